"""Resolve expressions against the narrative, as a reader does who remembers the date last told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates.days import day_number, weekday, year_month_day
from factlint.extract.times.modifiers import BENDING, bent
from factlint.extract.times.narrative import Narrative
from factlint.extract.times.values import (
    Point,
    century,
    century_bounds,
    decade,
    edtf_of,
    exists,
    timex_of,
)  # fmt: skip
from factlint.extract.times.words import SEASON_NUMBER
from factlint.model import Time

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factlint.extract.times.told import Told

_SEASON_MONTH = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}  # a winter goes with its January
_SEASON_END = {"SP": 5, "SU": 8, "FA": 11, "WI": 2}
_STEP = {"next": 1, "previous": -1, "last": -1}


class Value:
    """What an expression comes to."""

    __slots__ = ("anchor", "edtf", "first", "kind", "known", "last", "problem", "timex")

    def __init__(self, edtf: str | None, timex: str | None, kind: str = "date") -> None:
        self.edtf = edtf
        self.timex = timex
        self.kind = kind
        self.known: str | None = None
        self.anchor: int | None = None
        self.problem = ""
        self.first: Point | None = None  # bounds, as exact as the words
        self.last: Point | None = None


def _at(point: Point, part: str = "") -> Value:
    value = Value(edtf_of(point), timex_of(point, part))
    value.first = value.last = point
    return value


def _between(texts: tuple[str, str], first: int, last: int) -> Value:
    value = Value(*texts)
    value.first, value.last = Point(first), Point(last)
    return value


def _calendar(told: Told, narrative: Narrative) -> Value:
    """Resolve a day, a month or a year."""
    year = told.year if told.year is not None else narrative.year_for(told)
    if told.which == "fiscal" and year is not None:
        return _fiscal(year)
    if told.order == "either" and narrative.order == "dmy":
        told.day, told.month = told.month, told.day
    if year is None:
        return _hanging(told)
    point = Point(year, told.month, told.day)
    if not exists(point):
        value = Value(None, timex_of(point, told.part))
        value.problem = "impossible-date"
        return value
    value = _at(point, told.part)
    if told.year is None:
        value.known, value.anchor = _known(told), narrative.anchor
    if told.order == "either" and not narrative.order:
        value.problem, value.edtf = "ambiguous-order", edtf_of(Point(year))
        value.first = value.last = Point(year)
    elif told.weekday and told.weekday != _weekday_of(point):
        value.problem = "weekday-differs"
    narrative.tell(point, told)
    return value


def _fiscal(year: int) -> Value:
    """Give a fiscal or school year, which may begin in the calendar year before."""
    value = Value(f"[{edtf_of(Point(year - 1))}..{edtf_of(Point(year))}]", timex_of(Point(year)))
    value.first, value.last = Point(year - 1), Point(year)
    return value


def _weekday_of(point: Point) -> int:
    return weekday(day_number(point.year, point.month or 1, point.day or 1)) + 1


def _known(told: Told) -> str:
    month = f"--{told.month:02}" if told.month else ""
    return f"{month}-{told.day:02}" if told.day else month


def _hanging(told: Told) -> Value:
    """Keep what the words say of a date whose year nothing tells."""
    known = _known(told)
    value = Value(None, f"XXXX{known[1:]}{told.part}")
    value.known = known
    if told.month and told.day and not exists(Point(2000, told.month, told.day)):
        value.problem = "impossible-date"
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
    """Resolve "'42" in the century of the narrative."""
    if narrative.reference is None or told.year is None:
        return None
    told.year += narrative.reference.year // 100 * 100
    return _calendar(told, narrative)


def _season(told: Told, narrative: Narrative) -> Value:
    month = _SEASON_MONTH[told.part]
    year = told.year
    if year is None:
        told.month = _SEASON_END[told.part] if told.which in ("previous", "last") else month
        year = narrative.year_for(told)
        told.month = None
    if year is None:
        return Value(None, f"XXXX-{told.part}")
    value = Value(edtf_of(Point(year), told.part), timex_of(Point(year), told.part))
    value.first = value.last = Point(year)
    if told.year is None:
        value.known, value.anchor = f"-{SEASON_NUMBER[told.part]}", narrative.anchor
    narrative.tell(Point(year, None if told.year_told and told.part == "WI" else month), told)
    return value


def _quarter(told: Told, narrative: Narrative) -> Value | None:
    """Resolve "the third quarter" in the year of the narrative."""
    reference = narrative.published if narrative.news else narrative.reference
    number = int(told.part[1])
    year = told.year
    if year is None and reference is not None:
        begun = reference.month is None or reference.month >= 3 * number - 2
        year = reference.year - (narrative.news and not begun)
    if year is None:
        return None
    value = Value(f"{edtf_of(Point(year))}-{32 + number}", timex_of(Point(year), told.part))
    value.first, value.last = Point(year, 3 * number - 2), Point(year, 3 * number)
    return value


def _decade(told: Told, narrative: Narrative) -> Value:
    year = told.year or 0
    if told.shape == "hundred":
        number = year // 100 + 1 if year > 0 else (year - 1) // 100
        return _between(century(number), *century_bounds(number))
    return _decade_from(year)


def _decade_from(year: int) -> Value:
    return _between(decade(year), year if year > 0 else year - 9, year + 9 if year > 0 else year)


def _decade_word(told: Told, narrative: Narrative) -> Value | None:
    """Resolve "the thirties" in the century of the narrative."""
    reference = narrative.reference
    if reference is None or told.year is None or reference.year <= 0:
        return None
    value = _decade_from(reference.year // 100 * 100 + told.year)
    value.anchor = narrative.anchor
    return value


def _century(told: Told, narrative: Narrative) -> Value:
    number = told.year or 1
    return _between(century(number), *century_bounds(number))


_OWN = frozenset(("last", "this", "next", "the"))  # in news: as seen from its own date


def _deictic(told: Told, narrative: Narrative) -> Value:
    """Resolve "the following year", "that month", "the same day"."""
    reference, anchor = narrative.nearest(told.unit)
    by_own_date = narrative.news and told.which in _OWN
    if by_own_date and narrative.published is not None:
        reference = narrative.published
    if reference is None or (
        told.which in ("last", "this") and not narrative.news and told.unit == "week"
    ):
        return Value(None, None)
    step = _STEP.get(told.which, 0)
    value, point = stepped(reference, told.unit, step)
    value.anchor = None if by_own_date else anchor
    if point is not None and not by_own_date and (step or told.unit == "day"):
        narrative.tell(point, told)
    return value


def stepped(reference: Point, unit: str, step: int) -> tuple[Value, Point | None]:
    """Give the point `step` units from the reference, as exact as both allow."""
    year, month, day = reference
    point = None
    if unit == "year":
        point = Point(year + step)
    elif unit == "decade":
        return _decade_from(_decade_start(year) + 10 * step), None
    elif unit == "century":
        number = year // 100 + 1 if year > 0 else (year - 1) // 100
        return _between(century(number + step), *century_bounds(number + step)), None
    elif unit in ("month", "quarter") and month is not None:
        years, index = divmod(month - 1 + step * (3 if unit == "quarter" else 1), 12)
        point = Point(year + years, index + 1)
    elif unit == "day" and day is not None and exists(reference):
        point = Point(*year_month_day(day_number(year, month or 1, day) + step))
    elif unit in ("week", "weekend", "fortnight") and day is not None and exists(reference):
        return week(reference, 2 * step if unit == "fortnight" else step, unit == "weekend")
    if point is None:
        return Value(None, None), None
    return _at(point), point


def week(reference: Point, step: int, weekend: bool) -> tuple[Value, Point]:
    """Give the week, Monday to Sunday, that lies `step` weeks from a day's, and the day there."""
    number = day_number(reference.year, reference.month or 1, reference.day or 1) + 7 * step
    monday = number - weekday(number)
    thursday = year_month_day(monday + 3)  # ISO 8601: a week belongs to the year of its Thursday
    ordinal = (monday + 3 - day_number(thursday.year, 1, 1)) // 7 + 1
    first = Point(*year_month_day(monday + 5 if weekend else monday))
    last = Point(*year_month_day(monday + 6))
    timex = f"{timex_of(Point(thursday.year))}-W{ordinal:02}{'-WE' if weekend else ''}"
    value = Value(f"[{edtf_of(first)}..{edtf_of(last)}]", timex)
    value.first, value.last = first, last
    return value, Point(*year_month_day(number))


def _decade_start(year: int) -> int:
    """Give the year by which a decade is named: 1930 for 1934, -469 (470 BC) for -471."""
    return year // 10 * 10 if year > 0 else 1 - (1 - year) // 10 * 10


def _shift(told: Told, narrative: Narrative) -> Value:
    """Resolve "two years later"."""
    amount = told.amount
    reference, anchor = narrative.nearest(told.unit)
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


def _then(told: Told, narrative: Narrative) -> Value:
    """Resolve "by then"."""
    if narrative.reference is None:
        return Value(None, None)
    value = _at(narrative.reference)
    value.anchor = narrative.anchor
    return value


_SETS = {"daily": "P1D", "everyday": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y",
         "annually": "P1Y", "day": "P1D", "week": "P1W", "month": "P1M", "year": "P1Y"}  # fmt: skip


def _set(told: Told, narrative: Narrative) -> Value:
    """Name a repeated time: TimeML (news) by its period, TIMEX2 by what is open in it."""
    return Value(None, _SETS.get(told.unit) if narrative.news else told.named, "set")


def _vague(told: Told, narrative: Narrative) -> Value | None:
    """Take "now", "recent" as they are; TimeML, which news is annotated in, has no "former"."""
    if narrative.news and told.unit.startswith("former"):
        return None
    return Value(None, told.named or None)


def _named(told: Told, narrative: Narrative) -> Value:
    """Take durations and ages as they are."""
    return Value(None, told.named or None, told.shape)


def _today(told: Told, narrative: Narrative) -> Value:
    if not narrative.news or narrative.published is None:
        return Value(None, "PRESENT_REF" if not told.direction else None)
    value, point = stepped(narrative.published, "day", told.direction)
    if point is not None and told.part:
        value.timex = timex_of(point, told.part)
    return value


def _weekday(told: Told, narrative: Narrative) -> Value:
    """Resolve a weekday by the document's own date, or "that Friday" by the narrative."""
    reference = narrative.published if narrative.news else narrative.reference
    if reference is None or reference.day is None or not (narrative.news or told.which):
        return Value(None, f"XXXX-WXX-{told.weekday}")
    ahead = (told.weekday - _weekday_of(reference)) % 7
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


def _clock(told: Told, narrative: Narrative) -> Value:
    reference = narrative.published if narrative.news else narrative.reference
    if told.day is not None:  # the day stands behind it: "at 11 a.m. on 11 November"
        year = told.year if told.year is not None else narrative.year_for(told)
        reference = Point(year, told.month, told.day) if year is not None else None
    if reference is None or reference.day is None or not exists(reference):
        return Value(None, f"XXXX-XX-XX{told.part}")
    value = _at(reference, told.part)
    value.anchor = narrative.anchor
    return value


def _part(told: Told, narrative: Narrative) -> Value:
    """Resolve "that morning", "the next evening"."""
    by_own_date = narrative.news and told.which in ("this", "last")
    reference = narrative.published if by_own_date else narrative.reference
    if told.weekday:
        value = _weekday(told, narrative)
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


# How each shape is resolved.
_RESOLVERS: dict[str, Callable[[Told, Narrative], Value | None]] = {
    "day": _calendar, "month": _calendar, "year": _calendar, "bare": _bare, "short": _short,
    "season": _season, "decade": _decade, "hundred": _decade, "decade-word": _decade_word,
    "century": _century, "deictic": _deictic, "shift": _shift, "duration": _named, "age": _named,
    "set": _set, "vague": _vague,
    "then": _then, "today": _today, "weekday": _weekday, "clock": _clock,
    "part": _part, "quarter": _quarter,
}  # fmt: skip


def resolve(text: str, all_told: Sequence[Told], narrative: Narrative) -> list[Time]:
    """Give the times of a block, and leave in `narrative` what the next one begins with."""
    resolved = []
    for told in all_told:
        value = _RESOLVERS[told.shape](told, narrative)
        if value is not None:
            resolved.append((told, value))
    spans = _ranges(resolved)
    return [_time(text, told, value, spans.get(told.start)) for told, value in resolved]


def _ranges(resolved: list[tuple[Told, Value]]) -> dict[int, str]:
    """Give, by the offset of each end, the EDTF of the range it is an end of."""
    spans: dict[int, str] = {}
    for i in range(1, len(resolved)):
        told, value = resolved[i]
        if told.join not in ("to", "between", "or"):
            continue
        first, before = resolved[i - 1]
        if not (before.edtf and value.edtf and before.first and value.last):
            continue
        if told.join != "or" and _is_after(before.first, value.last):
            before.problem = before.problem or "reversed-range"
            value.problem = value.problem or "reversed-range"
            continue
        start, end = before.edtf + _about(first, before), value.edtf + _about(told, value)
        spans[first.start] = spans[told.start] = {
            "to": f"{start}/{end}", "between": f"[{start}..{end}]", "or": f"[{start},{end}]",
        }[told.join]  # fmt: skip
        told.preposition = {"to": "to", "between": "and", "or": "or"}[told.join]
    return spans


def _about(told: Told, value: Value) -> str:
    return told.circa if value.edtf and value.edtf[-1] != "]" else ""


def _is_after(first: Point, last: Point) -> bool:
    for one, other in zip(first, last, strict=True):
        if one is None or other is None or one != other:
            return one is not None and other is not None and one > other
    return False


def _time(text: str, told: Told, value: Value, span: str | None) -> Time:
    edtf = value.edtf
    preposition = told.preposition
    if edtf and value.first and value.last:
        if span is None and preposition in BENDING and not value.problem:
            edtf = bent(edtf, told, value.first, value.last)
        else:
            edtf += _about(told, value)
    return Time(
        told.start,
        told.end,
        text[told.start : told.end],
        value.kind,
        edtf,
        value.timex,
        value.known,
        preposition if preposition in _SAID else "",
        value.anchor,
        told.amount,
        told.calendar,
        value.problem,
        span,
        told.edge or _HALVES.get(told.part, ""),
        told.weekday,
    )


_SAID = BENDING | {"to", "between", "and", "or", "during", "throughout"}
_HALVES = {"H1": "first-half", "H2": "second-half"}
