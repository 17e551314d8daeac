"""Anniversaries of a wedding: 'kept their golden wedding in 1998' tells of one about 1948."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.extract.syntax.numbers import ordinal_of
from factlint.model import Date, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

BY = "wedding-day"
_YEARS = {"silver": 25, "ruby": 40, "golden": 50, "diamond": 60}  # the customary names
_KEPT = deferred(
    r"\b[Tt]heir (?:(?P<number>\d\d?(?:st|nd|rd|th)|(?:[a-z]+-)?[a-z]+(?:st|nd|rd|th)) wedding"
    r" anniversary|(?P<name>silver|ruby|golden|diamond) wedding\b)"
)
SIGNS = frozenset({"wedding"})


def read(scene: Scene) -> Iterator[Draft]:
    """Yield that two were married so many years before the only date of a sentence.

    Such days are kept some months early or late, so that the year before and the one behind are as
    good.
    """
    match = _KEPT.search(scene.text, *scene.span)
    if match is None or len(scene.times) == 0 or len(scene.tagged.dates) != 1:
        return
    time = scene.tagged.time(scene.tagged.dates[0])
    years = _YEARS.get(match["name"] or "") or ordinal_of(match["number"] or "")
    clause = scene.clause_at(scene.tagged.dates[0])
    if time is None or not time.year.isdecimal() or not years or clause is None:
        return
    two = _couple(scene)
    if len(two) != 2 or clause.stance is None or not clause.asserted:
        return
    year, words = int(time.year) - years, Span(*match.span())
    draft = scene.draft(
        BY, two[0], "spouse", About(two[1]), Where(words.around(time.span), words, words),
        clause.stance,
    )  # fmt: skip
    draft.qualifiers["time"] = Date(f"[{year - 1}..{year + 1}]")
    yield draft


def _couple(scene: Scene) -> list[Member]:
    """Give the two of whom a sentence tells: they act in it, or are the couple just told of."""
    acting = next((one for one in scene.actors if len(one) == 2), [])
    return [one for one in acting or scene.discourse.couple if one.person]
