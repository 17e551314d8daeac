"""Times that begin with a month: "October 11th, 1905", "Oct. 1905", "March–May 1940", "in May"."""

from __future__ import annotations

import re

from factlint.extract.times.before import before
from factlint.extract.times.days import years_of
from factlint.extract.times.told import Told
from factlint.extract.times.words import DASH, DAY, ERA, MONTH, YEAR, month_number

_TH = r"(?:st\b|nd\b|rd\b|th\b)?"
_MONTH = re.compile(
    rf"""
    (?P<month>{MONTH})
    (?: \s?{DASH}\s?(?P<until>{MONTH}) | /(?P<or>{MONTH}) )?
    (?: \s+ (?:the\s+)? (?P<day>{DAY}){_TH} (?!\s?(?:[ap]\.?m|:\d|%|st\b))
        (?: (?P<join>\s?{DASH}\s?|/|,?\s+(?:and|to|or|through|until)\s+|,\s) (?P<second>{DAY}){_TH} (?!\s+{MONTH}|[:%]|\s+\w+s\b|,\d) )?
    )?
    (?: ,?\s* (?:of\s+)? (?:the\s+year\s+)?
        (?P<year>{YEAR}(?!,\d|\s+(?:men|troops|soldiers|people)\b) | \d{{1,4}}(?=\s?{ERA}))
        (?P<dual>/\d{{1,4}}(?!\d))? (?:\s?(?P<era>{ERA}))? )?
    """,
    re.VERBOSE,
)
# Names of months that are names of people, verbs or auxiliaries too.
_DOUBTFUL = frozenset(("April", "May", "June", "March", "August", "Mar", "Jan", "Dec", "Sep"))
_TIME_PREPOSITIONS = frozenset(
    ("in", "of", "by", "since", "until", "till", "from", "during", "before", "after", "between",
     "throughout", "prior to", "no later than", "up to", "through", "to", "and")
)  # fmt: skip
_PREVIOUS = re.compile(
    r"(?:(?P<which>last|next|that|this|the\s+(?:following|next|previous|preceding)|following|each|every)\s+)$",
    re.IGNORECASE,
)
_NAME_AFTER = re.compile(r"\s+(?:[A-Z]['’]?[A-Za-z]+|on\b)|['’]s\s+[A-Z]|-[A-Za-z]")
_OF_YEAR = re.compile(
    r"\s+(?:of|in)\s+(?P<which>that|the\s+same|the\s+following|the\s+next|this|the\s+previous"
    r"|the\s+preceding|the|next|last)\s+year\b"
)


def _lone_month_is_time(text: str, found: re.Match[str], preposition: str) -> bool:
    word = found["month"].rstrip(".")
    if _NAME_AFTER.match(text, found.end()) and preposition not in ("in", "since", "until", "by"):
        return False
    if preposition in _TIME_PREPOSITIONS:
        return preposition not in ("to", "and", "of", "from", "by") or word not in _DOUBTFUL
    return word not in _DOUBTFUL


def read(text: str, at: int, floor: int) -> list[Told]:
    """Read the month, or the day of it, that begins at `at`."""
    found = _MONTH.match(text, at)
    if found is None:
        return []
    if found["day"]:
        return _days(found)
    left = before(text, at, floor)
    which = _PREVIOUS.search(text, max(floor, at - 24), at)
    after = _OF_YEAR.match(text, found.end()) if not found["year"] else None
    if not (found["year"] or which or after or (left and left.edge) or found["until"]):
        if not _lone_month_is_time(text, found, left.preposition if left else ""):
            return []
    return _months(found, left, which, after)


def _days(found: re.Match[str]) -> list[Told]:
    first = Told(found.start(), found.end(), "day")
    first.month, first.day = month_number(found["month"]), int(found["day"])
    years_of(found, first)
    if not found["second"]:
        return [first]
    second = Told(found.start("second"), found.end(), "day")
    second.month, second.day, second.year = first.month, int(found["second"]), first.year
    second.year_told = first.year_told
    second.join = "and" if re.search(r"and|or|,|/", found["join"]) else "to"
    first.end = found.end("second") - len(found["join"]) - len(found["second"])
    first.end = found.start("join")
    return [first, second]


def _months(found: re.Match[str], left, which, after) -> list[Told]:
    told = Told(found.start(), found.end(), "month")
    told.month = month_number(found["month"])
    years_of(found, told)
    if left is not None:
        told.preposition, told.circa, told.edge = left.preposition, left.circa, left.edge
        told.start = left.start
    if which is not None:
        told.start, told.which = which.start(), which["which"].lower().split()[-1]
    if after is not None:
        told.end, told.which = after.end(), "year-" + after["which"].lower().split()[-1]
    later = found["until"] or found["or"]
    if not later:
        return [told]
    second = Told(found.start("until" if found["until"] else "or"), told.end, "month")
    second.month, second.year, second.year_told = month_number(later), told.year, told.year_told
    second.join = "to" if found["until"] else "and"
    told.end = found.end("month")
    return [told, second]
