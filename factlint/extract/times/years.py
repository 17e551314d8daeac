"""Years and decades: "1905", "1911-12", "480-479 BC", "AD 79", "the late-1960s", "'42"."""

from __future__ import annotations

import re

from factlint.extract.times.before import Before, before, word_before
from factlint.extract.times.days import astronomical, joined, note_tail
from factlint.extract.times.guards import (
    counts_a_plural,
    counts_something,
    is_address,
    is_dialled,
    is_labelled,
    stands_free,
)
from factlint.extract.times.told import Told
from factlint.extract.times.words import DASH, ERA, GAP, MONTH, NUMBER_WORD, SEASONS, TENS, number
from factlint.limits import load_limits
from factlint.patterns import deferred

EXAMPLES = {
    "from 1919 to 1930": ["1919", "1930"],
    "the years 1911-12": ["the years 1911", "12"],
    "in 480-479 BC": ["480", "479 BC"],
    "the late-1960s": ["the late-1960s"],
    "1500 men, page 1912, $1999": [],
}
_YEAR = deferred(
    rf"""
    (?P<first>\d{{1,4}}) (?P<decade>(?:(?<=0)['’])?s(?!\w))? (?:[ ]?(?P<era>{ERA}))?
    (?: (?P<join>[ ]?{DASH}[ ]?|/|{GAP}(?:to|and|until|or|through){GAP}(?=\d{{1,4}}[ ]?{ERA}))
        (?P<second>\d{{1,4}}) (?! \d | {DASH}\d | [,.]\d | ['’]?s(?!\w) | {GAP}{MONTH} )
        (?:[ ]?(?P<era2>{ERA}))? )?
    (?P<season>{GAP}(?:{"|".join(SEASONS)})(?!\w))? (?P<doubt>\?|[ ]?\(\?\))?
    (?! \d | [,.:]\d | [ ]?[%°º] | [A-Za-z_=@] | [ ]A\.?H\.?(?!\w) )
    """,
    re.VERBOSE,
)
_ERA_AHEAD = deferred(rf"[ ]?{DASH}[ ]?(?:c\.|ca\.|circa)[ ]?\d{{1,4}}[ ]?(?P<era>{ERA})")
_IN = frozenset(
    ("in", "by", "of", "since", "until", "from", "before", "after", "during", "between", "to",
     "and", "through", "throughout", "or", "into", "within")
)  # fmt: skip
_AD = deferred(r"A\.?D\.?[ ]?(?P<year>\d{1,4})(?!\d|,\d)")
_THOUSAND = deferred(
    rf"two thousand(?: and)?[- ](?P<number>{NUMBER_WORD})(?![- ](?:years?|and|men|people|hundred))"
)
_FISCAL = deferred(
    r"\b(?:[Ff]iscal|FY|(?:[Ff]iscal|[Ff]inancial|[Aa]cademic|[Ss]chool|[Tt]ax) year) ?\Z"
)
_WORDS = deferred(
    r"(?P<hundreds>sixteen|seventeen|eighteen|nineteen)[- ](?:hundred(?: and)?[- ])?"
    r"(?:(?P<ten>twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:(?P<decade>ies)|y"
    r"(?:[- ](?P<one>one|two|three|four|five|six|seven|eight|nine))?))(?!\w|[- ]years?)"
)
_ONES = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_HUNDREDS = {"sixteen": 1600, "seventeen": 1700, "eighteen": 1800, "nineteen": 1900}


def _told(start: int, end: int, shape: str, left: Before) -> Told:
    told = Told(min(start, left.start), end, shape)
    told.preposition, told.circa, told.edge = left.preposition, left.circa, left.edge
    told.part = left.half
    return told


def read(text: str, at: int, _end: int, floor: int) -> list[Told]:
    """Read the year or decade, or the two years, that begin at `at`."""
    found = _YEAR.match(text, at)
    if found is None or not stands_free(text, at, floor):
        return []
    left = before(text, at, floor)
    if found["decade"]:
        return _decade(text, found, left, floor)
    era = _era(text, found, left)
    if not era and not _is_year(text, found, left, floor):
        return []
    if era and era[0] == "A" and len(found["first"]) < 3 and text[at + len(found["first"])] == "A":
        return []  # a label: 4AD
    told = _told(at, found.end(), "year", left)
    told.preposition = _AT_LEAST.get(_before_at_least(text, at, floor), told.preposition)
    told.year, told.year_told = astronomical(found["first"], era), True
    if not found["second"] and _FISCAL.search(text, max(0, at - 16), at):
        told.which = "fiscal"
    if len(found["first"]) < 4 and not era:
        told.shape, told.year_told, told.end = "bare", False, found.end("first")
        return [told]
    if found["doubt"] and not found["second"]:
        told.circa = "%" if told.circa else "?"
    if found["season"]:
        told.shape, told.part = "season", SEASONS[found["season"].strip()]
    if found["second"]:
        return _range(found, told, found["era2"] or era)
    return [note_tail(text, told)]


def _era(text: str, found: re.Match[str], left: Before) -> str | None:
    """Give the era of a year, or of the one behind it: '480-479 BC', 'c. 94 – c. 34 BC'."""
    era: str | None = found["era"] or found["era2"]
    if not era and left.circa and len(found["first"]) < 4:
        ahead = _ERA_AHEAD.match(text, found.end())
        era = ahead["era"] if ahead is not None else None
    return era


def _is_year(text: str, found: re.Match[str], left: Before, floor: int) -> bool:
    year, end = int(found["first"]), found.end()
    inside = left.edge or left.circa or left.preposition in _IN
    if len(found["first"]) == 3:
        if counts_something(text, end) or counts_a_plural(text, end):
            return False
        return bool(inside) and not left.circa and not found["second"]
    if not load_limits().is_year(year):
        return False
    if is_labelled(text, found.start(), floor):
        return _before_at_least(text, found.start(), floor) in _AT_LEAST
    if counts_something(text, end):
        return False
    if not inside and (is_address(text, end) or is_dialled(text, found.start(), end, floor)):
        return False
    if inside or year >= 1700 or not counts_a_plural(text, end):
        return True
    return year >= 1500 and word_before(text, found.start(), floor)[0] == "the"


_AT_LEAST = {"until": "or-later", "till": "or-later", "to": "or-later", "since": "by", "from": "by",
             "by": "by"}  # fmt: skip


def _before_at_least(text: str, at: int, floor: int) -> str:
    """Give the preposition of "until at least 1921"."""
    if not text.endswith("at least ", max(floor, 0), at):
        return ""
    return word_before(text, at - len("at least "), floor)[0]


_DECADE_BEFORE = deferred(
    r"\d[1-9]0['’]?s(?:,? (?:and|or|to|until|into)(?: the)?(?: early)? ?|[-–—])\Z"
)


def _decade(text: str, found: re.Match[str], left: Before, floor: int) -> list[Told]:
    digits = found["first"]
    if digits[-1] != "0" or len(digits) < 3 or (len(digits) == 3 and not found["era"]):
        return []
    after_decade = _DECADE_BEFORE.search(text, max(found.start() - 24, 0), found.start())
    is_decade = digits[-2] != "0" or digits == "2000" or after_decade is not None
    shape = "decade" if is_decade else "hundred"
    told = _told(found.start(), found.end(), shape, left)
    if found["doubt"]:
        told.circa = "%" if told.circa else "?"
    told.year, told.year_told = astronomical(digits, found["era"]), True
    the, start = word_before(text, told.start, floor)
    if the == "the":
        told.start = start
    if not told.preposition:
        told.preposition = before(text, told.start, floor).preposition
    return [told]


def _range(found: re.Match[str], told: Told, era: str | None) -> list[Told]:
    first, second = found["first"], found["second"]
    full = second if era or len(second) >= len(first) else first[: -len(second)] + second
    later, earlier = astronomical(full, era), told.year or 0
    told.end = found.end("era") if found["era"] else found.end("first")
    if not era and not _in_one_decade(found, told):
        if len(second) not in (2, 4) or not load_limits().is_year(later):
            return [told] if found["join"] != "-" or len(second) == 1 else []
        if later <= earlier and len(second) == 2:
            return _year_month(found, told)
    last = Told(found.start("second"), found.end(), "year")
    last.year, last.year_told = later, True
    last.join = "to" if found["join"] == "/" else joined(found["join"])
    last.circa = "?" if found["doubt"] else ""
    return [told, last]


def _in_one_decade(found: re.Match[str], told: Told) -> bool:
    """Tell whether one figure ends a range: "in 1902–3", but not "in 1905-3", "pages 1902-3"."""
    first, second, join = found["first"], found["second"], found["join"]
    ends = len(second) == 1 and len(first) == len("1902") and first[-1] < second
    return ends and told.preposition in _IN and join == "–"  # and no "1905-6", which is a month


def _year_month(found: re.Match[str], told: Told) -> list[Told]:
    """Read "1944-04", which is no range since 04 comes before 44."""
    if found["join"] == "-" and 1 <= int(found["second"]) <= 12:
        told.shape, told.month, told.end = "month", int(found["second"]), found.end("second")
    return [told]


def read_ad(text: str, at: int, _end: int, floor: int) -> list[Told]:
    """Read "AD 79"."""
    found = _AD.match(text, at)
    if found is None:
        return []
    told = _told(at, found.end(), "year", before(text, at, floor))
    told.year, told.year_told = int(found["year"]), True
    return [told]


def read_short(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read "'42", whose century the narrative gives; `at` is its first figure."""
    if at > 1 and text[at - 2].isalnum():
        return []
    left = before(text, at - 1, floor)
    if (
        text[end : end + 1] == "s"
        and text[end - 1] == "0"
        and not text[end + 1 : end + 2].isalnum()
    ):
        told = _told(at - 1, end + 1, "decade-word", left)
        told.year = int(text[at:end])
        the, start = word_before(text, told.start, floor)
        told.start = start if the == "the" else told.start
        return [told]
    if text[end : end + 1].isalnum():
        return []
    if left.preposition not in _IN and not left.edge:
        return []
    told = _told(at - 1, end, "short", left)
    told.year = int(text[at:end])
    return [told]


def read_thousand(text: str, _at: int, end: int, floor: int) -> list[Told]:
    """Read "in two thousand and five"; a count has no "in" before it."""
    at = end - len("two thousand")
    found = _THOUSAND.match(text, at) if at >= floor else None
    left = before(text, at, floor) if found else None
    if (
        found is None
        or left is None
        or left.preposition not in _IN - {"of", "to", "by", "and", "or"}
    ):
        return []
    told = _told(at, found.end(), "year", left)
    told.year, told.year_told = 2000 + int(number(found["number"]) or 0), True
    return [told]


def read_words(text: str, at: int, _end: int, floor: int) -> list[Told]:
    """Read "nineteen forty-four", "the nineteen-thirties"."""
    found = _WORDS.match(text, at)
    if found is None:
        return []
    year = _HUNDREDS[found["hundreds"]] + TENS[found["ten"] + "y"]
    told = _told(at, found.end(), "decade" if found["decade"] else "year", before(text, at, floor))
    told.year, told.year_told = year + _ONES.index(found["one"] or ""), True
    return [told]
