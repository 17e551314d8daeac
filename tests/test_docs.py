"""What the documents say of the project is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_NAMED = re.compile(r"`((?:factlint|rules|tests|claims|docs)/[\w./-]*|extract/[\w./]+|\.ci/run)`")
_LINKED = re.compile(r"\]\((?!https?:|#)([^)\s]+)\)")


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_what_a_page_names_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    named = [
        ROOT / "factlint" / path if path.startswith("extract/") else ROOT / path
        for path in _NAMED.findall(text)
    ]
    linked = [page.parent / path.partition("#")[0] for path in _LINKED.findall(text)]
    assert [str(path) for path in [*named, *linked] if not path.exists()] == []


def test_the_pages_do_name_files() -> None:
    named = {path for page in PAGES for path in _NAMED.findall(page.read_text(encoding="utf-8"))}
    assert {"extract/readers.py", "factlint/model/", "rules/vocabulary/"} <= named
