"""Look over a whole document once: its order of figures, and whether it tells of its own days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.dates.words import MONTHS
from factlint.extract.times.narrative import Context
from factlint.extract.times.numeric import order_of
from factlint.extract.times.values import Point
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable

_SLASHED = deferred(r"(?<![\d/])(\d\d?)/(\d\d?)/(?:\d{4}|\d\d)(?![\d/])")
# Each begins with a class of letters that are few, so that `re` can leap from one to the next.
_YEAR = deferred(r"[12]\d\d\d(?!\d|,\d)")
_WEEKDAY = deferred(r"[MTWFS](?:on|ues|ednes|hurs|ri|atur|un)day\b(?!,? \d|,? [A-Z][a-z]+\.? \d)")
_COUNTED_WORDS = (" week", " month", " year", " night")
_COUNTED = deferred(r" (?:week|month|year|weekend|night)\b")
_COUNTING = ("last", "Last", "next", "Next", "this", "This")
_OF_THE_DAY = ("yesterday", "tomorrow", "tonight")
_SAYING = (" says ", " says,", " says.", " said.")  # nobody says so of the long dead
_SPEECH = deferred(r"[\"”] (?:[A-Z]?[\w.]+ ){0,2}(?:said|says|told)\b")
_AGED = deferred(r"\bM(?:r|s|rs) [A-Z]\w+ \([1-9]\d\)")  # "Mr Hay (44)"
_MONTHS = rf"(?:{'|'.join(MONTHS)})"
_ISSUE = deferred(  # "From the Echo of 4 April 1987", "Published in the Echo on May 3, 2002"
    r"^(?:From|Published in|Printed in) [^.;]*"
    rf"\b(?:\d\d? {_MONTHS}|{_MONTHS} \d\d?,) (?P<year>[12]\d{{3}})$"
)
_DAY = rf"on (?:{_MONTHS} \d\d?|\d\d? {_MONTHS})(?!,? \d)"
# "died on January 5, aged 93": in the year of an obituary
_DIED = deferred(
    rf"\bdied(?: [a-z]+){{0,5}} {_DAY}, aged \d|\bdied, aged \d+,(?: [a-z]+){{0,5}} {_DAY}"
)
_HEAD = 4  # lines at the top of a report, one of which may date it
_LINE = 80  # characters
_DATED = deferred(r"[A-Z][a-z]+ (?:\d\d?, )?[12]\d\d\d")  # "From the Echo of 4 April 1987"
_CUE_EVERY = 2000  # characters of a text that is a report


def survey(texts: Iterable[str], published: str | None = None) -> Context:
    """Give the context in which the first block of a document is read.

    5/6/2014 is read as the document's clear dates are written (5/19/2014: month first); where
    they disagree, or there is none, it stays open. A document tells of its own days, as a news
    report does, when it has a date of its own and either speaks of yesterday, next week and Friday
    a good deal, or names mostly years near that date. So does one without a date that goes on like
    that, or about who says what, unless its head tells when it was written: there a day without a
    year is of no year that is known.
    """
    own = _point(published)
    orders: set[str] = set()
    nearness = cues = length = said = aged = 0
    headed, issue = False, 0
    for number, text in enumerate(texts):
        head = own is None and number < _HEAD and len(text) < _LINE
        headed = headed or (head and _DATED.search(text) is not None)
        dated = _ISSUE.search(text) if head and not issue else None
        issue = int(dated["year"]) if dated is not None else issue
        if "/" in text:
            orders |= {order_of(int(a), int(b), "/") for a, b in _SLASHED.findall(text) if a != b}
        if own is not None:
            nearness += _nearness(text, own.year)
        else:
            said += sum(map(text.count, _SAYING)) + len(_SPEECH.findall(text))
            aged += len(_AGED.findall(text)) if "Mr" in text or "Ms " in text else 0
            said += len(_DIED.findall(text)) if "died" in text else 0
        cues += _cues(text)
        length += len(text)
    orders.discard("either")
    order = orders.pop() if len(orders) == 1 else ""
    if own is None:
        told = cues + said
        told += aged if told else 0
        return Context(order=order, undated=not headed and _dense(told, length), issue=issue)
    return Context(published=own, order=order, news=nearness >= 0 or _dense(cues, length))


def _dense(cues: int, length: int) -> bool:
    return cues >= 2 and cues * _CUE_EVERY >= length


def _nearness(text: str, own: int) -> int:
    """Give how many more years of a text are near its own than far from it."""
    years = [int(year) for year in _YEAR.findall(text)]
    near = sum(abs(year - own) <= 1 for year in years)
    return near - (len(years) - near) - text.count(" BC") - text.count(" B.C")


def _cues(text: str) -> int:
    """Count the words that count from the day of writing; a weekday before its date does not."""
    told = sum(map(text.count, _OF_THE_DAY))
    if "day" in text:
        told += len(_WEEKDAY.findall(text))
    if any(map(text.__contains__, _COUNTED_WORDS)):
        befores = (text[match.start() - 4 : match.start()] for match in _COUNTED.finditer(text))
        told += sum(before in _COUNTING for before in befores)
    return told


def _point(published: str | None) -> Point | None:
    parts = [int(part) for part in re.findall(r"\d+", published or "")[:3]]
    return Point(*parts) if parts else None
