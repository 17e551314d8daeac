"""The table of all rules beside them is current."""

from __future__ import annotations

from click.testing import CliRunner

from factlint.cli import main
from factlint.resources import rules_folder


def test_the_table_of_rules_is_what_the_command_prints():
    """Mend it with: factlint rules list --format markdown, put under the heading of the file."""
    with CliRunner().isolated_filesystem():
        printed = CliRunner().invoke(main, ["rules", "list", "--format", "markdown"]).output
    written = (rules_folder() / "README.md").read_text(encoding="utf-8")
    assert written.endswith("\n\n" + printed)
