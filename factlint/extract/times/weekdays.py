"""Weekdays, alone or before a day: "Monday", "on Saturday, 5 May 1945"."""

from __future__ import annotations

import re

from factlint.extract.times.told import Told
from factlint.extract.times.words import WEEKDAY_NUMBER

_LINK = re.compile(r",?\s+(?:the\s+)?(?=\d|[A-Z])|,\s+")
_LEFT = re.compile(r"\b(?:on|last|next|by|until|since|from|that|following|previous|this|each|every)\s+$|,\s+$", re.IGNORECASE)


def link_end(text: str, end: int) -> int:
    """Give where the date after a weekday that ends at `end` would begin."""
    found = _LINK.match(text, end)
    return found.end() if found else end


def read(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the weekday text[at:end]; its date is joined to it afterwards."""
    told = Told(at, end, "weekday")
    told.weekday = WEEKDAY_NUMBER[text[at:end]]
    left = re.search(r"\b(?:(?P<which>last|next|that|this|(?:the\s+)?(?:following|previous|same))\s+)$", text[max(floor, at - 16):at], re.IGNORECASE)
    if left is not None:
        told.start -= len(left[0])
        told.which = left["which"].lower().split()[-1]
    return [told]
