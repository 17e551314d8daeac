"""Times that begin with a month: "October 11th, 1905", "Oct. 1905", "March–May 1940", "in May"."""

from __future__ import annotations

import re

from factlint.extract.times.before import Before, before, word_before
from factlint.extract.times.days import joined, note_of_year, note_tail, note_year
from factlint.extract.times.guards import is_address
from factlint.extract.times.told import Told
from factlint.extract.times.words import (
    DASH,
    DAY,
    ERA,
    GAP,
    MONTH,
    ORDINALS,
    TH,
    YEAR,
    month_number,
)
from factlint.patterns import deferred

EXAMPLES = {
    "On October 11th, 1905, he": ["October 11th, 1905"],
    "from March–May 1940": ["March", "May 1940"],
    "They arrived in May.": ["May"],
    "on the fourth of July 1776": ["the fourth of July 1776"],
    "She may march with an august body; May left.": [],
}
_MONTH = deferred(
    rf"""
    (?P<month>{MONTH})
    (?: (?P<link>[ ]?{DASH}[ ]?|/) (?P<until>{MONTH}) (?!{GAP}\d\d?(?!\d)) )?
    (?: (?:{GAP}(?:the{GAP})?|-) (?P<day>{DAY}) (?!\s?(?:[AaPp]\.?[Mm]\b|:\d|%)|[.,]\d|{DASH}\d\d\d)
        {TH} (?: (?P<join> [ ]?{DASH}[ ]? | / | ,[ ]
              | ,?{GAP}(?:and|to|or|through|until|till|&){GAP}(?:the{GAP})? )
            (?P<second>{DAY}){TH} (?! {GAP}{MONTH} | [:%] | ,\d | {GAP}[a-z]+s\b | \.\d ) )?
    )?
    (?: [ ]?,?(?:{GAP}|-)(?:(?:of|in){GAP})?(?:the{GAP}year{GAP})?
        (?P<year>{YEAR} | \d{{1,4}}(?=[ ]?{ERA}))
        (?P<dual>/\d{{1,4}}(?!\d))? (?:[ ]?(?P<era>{ERA}))? )?
    """,
    re.VERBOSE,
)
# Months that are names, verbs or short for something else, too.
_DOUBTFUL = frozenset(
    ("April", "May", "June", "March", "August", "Mar", "Jan", "Dec", "Sep", "Jun")
)
_MAYBE = frozenset(
    ("by", "of", "from", "to", "and", "or", "for", "towards", "as", "before", "after", "between",
     "throughout", "through")
)  # fmt: skip
_WHICH = {"last": "last", "next": "next", "that": "same", "this": "this", "following": "next",
          "previous": "previous", "preceding": "previous", "every": "every", "each": "every",
          "same": "same"}  # fmt: skip
_NAME_AFTER = deferred(r"[ \u00a0](?!\d|[A-Z]\w*['’]s\b)(?:[A-Z]|on\b)|['’]s [A-Z]|-[A-Za-z]")
_TAIL = deferred(r",? (?:and|or|to|through|until|till) \Z|[ ]?[-–—,][ ]?\Z")


_EVENT = deferred(r"\b(?:Black|Bloody|Red|White|Orange|Green) $")  # "Black January", a massacre


def read(text: str, at: int, _end: int, floor: int) -> list[Told]:
    """Read the month, or the days of it, that begin at `at`."""
    found = _MONTH.match(text, at)
    if found is None or not _stands_free(text, at):
        return []
    if not found["year"] and is_address(text, found.end()):
        return []
    if text[at - 1 : at] == " " and _EVENT.search(text, max(at - 8, 0), at):
        return []
    if not found["year"] and text.endswith(("as early as ", "as late as "), 0, at):  # each year
        return []
    if found["day"] and not found["until"]:
        return _days(text, found, before(text, at, floor))
    if not found["until"] and (day := _ordinal_day(text, found, floor)):
        return day
    left = before(text, at, floor)
    if not found["year"] and not _is_time(text, found, left, floor):
        return []
    return _months(text, found, left, floor)


def _stands_free(text: str, at: int) -> bool:
    """Whether the month is a word of its own, or the second half of "mid-June"."""
    if not at or text[at - 1] not in "-'’_/" or not text[at - 2].isalpha():
        return True
    return text[max(0, at - 6) : at].lower().endswith(("mid-", "late-", "early-"))


def _ordinal_day(text: str, found: re.Match[str], floor: int) -> list[Told]:
    """Read "the fourth of July 1776", whose day stands in a word before the month."""
    of, start = word_before(text, found.start(), floor)
    if of != "of":
        return []
    word, start = word_before(text, start, floor)
    if word == "day":
        word, start = word_before(text, start, floor)
    if word not in ORDINALS:
        return []
    left = before(text, start, floor)
    the, begin = word_before(text, start, floor)
    if the == "the":
        left, start = before(text, begin, floor), begin
    told = Told(start, found.end(), "day")
    told.month, told.day = month_number(found["month"]), ORDINALS[word]
    told.preposition = left.preposition
    note_year(found, told)
    return [told]


def _is_time(text: str, found: re.Match[str], left: Before, floor: int) -> bool:
    """Whether a month without day and year is a time and no name or verb."""
    if found["until"] or left.edge:
        return True
    month, at = found["month"], found.start()
    if not _is_written_as_a_month(month, left.preposition):
        return False
    if floor and at - floor < 12 and _TAIL.fullmatch(text, floor, at):
        # It goes on with a list, "February to July", but not "In 1866, August Hay left".
        return month not in _DOUBTFUL or _NAME_AFTER.match(text, found.end()) is None
    if left.preposition in ("in", "since", "until", "during"):
        return True
    if month.rstrip(".").capitalize() not in _DOUBTFUL:
        return True
    if left.preposition in _MAYBE:
        return _NAME_AFTER.match(text, found.end()) is None
    determiner = word_before(text, at, floor)[0]
    return determiner in _WHICH or (determiner in _ARTICLES and _qualifies(text, found.end()))


_ARTICLES = frozenset(("the", "a", "an", "late", "early"))


def _is_written_as_a_month(month: str, preposition: str) -> bool:
    """Whether a month alone is written in full, or short with a full stop, with its capital."""
    if month.isupper() or (len(month) < 4 and month != "May"):
        return False
    return month[0].isupper() or preposition in ("in", "since", "until", "by")


_NOUN = deferred(
    r" (?!family|brothers?|sisters?|on\b|of\b|past\b|to\b|[A-Z]?\w*\b\.? [A-Z]\.)[A-Za-z]{4,}"
)


def _qualifies(text: str, end: int) -> bool:
    """Whether a noun follows that the month qualifies: "the March offensive"."""
    return _NOUN.match(text, end) is not None


def _days(text: str, found: re.Match[str], left: Before) -> list[Told]:
    first = Told(found.start(), found.end(), "day")
    if not left.edge:
        first.start = left.start
    first.preposition, first.circa = left.preposition, left.circa
    first.month, first.day = month_number(found["month"]), int(found["day"])
    note_year(found, first)
    if text.endswith(" this ", 0, found.start()):
        first.which = "this"
    if not found["second"]:
        note_of_year(text, first)
        return [note_tail(text, first) if first.year_told else first]
    first.end = found.start("join")
    second = Told(found.start("second"), found.end(), "day")
    second.month, second.day = first.month, int(found["second"])
    note_year(found, second)
    second.join = joined(found["join"])
    note_of_year(text, second)
    return [first, second]


def _months(text: str, found: re.Match[str], left: Before, floor: int) -> list[Told]:
    told = Told(left.start, found.end(), "month")
    told.month = month_number(found["month"])
    told.preposition, told.circa, told.edge = left.preposition, left.circa, left.edge
    note_year(found, told)
    if not left.edge:
        _note_which(text, told, floor)
    if not found["until"]:
        note_of_year(text, told)
        return [note_tail(text, told) if told.year_told else told]
    second = Told(found.start("until"), found.end(), "month")
    second.month = month_number(found["until"])
    note_year(found, second)
    second.join = "and" if found["link"] == "/" else "to"
    if told.year is not None and second.join == "to" and told.month > second.month:
        told.year -= 1  # November–February 1941
    note_of_year(text, second)
    told.end = found.end("month")
    return [told, second]


def _note_which(text: str, told: Told, floor: int) -> None:
    """Take "that", "the following" before the month."""
    word, start = word_before(text, told.start, floor)
    if word not in _WHICH:
        return
    told.which, told.start = _WHICH[word], start
    the, begin = word_before(text, start, floor)
    if the == "the" or (the == "that" and word == "same"):
        told.start = begin
