"""Resolve the expressions of a block, in order, and give them as times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates import parse_edtf
from factlint.extract.times import absolute, relative
from factlint.extract.times.modifiers import BENDING, about, bent
from factlint.extract.times.outcome import Value
from factlint.extract.times.values import edtf_of
from factlint.limits import load_limits
from factlint.model import Time
from factlint.patterns import deferred
from factlint.wordlists import one_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factlint.extract.times.narrative import Narrative
    from factlint.extract.times.told import Told
    from factlint.extract.times.values import Point

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


def _named(told: Told, _narrative: Narrative) -> Value:
    """Take durations and ages as they are."""
    return Value(None, told.named or None, told.shape)


# How each shape is resolved.
_RESOLVERS: dict[str, Callable[[Told, Narrative], Value | None]] = {
    "day": absolute.tell_calendar,
    "day-alone": absolute.tell_day_alone,
    "month": absolute.tell_calendar,
    "year": absolute.tell_calendar,
    "bare": absolute.tell_bare,
    "short": absolute.tell_short,
    "season": absolute.tell_season,
    "decade": absolute.tell_decade,
    "hundred": absolute.tell_decade,
    "decade-word": absolute.tell_decade_word,
    "century": absolute.tell_century,
    "deictic": relative.tell_deictic,
    "shift": relative.tell_shift,
    "duration": _named,
    "age": _named,
    "set": _set,
    "vague": _vague,
    "then": relative.tell_then,
    "today": relative.tell_today,
    "weekday": relative.tell_weekday,
    "clock": relative.tell_clock,
    "part": relative.tell_part,
    "quarter": absolute.tell_quarter,
    "stretch": absolute.tell_stretch,
    "turn": absolute.tell_turn,
}


def resolve(text: str, all_told: Sequence[Told], narrative: Narrative) -> list[Time]:
    """Give the times of a block, and leave in `narrative` what the next one begins with."""
    resolved: list[tuple[Told, Value]] = []
    again: Value | None = None  # a date that is about to be told outright
    for at, told in enumerate(all_told):
        resolver = _RESOLVERS[told.shape]
        twice = told.shape in ("shift", "deictic") and _said_again(text, told, all_told[at + 1 :])
        aside = twice or (
            narrative.reference is not None
            and (_looks_back(text, told, narrative) or _of_a_life(text, all_told, at))
        )
        narrative.dies = not told.year_told and _is_a_death(text, told, narrative.anchor)
        narrative.newly_dead = (
            narrative.dies and _NEWLY.match(text, 0, told.start) is not None
        ) or _dies_before(text, told, narrative)
        value = narrative.glance(resolver, told) if aside else resolver(told, narrative)
        if not aside and narrative.anchor == told.start:
            narrative.birth = _BIRTH.search(text, max(told.start - 60, 0), told.start) is not None
        narrative.aged |= told.shape == "age" and "year" in text[told.start : told.end]
        if value is not None:
            resolved.append((told, value))
            if again is not None:
                again.edtf, again.timex = value.edtf, value.timex
                again.first, again.last = value.first, value.last
        again = value if twice else None
    spans = _ranges(resolved)
    return [_time(text, told, value, spans.get(told.start)) for told, value in resolved]


_AGAIN = deferred(r"(?:,| \(|,? that is,?|;|:)?(?: ?(?:in|on) | |)")


_BORN = deferred(
    lambda: (
        r"(?:(?:\bwho (?:was|had been)|[,(]) ?born"
        rf"|\bwho (?:{one_for('verbs', 'for-plain', 'was born')}))"
        r" (?:in |on |about )?(?:the )?$"
    )
)
_BIRTH_BEFORE = 48  # characters before a date in which that stands
_BIRTH = deferred(r"\b[Bb]orn\b[^.;]*$")
_HAD_DONE = deferred(
    r"[^.;]{0,60}?\b(?:he|she|they|it|[A-Z]\w+) had (?:[a-z]+ly )?"
    r"(?:been|gone|[a-z]+(?:ed|en|wn|ght|pt|ft|lt))\b"
)


# "Miss Lowe, head of the school, died on": nothing but who it is stands before
_NEWLY = deferred(
    r"(?!(?:He|She|His|Her|They|In|On|After)\b)[A-Z]"
    r"(?:[^.;\d]|['’]\d\d\b)*(?:\.? (?:[^.;\d]|['’]\d\d\b)*)?\bdied\b[^.;\d]*$"
)
_DEATH = deferred(r"\b(?:[Dd]ied|[Dd]ies|[Pp]assed away)\b[^.;]*$")


def _is_a_death(text: str, told: Told, anchor: int | None) -> bool:
    """Say whether a day is one of death, told in another sentence than the date before it."""
    if _DEATH.search(text, max(told.start - 60, 0), told.start) is None:
        return False
    return anchor is None or ". " in text[anchor : told.start]


def _dies_before(text: str, told: Told, narrative: Narrative) -> bool:
    """Say whether a day of death falls before the month told last.

    'Ada Hay, who came in October 2002, died on 31 July' is of no year that is told.
    """
    last = narrative.reference
    if (
        told.year_told
        or told.which
        or narrative.anchor is None
        or last is None
        or last.month is None
    ):
        return False
    earlier = told.month is not None and told.month < last.month
    return earlier and _DEATH.search(text, max(told.start - 60, 0), told.start) is not None


def _looks_back(text: str, told: Told, narrative: Narrative) -> bool:
    """Say whether a date leaves the story where it was: a birth by the way, what had been done."""
    if not told.year_told or told.shape not in ("year", "month", "day"):
        return False
    if _BORN.search(text, max(told.start - _BIRTH_BEFORE, 0), told.start):
        return True
    before = narrative.reference
    earlier = before is not None and told.year is not None and told.year < before.year
    return earlier and told.preposition != "by" and _HAD_DONE.match(text, told.end) is not None


def _of_a_life(text: str, all_told: Sequence[Told], at: int) -> bool:
    """Say whether a date is one of the two behind a name: 'In 1886 Ada Hay (1863-1948) began'."""
    first = at - (all_told[at].join == "to")
    pair = all_told[first : first + 2] if first >= 0 else ()
    if len(pair) < 2 or pair[1].join != "to" or text[pair[1].end : pair[1].end + 1] != ")":
        return False
    born, died = pair[0].year, pair[1].year
    known = born is not None and died is not None and pair[0].year_told and pair[1].year_told
    if not known or text[pair[0].start - 1 : pair[0].start] != "(":
        return False
    return (died or 0) - (born or 0) >= load_limits().shortest_life


def _said_again(text: str, told: Told, following: Sequence[Told]) -> bool:
    """Say whether the date itself stands right behind: 'two years later, in 1961'."""
    if not following or told.unit not in ("year", "month", "day", "week"):
        return False
    date = following[0]
    told_outright = date.year_told and date.shape in ("day", "month", "year") and not date.join
    return told_outright and _AGAIN.fullmatch(text, told.end, date.start) is not None


def _is_edtf(text: str) -> bool:
    try:
        parse_edtf(text)
    except ValueError:
        return False
    return True


_RANGES = {"to": "{}/{}", "between": "[{}..{}]", "or": "[{},{}]"}


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
            if not (first.year_told or told.year_told):  # "icy from October to May": of any year
                before.edtf = value.edtf = None
                continue
            before.problem = before.problem or "reversed-range"
            value.problem = value.problem or "reversed-range"
            continue
        start = edtf_of(before.first) if before.edtf[0] == "[" else about(before.edtf, first)
        end = edtf_of(value.last) if value.edtf[0] == "[" else about(value.edtf, told)
        span = _RANGES[told.join].format(start, end)
        if before.first.year == value.last.year and not _is_edtf(span):
            continue  # "May – 1905": the end begins before the start
        spans[first.start] = spans[told.start] = span
        told.preposition = {"to": "to", "between": "and", "or": "or"}[told.join]
    return spans


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
            edtf = about(edtf, told)
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
        edtf is not None and not told.year_told,
    )


_SAID = BENDING | {"to", "between", "and", "or", "during", "throughout"}
_HALVES = {"H1": "first-half", "H2": "second-half"}
