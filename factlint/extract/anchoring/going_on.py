"""Stretches that a sentence goes on to draw out: 'to 1954 and, re-elected, until 1958'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.extract.scene import Scene
    from factlint.model import Time

_ON = deferred(
    r"(?: and(?: then)?|, then)(?:,[^,.;()]{3,40},)?"
    r" (?:until|till|to) (?:[A-Z][a-z]+ )?(?P<end>\d{4})\b"
)


def drawn_out(scene: Scene, stretch: str, times: Iterable[Time]) -> str:
    """Give a stretch with the later end that follows it in the text, or as it was told."""
    start, slash, _ = stretch.partition("/")
    for time in times:
        match = _ON.match(scene.text, time.end, scene.span.end) if slash else None
        if match is not None and time.range == stretch:
            return f"{start}/{match['end']}"
    return stretch
