"""A stretch told behind the years it lies between: 'Between 1901 and 1905 she spent six years'."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.extract.events.stretches import year_told
from factlint.limits import load_limits
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.events.stretches import Lasted
    from factlint.extract.scene import Scene
    from factlint.model import Time

_OPENS = deferred(r"\W*(?:Between|From) $")
_JOINED = deferred(r" (?:and|to|until|till) (?:[A-Z][a-z]+ )?")  # no "about"
_SPENT = deferred(  # one person: four convicts serve sixteen years in four
    r",? (?:he|she|[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3}) (?:then |thus )?"
    r"(?:spent|passed|worked for|taught for|studied for|stayed for|stayed|remained for)"
    r" (?:just |only |exactly |all of |a full |the whole of |fully )?$"
)
_OWNED = deferred(r"['’]| of (?!(?:his|her) life\b)| (?:worth|salary|income|pay)\b")


def spent_between(scene: Scene, lasted: Lasted, dates: list[Time]) -> tuple[Time, Time] | None:
    """Give the two years that open a sentence, where what is spent between them is too long.

    It may well be shorter, and by a year longer where both years are counted.
    """
    text = scene.text
    if lasted.amount.unit != "year" or _OWNED.match(text, lasted.span.end):
        return None
    for first, last in pairwise(dates):
        between = year_told(last) - year_told(first)
        opens = _OPENS.fullmatch(text, scene.span.start, first.start)
        joined = _JOINED.fullmatch(text, first.end, last.start)
        if not opens or not joined or between <= 0:
            continue
        over = lasted.amount.least - between
        if not _SPENT.fullmatch(text, last.end, lasted.span.start):
            continue
        if 1 < over <= load_limits().stretch_slip:
            return first, last
    return None
