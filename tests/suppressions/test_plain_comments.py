from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.model import Document
from factlint.sources import read_text

COMMENT = "[factlint: ignore life-in-order -- because the register has it so]"
LINES = st.sampled_from(
    [
        "Ada Byron", "", "", "Ada was born in 1815.", "She died in 1852, as they say [1].",
        "- Born: 1815", "- Died: 1852", "Sources", "[1] Parish book, 1816.", "======", "> quoted",
        "1815 - born", "1852 - died", "  - a nested item", "[Home] [About]", "* an item",
    ]
)  # fmt: skip


def shape(document: Document, gap: int, at: int) -> list[object]:
    """Give the blocks with the places they would have without the comment."""

    def back(place: int) -> int:
        return place - gap if place > at else place

    return [
        (block.kind, block.text, block.level, block.key, block.headings,
         back(block.start), back(block.end))
        for block in document.blocks
    ]  # fmt: skip


@settings(max_examples=150)
@given(st.lists(LINES, min_size=1, max_size=12), st.integers(1, 12))
def test_a_comment_between_lines_changes_nothing_that_is_read(lines: list[str], at: int) -> None:
    at = min(at, len(lines))
    before = "\n".join(lines[:at])
    plain = read_text("\n".join(lines), "a.txt")
    commented = read_text("\n".join([*lines[:at], COMMENT, *lines[at:]]), "a.txt")
    assert shape(commented, len(COMMENT) + 1, len(before)) == shape(plain, 0, 0)
    assert [comment.text for comment in commented.comments] == [COMMENT[1:-1]]
    assert [replace(mark, start=0, end=0) for mark in commented.marks] == [
        replace(mark, start=0, end=0) for mark in plain.marks
    ]


def test_a_comment_in_the_first_line_belongs_to_no_block() -> None:
    document = read_text(f"{COMMENT}\nAda Byron\n\nAda was born in 1815.\r\n", "a.txt")
    assert [block.text for block in document.blocks] == ["Ada Byron", "Ada was born in 1815."]
    (comment,) = document.comments
    assert document.source[comment.start : comment.end] == COMMENT
