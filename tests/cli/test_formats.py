from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factlint.cli.destinations import format_of
from factlint.reports import FORMATS
from tests.cli.conftest import Factlint

TEXT = """Ada Byron

Ada Byron was born in 1852. She died in 1815. In 1840 Ada Byron moved to London.
She was born in 1816.

Bob Hay

Bob Hay (1815-1852) was a poet, and met Ada Byron in 1870.
"""


def test_all_formats_are_the_same_for_any_hash_seed_and_locale(here: Path) -> None:
    (here / "lives.txt").write_text(TEXT, encoding="utf-8")
    written = [_written(here, seed, locale) for seed, locale in (("1", "C"), ("2", "C.UTF-8"))]
    assert written[0] == written[1]
    assert all(written[0].values())


def _written(folder: Path, seed: str, locale: str) -> dict[str, bytes]:
    pairs = [("--format", name, "--output", f"{name}.out") for name in FORMATS]
    subprocess.run(
        [
            sys.executable,
            "-m",
            "factlint",
            "check",
            "lives.txt",
            *(one for pair in pairs for one in pair),
        ],
        cwd=folder,
        check=False,
        capture_output=True,
        env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale},
    )
    return {name: (folder / f"{name}.out").read_bytes() for name in FORMATS}


@pytest.mark.parametrize("form", list(FORMATS))
def test_every_format_is_whole_without_findings_and_without_texts(
    here: Path, factlint: Factlint, form: str
) -> None:
    (here / "bob.txt").write_text("Bob Hay\n\nBob Hay was a poet.\n", encoding="utf-8")
    (here / "empty").mkdir()
    for path in ("bob.txt", "empty"):
        told = factlint("check", "--format", form, "--select", "order", path)
        assert told.status == 0
        assert told.out.endswith("\n")


def test_what_endings_tell_are_formats() -> None:
    endings = ("txt", "json", "jsonl", "sarif", "xml", "md", "html")
    assert {format_of(f"a.{one}") for one in endings} == {
        "text", "json", "jsonl", "sarif", "junit", "markdown", "html",
    }  # fmt: skip
    assert {format_of(f"a.{one}") for one in endings} <= set(FORMATS)
