"""What the signs of the timelines mean, and the hatching that all of them share."""

from __future__ import annotations

from typing import Final

from factlint.reports.as_html.markup import Html, html, tag

_WIDTH, _HEIGHT = 28, 13


def _bar(kind: str) -> Html:
    return tag("rect", class_=kind, x=1, y=2, width=26, height=9, rx=2)


_CROSSED: Final = tag(
    "g",
    _bar("vague"),
    tag("path", class_="cross", d="M9 1.5L19 11.5M19 1.5L9 11.5"),
    class_="clash",
)
_SIGNS: Final = (
    (tag("circle", class_="point", cx=14, cy=7, r=5), "a day, or nearly"),
    (_bar("vague"), "at some time between"),
    (_bar("sure"), "all that time"),
    (_CROSSED, "part of a contradiction, with the number of the finding"),
    (tag("rect", class_="lifetime", width=_WIDTH, height=_HEIGHT), "a life, or an existence"),
)


def legend() -> Html:
    """Give the list of signs."""
    entries = [tag("li", _picture(sign), f" {words}") for sign, words in _SIGNS]
    return html(
        _hatching(), tag("ul", entries, class_="legend", aria_label="Signs of the timelines")
    )


def _picture(sign: Html) -> Html:
    return tag("svg", sign, width=_WIDTH, height=_HEIGHT, aria_hidden="true")


def _hatching() -> Html:
    stripes = tag(
        "pattern",
        tag("rect", class_="ground", width=6, height=6),
        tag("rect", class_="stripe", width="2.5", height=6),
        id="hatch",
        width=6,
        height=6,
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )
    return tag("svg", tag("defs", stripes), width=0, height=0, aria_hidden="true")
