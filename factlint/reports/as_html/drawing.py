"""Draw a timeline: a list of words, and under or beside it the bars, as SVG.

The words are a list, so that they can be read aloud and be links; the style sheet lays it over the
picture on a telephone and beside it where there is room. Places along the axis are percentages of
the picture's width and everything else is pixels, so that nothing is stretched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates import day_number, year_month_day
from factlint.dates.words import year_in_words
from factlint.records import dataclass
from factlint.reports.as_html.events import shortened
from factlint.reports.as_html.findings import finding_link
from factlint.reports.as_html.markup import Html, html, plain, tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.dates import Bounds
    from factlint.reports.as_html.events import Event

# In pixels; the style sheet gives the list of words the same measures.
_TOP = 22  # room for the axis
_ROW = 38
_BAR = 9
_MOST_LETTERS = 36  # of what happened, so that the date stands in the same line
_MARGIN = 0.04  # of the span of time, on both sides
_DAYS_OF_A_YEAR = 365.2425  # the Gregorian mean; only for choosing ticks
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000)
_MOST_TICKS = 6
_POINT = 1.2  # percent: what is narrower is drawn as a point
_SMALL = 3  # percent: what is narrower would be hidden by a cross upon it


@dataclass(frozen=True)
class _Scale:
    """Days laid out from 0 to 100 percent."""

    first: int
    last: int

    def __call__(self, day: int) -> float:
        return round(100 * (day - self.first) / (self.last - self.first), 2)


def timeline(rows: Sequence[Event], name: str, picture_id: str) -> Html:
    """Draw the events, one below the other, on one axis of time; `rows` holds one at least."""
    return tag(
        "div",
        _picture(rows, name, picture_id),
        tag("ol", map(_words, rows), class_="rows"),
        class_="timeline",
    )


def _picture(rows: Sequence[Event], name: str, picture_id: str) -> Html:
    scale = _scale(rows)
    height = _TOP + _ROW * len(rows)
    return tag(
        "svg",
        tag("title", f"Timeline of {plain(name)}", id=f"{picture_id}-title"),
        tag("desc", _description(rows), id=f"{picture_id}-desc"),
        _life(rows, scale, height),
        _axis(scale, height),
        [_bars(row, _TOP + _ROW * number + 25, scale) for number, row in enumerate(rows)],
        role="img",
        aria_labelledby=f"{picture_id}-title",
        aria_describedby=f"{picture_id}-desc",
        width="100%",
        height=height,
    )


def _description(rows: Sequence[Event]) -> str:
    clashes = sum(row.clashes for row in rows)
    said = f"{clashes} of them" if clashes else "none of them"
    return (
        f"{len(rows)} dated statements as bars on an axis of time; {said} in a contradiction. "
        "The list after the picture says the same in words."
    )


def _scale(rows: Sequence[Event]) -> _Scale:
    days = [day for row in rows for day in (row.first, row.last) if day is not None]
    first, last = min(days), max(days)
    margin = max(int((last - first) * _MARGIN), 120)
    return _Scale(first - margin, last + margin)


def _axis(scale: _Scale, height: int) -> Iterator[Html]:
    for year in _years(scale):
        at = f"{scale(day_number(year, 1, 1))}%"
        yield tag("line", class_="tick", x1=at, x2=at, y1=16, y2=height)
        yield tag("text", year_in_words(year), class_="year", x=at, y=12, text_anchor="middle")


def _years(scale: _Scale) -> list[int]:
    """Choose the years that are named: few enough for a telephone, and none at the very edge."""
    begins, ends = year_month_day(scale.first).year, year_month_day(scale.last).year
    span = (scale.last - scale.first) / _DAYS_OF_A_YEAR
    step = next((one for one in _STEPS if span / one <= _MOST_TICKS), _STEPS[-1])
    # The astronomers' year 0 is 1 BC: round years before it are one off.
    years = [1 - year for year in range(-(-(1 - begins) // step) * step, 0, -step)]
    years += range(max(-(-begins // step) * step, step), ends + 1, step)
    return [year for year in years if year <= ends and 5 <= scale(day_number(year, 1, 1)) <= 95]


def _life(rows: Sequence[Event], scale: _Scale, height: int) -> Html:
    """Shade the time between beginning and end, as long as any statement lets it be."""
    begins = [row.first for row in rows if row.phase == "begins" and row.first is not None]
    ends = [row.last for row in rows if row.phase == "ends" and row.last is not None]
    first, last = min(begins, default=None), max(ends, default=None)
    if (first is None and last is None) or (first and last and first > last):
        return html()
    begin = 0.0 if first is None else scale(first)
    width = round((100.0 if last is None else scale(last + 1)) - begin, 2)
    return tag(
        "rect", class_="lifetime", x=f"{begin:g}%", y=18, width=f"{width:g}%", height=height - 20
    )


def _words(row: Event) -> Html:
    sign = tag("span", "✕", class_="cross", aria_hidden="true") if row.clashes else ""
    links = [html(" ", finding_link(one)) for one in row.findings]
    what = shortened(row.what, _MOST_LETTERS)
    words = tag("b", what, title=row.what if what != row.what else None)
    return tag(
        "li", sign, links, " " if links else "", words, " ", row.when,
        class_="clash" if row.clashes else None,
    )  # fmt: skip


def _bars(row: Event, top: int, scale: _Scale) -> Html:
    kinds = [kind for kind, holds in (("clash", row.clashes), ("reckoned", row.reckoned)) if holds]
    return tag("g", _shapes(row, top, scale), class_=" ".join(["bars", *kinds]))


def _shapes(row: Event, top: int, scale: _Scale) -> Html:
    first = 0.0 if row.first is None else scale(row.first)
    last = 100.0 if row.last is None else scale(row.last + 1)
    middle = (first + last) / 2
    if last - first < (_SMALL if row.clashes else _POINT):
        return _cross(middle, top) if row.clashes else _point(middle, top)
    shapes = [_bar(first, last, top, "vague")]
    if row.lasts and (sure := _sure(row.extent.start, row.extent.end, scale)):
        shapes.append(_bar(*sure, top, "sure"))
    if row.first is None:
        shapes.append(_symbol(0, top, "M9 0L0 4.5L9 9Z", "open"))
    if row.last is None:
        shapes.append(_symbol(100, top, "M-9 0L0 4.5L-9 9Z", "open"))
    if row.clashes:
        shapes.append(_cross(middle, top))
    return html(shapes)


def _sure(start: Bounds, end: Bounds, scale: _Scale) -> tuple[float, float] | None:
    """Give the part of a stretch that it covers however its vague ends are read."""
    if start.last is None or end.first is None:
        return None
    begins, ends = scale(start.last), scale(end.first + 1)
    return (begins, ends) if begins < ends else None


def _bar(first: float, last: float, top: int, kind: str) -> Html:
    width = round(last - first, 2)
    return tag("rect", class_=kind, x=f"{first:g}%", y=top, width=f"{width:g}%", height=_BAR, rx=2)


def _point(at: float, top: int) -> Html:
    return tag("circle", class_="point", cx=f"{at:g}%", cy=f"{top + 4.5:g}", r=5)


def _cross(at: float, top: int) -> Html:
    return _symbol(at, top, "M-5.5 -1L5.5 10M5.5 -1L-5.5 10", "cross")


def _symbol(at: float, top: int, path: str, kind: str) -> Html:
    return tag("svg", tag("path", d=path, class_=kind), x=f"{at:g}%", y=top, overflow="visible")
