"""Times of the day: "6:06 AM", "14:30", "noon", "the night of 23 August 1939", "that morning"."""

from __future__ import annotations

import re

from factlint.extract.times.told import Told

_CLOCK = re.compile(
    r"(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?"
    r"(?:(?P<hours>\s?(?:hrs?|hours|h)\b)|\s?(?P<half>[AaPp])\.?[Mm]\b\.?)?(?![\d:]|[.,]\d)"
)
PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "noon": "T12:00", "midnight": "T24:00", "dawn": "MO", "dusk": "EV"}
_LEFT = re.compile(
    r"(?:\b(?P<edge>early|late(?:r)?)\s+(?:(?:in|on)\s+)?)?(?:\b(?P<which>that|this|(?:the\s+)?(?:same|next|following|previous|preceding)|the|one|(?:(?:on|during|by)\s+)?the)\s+)?(?:\b(?P<edge2>early|late|mid)[-\s]+)?$",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+(?:of|on)\s+(?:the\s+)?(?=\d|[A-Z])")


def read(text: str, at: int, floor: int) -> list[Told]:
    """Read the clock time in figures that stands at `at`."""
    found = _CLOCK.match(text, at)
    if found is None or (at and text[at - 1] in ".,:/-$£€–'"):
        return []
    if not found["half"] and not (found["minute"] and text[found.start("minute") - 1] == ":"):
        return []
    hour = int(found["hour"])
    if found["half"]:
        if not 1 <= hour <= 12:
            return []
        hour = hour % 12 + (12 if found["half"] in "Pp" else 0)
    elif not re.search(r"\b(?:at|by|from|until|to|around|about|before|after|between|and|since|,)\s+$", text[max(0, at - 12) : at]):
        return []  # a score, a verse
    told = Told(at, found.end(), "clock")
    told.part = f"T{hour:02}:{found['minute'] or '00'}"
    return [told]


def read_part(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the part of a day that is named by text[at:end]."""
    word = text[at:end].lower()
    told = Told(at, end, "part")
    told.part = PARTS[word]
    left = _LEFT.search(text, max(floor, at - 30), at)
    if left is not None and left[0]:
        told.start = left.start()
        told.which = (left["which"] or "").lower().split()[-1] if left["which"] else ""
    if not told.part.startswith("T"):
        told.part = "T" + told.part
    return [told]
