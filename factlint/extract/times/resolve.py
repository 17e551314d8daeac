"""Resolve expressions against the narrative, as a reader does who remembers the date last told."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factlint.dates.days import day_number, month_length, weekday, year_month_day
from factlint.extract.times.values import (
    Point, century, decade, edtf_of, edtf_year, exists, timex_of, timex_year,
)  # fmt: skip
from factlint.extract.times.words import SEASON_NUMBER
from factlint.model import Time

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factlint.extract.times.told import Told


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader has in mind when a block begins."""

    reference: Point | None = None  # the date last told
    published: Point | None = None  # the document's own date
    order: str = ""  # of 5/6/2014 in this document: "mdy", "dmy", or "" when nothing decides
    before_christ: bool = False  # whether the years told last were before Christ
    news: bool = False  # whether the text tells of the days round its own date


class Narrative:
    """The state of the reading of one block."""

    def __init__(self, context: Context) -> None:
        self.reference = context.reference
        self.anchor: int | None = None  # where the reference stands in this block
        self.published = context.published
        self.order = context.order
        self.before_christ = context.before_christ
        self.news = context.news

    def context(self) -> Context:
        """Give what the next block begins with."""
        return Context(self.reference, self.published, self.order, self.before_christ, self.news)

    def tell(self, point: Point, told: Told) -> None:
        """Remember a date as the one last told."""
        self.reference = point
        self.anchor = told.start
        if told.year_told:
            self.before_christ = point.year <= 0


class Value:
    """What an expression comes to."""

    __slots__ = ("anchor", "edtf", "kind", "known", "problem", "timex")

    def __init__(self, edtf: str | None, timex: str | None, kind: str = "date") -> None:
        self.edtf = edtf
        self.timex = timex
        self.kind = kind
        self.known: str | None = None
        self.anchor: int | None = None
        self.problem = ""


def _year_for(told: Told, narrative: Narrative) -> int | None:
    """Give the year that a month or day without one falls in."""
    reference = narrative.reference
    if reference is None:
        return None
    if told.which.startswith("year-"):
        return reference.year + _YEAR_STEP.get(told.which[5:], 0)
    if reference.month is None or told.month is None:
        return reference.year
    ahead = told.month - reference.month
    if told.which in ("next", "following") and ahead <= 0:
        return reference.year + 1
    if told.which in ("last", "previous", "preceding") and ahead >= 0:
        return reference.year - 1
    if ahead <= BACK:
        return reference.year + 1
    if ahead >= AHEAD:
        return reference.year - 1
    return reference.year

BACK = -7
AHEAD = 10
_YEAR_STEP = {"following": 1, "next": 1, "previous": -1, "preceding": -1, "last": -1}


def _calendar(told: Told, narrative: Narrative) -> Value | None:
    """Resolve a day, a month or a year."""
    year, implied = told.year, False
    if told.order and told.order == "either":
        _settle(told, narrative)
    if year is None:
        year, implied = _year_for(told, narrative), True
    if year is None:
        return _hanging(told)
    point = Point(year, told.month, told.day)
    value = Value(edtf_of(point), timex_of(point, told.part))
    if told.part and told.part[0] == "H":
        value.edtf = edtf_of(point)
    if implied:
        value.known, value.anchor = _known(told), narrative.anchor
    if not exists(point):
        value.problem = "impossible-date"
        value.edtf = None
    elif told.weekday and point.day and weekday(day_number(year, point.month or 1, point.day)) + 1 != told.weekday:
        value.problem = "weekday-differs"
    if told.order == "either" and not value.problem:
        value.problem = "ambiguous-order"
        value.edtf = edtf_of(Point(point.year))
    narrative.tell(point, told)
    return value


def _settle(told: Told, narrative: Narrative) -> None:
    if narrative.order:
        told.order = narrative.order
    if told.order == "dmy":
        told.day, told.month = told.month, told.day


def _known(told: Told) -> str:
    month = f"--{told.month:02}" if told.month else ""
    return f"{month}-{told.day:02}" if told.day else month


def _hanging(told: Told) -> Value:
    value = Value(None, None)
    value.known = _known(told)
    value.timex = f"XXXX{value.known[1:]}{told.part}" if value.known else None
    return value


def _bare(told: Told, narrative: Narrative) -> Value | None:
    """Resolve "479" in a text that tells of years before Christ."""
    reference = narrative.reference
    if not narrative.before_christ or reference is None or told.year is None:
        return None
    year = 1 - told.year
    if abs(year - reference.year) > 150:
        return None
    told.year, told.shape = year, "year"
    return _calendar(told, narrative)


def _short(told: Told, narrative: Narrative) -> Value | None:
    reference = narrative.reference
    if reference is None or told.year is None:
        return None
    told.year += reference.year // 100 * 100
    return _calendar(told, narrative)


_SEASON_MONTH = {"SP": 4, "SU": 7, "FA": 10, "WI": 12}


def _season(told: Told, narrative: Narrative) -> Value | None:
    year, implied = told.year, False
    if year is None:
        told.month = _SEASON_MONTH[told.part]
        year, implied = _year_for(told, narrative), True
        told.month = None
    if year is None:
        return Value(None, f"XXXX-{told.part}")
    value = Value(edtf_of(Point(year), told.part), timex_of(Point(year), told.part))
    if implied:
        value.known, value.anchor = f"-{SEASON_NUMBER[told.part]}", narrative.anchor
    narrative.tell(Point(year, None if not implied else None), told)
    return value


def _decade(told: Told, narrative: Narrative) -> Value | None:
    assert told.year is not None
    if told.shape == "hundred":
        if told.year > 0:
            return Value(f"{told.year // 100:02}XX", f"{told.year // 100:02}")
        return Value(*century((told.year - 1) // 100))
    edtf, timex = decade(told.year)
    narrative.tell(Point(told.year), told)
    return Value(edtf, timex)


def _decade_word(told: Told, narrative: Narrative) -> Value | None:
    reference = narrative.reference
    if reference is None or told.year is None:
        return None
    value = Value(*decade(reference.year // 100 * 100 + told.year))
    value.anchor = narrative.anchor
    return value


def _century(told: Told, narrative: Narrative) -> Value | None:
    assert told.year is not None
    return Value(*century(told.year))


def _deictic(told: Told, narrative: Narrative) -> Value | None:
    """Resolve "the following year", "that month", "the same day"."""
    reference = narrative.reference
    if reference is None:
        return Value(None, None)
    step = {"next": 1, "previous": -1, "last": -1}.get(told.which, 0)
    value = _stepped(reference, told.unit, step)
    if value is None:
        return Value(None, None)
    value.anchor = narrative.anchor
    if told.part in ("later", "earlier") and told.unit == "month":
        value.timex = f"{value.timex}-XX" if value.timex else None
    if isinstance(value, _Stepped) and told.unit in ("day", "month", "year"):
        anchor = narrative.anchor
        if step or told.unit == "day":
            narrative.tell(value.point, told)
        narrative.anchor = told.start if step else anchor
    return value


class _Stepped(Value):
    __slots__ = ("point",)

    def __init__(self, point: Point) -> None:
        super().__init__(edtf_of(point), timex_of(point))
        self.point = point


def _stepped(reference: Point, unit: str, step: float) -> Value | None:
    """Give the point `step` units from the reference, as exact as both allow."""
    year, month, day = reference
    if unit == "year":
        return _Stepped(Point(year + int(step)))
    if unit == "decade":
        return Value(*decade((year // 10 + int(step)) * 10)) if year > 0 else Value(*decade(_bc_decade(year, int(step))))
    if unit == "century":
        return Value(*century(year // 100 + 1 + int(step))) if year > 0 else Value(*century((year - 1) // 100 + int(step)))
    if unit == "month" and month is not None:
        years, index = divmod(month - 1 + int(step), 12)
        return _Stepped(Point(year + years, index + 1))
    if unit == "day" and day is not None and exists(reference):
        return _Stepped(Point(*year_month_day(day_number(year, month or 1, day) + int(step))))
    if unit == "week" and day is not None and exists(reference):
        return _Stepped(Point(*year_month_day(day_number(year, month or 1, day) + int(7 * step))))
    return None


def _bc_decade(year: int, step: int) -> int:
    return 1 - ((1 - year) // 10 - step) * 10


def _shift(told: Told, narrative: Narrative) -> Value | None:
    """Resolve "two years later"."""
    amount, reference = told.amount, narrative.reference
    if amount is None or amount.least != amount.most or amount.least % 1:
        vague = "FUTURE_REF" if told.direction > 0 else "PAST_REF"
        return Value(None, vague)
    if told.which == "ago":
        reference = narrative.published if narrative.news else None
    if reference is None:
        return Value(None, None)
    unit, step = told.unit, amount.least * told.direction
    if unit == "week" and reference.day is None:
        return Value(None, None)
    value = _stepped(reference, unit, step)
    if value is None:
        return Value(None, None)
    if unit == "year" and reference.month is not None and False:
        pass
    value.anchor = narrative.anchor
    if isinstance(value, _Stepped) and told.direction > 0:
        narrative.tell(value.point, told)
    return value


def _duration(told: Told, narrative: Narrative) -> Value | None:
    return Value(None, told.named, "duration")


def _age(told: Told, narrative: Narrative) -> Value | None:
    return Value(None, told.named, "age")


def _set(told: Told, narrative: Narrative) -> Value | None:
    return Value(None, told.named, "set")


def _vague(told: Told, narrative: Narrative) -> Value | None:
    return Value(None, told.named)


def _weekday(told: Told, narrative: Narrative) -> Value | None:
    return Value(None, f"XXXX-WXX-{told.weekday}")


def _clock(told: Told, narrative: Narrative) -> Value | None:
    reference = narrative.reference
    if reference is None or reference.day is None:
        return Value(None, f"XXXX-XX-XX{told.part}")
    value = Value(edtf_of(reference), timex_of(reference, told.part))
    value.anchor = narrative.anchor
    return value


_PART_RESOLVED = frozenset(("that", "same", "this", "next", "following"))


def _part(told: Told, narrative: Narrative) -> Value | None:
    reference = narrative.reference
    if told.which not in _PART_RESOLVED or reference is None or reference.day is None:
        return Value(None, f"XXXX-XX-XX{told.part}")
    step = 1 if told.which in ("next", "following") else 0
    moved = _stepped(reference, "day", step)
    if not isinstance(moved, _Stepped):
        return Value(None, f"XXXX-XX-XX{told.part}")
    value = Value(moved.edtf, timex_of(moved.point, told.part))
    value.anchor = narrative.anchor
    return value


# How each shape is resolved.
_RESOLVERS: dict[str, Callable[[Told, Narrative], Value | None]] = {
    "day": _calendar, "month": _calendar, "year": _calendar, "bare": _bare, "short": _short,
    "season": _season, "decade": _decade, "hundred": _decade, "decade-word": _decade_word,
    "century": _century, "deictic": _deictic, "shift": _shift, "duration": _duration, "age": _age,
    "set": _set, "vague": _vague, "weekday": _weekday, "clock": _clock, "part": _part,
}  # fmt: skip


def resolve(text: str, all_told: Sequence[Told], narrative: Narrative) -> list[Time]:
    """Give the times of a block, and leave in `narrative` what the next one begins with."""
    times = []
    for told in all_told:
        value = _RESOLVERS[told.shape](told, narrative)
        if value is not None:
            times.append(_time(text, told, value))
    return times


def _time(text: str, told: Told, value: Value) -> Time:
    return Time(
        told.start,
        told.end,
        text[told.start : told.end],
        value.kind,
        value.edtf,
        value.timex,
        value.known,
        told.preposition,
        value.anchor,
        told.amount,
        "gregorian",
        value.problem,
    )
