"""Weekdays told behind their date."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def wrong(text: str) -> list[str]:
    return [str(one.value) for one in claims(text) if one.property == "dated"]


@pytest.mark.parametrize(
    "text",
    [
        "The club met on 31 July 1922, a Tuesday.",
        "On 31 July 1922, a Tuesday, the club met.",
        "The club met on 31 July 1922 (a Tuesday).",
        "The club met on 31 July 1922 (Tuesday).",
        "The club met on 31 July 1922, which was a Tuesday.",
        "The club met on 31 July 1922, a wet Tuesday, for the last time.",
        "The club met on 31 July 1922. It was a Tuesday.",
    ],
)
def test_a_weekday_that_was_another_is_read(text: str) -> None:
    assert [told[-7:].strip(".)") in "Tuesday" for told in wrong(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The club met on 31 July 1922, a Monday.",
        "The club met on 29 June 1644, a Saturday.",  # of the Julian calendar
        "The club met on 31 July 1922, a Tuesday club.",
        "The club met on 31 July 1922, or perhaps on a Tuesday.",
        "The club met on 31 July 1922 and on 14 August 1922. It was a Tuesday.",
        "The club met on 31 July 1922 and again on 2 August. It was a Wednesday.",
        "The club met on 31 July 1922 and was to meet on the 3rd. That was a Thursday.",
        "The club met on 25 October 1917, a Wednesday.",  # of the Julian calendar, in Russia
        "The club met on 31 July 1922. It met again a year later. It was a Tuesday.",
        "The club met on 31 July, a Tuesday.",
        "Did the club meet on 31 July 1922, a Tuesday?",
    ],
)
def test_another_weekday_is_left_alone(text: str) -> None:
    assert wrong(text) == []
