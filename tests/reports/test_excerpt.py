from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.reports.excerpt import marked, printable

ALIGNED = {
    "plain words": ("He died in 1928.", "1928", "He died in 1928.", "           ^^^^"),
    "the whole line": ("1928", "1928", "1928", "^^^^"),
    "after a tab": ("a\tb 1928", "1928", "a   b 1928", "      ^^^^"),
    "tab among the words": ("in\t1928", "in\t1928", "in  1928", "^^^^^^^^"),
    "after wide characters": ("毛泽东 1893", "1893", "毛泽东 1893", "       ^^^^"),
    "wide characters themselves": ("born 毛泽东", "毛泽东", "born 毛泽东", "     ^^^^^^"),
    "after combining marks": ("Ві́ктор 1905", "1905", "Ві́ктор 1905", "       ^^^^"),
    "after an emoji": ("🚢 1905", "1905", "🚢 1905", "   ^^^^"),
    "after a byte order mark": ("\ufeffx 1905", "1905", "x 1905", "  ^^^^"),
    "after a control character": ("a\x1bb 1905", "1905", "a�b 1905", "    ^^^^"),
    "under a zero width place": ("ab", "", "ab", "^"),
}


@pytest.mark.parametrize(("line", "words", "shown", "marks"), ALIGNED.values(), ids=ALIGNED)
def test_marks_stand_under_the_words(line: str, words: str, shown: str, marks: str) -> None:
    start = line.index(words)
    assert marked(line, start, start + len(words), 80) == (shown, marks)


LONG = "x" * 100 + " born in 1871 " + "y" * 100
CUT = {
    "in the middle": (LONG, "1871", "…" + "x" * 8 + " born in 1871 " + "y" * 16 + "…"),
    "at the start": ("1871 " + "y" * 100, "1871", "1871 " + "y" * 33 + "…"),
    "at the end": ("x" * 100 + " 1871", "1871", "…" + "x" * 33 + " 1871"),
}


@pytest.mark.parametrize(("line", "words", "shown"), CUT.values(), ids=CUT)
def test_a_long_line_is_cut_around_the_words(line: str, words: str, shown: str) -> None:
    start = line.index(words)
    told, marks = marked(line, start, start + len(words), 40)
    assert told == shown
    assert told[marks.index("^") : marks.rindex("^") + 1] == words


def test_words_longer_than_the_room_are_shown_from_their_beginning() -> None:
    told, marks = marked("a " + "b" * 200 + " c", 2, 202, 40)
    assert told == "…" + "b" * 38 + "…"
    assert marks == " " + "^" * 38


characters = st.characters(codec="utf-8", exclude_characters="\n")


@given(st.text(characters, max_size=60), st.integers(0, 60), st.integers(0, 20))
def test_an_excerpt_is_never_wider_than_its_room(line: str, start: int, length: int) -> None:
    start = min(start, len(line))
    told, marks = marked(line, start, start + length, 20)
    assert _columns(told) <= 20
    assert len(marks) <= max(20, _columns(told) + 1)
    assert marks.strip(" ").strip("^") == ""


@given(st.text(characters, max_size=30))
def test_what_is_printed_holds_no_control_character(text: str) -> None:
    assert not [c for c in printable(text) if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]


def _columns(text: str) -> int:
    zero = ("Mn", "Me", "Cf")
    return sum(
        0 if unicodedata.category(c) in zero else 1 + (unicodedata.east_asian_width(c) in "WF")
        for c in text
    )
