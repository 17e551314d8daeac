"""One day that two texts give to two years."""

from __future__ import annotations

import pytest

from tests.checks.two_texts import told_of_two

RULE = "documents-agree-on-the-year-of-a-day"


def found(tmp_path, one: str, other: str) -> list[str]:
    return told_of_two(tmp_path, RULE, one, other)


CAME = "Wolny came to Karlskrona on 9 October 1953."


def test_a_day_in_two_years_is_told(tmp_path) -> None:
    assert found(tmp_path, CAME, "Wolny took her to Karlskrona on 9 October 1954.") == [
        "Stefan Wolny: 9 October 1954 here, but 9 October 1953 in another document."
    ]


@pytest.mark.parametrize(
    "other",
    [
        "Wolny took her to Karlskrona on 10 October 1954.",
        "Wolny took her to Lymington on 9 October 1954.",
        "Wolny took her to Karlskrona on 9 October 1974.",
        "Wolny took her to Karlskrona again on 9 October 1954.",
        "Wolny came back to Karlskrona on 9 October 1954, the anniversary.",
        "According to KESTREL, Wolny came to Karlskrona on 9 October 1954.",
    ],
    ids=["another day", "another place", "far away", "again", "anniversary", "attributed"],
)
def test_other_days_and_deeds_are_left_alone(tmp_path, other: str) -> None:
    assert found(tmp_path, CAME, other) == []
