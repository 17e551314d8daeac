"""Days that begin with their number: "11 October 1905", "17-18 January 1934", "the 4th of May"."""

from __future__ import annotations

import re

from factlint.extract.times.guards import stands_free
from factlint.extract.times.told import Told
from factlint.extract.times.words import DASH, DAY, ERA, MONTH, YEAR, month_number

_YEAR_AFTER = rf"""(?: ,?\s+ (?:of\s+|in\s+)? (?P<year> {YEAR}(?!\s?[AaPp]\.?[Mm]\b) | \d{{1,4}}(?=\s?{ERA}) )
    (?P<dual>/\d{{1,4}}(?!\d))? (?:\s?(?P<era>{ERA}))? )?"""
_TH = r"(?:st\b|nd\b|rd\b|th\b)?"
_DAY = re.compile(
    rf"""
    (?P<first>{DAY}){_TH}
    (?: (?P<join> \s?{DASH}\s? | / | ,?\s+(?:and|to|or|until|through|&)\s+(?:the\s+)? | ,\s )
        (?P<second>{DAY}){_TH} (?: ,?\s+and\s+(?P<third>{DAY}){_TH} )? )?
    ,?\s* (?:day\s+of\s+|of\s+)? (?P<month>{MONTH}) (?!\s?{DASH}?\d{{1,2}}(?!\d|:))
    {_YEAR_AFTER}
    """,
    re.VERBOSE,
)


def astronomical(year: str, era: str | None) -> int:
    """Give the astronomical year of "480", "BC": -479 (there is no year nought before Christ)."""
    return 1 - int(year) if era and era[0] == "B" else int(year)


def years_of(found: re.Match[str], told: Told) -> None:
    """Note the year of a match that has the groups `year` and `era`."""
    if found["year"]:
        told.year = astronomical(found["year"], found["era"])
        told.year_told = True


def _day(start: int, end: int, found: re.Match[str], number: str) -> Told:
    told = Told(start, end, "day")
    told.month, told.day = month_number(found["month"]), int(number)
    years_of(found, told)
    return told


def read(text: str, at: int, floor: int) -> list[Told]:
    """Read the day, or the days, that begin at `at`."""
    found = _DAY.match(text, at)
    if found is None or not stands_free(text, at):
        return []
    start = found.start()
    if text[max(floor, at - 4) : at].lower() == "the " and not found["join"]:
        start -= 4
    if not found["second"]:
        return [_day(start, found.end(), found, found["first"])]
    first = _day(found.start("first"), found.end("first"), found, found["first"])
    joined = "and" if re.search(r"and|or|,|&|/", found["join"]) else "to"
    middle = []
    last = found["second"]
    begin = found.start("second")
    if found["third"]:
        between = _day(begin, found.end("second"), found, last)
        between.join = "and"
        middle, last, begin, joined = [between], found["third"], found.start("third"), "and"
    second = _day(begin, found.end(), found, last)
    second.join = joined
    return [first, *middle, second]
