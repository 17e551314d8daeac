"""Dates that no calendar has, weekdays that do not fit, ranges that run backwards: kept as told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.model import Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "date"
REVERSED = "reversed-range"
DIFFERS = "weekday-differs"
KINDS = ("impossible-date", DIFFERS, REVERSED)
_TO_COME = deferred(r"\b(?:is|are|will be|takes place|begins|starts|opens|meets) on (?:the )?$")
_THESE_DAYS = deferred(
    r"\b(?:[Tt]oday|[Tt]omorrow|[Yy]esterday|[Tt]onight|will|next|last|coming)\b"
)
_YEAR = deferred(r"\d{4}")
_OPENING = deferred(r"(?:[Ff]rom|[Bb]etween) $")


def reversed_ends(scene: Scene) -> set[Span]:
    """Give the dates of ranges that run backwards: they date nothing."""
    return {one.span for one in scene.times if one.problem == REVERSED}


def read(scene: Scene, taken: Collection[Span] = ()) -> Iterator[Draft]:
    """Yield each time that cannot be as it is written.

    A range that was taken for a life is left to that: other dates may show which end is wrong.
    """
    begun: Time | None = None  # a range that runs backwards, until its other end comes
    for time in scene.times:
        if time.problem != REVERSED:
            if time.problem in KINDS and not _is_to_come(scene, time):
                yield _draft(scene, time, time.span)
        elif begun is None:
            begun = time
        else:
            if begun.span not in taken:
                yield _draft(scene, begun, _whole(scene, begun, time))
            begun = None


def _is_to_come(scene: Scene, time: Time) -> bool:
    """Tell whether a day without a year is told as one to come: 'The dinner is on Saturday'."""
    dated = any(_YEAR.search(one.text) for one in scene.times)
    if dated:
        return False
    to_come = _TO_COME.search(scene.text, scene.span.start, time.start)
    return to_come is not None or _THESE_DAYS.search(scene.text, *scene.span) is not None


def _whole(scene: Scene, begun: Time, ended: Time) -> Span:
    """Give a range with the word it opens with: 'from 1951 to 1921'."""
    word = _OPENING.search(scene.text, max(begun.start - len("between "), 0), begun.start)
    return Span(word.start() if word else begun.start, ended.end)


def _draft(scene: Scene, time: Time, span: Span) -> Draft:
    return scene.draft(
        BY, whose(scene), "dated", Text(scene.text[slice(*span)]), Where(span, span, span),
        qualifiers={"problem": Text(time.problem)},
    )  # fmt: skip


def whose(scene: Scene) -> Member:
    """Give of whom a date is told: who acts, or else what the text is about."""
    acting = next((members[0] for members in scene.actors if members), None)
    return acting or scene.discourse.topic or scene.discourse.cast.described("this text")
