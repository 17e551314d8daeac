"""Weekdays told behind their date: 'on 31 July 1922, a Monday'; 'It was a Monday.'"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from factlint.dates.days import day_number, julian_day_number, weekday
from factlint.dates.words import WEEKDAYS
from factlint.extract.drafts import Where
from factlint.extract.layout.problems import BY, DIFFERS, whose
from factlint.extract.syntax.sentences import LONGEST, sentence_before
from factlint.limits import load_limits
from factlint.model import Date, Span, Text, is_day
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.model import Time

SIGNS = frozenset(day.lower() for day in WEEKDAYS)
_DAY = rf"(?P<day>{'|'.join(WEEKDAYS)})"
_BEHIND = deferred(
    rf"(?:,? \(?(?:which|that|it) (?:was|fell on)|,| \() an? (?:[a-z]+ )?{_DAY}\b(?= ?[,.;:)])"
    rf"|,? \((?:an? (?:[a-z]+ )?)?{_DAY.replace('day>', 'bare>')}\)"
)
_IT_WAS = deferred(
    rf"(?:It|That|This|The day|That day) was (?:also )?an? (?:[a-z]+ )?{_DAY}\b(?=[,.;:])"
)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield each day whose weekday, told behind it, is another one's."""
    for time in scene.times:
        match = _BEHIND.match(scene.text, time.end, scene.span.end)
        if match is not None and _is_told(scene, time):
            yield from _differing(scene, time, match["day"] or match["bare"], match.end())
    match = _IT_WAS.match(scene.text, *scene.span)
    if match is not None:
        days = _days_before(scene)
        if len(days) == 1 and _is_told(scene, days[0]):
            yield from _differing(scene, days[0], match["day"], match.end(), match.start())


def _days_before(scene: Scene) -> list[Time]:
    """Give the days of the sentence before, with those whose month or year is left out.

    'It met on 31 July 1922 and on 2 August. It was a Wednesday' may tell of either.
    """
    before = sentence_before(scene.text, scene.span.start, LONGEST)
    if before is None:
        return []
    times = scene.setting.times
    first = bisect_left(times, before.start, key=lambda one: one.start)
    last = bisect_left(times, before.end, first, key=lambda one: one.start)
    return [one for one in times[first:last] if is_day(one.edtf or "")]


def _is_told(scene: Scene, time: Time) -> bool:
    """Tell whether a time is one whole day whose year stands there."""
    day = time.edtf or ""
    plain = time.is_plain and not time.range and not time.problem and time.calendar == "gregorian"
    return plain and is_day(day) and day[:4] in scene.text[slice(*time.span)]


def _differing(
    scene: Scene, time: Time, told: str, end: int, start: int | None = None
) -> Iterator[Draft]:
    """Yield the day with the weekday that it was not, in either calendar while both were in use."""
    year, month, day = map(int, (time.edtf or "").split("-"))
    numbers = [day_number(year, month, day)]
    if year <= load_limits().last_julian:
        numbers.append(julian_day_number(year, month, day))
    if told in [WEEKDAYS[weekday(number)] for number in numbers]:
        return
    span = Span(time.start if start is None else start, end)
    yield scene.draft(
        BY, whose(scene), "dated", Text(scene.text[slice(*span)]), Where(span, span, span),
        qualifiers={"problem": Text(DIFFERS), "date": Date(time.edtf or "")},
    )  # fmt: skip
