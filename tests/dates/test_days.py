"""Day numbers against Python's own calendar, and against convertdate where that ends."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from convertdate import gregorian, julian
from hypothesis import given
from hypothesis import strategies as st

from factlint.dates.days import (
    add_months,
    add_years,
    completed_years,
    day_number,
    is_leap,
    julian_day_number,
    month_length,
    to_gregorian,
    weekday,
    year_month_day,
)

FIRST_JANUARY_OF_YEAR_0 = 1_721_425  # as the astronomers count it: their day of day number 0
DAYS = st.dates()
NUMBERS = st.integers(-5_000_000, 5_000_000)


def test_every_day_of_400_years_is_numbered_as_datetime_numbers_it() -> None:
    day = date(1799, 12, 30)
    for number in range(day.toordinal(), day.toordinal() + 146_100):
        assert year_month_day(number) == (day.year, day.month, day.day)
        assert day_number(day.year, day.month, day.day) == number
        day += timedelta(1)


@given(DAYS)
def test_days_are_numbered_as_datetime_numbers_them(day: date) -> None:
    number = day_number(day.year, day.month, day.day)
    assert number == day.toordinal()
    assert weekday(number) == day.weekday()
    assert year_month_day(number) == (day.year, day.month, day.day)


@given(NUMBERS)
def test_day_numbers_and_gregorian_dates_are_one_to_one(number: int) -> None:
    assert day_number(*year_month_day(number)) == number


@given(st.integers(1_000_000, 3_000_000))
def test_calendars_are_those_of_convertdate(number: int) -> None:
    # convertdate counts the year before 1 as -1 in the Julian calendar only.
    midnight = number + FIRST_JANUARY_OF_YEAR_0 - 0.5
    year, month, day = julian.from_jd(midnight)
    assert julian_day_number(year + (year < 0), month, day) == number
    assert year_month_day(number) == gregorian.from_jd(midnight)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param((1582, 10, 4), (1582, 10, 14), id="the last Julian day of Rome"),
        pytest.param((1752, 9, 2), (1752, 9, 13), id="the last Julian day of Britain"),
        pytest.param((1918, 1, 31), (1918, 2, 13), id="the last Julian day of Russia"),
        pytest.param((1900, 2, 29), (1900, 3, 13), id="a leap day only Julian"),
        pytest.param((-43, 3, 15), (-43, 3, 13), id="the ides of March"),
        pytest.param((-4712, 1, 1), (-4713, 11, 24), id="the astronomers' first day"),
    ],
)
def test_old_style_and_new_style(old: tuple[int, int, int], new: tuple[int, int, int]) -> None:
    assert to_gregorian(*old) == new


def test_the_astronomers_count_begins_in_4713_bc() -> None:
    assert julian_day_number(-4712, 1, 1) == -FIRST_JANUARY_OF_YEAR_0


@pytest.mark.parametrize(
    ("year", "leap"),
    [
        (1900, False),
        (2000, True),
        (1904, True),
        (1905, False),
        (0, True),
        (-4, True),
        (-100, False),
    ],
)
def test_leap_years(year: int, leap: bool) -> None:
    assert is_leap(year) is leap
    assert month_length(year, 2) == (29 if leap else 28)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ((1905, 13, 1), "there is no month 13"),
        ((1905, 0, 1), "there is no month 00"),
        ((1905, 2, 29), "month 02 of 1905 has 28 days"),
        ((1904, 2, 30), "month 02 of 1904 has 29 days"),
        ((1905, 4, 31), "month 04 of 1905 has 30 days"),
        ((1905, 1, 0), "month 01 of 1905 has 31 days"),
        ((1905, 3, 29), None),
        ((1904, 2, 29), None),
        ((1904, 12, 31), None),
    ],
)
def test_a_day_that_does_not_exist_is_refused(day: tuple[int, int, int], why: str | None) -> None:
    if why is None:
        assert year_month_day(day_number(*day)) == day
        return
    with pytest.raises(ValueError, match=f"^{why}$"):
        day_number(*day)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ((1905, 13, 1), "there is no month 13"),
        ((1905, 0, 1), "there is no month 00"),
        ((1905, 2, 29), "month 02 of 1905 has 28 days in the Julian calendar"),
        ((1900, 2, 30), "month 02 of 1900 has 29 days in the Julian calendar"),
        ((1900, 1, 0), "month 01 of 1900 has 31 days in the Julian calendar"),
    ],
)
def test_a_julian_day_that_does_not_exist_is_refused(day: tuple[int, int, int], why: str) -> None:
    with pytest.raises(ValueError, match=f"^{why}$"):
        julian_day_number(*day)


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        ((1905, 1, 31), 1, (1905, 2, 28)),
        ((1904, 1, 31), 1, (1904, 2, 29)),
        ((1905, 12, 15), 1, (1906, 1, 15)),
        ((1905, 1, 15), -1, (1904, 12, 15)),
        ((1905, 3, 31), -13, (1904, 2, 29)),
        ((1, 1, 1), -1, (0, 12, 1)),
        ((1905, 6, 10), 0, (1905, 6, 10)),
    ],
)
def test_months_are_added_by_the_calendar(
    day: tuple[int, int, int], months: int, after: tuple[int, int, int]
) -> None:
    assert year_month_day(add_months(day_number(*day), months)) == after


@pytest.mark.parametrize(
    ("day", "years", "late", "after"),
    [
        ((1904, 2, 29), 1, False, (1905, 2, 28)),
        ((1904, 2, 29), 1, True, (1905, 3, 1)),
        ((1904, 2, 29), 4, True, (1908, 2, 29)),
        ((1904, 2, 29), -4, False, (1900, 2, 28)),
        ((1905, 2, 28), 3, True, (1908, 2, 28)),
        ((1905, 1, 29), 1, True, (1906, 1, 29)),
        ((-1, 5, 5), 2, False, (1, 5, 5)),
    ],
)
def test_years_are_added_by_the_calendar(
    day: tuple[int, int, int], years: int, late: bool, after: tuple[int, int, int]
) -> None:
    assert year_month_day(add_years(day_number(*day), years, late=late)) == after


@given(NUMBERS, st.integers(0, 40), st.integers(-200, 200), st.booleans())
def test_adding_keeps_the_order(number: int, later: int, amount: int, late: bool) -> None:
    assert add_years(number, amount, late=late) <= add_years(number + later, amount, late=late)
    assert add_months(number, amount) <= add_months(number + later, amount)


@given(DAYS, DAYS)
def test_an_age_grows_on_the_birthday(born: date, on: date) -> None:
    expected = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    assert completed_years(born.toordinal(), on.toordinal()) == expected


@pytest.mark.parametrize(("late", "age"), [(True, 0), (False, 1)])
def test_the_law_decides_when_a_leap_day_is_celebrated(late: bool, age: int) -> None:
    born, on = day_number(1904, 2, 29), day_number(1905, 2, 28)
    assert completed_years(born, on, late=late) == age
    assert completed_years(born, on) == completed_years(born, on, late=True)
    assert add_years(born, 1) == add_years(born, 1, late=False)
    assert completed_years(born, on + 1, late=late) == 1
