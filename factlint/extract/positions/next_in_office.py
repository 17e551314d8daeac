"""Who came after somebody in office: 'He died on 12 June 1883. He was succeeded by Edwin Lisle'.

Where the one before died in office, the other was alive on that day. Terms in an office of what a
text is about are told by `successions`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.extract.positions.successions import SUCCEEDED, successor
from factlint.model import Date, is_plain
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "next-in-office"
PROPERTY = "succeeded-by"
SIGNS = SUCCEEDED
_HEARTS = word_list("verbs", "hearts")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield by whom somebody was succeeded, and when, where that is told."""
    for at, clause in enumerate(scene.clauses):
        by = clause.passive and clause.phrase[0] in SUCCEEDED
        by = by and _HEARTS.isdisjoint(clause.phrase[1:])  # "succeeded in her affections"
        if not by or not clause.asserted or len(scene.actors[at]) != 1:
            continue
        one, other = scene.actors[at][0], successor(scene, clause)
        if other is None or not one.person or one is other.member:
            continue
        when = _when(scene, clause, one)
        if when:
            yield scene.draft(
                BY, one, PROPERTY, About(other.member),
                Where(
                    scene.clause_span(clause).around(other.span),
                    scene.actor_spans[at],
                    other.span,
                ),
                qualifiers={"time": Date(when)},
            )  # fmt: skip


def _when(scene: Scene, clause: Clause, one: Member) -> str:
    """Give the date of the clause, or the day on which the paragraph says that one died."""
    dated = [time.edtf for _, time in clause.dates if time.edtf and not time.range]
    told = dated[0] if len(dated) == 1 else scene.setting.dead.get(one.id, "")
    dying = scene.discourse.last_death
    if not dated and clause.phrase[0] == "replaced" and dying is not one:
        return ""  # a player is replaced while he lives
    return told if is_plain(told) else ""
