"""Resolve times that count from another: "the following year", "two years later", "Friday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.times.outcome import Value, at
from factlint.extract.times.steps import stepped, weekday_of
from factlint.extract.times.values import Point, exists, timex_of

if TYPE_CHECKING:
    from factlint.extract.times.narrative import Narrative
    from factlint.extract.times.told import Told

_STEP = {"next": 1, "previous": -1, "last": -1}
_OWN = frozenset(("last", "this", "next", "the"))  # in news: as seen from its own date


def tell_deictic(told: Told, narrative: Narrative) -> Value:
    """Resolve "the following year", "that month", "the same day"."""
    reference, anchor = narrative.nearest(told.unit, told.start, of_the_story=told.leads)
    if not narrative.news and _as_seen_now(told, narrative):
        return Value(None, None)
    if told.which == "coming":
        if not narrative.news:
            return Value(None, None)
        told.which = "next"
    by_own_date = narrative.news and told.which in _OWN
    if by_own_date and narrative.published is not None:
        reference = narrative.published
    own_time = told.which == "last" and told.unit in _CALENDAR and not told.edge
    own_time = own_time or (told.which == "this" and told.unit == "week")
    if reference is None or (own_time and not narrative.news):  # as seen from the day of writing
        return Value(None, None)
    step = _STEP.get(told.which, 0)
    value, point = stepped(reference, told.unit, step)
    value.anchor = None if by_own_date else anchor
    if point is not None and not by_own_date and (step or told.unit == "day"):
        narrative.tell(point, told)
    return value


_CALENDAR = ("week", "month", "year", "decade", "century")


def _as_seen_now(told: Told, narrative: Narrative) -> bool:
    """Tell whether a time counts from the day of writing: 'earlier this year', 'this month'."""
    if told.which == "this" and told.edge in ("earlier", "later"):
        return True
    return narrative.undated and told.which in ("this", "last", "the")


def tell_shift(told: Told, narrative: Narrative) -> Value:
    """Resolve "two years later"."""
    amount = told.amount
    reference, anchor = narrative.nearest(told.unit, told.start, of_the_story=told.leads)
    if amount is None or amount.least != amount.most or amount.least % 1:
        return Value(None, "FUTURE_REF" if told.direction > 0 else "PAST_REF")
    if told.part == "event":
        return Value(None, None)
    if told.which == "ago":
        reference = narrative.published if narrative.news else None
    if reference is None:
        return Value(None, None)
    value, point = stepped(reference, told.unit, int(amount.least) * told.direction)
    value.anchor = anchor if told.which != "ago" else None
    if point is not None and told.direction > 0:
        narrative.tell(point, told)
    return value


def tell_then(_told: Told, narrative: Narrative) -> Value:
    """Resolve "by then"."""
    if narrative.reference is None or (narrative.undated and not narrative.dated):
        return Value(None, None)
    value = at(narrative.reference)
    value.anchor = narrative.anchor
    return value


def tell_today(told: Told, narrative: Narrative) -> Value:
    """Resolve "yesterday" by the document's own date; elsewhere "today" is the present."""
    if not narrative.news or narrative.published is None:
        return Value(None, "PRESENT_REF" if not told.direction else None)
    value, point = stepped(narrative.published, "day", told.direction)
    if point is not None and told.part:
        value.timex = timex_of(point, told.part)
    return value


def tell_weekday(told: Told, narrative: Narrative) -> Value:
    """Resolve a weekday by the document's own date, or "that Friday" by the narrative."""
    reference = narrative.published if narrative.news else narrative.reference
    if reference is None or reference.day is None or not (narrative.news or told.which):
        return Value(None, f"XXXX-WXX-{told.weekday}")
    ahead = (told.weekday - weekday_of(reference)) % 7
    if told.which == "next" or told.direction > 0:
        ahead = ahead or 7
    elif narrative.news:
        ahead = ahead - 7 if ahead or told.which == "previous" else 0
    elif told.which == "previous":
        ahead -= 7
    value, point = stepped(reference, "day", ahead)
    if point is not None and not narrative.news:
        value.anchor = narrative.anchor
        narrative.tell(point, told)
    return value


def tell_clock(told: Told, narrative: Narrative) -> Value:
    """Resolve a time of the day, on the day behind it or the one last told."""
    reference = narrative.published if narrative.news else narrative.reference
    if told.day is not None:  # the day stands behind it: "at 11 a.m. on 11 November"
        year = told.year if told.year is not None else narrative.year_for(told)
        reference = Point(year, told.month, told.day) if year is not None else None
    if reference is None or reference.day is None or not exists(reference):
        return Value(None, f"XXXX-XX-XX{told.part}")
    value = at(reference, told.part)
    value.anchor = narrative.anchor
    return value


def tell_part(told: Told, narrative: Narrative) -> Value:
    """Resolve "that morning", "the next evening"."""
    by_own_date = narrative.news and told.which in ("this", "last")
    reference = narrative.published if by_own_date else narrative.reference
    if told.weekday:
        value = tell_weekday(told, narrative)
        value.timex = f"{value.timex}{told.part}" if value.timex else None
        return value
    if told.which not in _NEAR or reference is None or reference.day is None:
        return Value(None, f"XXXX-XX-XX{told.part}")
    value, point = stepped(reference, "day", _STEP.get(told.which, 0))
    if point is not None:
        value.timex = timex_of(point, told.part)
        if not by_own_date:
            value.anchor = narrative.anchor
            narrative.tell(point, told)
    return value


_NEAR = frozenset(("same", "this", "next", "previous", "last"))
