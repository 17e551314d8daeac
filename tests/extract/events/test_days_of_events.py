"""The day of the event that a text is about."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def days(lead: str, date: str = "25 October 1934") -> list[str]:
    box = f"{{{{Infobox election\n| election_name = 1934 Marsh by-election\n| date = {date}\n}}}}\n"
    found = claims(f"{box}{lead}\n\n== Poll ==\nIt rained on 3 May 1935.\n", "wikitext")
    return [str(one.value) for one in found if one.property == "day"]


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        (
            "The '''1934 Marsh by-election''' was held on 15 October 1934.",
            ["1934-10-25", "1934-10-15"],
        ),
        (
            "On 25 October 1934 the '''1934 Marsh by-election''' was won by Otto Hay. It was held"
            " after a death on 3 September 1934.",
            ["1934-10-25", "1934-10-25"],
        ),
        ("The '''1934 Marsh by-election''' was held in 1934.", ["1934-10-25"]),
        (
            "The '''1934 Marsh by-election''' was called on 3 May 1934 and held on 15 June 1934.",
            ["1934-10-25"],
        ),
        (
            "The '''1934 Marsh by-election''' was called after the death of Otto Hay on 3 June"
            " 1934.",
            ["1934-10-25"],
        ),
    ],
    ids=["another day", "the same day", "a year", "two days", "of a death"],
)
def test_the_day_of_the_event_is_read(lead: str, expected: list[str]) -> None:
    assert days(lead) == expected


def test_a_year_alone_is_no_day() -> None:
    assert days("The '''1934 Marsh by-election''' was held in May 1934.", "1934") == []
