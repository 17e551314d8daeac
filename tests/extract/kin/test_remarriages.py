"""Whom one married in turn, under one verb."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def married(text: str) -> list[tuple[str, str]]:
    """Give whom each marriage of a text was with, and when, as 'spouse' claims have them."""
    return [
        (str(one.value), str(one.qualifier("time") or ""))
        for one in claims(text)
        if one.property == "spouse"
    ]


def weddings(text: str) -> list[str]:
    return sorted(str(one.value) for one in claims(text) if one.property == "married")


@pytest.mark.parametrize(
    "text",
    [
        "John Hale married Ada Lamb in 1930 and Jane Brook in 1950.",
        "John Hale married first Ada Lamb in 1930 and secondly, in 1950, Jane Brook.",
        "John Hale married Ada Lamb in 1930 and, after her death in 1948, Jane Brook in 1950.",
        "John Hale married firstly, in 1930, Ada Lamb (d. 1948), and secondly, in 1950, Jane Brook.",
        "John Hale married twice: in 1930 to Ada Lamb, and in 1950 to Jane Brook.",
        "John Hale married Ada Lamb, daughter of Max Lamb, in 1930 and, in 1950, Jane Brook.",
        "John Hale married (1) 1930, Ada Lamb; (2) 1950, Jane Brook.",
        "John Hale was married first to Ada Lamb in 1930 and secondly to Jane Brook in 1950.",
        "John Hale was married to Ada Lamb in 1930 and to Jane Brook in 1950.",
        "John Hale was married twice, to Ada Lamb (1930) and Jane Brook (1950).",
        "John Hale married first, in 1930, Ada Lamb, who left him, and second, in 1950, Jane Brook.",
        "John Hale was married first to Ada Lamb in 1930, whom he met at sea, then in 1950 to Jane Brook.",
        "John Hale married Ada Lamb at Riga in 1930 and Jane Brook at Leeds in 1950.",
    ],
)
def test_each_marriage_has_its_date(text: str) -> None:
    assert married(text) == [("Ada Lamb", "1930"), ("Jane Brook", "1950")]
    assert weddings(text) == ["1930", "1950"]


@pytest.mark.parametrize(
    "text",
    [
        "John Hale married Ada Lamb in 1930 and Jane Brook in 1950 opened a school.",
        "John Hale married Ada Lamb in 1930 and Hugh Pell in 1950.",
        "John Hale married Ada Lamb in 1930 and had two children, Jane in 1931 and Rose in 1933.",
        "John Hale married Ada Lamb in 1930, later Lady Jane Brook (1940).",
        "John Hale married Ada Lamb in 1930, and Jane Brook (1905–1980) was there.",
        "John Hale married Ada Lamb in 1930 and Jane Brook (1905–1980).",
        "John Hale married Ada Lamb in 1930, with Jane Brook in 1931 as guest.",
        "John Hale married Ada Lamb in 1930, who left him, and secondly Jane Brook left too.",
        "John Hale married Ada Lamb in 1930 and met Jane Brook in 1950.",
        "John Hale married Ada Lamb, niece of Hugh Pell, in 1930 and moved to Riga in 1950.",
    ],
)
def test_who_else_is_named_is_no_spouse(text: str) -> None:
    assert married(text) == [("Ada Lamb", "1930")]


def test_no_marriage_comes_of_a_denial() -> None:
    assert married("John Hale never married Ada Lamb in 1930 nor Jane Brook in 1950.") == []
