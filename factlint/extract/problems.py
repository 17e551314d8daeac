"""Dates that no calendar has, weekdays that do not fit, ranges that run backwards: kept as told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Draft
from factlint.model import Span, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.cast import Member
    from factlint.extract.scene import Scene

BY = "date"
KINDS = ("impossible-date", "weekday-differs", "reversed-range")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield each time that cannot be as it is written."""
    for time in scene.times:
        if time.problem not in KINDS or (time.problem == KINDS[2] and time.modifier == "to"):
            continue
        member = _whose(scene)
        span = Span(time.start, time.end)
        yield Draft(
            member, "dated", Text(time.text), BY, scene.block, span, span, span,
            qualifiers={"problem": Text(time.problem)}, origin=scene.origin,
            citations=scene.citations,
        )  # fmt: skip


def _whose(scene: Scene) -> Member:
    acting = next((members[0] for members in scene.actors if members), None)
    return acting or scene.discourse.topic or scene.discourse.cast.described("this text")
