from __future__ import annotations

import pytest

from factlint.model import Document
from factlint.reports.passage import passage

LONG = "word " * 100


@pytest.mark.parametrize(
    ("source", "words", "expected"),
    [
        ("He died in 1963.", "1963", ("He died in ", "1963", ".")),
        ("Title\n\nHe died\nin 1963. Then\r\n\r\nmore", "1963", ("He died in ", "1963", ". Then")),
        ("1963", "1963", ("", "1963", "")),
        ("a\n \nb 1963 c\n\t\nd", "1963", ("b ", "1963", " c")),
        ("two\nlines here", "two\nlines", ("", "two lines", " here")),
        ("| born = 1905\n| died = 1963\n}}\nHe", "1963", ("| died = ", "1963", "")),
        (
            "{{Box\n| born = 1905\n}}\nHe died\nin 1963\n== Books",
            "1963",
            ("He died in ", "1963", ""),
        ),
        ("- one\n- in 1963\n  at sea\n- three", "1963", ("- in ", "1963", " at sea")),
        ("in\n1. of 1963", "1963", ("1. of ", "1963", "")),
    ],
    ids=[
        "a sentence",
        "a paragraph",
        "everything",
        "blank lines with spaces",
        "broken words",
        "a field",
        "after an infobox",
        "an item",
        "a numbered item",
    ],
)
def test_words_are_quoted_with_the_rest_of_their_paragraph(
    source: str, words: str, expected: tuple[str, str, str]
) -> None:
    start = source.index(words)
    place = Document("a", "plain", source, ()).place(start, start + len(words))
    assert passage(source, place) == expected


def test_long_paragraphs_are_cut_between_words() -> None:
    source = f"{LONG}1963 {LONG}"
    place = Document("a", "plain", source, ()).place(len(LONG), len(LONG) + 4)
    before, words, after = passage(source, place)
    assert (before[:6], before[-6:], words) == ("…word ", " word ", "1963")
    assert (after[:6], after[-5:]) == (" word ", "word…")
    assert max(len(before), len(after)) <= 162


def test_one_endless_word_is_cut_where_it_must_be() -> None:
    source = "x" * 500 + "1963" + "x" * 500
    place = Document("a", "plain", source, ()).place(500, 504)
    assert passage(source, place) == ("…" + "x" * 160, "1963", "x" * 160 + "…")


def test_a_place_as_long_as_a_section_is_shown_by_its_ends() -> None:
    source = "begin " + LONG * 4 + "end"
    place = Document("a", "plain", source, ()).place(0, len(source))
    words = passage(source, place).words
    assert (words[:11], words[-8:], len(words) < 610) == ("begin word ", "word end", True)
    assert " … " in words


@pytest.mark.parametrize("source", [None, "something else"], ids=["gone", "changed"])
def test_without_its_source_a_place_quotes_itself(source: str | None) -> None:
    place = Document("a", "plain", "born in 1963", ()).place(5, 12)
    assert passage(source, place) == ("", "in 1963", "")
