"""Days in figures: "1905-10-11", "5/19/2014", "19.5.2014"."""

from __future__ import annotations

import re

from factlint.extract.times.guards import stands_free
from factlint.extract.times.told import Told

_ISO = re.compile(
    r"(?P<year>\d{4})(?P<mark>[-/.\u2010-\u2013])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)"
    r"(?:T\d\d:\d\d(?::\d\d)?Z?)?(?![\d\w]|[-/.:]\d)"
)
_SLASHED = re.compile(
    r"(?P<first>\d\d?)(?P<mark>[/.-])(?P<second>\d\d?)(?P=mark)"
    r"(?P<year>\d{4}|(?<=/)\d\d)(?![\d\w/]|[-.:]\d)"
)


def read_iso(text: str, at: int, floor: int) -> list[Told]:
    """Read a day that begins with its year."""
    found = _ISO.match(text, at)
    if found is None or not stands_free(text, at) or not 1000 <= int(found["year"]) <= 2100:
        return []
    told = Told(at, found.end(), "day")
    told.year, told.month, told.day = int(found["year"]), int(found["month"]), int(found["day"])
    told.year_told = True
    if told.month > 12 and told.day > 12:
        return []
    return [told]


def read_slashed(text: str, at: int, floor: int) -> list[Told]:
    """Read a day that ends with its year; which number is the month is decided later."""
    found = _SLASHED.match(text, at)
    if found is None or not stands_free(text, at):
        return []
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    if not (1 <= first <= 31 and 1 <= second <= 31) or (first > 12 and second > 12):
        return []
    if len(found["year"]) == 4 and not 1000 <= year <= 2100:
        return []
    told = Told(at, found.end(), "day")
    told.year = year if len(found["year"]) == 4 else year + (2000 if year <= 30 else 1900)
    told.year_told = True
    told.order = "either"
    told.month, told.day = first, second
    if first > 12 or (second <= 12 and found["mark"] == "."):  # 19.5.2014 is never 5 = day
        told.order, told.month, told.day = "dmy", second, first
    elif second > 12:
        told.order = "mdy"
    elif first == second:
        told.order = "same"
    return [told]


# The rest of a number that is no time, so that it is not looked at again: 1,200; 978-1-929631-73-5.
NUMBER_END = re.compile(r"(?:[.,:/\u2010-\u2015-]?\d)*")
