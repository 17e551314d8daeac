"""Dates with a time of day, '2004-01-01T10:10:10+05:00' (ISO 8601-1, 5.4.2)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from factlint.dates.model import Edtf, Precision
from factlint.dates.single import read_date
from factlint.patterns import deferred

_TIME: Final = deferred(
    r"""
    (?P<hour> [0-9]{2} ) : (?P<minute> [0-9]{2} ) : (?P<second> [0-9]{2} )
    (?: \. (?P<fraction> [0-9]+ ) )?
    (?: Z | (?P<sign> [+-] ) (?P<zone_hour> [0-9]{2} ) (?: :? (?P<zone_minute> [0-9]{2} ) )? )?
    """,
    re.VERBOSE,
)
# No place on Earth keeps a time further from Greenwich (Baker Island, the Line Islands).
_FURTHEST_WEST: Final = -12 * 60
_FURTHEST_EAST: Final = 14 * 60


def read_date_time(text: str) -> Edtf:
    """Read a day with a time of day; its bounds are the day on its own zone's calendar.

    Raises ValueError for a date that is no certain day, and for no time of a day.
    """
    day, _, time = text.partition("T")
    date = read_date(day)
    if date.precision is not Precision.DAY or date.approximate or date.uncertain:
        raise ValueError("a time of day stands after a whole and certain day")
    match = _TIME.fullmatch(time)
    if match is None:
        raise ValueError(
            f"a time of day is written 23:20:30, with Z or +02:00 after it, not {time}"
        )
    _check_time(match)
    if match["sign"]:
        _check_zone(match)
    return replace(date, text=text)


def _check_time(match: re.Match[str]) -> None:
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"])
    if hour == 24:
        if minute or second or int(match["fraction"] or 0):
            raise ValueError("the hour 24 is midnight sharp, 24:00:00")
    elif hour > 24 or minute > 59 or second > 59:
        raise ValueError(f"there is no time of day {match['hour']}:{minute:02}:{second:02}")


def _check_zone(match: re.Match[str]) -> None:
    hours, minutes = int(match["zone_hour"]), int(match["zone_minute"] or 0)
    offset = (60 * hours + minutes) * (-1 if match["sign"] == "-" else 1)
    if minutes > 59 or not _FURTHEST_WEST <= offset <= _FURTHEST_EAST:
        raise ValueError("there is no such time zone; they run from -12:00 to +14:00")
    if match["sign"] == "-" and offset == 0:
        raise ValueError("the zone of Greenwich is Z or +00:00, never -00:00")
