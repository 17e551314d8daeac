"""Ages: "at the age of 59", "aged 22", "then 17", "in her forties", "a seventy-year-old"."""

from __future__ import annotations

import re

from factlint.extract.times.told import Told
from factlint.extract.times.words import NUMBER_WORD, TENS, number
from factlint.model import Amount

_AGE = re.compile(
    rf"""
    (?: aged | (?:of\s+)?age \s+ (?:of\s+)? (?:about\s+|just\s+|only\s+)? | aged\s+(?:about|just|only) ) \s*
    (?P<count> \d{{1,3}}(?!\d|,\d|\.\d|%) (?:\s?[-–]\s?(?P<most>\d{{1,3}}))? | {NUMBER_WORD} )
    (?: [-\s]?(?P<unit>years?|months?|weeks?|days?)\b (?:[-\s]old)? )?
    """,
    re.VERBOSE,
)
_DECADE = re.compile(
    r"(?P<ten>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b"
)
_OWN = re.compile(r"\b(?:in|into|till|until)\s+(?P<own>(?:his|her|their|my|your|our)\s+(?:(?:very\s+)?(?P<edge>early|late|mid)(?:dle)?[-\s]+)?)$", re.IGNORECASE)


def read(text: str, at: int, floor: int) -> list[Told]:
    """Read the age that the word "age" or "aged" at `at` begins."""
    found = _AGE.match(text, at)
    if found is None:
        return []
    unit = (found["unit"] or "year").removesuffix("s")
    least = number(found["count"])
    if least is None or (unit == "year" and least > 130):
        return []
    start = found.start("count")
    told = Told(start, found.end(), "age")
    told.unit = unit
    most = float(found["most"]) if found["most"] else least
    told.amount = Amount(least, most, unit)
    told.named = f"P{least:g}{unit[0].upper()}"
    return [told]


def read_decade(text: str, at: int, floor: int) -> list[Told]:
    """Read "her early forties"; without the pronoun "the forties" are a decade."""
    found = _DECADE.match(text, at)
    if found is None:
        return []
    own = _OWN.search(text, max(floor, at - 28), at)
    word = found["ten"]
    if own is None:
        return _decade_of_century(text, at, found, floor)
    low = 13.0 if word == "teens" else float(TENS[word.removesuffix("ies") + "y"])
    high = low + (6 if word == "teens" else 9)
    edge = (own["edge"] or "").lower()
    if edge and word != "teens":
        low, high = {"early": (low, low + 4), "mid": (low + 3, low + 7), "late": (low + 5, high)}[edge]
    told = Told(own.start("own"), found.end(), "age")
    told.unit, told.amount = "year", Amount(low, high, "year")
    told.named = "PXY"
    return [told]


_THE = re.compile(r"\bthe\s+(?:(?P<edge>early|late|mid)[-\s]+)?$", re.IGNORECASE)


def _decade_of_century(text: str, at: int, found: re.Match[str], floor: int) -> list[Told]:
    the = _THE.search(text, max(floor, at - 12), at)
    if the is None or found["ten"] == "teens":
        return []
    told = Told(the.start(), found.end(), "decade-word")
    told.year = int(TENS[found["ten"].removesuffix("ies") + "y"])
    told.edge = {"early": "START", "mid": "MID", "late": "END"}.get((the["edge"] or "").lower(), "")
    return [told]
