"""Look over a whole document once: its order of figures, and whether it tells of its own days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.extract.times.narrative import Context
from factlint.extract.times.numeric import order_of
from factlint.extract.times.values import Point
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable

_SLASHED = deferred(r"(?<![\d/])(\d\d?)/(\d\d?)/(?:\d{4}|\d\d)(?![\d/])")
_YEAR = deferred(r"(?<![\d$£€.,:/-])(?:1\d|20)\d\d(?![\d,])")

# Words that count from the day of writing; a weekday before its date does not.
_CUES = deferred(
    r"\b(?:yesterday|tomorrow|tonight|(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week|month|year|weekend|night)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!,? \d|,? [A-Z][a-z]+\.? \d))\b"
)
_CUE_EVERY = 2000  # characters of a text that is a report
_BEFORE_CHRIST = deferred(r"\d B\.?C\.?(?!\w)")


def survey(texts: Iterable[str], published: str | None = None) -> Context:
    """Give the context in which the first block of a document is read.

    5/6/2014 is read as the document's clear dates are written (5/19/2014: month first); where
    they disagree, or there is none, it stays open. A document tells of its own days, as a news
    report does, when it has a date of its own and either speaks of yesterday, next week and Friday
    a good deal, or names mostly years near that date.
    """
    own = _point(published)
    orders: set[str] = set()
    near = far = cues = length = 0
    for text in texts:
        if "/" in text:
            orders |= {order_of(int(a), int(b), "/") for a, b in _SLASHED.findall(text) if a != b}
        if own is not None:
            for year in _YEAR.findall(text):
                near, far = (near + 1, far) if abs(int(year) - own.year) <= 1 else (near, far + 1)
            near -= len(_BEFORE_CHRIST.findall(text))
            cues += len(_CUES.findall(text))
            length += len(text)
    orders.discard("either")
    order = orders.pop() if len(orders) == 1 else ""
    of_its_days = near >= far or (cues >= 2 and cues * _CUE_EVERY >= length)
    return Context(published=own, order=order, news=own is not None and of_its_days)


def _point(published: str | None) -> Point | None:
    parts = [int(part) for part in re.findall(r"\d+", published or "")[:3]]
    return Point(*parts) if parts else None
