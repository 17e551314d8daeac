"""One date of any form: a day, month, year or season, with qualifiers and unspecified digits."""

from __future__ import annotations

import re
from typing import Final

from factlint.dates.days import day_number, month_length
from factlint.dates.model import Bounds, Edtf, Kind, Precision
from factlint.dates.qualifiers import CERTAIN, Doubt, read_doubt
from factlint.dates.seasons import is_season, loose_bounds, season_bounds
from factlint.dates.unspecified import known_precision, unspecified_bounds
from factlint.dates.years import read_year_form
from factlint.patterns import deferred

_PLAIN: Final = deferred(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_DATE: Final = deferred(
    r"""
    (?P<before_year> [?~%] )? (?P<year> -?[0-9X]{4} ) (?P<after_year> [?~%] )?
    (?: - (?P<before_month> [?~%] )? (?P<month> [0-9X]{2} ) (?P<after_month> [?~%] )?
      (?: - (?P<before_day> [?~%] )? (?P<day> [0-9X]{2} ) (?P<after_day> [?~%] )? )?
    )?
    """,
    re.VERBOSE,
)
# What people write instead, and what to tell them.
MISTAKES: Final = (
    (deferred(r""), "nothing stands there"),
    (deferred(r"\s.*|.*\s"), "a date has no space before or after it"),
    (deferred(r"-?[0-9]{5,}.*"), "a year of more than four digits begins with Y, as in Y17000"),
    (
        deferred(r"[0-9]{1,4}[.][0-9]{1,2}[.][0-9]{1,4}"),
        "a date is year-month-day with hyphens, as in 1905-10-11",
    ),
    (
        deferred(r"[0-9]{4}(-|\.\.|\s*–\s*)[0-9]{4}"),
        "a stretch of time has a slash, as in 1905/1910",
    ),
    (deferred(r"[0-9]{1,3}"), "a year has four digits, as in 0079"),
    (
        deferred(r"-?[0-9X]{4}-[0-9X]{1,2}(-[0-9X]{1,2})?[?~%]?"),
        "month and day have two digits each, as in 1905-03-07",
    ),
    (
        deferred(r".*[()^].*"),
        "brackets and ^ are of an older draft; write 2004-06-~11 for a doubtful day",
    ),
    (deferred(r".*", re.DOTALL), "a date is written 1905, 1905-10 or 1905-10-11 (ISO 8601-2)"),
)


def read_date(text: str) -> Edtf:
    """Read one date without a time of day; raise ValueError with the reason."""
    plain = _PLAIN.fullmatch(text)
    if plain is not None:
        year, month, day = plain.groups()
        return _exact(text, int(year), month, day)
    match = _DATE.fullmatch(text)
    if match is not None:
        return _qualified(text, match)
    form = read_year_form(text)
    if form is None:
        raise ValueError(next(said for shape, said in MISTAKES if shape.fullmatch(text)))
    return form


def _qualified(text: str, match: re.Match[str]) -> Edtf:
    year, month, day = match["year"], match["month"], match["day"]
    if year == "-0000":
        raise ValueError("there is no year -0000; 0000 is 1 BC")
    if "X" not in text:
        return _exact(text, int(year), month, day, match)
    precision = known_precision(year, month)
    bounds = unspecified_bounds(year, month, day)
    parts = (_number(year), _number(month), _number(day))
    return _dated(text, precision, bounds, parts, read_doubt(match, precision))


def _number(digits: str | None) -> int | None:
    return None if digits is None or "X" in digits else int(digits)


def _exact(
    text: str, year: int, month: str | None, day: str | None, match: re.Match[str] | None = None
) -> Edtf:
    """Read a date whose digits are all given."""
    if month is not None and day is None and is_season(int(month)):
        return _season(text, year, int(month), match)
    precision, bounds = _days_of(year, month, day)
    parts = (year, None if month is None else int(month), None if day is None else int(day))
    doubt = CERTAIN if match is None else read_doubt(match, precision)
    return _dated(text, precision, bounds, parts, doubt)


def _days_of(year: int, month: str | None, day: str | None) -> tuple[Precision, Bounds]:
    if month is None:
        return Precision.YEAR, Bounds(day_number(year, 1, 1), day_number(year, 12, 31))
    if day is None:
        first = day_number(year, int(month), 1)
        return Precision.MONTH, Bounds(first, first + month_length(year, int(month)) - 1)
    number = day_number(year, int(month), int(day))
    return Precision.DAY, Bounds(number, number)


def _dated(
    text: str,
    precision: Precision,
    bounds: Bounds,
    parts: tuple[int | None, int | None, int | None],
    doubt: Doubt,
) -> Edtf:
    approximate, uncertain, slack = doubt
    return Edtf(
        text,
        Kind.DATE,
        precision,
        bounds,
        bounds,
        *parts,
        approximate=approximate,
        uncertain=uncertain,
        slack=slack,
    )


def _season(text: str, year: int, season: int, match: re.Match[str] | None) -> Edtf:
    bounds = season_bounds(year, season)
    doubt = CERTAIN if match is None else read_doubt(match, Precision.SEASON)
    return Edtf(
        text,
        Kind.DATE,
        Precision.SEASON,
        bounds,
        bounds,
        year,
        season=season,
        approximate=doubt.approximate,
        uncertain=doubt.uncertain,
        slack=doubt.slack,
        loose=loose_bounds(year, season),
    )
