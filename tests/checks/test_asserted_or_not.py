"""Two statements that cannot both be true are an error only where the text asserts both.

`asserted-or-not.txt` has blocks of three lines: a statement, one that contradicts it, and the same
asked, denied, planned, imagined or told by somebody.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import factlint
from factlint.model import Severity

_TEXT = Path(__file__).with_name("sentences").joinpath("asserted-or-not.txt").read_text("utf-8")
_BLOCKS = [block.splitlines() for block in _TEXT.strip().split("\n\n")]
_DOUBTED = ("(So says ", "(The text itself is not sure.)")
_ABOUT_SOURCES = ("presence", "resolution")


def _findings(folder: Path, *sentences: str) -> list[factlint.Finding]:
    path = folder / "text.txt"
    path.write_text(" ".join(sentences) + "\n", "utf-8")
    return [one for one in factlint.check(path).findings if one.kind not in _ABOUT_SOURCES]


@pytest.mark.parametrize("block", _BLOCKS, ids=[block[1] for block in _BLOCKS])
def test_two_assertions_contradict_each_other(block: list[str], tmp_path: Path) -> None:
    assert _findings(tmp_path, block[0], block[1]) != []


@pytest.mark.parametrize("block", _BLOCKS, ids=[block[2] for block in _BLOCKS])
def test_what_is_not_asserted_is_no_error(block: list[str], tmp_path: Path) -> None:
    found = _findings(tmp_path, block[0], block[2])
    assert [one.message for one in found if one.severity is Severity.ERROR] == []
    assert [one.message for one in found if not any(how in one.message for how in _DOUBTED)] == []
