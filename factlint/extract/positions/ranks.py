"""Ranks told with their years in one sentence: 'ensign in 1869, lieutenant in 1871, major in 1881'.

They are compared within the sentence only: armies reduce their officers after a war.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import Where
from factlint.model import Date, Modality, Polarity, Quantity, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import entries, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "rank"
PROPERTY = "rank-reached"
_LADDERS = ("army", "navy", "church", "police", "university")
_BEFORE_DATE = deferred(r"(?P<rank>(?:[a-z-]+ )?[a-z-]+) (?:in|on|from) $")
_FAR = 40  # characters of the longest rank, and a preposition


class Reached(NamedTuple):
    """A rank, and when it was reached."""

    rank: str
    time: Time


@cache
def _steps(ladder: str) -> dict[str, int]:
    """Give the number of the step that each rank of a ladder is."""
    told = enumerate(entries("ranks", ladder), 1)
    return {name: number for number, step in told for name in step.split("/")}


# The last word of each rank: 'lieutenant' of 'second lieutenant'.
SIGNS = frozenset(rank.rpartition(" ")[2] for ladder in _LADDERS for rank in _steps(ladder))


def read(scene: Scene) -> Iterator[Draft]:
    """Yield when somebody reached each of two ranks or more."""
    if len(scene.times) < 2 or not _tells(scene):
        return
    who = _whose(scene)
    reached = list(_reached(scene)) if who is not None else []
    ladder = next((one for one in _LADDERS if _holds(_steps(one), reached)), None)
    if who is None or ladder is None or len(reached) < 2:
        return
    steps, words = _steps(ladder), Text(scene.text[slice(*scene.span)][:80])
    for one in reached:
        step = steps[one.rank]
        span = Span(one.time.start - len(one.rank) - len(" in "), one.time.end)
        yield scene.draft(
            BY, who[0], PROPERTY, Date(one.time.edtf or ""), Where(span, who[1], one.time.span),
            qualifiers={"ordinal": Quantity(step, step), "role": Text(one.rank), "of": words},
        )  # fmt: skip


def _tells(scene: Scene) -> bool:
    """Tell whether a sentence says that ranks were got, and not for a time or besides another."""
    words = set(scene.tagged.small)
    return not words.isdisjoint(word_list("ranks", "verbs")) and words.isdisjoint(
        word_list("ranks", "besides")
    )


def _reached(scene: Scene) -> Iterator[Reached]:
    for time in scene.times:
        if time.kind != "date" or time.range or time.modifier or time.implied:
            continue
        match = _BEFORE_DATE.search(
            scene.text, max(time.start - _FAR, scene.span.start), time.start
        )
        words = match["rank"].split(" ") if match is not None else []
        told = [" ".join(words[-count:]) for count in (2, 1) if len(words) >= count]
        rank = next((one for one in told if any(one in _steps(name) for name in _LADDERS)), None)
        if rank is not None and time.year:
            yield Reached(rank, time)


def _holds(steps: dict[str, int], reached: Sequence[Reached]) -> bool:
    return all(one.rank in steps for one in reached)


def _whose(scene: Scene) -> tuple[Member, Span] | None:
    """Give the one person who acts in a sentence that is plainly stated."""
    for at, clause in enumerate(scene.clauses):
        how = clause.stance
        if how is None or how[0] is not Polarity.POSITIVE or how[1] is not Modality.ASSERTED:
            return None
        if len(scene.actors[at]) == 1 and scene.actors[at][0].person:
            return scene.actors[at][0], scene.actor_spans[at]
    return None
