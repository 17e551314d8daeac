"""Who came after somebody in office: 'He died on 12 June 1883. He was succeeded by Edwin Lisle'.

Where the one before died in office, the other was alive on that day. Terms in an office of what a
text is about are told by `successions`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.model import Date
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.clause import Clause
    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY = "next-in-office"
PROPERTY = "succeeded-by"
SIGNS = frozenset({"succeeded", "followed", "replaced"})
_WHO = deferred(r"[Dawr]{0,4}(?P<who>N)")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield by whom somebody was succeeded, and when, where that is told."""
    for at, clause in enumerate(scene.clauses):
        by = clause.passive and clause.phrase[0] in SIGNS and clause.phrase[1:2] == ["by"]
        if not by or not clause.asserted or len(scene.actors[at]) != 1:
            continue
        match = _WHO.match(scene.tagged.tags, clause.after + 1)
        one, other = scene.actors[at][0], scene.tagged.member(match.start("who")) if match else None
        if match is None or other is None or not (one.person and other.person) or one is other:
            continue
        when = _when(scene, clause, one.id)
        if when:
            yield scene.draft(
                BY, one, PROPERTY, About(other),
                Where(
                    scene.clause_span(clause),
                    scene.actor_spans[at],
                    scene.token_span(match.start("who"), match.start("who")),
                ),
                qualifiers={"time": Date(when)},
            )  # fmt: skip


def _when(scene: Scene, clause: Clause, one: str) -> str:
    """Give the date of the clause, or the day on which the paragraph says that one died."""
    dated = [time.edtf for _, time in clause.dates if time.edtf and not time.range]
    told = dated[0] if len(dated) == 1 else scene.setting.dead.get(one, "")
    return told if told and told[:4].isdecimal() and "/" not in told else ""
