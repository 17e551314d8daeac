"""Dates that are part of a title in italics: 'included in *Best Poems 2001*' was not then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.model import Block, Time

_YEAR = deferred(r"\d{3,4}")
_OF_TITLES = frozenset("a an and by de des du for la le of or the to und y".split())
_OF_DATES = frozenset("in on by since until till from after before during circa c. ca.".split())
_SIGNS = ".,:;'’\"“”()[]"


def outside_titles(block: Block, times: list[Time]) -> list[Time]:
    """Leave out the dates that a title in italics has as its words."""
    if not block.italics or not times:
        return times
    return [one for one in times if not any(_in_title(block, span, one) for span in block.italics)]


def _in_title(block: Block, italic: Span, time: Time) -> bool:
    if not italic.covers(Span(time.start, time.end)) or italic == Span(0, len(block.text)):
        return False
    if italic == Span(time.start, time.end):
        return _YEAR.fullmatch(time.text) is not None
    before = block.text[italic.start : time.start].split()
    behind = block.text[time.end : italic.end].split()
    if not before and behind and _YEAR.fullmatch(time.text):  # "*1001 Wonders*"
        return behind[0][0].isupper()
    if not before or before[-1].lower() in _OF_DATES:
        return False
    words = [one.strip(_SIGNS) for one in before]
    return all(not one or not one[0].islower() or one in _OF_TITLES for one in words)
