"""Ages and distances in calendar years."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.dates import Years, ages, parse_edtf, years_between


@pytest.mark.parametrize(
    ("born", "on", "completed", "said"),
    [
        ("1871", "1928", Years(56, 57), Years(56, 58)),
        ("1871-05-03", "1928", Years(56, 57), Years(56, 58)),
        ("1871-05-03", "1928-05-02", Years(56, 56), Years(56, 57)),
        ("1871-05-03", "1928-05-03", Years(57, 57), Years(57, 57)),
        ("1871-05-03", "1928-05-04", Years(57, 57), Years(57, 58)),
        ("1892~", "1928-05", Years(30, 41), Years(30, 42)),
        ("1905-12-01", "1925-01", Years(19, 19), Years(19, 20)),
        ("[..1870]", "1928", Years(57, None), Years(57, None)),
        ("[1870..]", "1928", Years(0, 58), Years(0, 59)),
        ("1870", "[1928..]", Years(57, None), Years(57, None)),
        ("1870", "[..1928]", Years(0, 58), Years(0, 59)),
        ("1928", "1928", Years(0, 0), Years(0, 1)),
        ("1928-06-01", "1928", Years(0, 0), Years(0, 1)),
        ("1928-06-01", "1928-06-01", Years(0, 0), Years(0, 0)),
        ("1929", "1928", None, None),
        ("1928-06-02", "1928-06-01", None, None),
        ("1904-02-29", "1905-02-28", Years(0, 1), Years(0, 2)),
        ("1904-02-29", "1905-03-01", Years(1, 1), Years(1, 1)),
        ("-0100-07-12", "-0043-03-15", Years(56, 56), Years(56, 57)),
    ],
)
def test_ages_and_years_between(
    born: str, on: str, completed: Years | None, said: Years | None
) -> None:
    assert ages(parse_edtf(born), parse_edtf(on)) == completed
    assert years_between(parse_edtf(born), parse_edtf(on)) == said


MONTHS = st.tuples(st.integers(1890, 1910), st.integers(1, 12))


@given(MONTHS, MONTHS)
def test_ages_between_months_are_those_of_all_their_days(
    born: tuple[int, int], on: tuple[int, int]
) -> None:
    found = {
        until.year - since.year - ((until.month, until.day) < (since.month, since.day))
        for since in days_of(*born)
        for until in days_of(*on)
        if since <= until
    }
    text = "{:04}-{:02}".format
    expected = Years(min(found), max(found)) if found else None
    assert ages(parse_edtf(text(*born)), parse_edtf(text(*on))) == expected


def days_of(year: int, month: int) -> list[date]:
    """Give the first 28 days of a month and its last: 29 February has two birthdays."""
    return [date(year, month, day) for day in range(1, 29)]
