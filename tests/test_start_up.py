"""What keeps a small check short: what it imports, and what it does not compile."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "factlint"
HEAVY = {
    "anyascii", "charset_normalizer", "concurrent.futures", "difflib", "html", "html.parser",
    "json", "jsonschema", "logging", "mwparserfromhell", "multiprocessing", "pathspec", "rapidfuzz",
    "requests", "ruamel", "ruamel.yaml", "sqlite3", "stdnum", "subprocess", "tempfile", "textwrap",
    "tomllib", "xml", "factlint.sources.html", "factlint.sources.markdown",
    "factlint.sources.wikitext", "factlint.wikidata.client", "factlint.reports.as_html",
    "factlint.reports.sarif", "factlint.claimfile.editing",
}  # fmt: skip
_RUN = """
import contextlib, io, sys
from factlint.cli import run
with contextlib.redirect_stdout(io.StringIO()):
    status = run(sys.argv[1:])
print(status, *sorted(sys.modules), file=sys.__stdout__)
"""


def _imported_by(*arguments: str, folder: Path) -> set[str]:
    ran = subprocess.run(
        [sys.executable, "-c", _RUN, *arguments],
        cwd=folder, capture_output=True, text=True, check=True,
    )  # fmt: skip
    status, *modules = ran.stdout.split()
    assert status in "01"
    return set(modules)


def test_a_check_of_plain_text_imports_nothing_heavy(tmp_path: Path) -> None:
    (tmp_path / "ada.txt").write_text(
        "Ada Byron (1815-1852) was a mathematician. She was born in 1816 in London.\n",
        encoding="utf-8",
    )
    assert _imported_by("check", "ada.txt", folder=tmp_path) & HEAVY == set()


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_what_needs_no_text_imports_no_stage(option: str, tmp_path: Path) -> None:
    imported = _imported_by(option, folder=tmp_path)
    ours = {name for name in imported if name.startswith("factlint")}
    assert ours == {"factlint", "factlint.cli", "factlint.cli.lazy", "factlint.errors"}
    assert "yaml" not in imported


def test_dataclasses_are_made_the_quick_way() -> None:
    """`factlint.records` says why."""
    slow = [
        str(path.relative_to(PACKAGE))
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.name != "records.py"
        and re.search(
            r"^from dataclasses import .*\bdataclass\b",
            path.read_text(encoding="utf-8"),
            re.MULTILINE,
        )
    ]
    assert slow == []
