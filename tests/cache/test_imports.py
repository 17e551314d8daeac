"""What a run with a cache does not even import: that is where its time went."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_RUN = """
import contextlib, io, sys
from factlint.cli import run
with contextlib.redirect_stdout(io.StringIO()):
    status = run(sys.argv[1:])
print(status, *sorted(sys.modules), file=sys.__stdout__)
"""
TEXT = "Ada Byron (1815-1852) was a mathematician. She was born in 1816 in London.\n"
OF_NO_STAGE = {"factlint.extract", "factlint.facts", "factlint.rulebook", "factlint.checks"}


def _imported_by_check(text: Path) -> set[str]:
    ran = subprocess.run(
        [sys.executable, "-c", _RUN, "check", str(text)], capture_output=True, text=True, check=True
    )
    status, *modules = ran.stdout.split()
    assert status == "1"
    return set(modules)


def test_the_first_run_reads_yaml(tmp_path: Path) -> None:
    text = tmp_path / "ada.txt"
    text.write_text(TEXT)
    assert {"yaml", *OF_NO_STAGE} <= _imported_by_check(text)


def test_a_run_after_a_change_reads_no_yaml(tmp_path: Path) -> None:
    text = tmp_path / "ada.txt"
    text.write_text(TEXT)
    _imported_by_check(text)
    text.write_text(TEXT.replace("London", "Ockham"))
    imported = _imported_by_check(text)
    assert "yaml" not in imported
    assert imported >= OF_NO_STAGE


def test_an_unchanged_run_imports_no_stage_but_the_report(tmp_path: Path) -> None:
    text = tmp_path / "ada.txt"
    text.write_text(TEXT)
    _imported_by_check(text)
    imported = _imported_by_check(text)
    assert imported & {"yaml", *OF_NO_STAGE} == set()
