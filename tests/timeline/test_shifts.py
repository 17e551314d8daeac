"""Shifts are compared with a search through every day, leap days included."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.timeline.shifts import DAYS, MINUS, PLUS, Shift, after, not_after, pull, push

START = date(1896, 1, 1).toordinal()
DAY = st.integers(START, START + 9 * 366)
SHIFT = st.builds(
    Shift, st.sampled_from([PLUS, MINUS]), st.integers(1, 130), st.integers(-40, 40)
) | st.builds(Shift, st.just(DAYS), st.just(0), st.integers(-900, 900))


@settings(max_examples=300)
@given(SHIFT, DAY, DAY)
def test_the_two_directions_of_a_shift_fit_each_other(shift: Shift, source: int, target: int):
    assert (push(shift, source) <= target) == (source <= pull(shift, target))


@settings(max_examples=200)
@given(SHIFT, DAY, st.integers(0, 800))
def test_a_shift_never_decreases(shift: Shift, day: int, more: int):
    assert push(shift, day) <= push(shift, day + more)
    assert pull(shift, day) <= pull(shift, day + more)


def _day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("born", "turned"),
    [
        ("1905-10-11", "1964-10-11"),
        ("1904-02-29", "1963-02-28"),  # the earlier reading of a leap-day birthday
        ("1904-02-28", "1963-02-28"),
    ],
    ids=["ordinary", "leap day", "the day before a leap day"],
)
def test_at_59_means_not_before_the_59th_birthday(born: str, turned: str):
    assert push(after(months=12 * 59), _day(born)) == _day(turned)


@pytest.mark.parametrize(
    ("born", "last_day_at_59"),
    [("1905-10-11", "1965-10-10"), ("1904-02-29", "1964-02-28"), ("1903-02-28", "1963-02-27")],
    ids=["ordinary", "leap day to leap day", "before a common year's end of February"],
)
def test_at_59_means_before_the_60th_birthday(born: str, last_day_at_59: str):
    # died at most 60 years, less a day, after being born: an arc from the death to the birth
    assert pull(not_after(months=12 * 60, days=-1), _day(born)) == _day(last_day_at_59)


@pytest.mark.parametrize(
    ("months", "first", "last"),
    [(1, "1905-02-28", "1905-03-01"), (2, "1905-03-31", "1905-03-31")],
    ids=["a month that has no such day", "one that has"],
)
def test_some_months_after_the_31st_of_january(months: int, first: str, last: str):
    start = _day("1905-01-31")
    assert push(after(months=months), start) == _day(first)
    assert pull(not_after(months=months), start) == _day(last)


def test_slack_goes_before_and_after():
    assert push(after(days=-300), 1000) == 700  # a father dies at most 300 days before
    assert pull(not_after(days=300), 1000) == 1300


@pytest.mark.parametrize("day", [-1_000_000, 3_000_000], ids=["long ago", "far ahead"])
def test_days_that_the_standard_library_does_not_know_are_shifted_too(day: int):
    for shift in (after(months=12 * 59), not_after(months=12 * 60, days=-1)):
        later = push(shift, day)
        assert pull(shift, later) >= day > pull(shift, later - 1)
