"""The slack that doubtful dates and seasons are given before anything is concluded from them."""

from __future__ import annotations

import pytest

from factlint.dates import Bounds, Extent, parse_edtf
from factlint.dates.days import day_number
from factlint.dates.seasons import loose_bounds, season_bounds

Day = tuple[int, int, int] | None


def bounds(first: Day, last: Day) -> Bounds:
    return Bounds(first and day_number(*first), last and day_number(*last))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        pytest.param("1905", (1905, 1, 1), (1905, 12, 31), id="a certain year as it is"),
        pytest.param("1892~", (1887, 1, 1), (1897, 12, 31), id="a circa year by 5 years"),
        pytest.param("1892?", (1887, 1, 1), (1897, 12, 31), id="an uncertain year by 5 years"),
        pytest.param("1892%", (1882, 1, 1), (1902, 12, 31), id="both by twice as much"),
        pytest.param("-0043~", (-48, 1, 1), (-38, 12, 31), id="before our era"),
        pytest.param("1905-10-11~", (1905, 9, 11), (1905, 11, 11), id="a day by a month"),
        pytest.param("1905-10~", (1905, 7, 1), (1906, 1, 31), id="a month by three"),
        pytest.param("1905-02~", (1904, 11, 1), (1905, 5, 28), id="a short month by three"),
        pytest.param("196X~", (1950, 1, 1), (1979, 12, 31), id="a decade by one"),
        pytest.param("193?", (1920, 1, 1), (1949, 12, 31), id="a decade of three digits"),
        pytest.param("18XX~", (1700, 1, 1), (1999, 12, 31), id="a century by one"),
        pytest.param("1XXX~", (0, 1, 1), (2999, 12, 31), id="a millennium by one"),
        pytest.param("XXXX?", (0, 1, 1), (9999, 12, 31), id="an unknown year as it is"),
        pytest.param("1905-10-~11", (1905, 9, 11), (1905, 11, 11), id="only the day"),
        pytest.param("1905-~10-11", (1905, 7, 11), (1906, 1, 11), id="only the month"),
        pytest.param("?1905-10-11", (1900, 10, 11), (1910, 10, 11), id="only the year"),
        pytest.param("1905~-10-11", (1900, 10, 11), (1910, 10, 11), id="the year at its right"),
        pytest.param("1905-10~-11", (1900, 10, 11), (1910, 10, 11), id="month and year"),
        pytest.param("?1905-10-11~", (1900, 10, 11), (1910, 10, 11), id="the widest counts"),
        pytest.param("1905-?10~", (1905, 7, 1), (1906, 1, 31), id="on both sides of a month"),
        pytest.param("156X~-12-25", (1550, 12, 25), (1579, 12, 25), id="a decade's day"),
        pytest.param("1905-XX~", (1900, 1, 1), (1910, 12, 31), id="an unknown month is a year"),
        pytest.param("1941-21", (1941, 2, 1), (1941, 6, 30), id="a spring by a month"),
        pytest.param("1941-24", (1940, 11, 1), (1942, 3, 28), id="either winter of a year"),
        pytest.param("1941-28", (1940, 11, 1), (1942, 3, 28), id="either northern winter"),
        pytest.param("1941-30", (1940, 11, 1), (1942, 3, 28), id="either southern summer"),
        pytest.param("1941-32", (1941, 5, 1), (1941, 9, 30), id="a southern winter"),
        pytest.param("1941-21~", (1940, 11, 1), (1941, 9, 30), id="a doubtful spring"),
        pytest.param("1941-33", (1941, 1, 1), (1941, 3, 31), id="a quarter as it is"),
        pytest.param("1941-36~", (1941, 7, 1), (1942, 3, 31), id="a doubtful quarter"),
        pytest.param("[1892~..]", (1887, 1, 1), None, id="a circa member"),
        pytest.param("[1900,1892~]", (1887, 1, 1), (1900, 12, 31), id="one circa member of two"),
        pytest.param("[1892~..1894?]", (1887, 1, 1), (1899, 12, 31), id="a range's members"),
        pytest.param("1950S2", (1900, 1, 1), (1999, 12, 31), id="significant digits as they are"),
    ],
)
def test_a_point_is_widened(text: str, first: Day, last: Day) -> None:
    assert parse_edtf(text).widened() == Extent(bounds(first, last), bounds(first, last))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            "1892~/1900",
            bounds((1887, 1, 1), (1897, 12, 31)),
            bounds((1900, 1, 1), (1900, 12, 31)),
        ),
        ("1892?/..", bounds((1887, 1, 1), (1897, 12, 31)), bounds(None, None)),
        ("/1900%", bounds(None, None), bounds((1890, 1, 1), (1910, 12, 31))),
        (
            "{1892~,1900}",
            bounds((1887, 1, 1), (1897, 12, 31)),
            bounds((1900, 1, 1), (1900, 12, 31)),
        ),
    ],
)
def test_a_stretch_is_widened_on_the_side_in_doubt(text: str, start: Bounds, end: Bounds) -> None:
    widened = parse_edtf(text).widened()
    assert widened == Extent(start, end)
    assert (widened.first, widened.last) == (start.first, end.last)


MONTHS_OF = """
21 3-5; 22 6-8; 23 9-11; 24 12-14; 25 3-5; 26 6-8; 27 9-11; 28 12-14; 29 9-11; 30 12-14; 31 3-5;
32 6-8; 33 1-3; 34 4-6; 35 7-9; 36 10-12; 37 1-4; 38 5-8; 39 9-12; 40 1-6; 41 7-12
""".replace("\n", " ").split(";")  # ISO 8601-2, 4.8; months over 12 are of the next year


@pytest.mark.parametrize("line", [one.strip() for one in MONTHS_OF], ids=str)
def test_a_group_of_months_has_its_months_and_its_looseness(line: str) -> None:
    number, _, months = line.partition(" ")
    first, last = map(int, months.split("-"))
    start = day_number(1941 + (first - 1) // 12, (first - 1) % 12 + 1, 1)
    end = day_number(1941 + last // 12, last % 12 + 1, 1) - 1
    assert season_bounds(1941, int(number)) == (start, end)
    assert (loose_bounds(1941, int(number)) is None) == (int(number) >= 33)
