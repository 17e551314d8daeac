"""Ages: "at the age of 59", "aged 22", "then 17", "in her forties", "a seventy-year-old"."""

from __future__ import annotations

import re

from factlint.extract.times.before import word_before
from factlint.extract.times.told import Told
from factlint.extract.times.words import GAP, NUMBER_WORD, TENS, number
from factlint.limits import load_limits
from factlint.model import Amount
from factlint.patterns import deferred

EXAMPLES = {
    "died at the age of 59 years": ["59 years"],
    "aged 22, he left": ["22"],
    "aged a hundred and two, he left": ["a hundred and two"],
    "when she was in her early forties": ["her early forties"],
    "the age of reason, Iron Age 3": [],
}
_AGE = deferred(
    rf"""
    (?: [Aa]ged{GAP} | [Aa]ge{GAP}(?:of{GAP})? | [Aa]ge: )
    (?: (?P<slack>about|just|only|around|barely|nearly|almost|over|under|approximately){GAP} )?
    (?P<count> \d{{1,3}}(?!\d|,\d|\.\d|%|st\b|nd\b|rd\b|th\b) (?:[ ]?[-–][ ]?(?P<most>\d{{1,3}}))?
      | (?:a|one)[- ]hundred(?:[ ]and[ ]{NUMBER_WORD})? | {NUMBER_WORD} )
    (?: [- ]?(?P<unit>years?|months?|weeks?|days?)(?!\w) (?:[- ]old)? )?
    """,
    re.VERBOSE,
)
_TENS = {word[:-1] + "ies": low for word, low in TENS.items()}
_OWN = frozenset(("his", "her", "their", "my", "your", "our"))
_PARTS = {"early": (0, 4), "mid": (3, 7), "late": (5, 9)}
_EDGES = {"early": "start", "mid": "mid", "late": "end"}


def read(text: str, at: int, _end: int, _floor: int) -> list[Told]:
    """Read the age that the word "age" or "aged" at `at` begins."""
    found = _AGE.match(text, at)
    if found is None or (at and text[at - 1] == "-"):
        return []
    if text[at] == "A" and at > 1 and text[at - 2].isalpha() and text[at - 1] == " ":
        return []  # the Iron Age
    unit = (found["unit"] or "year").removesuffix("s")
    first = re.split(r"[ ]?[-–]", found["count"])[0] if found["most"] else found["count"]
    least = number(first.replace(" and ", " "))
    if least is None or (unit == "year" and least > load_limits().oldest_told):
        return []
    return [
        _age(
            found.start("count"),
            found.end(),
            least,
            float(found["most"] or least),
            unit,
            found["slack"] or "",
        )
    ]


def _age(start: int, end: int, least: float, most: float, unit: str, slack: str = "") -> Told:
    told = Told(start, end, "age")
    told.unit = unit
    told.named = f"P{least:g}{unit[0].upper()}"
    if slack in ("about", "around", "approximately"):
        least, most = least - 2, most + 2
    elif slack in ("nearly", "almost", "under"):
        least -= 2
    elif slack == "over":
        most += 5
    told.amount = Amount(max(least, 0.0), most, unit)
    return told


def read_decade(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read "her early forties"; without a pronoun "the forties" are a decade."""
    low = _TENS.get(text[at:end].lower(), 13)
    word, start = word_before(text, at, floor)
    part = word.rstrip("-–") if word.rstrip("-–") in _PARTS else ""
    if part:
        word, start = word_before(text, start, floor)
    if word == "the" and low >= 20:
        told = Told(start, end, "decade-word")
        told.year, told.edge = low, _EDGES.get(part, "")
        return [told]
    if word not in _OWN:
        return []
    first, last = _PARTS[part] if part and low >= 20 else (0, 9 if low >= 20 else 6)
    told = _age(start, end, float(low + first), float(low + last), "year")
    told.named = "PXY"
    return [told]


_CLOSED = deferred(r"[,.;)]| (?:in|on|and|when|he|she|after|from|of)\b")
_BEING = frozenset(("was", "were", "only", "just", "is"))
_LIFE = frozenset(
    (
        "died",
        "married",
        "retired",
        "enlisted",
        "graduated",
        "dead",
        "orphaned",
        "widowed",
        "emigrated",
    )
)


def read_tens(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read "in his 60s"."""
    if end - at != 2 or text[end - 1 : end + 1] != "0s" or text[end + 1 : end + 2].isalnum():
        return []
    word, start = word_before(text, at, floor)
    part = word.rstrip("-–") if word.rstrip("-–") in _PARTS else ""
    if part:
        word, start = word_before(text, start, floor)
    if word not in _OWN:
        return []
    low, (first, last) = int(text[at:end]), _PARTS.get(part, (0, 9))
    told = _age(start, end + 1, float(low + first), float(low + last), "year")
    told.named = "PXY"
    return [told]


def read_bare(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read "then 17", "turned 21", "died at 59", "was 22 when": an age without the word."""
    age = int(text[at:end])
    word, start = word_before(text, at, floor)
    if not 1 <= age <= load_limits().oldest or text[at - 1 : at] != " ":
        return []
    if word == "at":
        ok = word_before(text, start, floor)[0] in _LIFE and bool(_CLOSED.match(text, end))
    elif word in ("turned", "then", "now"):  # but "turned 12 of them away"
        ok = bool(_CLOSED.match(text, end)) and not text.startswith(" of ", end)
    else:
        ok = word in _BEING and text.startswith((" when ", " at the time", " at death"), end)
    return [_age(at, end, float(age), float(age), "year")] if ok else []
