"""Seasons and feasts: "spring 1944", "the summer of 1941", "that winter", "Christmas 1914"."""

from __future__ import annotations

import re

from factlint.extract.times.before import before
from factlint.extract.times.days import years_of
from factlint.extract.times.told import Told
from factlint.extract.times.words import DASH, ERA, SEASONS, YEAR

_AFTER = re.compile(
    rf"""(?:(?: ,?\s+(?:of\s+|in\s+)?(?:the\s+year\s+)? | \s?{DASH}\s? )
      (?P<year> {YEAR}(?!,\d) | \d{{1,4}}(?=\s?{ERA}) ) (?: [/–-](?P<next>\d\d(?!\d)) )? (?:\s?(?P<era>{ERA}))?
     | \s+of\s+(?P<which>that|the\s+same|the\s+following|the\s+next|the\s+previous|next|last|this)\s+year\b )""",
    re.VERBOSE,
)
_PREVIOUS = re.compile(
    r"(?:\b(?P<which>(?:the\s+|that\s+)?(?:following|next|previous|preceding|same|last)|that|this|the|each|every)\s+)$",
    re.IGNORECASE,
)
_NEEDS = frozenset(("in", "during", "by", "until", "since", "throughout", "before", "after", "of", "for", "through"))
_NOT_AFTER = re.compile(r"\s+(?:of|to|off|from|on|in|into|short|apart|back|behind|for|under|out|line|forward)\b|[a-z]|-?\s?(?:water|roll|board)")
FEASTS = {"christmas": (12, 25), "new year's day": (1, 1), "new year's eve": (12, 31),
          "christmas eve": (12, 24), "christmas day": (12, 25), "boxing day": (12, 26)}
_FEAST = re.compile(r"(?:Christmas(?:\s+(?:Eve|Day))?|New\s+Year['’]s\s+(?:Eve|Day)|Boxing\s+Day)\b(?!\s+(?:Island|card|carol|tree|song|present|gift|album|market|party|special|show|Carol))")


def read(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the season whose name is text[at:end]."""
    word = text[at:end].lower()
    after = _AFTER.match(text, end)
    left = before(text, at, floor)
    which = _PREVIOUS.search(text, max(floor, at - 20), left.start if left and left.edge else at)
    if not _is_season(text, word, end, after, left, which):
        return []
    told = Told(at, after.end() if after else end, "season")
    told.part = SEASONS[word]
    if left is not None:
        told.start, told.edge, told.preposition = left.start, left.edge, left.preposition
    if which is not None:
        told.start = which.start()
        told.which = which["which"].lower().split()[-1]
    if after is not None:
        years_of(after, told)
        if after["which"]:
            told.which = "year-" + after["which"].lower().split()[-1]
    return [told]


def _is_season(text, word, end, after, left, which) -> bool:
    if after is not None:
        return word != "fall" or bool(after["year"])
    if word in ("fall", "spring", "Fall", "Spring") and _NOT_AFTER.match(text, end):
        return False
    if left is not None and left.edge:
        return True
    if word == "fall":
        return bool(which and left and left.preposition in _NEEDS) or bool(left and left.preposition in ("in", "by"))
    return bool(which) or bool(left and left.preposition in _NEEDS)


def read_feast(text: str, at: int, floor: int) -> list[Told]:
    """Read a feast with a fixed day."""
    found = _FEAST.match(text, at)
    if found is None:
        return []
    told = Told(at, found.end(), "day")
    name = " ".join(found[0].lower().replace("’", "'").split())
    told.month, told.day = FEASTS[name]
    after = _AFTER.match(text, found.end())
    if after is not None and after["year"]:
        told.end = after.end()
        years_of(after, told)
    return [told]
