"""Centuries: "19th century", "the 17th-19th centuries", "the fifth century BC"."""

from __future__ import annotations

import re

from factlint.extract.times.before import before, word_before
from factlint.extract.times.told import Told
from factlint.extract.times.words import DASH, ERA, GAP, ORDINALS
from factlint.patterns import deferred

EXAMPLES = {
    "in the 19th century": ["the 19th century"],
    "late 17th-19th centuries": ["late 17th", "19th centuries"],
    "of the fifth century BC": ["the fifth century BC"],
    "the second half of the seventeenth century": ["the second half of the seventeenth century"],
    "at the turn of the 20th century": ["the 20th century"],
    "the Century Theatre, 20th Party Congress": [],
    "scored the first century on the new ground, made his second century": [],
}
_TH = r"(?:st|nd|rd|th)"
_FIGURES = deferred(
    rf"""
    (?P<first>\d\d?){_TH}?
    (?: (?P<join>[ ]?{DASH}[ ]?|{GAP}(?:and|to|or|through){GAP}(?:the{GAP})?)
        (?:(?:early|late|mid)[- ])? (?P<second>\d\d?) )?
    (?<=\d){_TH} (?:-|{GAP}) [Cc](?:entur(?:y|ies)(?!\w)|\.(?!\w)) (?:[ ]?(?P<era>{ERA}))?
    """,
    re.VERBOSE,
)
_NAME_BEHIND = deferred(r"(?<=Century)[ ][A-Z][a-z]")  # "20th Century Fox"
_SCORED = deferred(  # "scored the first century of the season": a hundred runs
    r"\b(?:scor|mak|hitt|reach|complet)(?:ing|ed|es)? (?:the |a )?\Z"
    r"|\b(?:hit|made|his|her) (?:the )?\Z"
)
_ERA_AFTER = deferred(rf"[ ]?(?P<era>{ERA})")
_TURN = deferred(r"\bturn of \Z")
_LINKS = frozenset(("and", "to", "or"))
_EDGES = {"early": "start", "mid": "mid", "late": "end"}


def _century(start: int, end: int, number: int, era: str | None) -> Told:
    told = Told(start, end, "century")
    told.year = -number if era and era[0] == "B" else number
    told.year_told = True
    return told


def _with_words_before(told: Told, text: str, floor: int) -> Told:
    the, start = word_before(text, told.start, floor)
    left = before(text, told.start, floor)
    if the == "the" and not left.edge and not left.half:
        told.start = start
        left = before(text, told.start, floor)
    told.start = min(told.start, left.start)
    told.edge, told.circa, told.part = left.edge, left.circa, left.half
    told.preposition = left.preposition
    if _TURN.search(text, max(floor, told.start - 10), told.start):
        told.edge = "turn"
    return told


def read(text: str, at: int, _end: int, floor: int) -> list[Told]:
    """Read the century, or the two, whose number stands at `at` in figures."""
    found = _FIGURES.match(text, at)
    if found is None or not 1 <= int(found["first"]) <= 30:
        return []
    if _NAME_BEHIND.match(text, found.end()):
        return []
    first = _century(at, found.end(), int(found["first"]), found["era"])
    _with_words_before(first, text, floor)
    if not found["second"]:
        return [first]
    first.end = found.start("join")
    second = _century(found.start("second"), found.end(), int(found["second"]), found["era"])
    second.join = "and" if "and" in found["join"] or "or" in found["join"] else "to"
    early = "early" in text[first.end : found.start("second")]
    if "and" in found["join"] and early and _meet(first, second):
        second.join = "to"
    return [first, second]


def _meet(first: Told, second: Told) -> bool:
    """Tell whether two centuries are one stretch: 'in the late 19th and early 20th centuries'."""
    return first.edge == "end" and (second.year or 0) - (first.year or 0) == 1


def _ordinal(word: str, start: int) -> tuple[str, int]:
    """Part "mid-eighteenth" after its hyphen, and say where the ordinal begins."""
    edge, hyphen, ordinal = word.partition("-")
    return (ordinal, start + len(edge) + 1) if hyphen and edge in _EDGES else (word, start)


def _turn(text: str, the: int, end: int, floor: int) -> list[Told]:
    """Read "the turn of the century", of which the narrative tells which it was."""
    if not _TURN.search(text, max(floor, the - 10), the):
        return []
    told = Told(the, end, "turn")
    told.edge = "turn"
    turn = text.rfind("turn", 0, the)
    word, start = word_before(text, turn, floor)
    told.preposition = before(text, start if word == "the" else turn, floor).preposition
    return [told]


def read_words(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the century whose number stands in words before text[at:end], "century"."""
    word, start = word_before(text, at, floor)
    if word == "the":
        return _turn(text, start, end, floor)
    hyphened, start = _ordinal(word.rstrip("-‐‑–"), start)
    number = ORDINALS.get(hyphened)
    if number is None or _SCORED.search(text, max(floor, start - 16), start):
        return []
    after = _ERA_AFTER.match(text, end)
    era, end = (after["era"], after.end()) if after else (None, end)
    last = _century(start, end, number, era)
    link, begin = word_before(text, start, floor)
    if link in _EDGES:
        last.start, last.edge = begin, _EDGES[link]
        link, begin = word_before(text, begin, floor)
    first_word, first_start = word_before(text, begin, floor)
    first_word, first_start = _ordinal(first_word, first_start)
    first_number = ORDINALS.get(first_word)
    if link not in _LINKS or first_number is None:
        return [_with_words_before(last, text, floor)]
    first = _century(first_start, first_start + len(first_word), first_number, era)
    last.join = "to" if link == "to" else "and"
    _with_words_before(first, text, floor)
    if link == "and" and last.edge == "start" and _meet(first, last):
        last.join = "to"
    return [first, last]
