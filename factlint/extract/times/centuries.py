"""Centuries and millennia: "19th century", "the 17th-19th centuries", "the fifth century BC"."""

from __future__ import annotations

import re

from factlint.extract.times.before import before
from factlint.extract.times.told import Told
from factlint.extract.times.words import DASH, ERA, ORDINALS

_TH = r"(?:st|nd|rd|th)"
_FIGURES = re.compile(
    rf"""
    (?P<first>\d\d?){_TH}? (?: (?P<join>\s?{DASH}\s?|\s+(?:and|to|or)\s+(?:the\s+)?) (?:(?:early|late|mid)[-\s])? (?P<second>\d\d?) )?
    (?<=\d){_TH} [-\s]+ [Cc](?:entur(?:y|ies)\b|\.(?!\w)) (?: \s?(?P<era>{ERA}) )?
    """,
    re.VERBOSE,
)
_WORDS = re.compile(
    rf"(?P<first>(?:twenty-)?[a-z]+)(?:\s+(?:and|to|or)\s+(?:the\s+)?(?P<second>(?:twenty-)?[a-z]+))?$",
    re.IGNORECASE,
)
_ERA_AFTER = re.compile(rf"\s?(?P<era>{ERA})")


def _century(start: int, end: int, number: int, era: str | None) -> Told:
    told = Told(start, end, "century")
    told.year = -number if era and era[0] == "B" else number
    told.year_told = True
    return told


def _with_words_before(told: Told, text: str, floor: int) -> Told:
    left = before(text, told.start, floor)
    if left is not None:
        told.start, told.edge, told.circa = left.start, left.edge, left.circa
        told.preposition = left.preposition
        told.part = f"H{left.half}" if left.half else ""
    if text[max(floor, told.start - 4) : told.start].lower() == "the ":
        told.start -= 4
    return told


def read(text: str, at: int, floor: int) -> list[Told]:
    """Read the century, or the two, whose number stands at `at` in figures."""
    found = _FIGURES.match(text, at)
    if found is None or not 1 <= int(found["first"]) <= 30:
        return []
    first = _century(at, found.end(), int(found["first"]), found["era"])
    _with_words_before(first, text, floor)
    if not found["second"]:
        return [first]
    first.end = found.start("join")
    second = _century(found.start("second"), found.end(), int(found["second"]), found["era"])
    second.join = "and" if "and" in found["join"] or "or" in found["join"] else "to"
    return [first, second]


def read_words(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the century whose number stands in words before text[at:end], the word "century"."""
    window = text[max(floor, at - 40) : at].rstrip(" -\n")
    found = _WORDS.search(window)
    if found is None:
        return []
    word = window.rsplit(None, 1)[-1].lower()
    number = ORDINALS.get(word)
    if number is None:
        return []
    era = _ERA_AFTER.match(text, end)
    start = max(floor, at - 40) + len(window) - len(word)
    told = _century(start, era.end() if era else end, number, era["era"] if era else None)
    return [_with_words_before(told, text, floor)]
