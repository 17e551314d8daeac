"""Who was born when a woman gave birth: 'gave birth to a son, Frank, on 9 June 1858'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.model import Date
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY = "confinement"
SIGNS = frozenset({"birth"})
_CHILD = deferred(r"[wt]P?(?:[DS#][wa#]*r[,;]?)?[DS#]?[wa#]*r[,;]?v?(?P<name>N),?P?[NP]*T")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the birth of the one child who is named, where the clause has one date."""
    for at, clause in enumerate(scene.clauses):
        if clause.phrase[:3] != ["gave", "birth", "to"] or not clause.asserted or clause.negative:
            continue
        match = _CHILD.match(scene.tagged.tags, clause.after, clause.end)
        member = scene.tagged.member(match.start("name")) if match is not None else None
        dates = [time for _, time in clause.dates if time.edtf and not time.range]
        if match is None or member is None or not member.person or len(dates) != 1:
            continue
        name = scene.token_span(match.start("name"), match.start("name"))
        if member not in scene.actors[at]:
            member.type = member.type or "person"
            yield scene.draft(
                BY, member, "born", Date(dates[0].edtf or ""),
                Where(scene.clause_span(clause), name, dates[0].span),
            )  # fmt: skip
