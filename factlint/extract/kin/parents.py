"""Whose parents two are: 'Otto and Ada Hay were the parents of two daughters, Rose and Emma'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.kin.families import NAMES, related_to
from factlint.extract.kin.kinship import described_as
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

SIGNS = frozenset("parents father mother".split())
# "the parents of two daughters, Rose and Emma", "the parents of Rose and Emma"
_PARENTS_OF = deferred(
    rf"(?:D?[aw#]*)(?P<parents>r)f(?:[D#][aw#]*(?P<noun>r)[,;]?)?[Daw]{{0,2}}{NAMES}(?![Sw])"
)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the children of those who are said to be their parents."""
    for at, clause in enumerate(scene.clauses):
        if clause.copula and clause.stance is not None and not clause.negative:
            yield from _of_clause(scene, at, clause)


def _of_clause(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    match = _PARENTS_OF.match(scene.tagged.tags, clause.after, clause.end)
    noun = scene.tagged.small[match.start("parents")] if match is not None else ""
    if match is None or noun not in SIGNS:
        return
    parents = [one for one in scene.actors[at] if one.person]
    if not parents and noun == "parents" and clause.subject is not None:
        parents = meant_by(scene.discourse, scene.tagged.small[clause.subject.at[-1]], [])
    if len(parents) != (2 if noun == "parents" else 1):
        return
    for parent in parents:
        span = scene.actor_spans[at]
        if match["noun"]:
            yield from related_to(scene, parent, span, match)
        elif noun == "parents":  # of a father and a mother `kinship` tells
            children = (x for x in range(*match.span()) if scene.tagged.tags[x] == "N")
            for child in children:
                tokens = clause.group, match.end()
                yield from described_as(scene, parent, span, match.start("parents"), child, tokens)
