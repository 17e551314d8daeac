"""Years and decades: "1905", "1911-12", "480-479 BC", "AD 79", "the late-1960s", "'42"."""

from __future__ import annotations

import re

from factlint.extract.times.before import Before, before
from factlint.extract.times.days import astronomical
from factlint.extract.times.guards import counts_something, is_labelled, stands_free
from factlint.extract.times.told import Told
from factlint.extract.times.words import DASH, ERA

_YEAR = re.compile(
    rf"""
    (?P<first>\d{{1,4}}) (?P<decade>['’]?s\b)?
    (?: \s?(?P<era>{ERA}) )?
    (?: (?P<join>\s?{DASH}\s?|/) (?P<second>\d{{1,4}}) (?!\d|{DASH}\d|[,.]\d|['’]?s\b)
        (?: \s?(?P<era2>{ERA}) )? )?
    (?! \d | [,.:]\d | %|°|º|[A-Za-z_=@] | \s?(?:%|°) )
    """,
    re.VERBOSE,
)
_NEED = frozenset(
    ("in", "by", "of", "since", "until", "till", "from", "before", "after", "during", "between",
     "to", "and", "through", "prior to")
)  # fmt: skip
_AD = re.compile(rf"A\.?\s?D\.?\s?(?P<year>\d{{1,4}})(?!\d|,\d)")
_SHORT = re.compile(r"['’](?P<year>\d\d)(?!\d|['’]?\w)")
_LETTERS_NEXT = re.compile(r"[ \u00a0-](?:[a-z]+s|men|women|people|feet|per|percent|and a half)\b")


def _take(told: Told, left: Before | None) -> Told:
    if left is not None:
        told.start = left.start
        told.preposition, told.circa, told.edge = left.preposition, left.circa, left.edge
        if left.half:
            told.part = f"H{left.half}"
    return told


def read(text: str, at: int, floor: int) -> list[Told]:
    """Read the year or decade, or the two years, that begin at `at`."""
    found = _YEAR.match(text, at)
    if found is None or not stands_free(text, at):
        return []
    era = found["era"] or found["era2"]
    left = before(text, at, floor)
    if found["decade"]:
        return _decade(found, left)
    digits = len(found["first"])
    if not era and not _likely(text, at, found, left, digits):
        return []
    told = _take(Told(at, found.end(), "year"), left)
    told.year, told.year_told = astronomical(found["first"], era), True
    if digits < 4 and not era:
        told.shape, told.year_told = "bare", False
    if not found["second"]:
        return [told]
    return _range(found, told, era)


def _likely(text: str, at: int, found: re.Match[str], left: Before | None, digits: int) -> bool:
    year = int(found["first"])
    if digits == 3:
        good = left is not None and (left.preposition in _NEED or left.edge)
        return bool(good) and year >= 100 and not counts_something(text, found.end()) and not found["second"]
    if digits != 4 or not 1000 <= year <= 2100 or is_labelled(text, at):
        return False
    if counts_something(text, found.end()):
        return False
    if left is not None and (left.edge or left.circa or left.preposition in _NEED):
        return True
    return not (year < 1300 and _LETTERS_NEXT.match(text, found.end()))


def _decade(found: re.Match[str], left: Before | None) -> list[Told]:
    digits = found["first"]
    if digits[-1] != "0" or len(digits) not in (3, 4) or (len(digits) == 3 and not found["era"]):
        return []
    shape = "decade" if digits[-2:] != "00" else "hundred"
    told = _take(Told(found.start(), found.end(), shape), left)
    told.year, told.year_told = astronomical(digits, found["era"]), True
    return [told]


def _range(found: re.Match[str], told: Told, era: str | None) -> list[Told]:
    first, second = found["first"], found["second"]
    full = second if len(second) >= len(first) or era else first[: -len(second)] + second
    later = astronomical(full, era)
    first_year = told.year or 0
    plausible = len(second) in (2, 4) or bool(era)
    if not plausible or (later <= first_year and len(second) == 2 and not era):
        return _year_month(found, told) if 1 <= int(second) <= 12 and len(second) == 2 else [told]
    if len(second) == 4 and not era and int(second) > 2100:
        return []
    last = Told(found.start("second"), found.end(), "year")
    last.year, last.year_told = later, True
    last.join = "and" if found["join"] == "/" else "to"
    told.end = found.end("era") if found["era"] else found.end("first")
    return [told, last]


def _year_month(found: re.Match[str], told: Told) -> list[Told]:
    if found["join"] != "-":
        told.end = found.end("first")
        return [told]
    told.shape, told.month = "month", int(found["second"])
    return [told]


def read_ad(text: str, at: int, floor: int) -> list[Told]:
    """Read "AD 79"."""
    found = _AD.match(text, at)
    if found is None:
        return []
    told = _take(Told(at, found.end(), "year"), before(text, at, floor))
    told.year, told.year_told = int(found["year"]), True
    return [told]


def read_short(text: str, at: int, floor: int) -> list[Told]:
    """Read "'42", whose century the narrative gives."""
    found = _SHORT.match(text, at)
    left = before(text, at, floor)
    if found is None or left is None or not (left.preposition in _NEED or left.edge):
        return []
    told = _take(Told(at, found.end(), "short"), left)
    told.year = int(found["year"])
    return [told]
