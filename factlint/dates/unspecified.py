"""Dates with unspecified digits: which days '156X-12-25' or '2004-0X-3X' can be."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from factlint.dates.days import day_number, month_length
from factlint.dates.model import Bounds, Precision

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGITS = "0123456789"


def unspecified_bounds(year: str, month: str | None, day: str | None) -> Bounds:
    """Give the first and the last day the pattern fits; raise ValueError where none does."""
    first = _first_day(_years(year), month, day, backwards=False)
    last = _first_day(_years(year, backwards=True), month, day, backwards=True)
    return Bounds(first, last)


def _first_day(years: Iterator[int], month: str | None, day: str | None, *, backwards: bool) -> int:
    months = _fitting(month or "XX", 12)[:: -1 if backwards else 1]
    days = _fitting(day or "XX", 31)[:: -1 if backwards else 1]
    for candidate in years:  # not in the product, which would count all of them first
        for chosen, of_month in product(months, days):
            if of_month <= month_length(candidate, chosen):
                return day_number(candidate, chosen, of_month)
    raise ValueError("no calendar day fits these digits")


def _years(pattern: str, *, backwards: bool = False) -> Iterator[int]:
    negative = pattern.startswith("-")
    digits = _DIGITS[:: -1 if backwards != negative else 1]
    for chosen in product(*(digits if sign == "X" else sign for sign in pattern.lstrip("-"))):
        year = int("".join(chosen))
        if year or not negative:  # there is no year -0000
            yield -year if negative else year


def _fitting(pattern: str, most: int) -> list[int]:
    """Give the numbers from 1 to `most` that the two digits can be."""
    tens, ones = ("" if sign == "X" else sign for sign in pattern)
    numbers = (f"{number:02}" for number in range(1, most + 1))
    return [int(text) for text in numbers if text.startswith(tens) and text.endswith(ones)]


def known_precision(year: str, month: str | None) -> Precision:
    """Give how narrowly a date is known whose digits are not, from some X on."""
    if "X" in year:
        return (
            Precision.UNKNOWN,
            Precision.MILLENNIUM,
            Precision.CENTURY,
            Precision.DECADE,
        )[year.lstrip("-").index("X")]
    # Where year and month are whole, the X stands in the day.
    return Precision.YEAR if month is None or "X" in month else Precision.MONTH
