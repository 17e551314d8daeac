"""Words that point to the present, the past or the future: "now", "former", "currently"."""

from __future__ import annotations

import re

from factlint.extract.times.told import Told

_VALUES = {
    "now": "PRESENT_REF", "nowadays": "PRESENT_REF", "currently": "PRESENT_REF",
    "current": "PRESENT_REF", "present": "PRESENT_REF", "today": "PRESENT_REF",
    "presently": "PRESENT_REF", "former": "PAST_REF", "formerly": "PAST_REF",
    "recent": "PAST_REF", "recently": "PAST_REF", "past": "PAST_REF", "future": "FUTURE_REF",
    "previously": "PAST_REF",
}  # fmt: skip
_NOT = {
    "present": re.compile(r"(?!-day|\sday|\stime|\scentury)"),
    "current": re.compile(r"s\b"),
}
_BEFORE = re.compile(r"\b(?:at|the|in|of|to)\s+(?:the\s+)?$", re.IGNORECASE)


def read(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the word text[at:end]."""
    word = text[at:end].lower()
    told = Told(at, end, "vague")
    told.named = _VALUES[word]
    left = text[max(floor, at - 4) : at].lower()
    if word in ("past", "future"):
        if left != "the ":
            return [told] if word == "future" else []
        if re.match(r"\s+\w+\s+(?:years|months|weeks|days|decades)|\s+(?:year|decade|week|month|century)", text[end:end + 30]):
            return []
        if not re.match(r"[.,;:)]|\s+(?:and|was|is|had|that|as|of)\b|$", text[end : end + 8]) and word == "past":
            return []
        told.start -= 4 if re.match(r"[.,;:)]|$|\s+(?:and|was|is|had|that|as|of)\b", text[end : end + 8]) else 0
    elif word == "present":
        tail = re.match(r"[-\s]day\b", text[end : end + 5])
        if tail is None:
            return []
        told.end += tail.end()
        if left == "the ":
            told.start -= 4
    elif word == "current" and re.match(r"\s+(?:of|flow|ran|carried)|s", text[end : end + 9]):
        return []
    return [told]
