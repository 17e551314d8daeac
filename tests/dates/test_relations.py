"""What must be, and what may be, between dates that are vague."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.dates import (
    calendar_difference,
    may_be_same,
    overlaps,
    parse_edtf,
    surely_after,
    surely_before,
    surely_overlaps,
)

JULIAN = "one may be Old Style (Julian), the other New Style (Gregorian)"
LADY_DAY = "one may count the year from 25 March, the other from 1 January"


@pytest.mark.parametrize(
    ("earlier", "later", "surely"),
    [
        ("1905", "1906", True),
        ("1905", "1905", False),
        ("1905-03", "1905", False),
        ("1905-10-11", "1905-10-12", True),
        ("1905-10-11", "1905-10-11", False),
        ("1892~", "1897", False),
        ("1892~", "1898", True),
        ("1905-21", "1905-06-30", False),
        ("1905-21", "1905-07-01", True),
        ("[..1905]", "1906", True),
        ("[..1905]", "1905", False),
        ("1903", "[1904..]", True),
        ("[1903..]", "1950", False),
        ("1900/1905", "1906/..", True),
        ("1900/1905", "1905/1910", False),
        ("1900/..", "1950", False),
        ("../1905", "1906", True),
        ("/", "1906", False),
        ("1906", "/", False),
        ("-0100", "-0044", True),
        ("[1900,1910]", "1905", False),
    ],
)
def test_before_is_said_only_when_no_reading_denies_it(
    earlier: str, later: str, surely: bool
) -> None:
    a, b = parse_edtf(earlier), parse_edtf(later)
    assert surely_before(a, b) is surely
    assert surely_after(b, a) is surely
    assert not surely_before(b, a)


@pytest.mark.parametrize(
    ("a", "b", "may", "must"),
    [
        ("1919/1930", "1930/1940", True, False),
        ("1919/1930", "1929/1940", True, True),
        ("1919/1930", "1931/1940", False, False),
        ("1919/1930", "1922", True, True),
        ("1919/1930", "1930", True, False),
        ("1919/1930-06-01", "1930-06-01", True, True),
        ("1919/1930-06-01", "1930-06-02", False, False),
        ("1919/..", "1950/1960", True, False),
        ("1905", "1905", True, False),
        ("1905-10-11", "1905-10-11", True, True),
        ("1905-10-11", "1905-10-12", False, False),
        ("[1900,1910]", "1905", False, False),
        ("[1900,1905]", "1905", True, False),
        ("[1900,1910]", "[1905,1910]", True, False),
        ("[1900..1910]", "1905", True, False),
        ("/", "1905", True, False),
    ],
)
def test_overlaps(a: str, b: str, may: bool, must: bool) -> None:
    one, other = parse_edtf(a), parse_edtf(b)
    assert overlaps(one, other) is overlaps(other, one) is may
    assert surely_overlaps(one, other) is surely_overlaps(other, one) is must


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("1905", "1905-10-11", True),
        ("1905", "1906-10-11", False),
        ("1892~", "1895", True),
        ("1892~", "1898", False),
        ("1939/1945", "1942", False),
        ("1939/1945", "1939-09-01/1945-09-02", True),
        ("1939/1945", "1940/1945", False),
        ("1939/1945", "1939/..", True),
        ("1939/1945", "1939/1946", False),
        ("[1900,1910]", "1905", False),
        ("[1900,1910]", "1910-03", True),
        ("[..1962]", "1963", False),
        ("[..1962]", "1950", True),
        ("1950", "1950S2", True),
        ("1XX3", "1905", True),
    ],
)
def test_may_be_same(a: str, b: str, same: bool) -> None:
    one, other = parse_edtf(a), parse_edtf(b)
    assert may_be_same(one, other) is may_be_same(other, one) is same


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        pytest.param("1905-10-11", "1905-09-28", JULIAN, id="a Russian birthday"),
        pytest.param("1918-02-14", "1918-02-01", JULIAN, id="the day after the change"),
        pytest.param("1905-10-11", "1905-09-29", None, id="thirteen days, not twelve"),
        pytest.param("1732-02-22", "1732-02-11", JULIAN, id="eleven days in 1732"),
        pytest.param("1923-02-28", "1923-02-15", JULIAN, id="the last Julian day of Greece"),
        pytest.param("1923-03-01", "1923-02-16", None, id="when nobody was Julian"),
        pytest.param("1950-10-11", "1950-09-28", None, id="long after"),
        pytest.param("1643-02-03", "1642-02-03", LADY_DAY, id="before Lady Day"),
        pytest.param("1643-03-24", "1642-03-24", LADY_DAY, id="the eve of Lady Day"),
        pytest.param("1643-03-25", "1642-03-25", None, id="Lady Day"),
        pytest.param("1643-02-03", "1641-02-03", None, id="two years"),
        pytest.param("1643-02-03", "1642-02-04", None, id="another day"),
        pytest.param("1797-02-03", "1796-02-03", LADY_DAY, id="Venice"),
        pytest.param("1798-02-03", "1797-02-03", None, id="after Venice"),
        pytest.param("1905-10-11", "1905-10-11", None, id="the same day"),
        pytest.param("1905-10", "1905-09-28", None, id="a month and a day"),
        pytest.param("1905-10-11", "1905-09", None, id="a day and a month"),
        pytest.param("[1905-10-11]", "1905-09-28", None, id="a set"),
        pytest.param("1905-09-28", "[1905-10-11,1905-10-12]", None, id="a set of two"),
    ],
)
def test_two_days_may_be_one_in_two_calendars(a: str, b: str, words: str | None) -> None:
    one, other = parse_edtf(a), parse_edtf(b)
    assert calendar_difference(one, other) == calendar_difference(other, one) == words


YEARS = st.integers(1, 9999).map(lambda year: f"{year:04}")
DATES = st.one_of(
    st.dates().map(str),
    YEARS,
    YEARS.map(lambda year: f"{year}~"),
    YEARS.map(lambda year: f"{year[:3]}X"),
    YEARS.map(lambda year: f"[..{year}]"),
    YEARS.map(lambda year: f"{year}/.."),
)


@given(DATES, DATES)
def test_dates_are_before_after_or_overlap(a: str, b: str) -> None:
    one, other = parse_edtf(a), parse_edtf(b)
    assert surely_before(one, other) + surely_after(one, other) + overlaps(one, other) == 1
    assert not surely_overlaps(one, other) or overlaps(one, other)
    assert not may_be_same(one, other) or overlaps(one, other)


@given(DATES)
def test_a_date_may_be_itself(text: str) -> None:
    assert may_be_same(parse_edtf(text), parse_edtf(text))
