"""Ranks told with their years in one sentence."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def reached(text: str) -> list[tuple[str, str, str]]:
    return [
        (str(one.qualifier("role")), str(one.value), str(one.qualifier("ordinal")))
        for one in claims(text)
        if one.property == "rank-reached"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Max Hay was gazetted ensign in 1850 and rose to be captain in 1858.",
            [("ensign", "1850", "1"), ("captain", "1858", "3")],
        ),
        (
            "Max Hay was promoted to commander in 1901 and to captain in 1899.",
            [("commander", "1901", "5"), ("captain", "1899", "6")],
        ),
        (
            "Ada Hay became an assistant professor in 1961 and a full professor in 1970.",
            [("assistant professor", "1961", "1"), ("full professor", "1970", "3")],
        ),
        (
            "Max Hay was made lieutenant-commander in 1901 and sub-lieutenant in 1899.",
            [("lieutenant-commander", "1901", "4"), ("sub-lieutenant", "1899", "2")],
        ),
    ],
    ids=["army", "navy", "university", "ranks with a hyphen"],
)
def test_ranks_of_one_sentence_are_steps(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert reached(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Max Hay was promoted to captain in 1858.",
        "Max Hay was made temporary major in 1915 and captain in 1917.",
        "Max Hay may have become captain in 1858 and major in 1857.",
        "Max Hay was made deacon in 1858 and captain in 1857.",
        "Max Hay met the captain in 1858 and the major in 1857.",
        "Max Hay was captain from 1858 to 1860 and was made major in 1857.",
    ],
    ids=["one", "for a time", "hedged", "two ladders", "somebody else", "a stretch"],
)
def test_what_is_no_row_of_ranks_is_left_alone(text: str) -> None:
    assert reached(text) == []
