"""The table of all rules beside them is current."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from factlint.cli import factlint
from factlint.resources import rules_folder


def test_the_table_of_rules_is_what_the_command_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Mend it with `factlint rules list --format markdown`, under the heading of the file."""
    monkeypatch.chdir(tmp_path)  # where no configuration leaves rules out
    printed = CliRunner().invoke(factlint, ["rules", "list", "--format", "markdown"]).output
    written = (rules_folder() / "README.md").read_text(encoding="utf-8")
    assert written.endswith("\n\n" + printed)
