"""How old the dead were, told by the year of their life: 'died in her forty-second year'.

Whoever is in the forty-second year is forty-one; some mean that she was forty-two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.numbers import ordinal_of
from factlint.model import Age, Date, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY = "nth-year"
SIGNS = frozenset({"year"})
_NTH = deferred(r"\bin (?:his|her) (?P<nth>[a-z]+(?:-[a-z]+)?|\d{1,3}(?:st|nd|rd|th)) year\b")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the age of one who died in such a year."""
    match = _NTH.search(scene.text, *scene.span)
    number = ordinal_of(match["nth"]) if match is not None else None
    if match is None or number is None:
        return
    for at, clause in enumerate(scene.clauses):
        start, end = scene.tagged.starts[clause.verb], scene.end_of(clause)
        if clause.phrase[0] != "died" or not clause.asserted or not start < match.start() < end:
            continue
        if len(scene.actors[at]) != 1 or not scene.actors[at][0].person:
            continue
        dates = [time.edtf for _, time in clause.dates if time.edtf and not time.range]
        yield scene.draft(
            BY, scene.actors[at][0], "age-at-death", Age(number - 1, number),
            Where(scene.clause_span(clause), scene.actor_spans[at], Span(*match.span())),
            qualifiers={"time": Date(dates[0])} if len(dates) == 1 else {},
        )  # fmt: skip
        return
