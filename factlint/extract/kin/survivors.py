"""Whom somebody left behind: 'survived by daughter Anna', 'died in 1951, leaving a widow, Ann'."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.kin.families import all_related, draft_of, related_to
from factlint.extract.kin.outliving import survives
from factlint.extract.lexicon import past_of, verbs_of
from factlint.extract.syntax.grammar import GENDER_OF_RELATION, RELATION_NOUNS
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

_SURVIVING = deferred(  # survived by daughter Anna
    r"P?y?S?[aw#]{0,2}(?:r(?=r))?(?P<noun>r),?(?P<name>N)(?P<more>(?:B?,N(?!v))*(?:B?,?CN)?)"
)
_SURVIVING_KIN = deferred(r"P?y?(?P<kin>Sa*r)(?!,?N)")  # survived by his wife
_LEAVING = deferred(r"g[D#][wa#]*(?P<noun>r),?(?P<name>N)")  # leaving a widow, Ann
_ONE_EACH = ("spouse", "father", "mother")  # of whom there is one at a time


def signs() -> frozenset[str]:
    """Give the words without one of which a sentence names no relative."""
    return RELATION_NOUNS


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the relatives by whom somebody was survived, and those who died before."""
    for at, clause in enumerate(scene.clauses):
        if clause.stance is None or clause.negative:
            continue
        for draft in _left(scene, at, clause):
            yield draft
            if draft.property != "survived-by" and survives(scene, draft):
                yield replace(draft, property="survived-by", qualifiers={})


def _left(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    if clause.passive and clause.phrase[0] in ("survived", "predeceased"):
        yield from _survived(scene, at, clause)
    if past_of(clause.phrase[0]) in verbs_of("died") and len(scene.actors[at]) == 1:
        for match in _LEAVING.finditer(scene.tagged.tags, clause.after, clause.end):
            if scene.tagged.small[match.start()] == "leaving":
                one, span = scene.actors[at][0], scene.actor_spans[at]
                yield from related_to(scene, one, span, match)


def _survived(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'was survived by daughter Anna and sons Emil and Otto'."""
    kin = _SURVIVING_KIN.match(scene.tagged.tags, clause.after)
    if kin is not None and len(scene.actors[at]) == 1:
        first, last = kin.start("kin"), kin.end("kin") - 1
        owner, stated = scene.actors[at][0], scene.lexicon.relations.get(scene.tagged.small[last])
        gender = GENDER_OF_RELATION.get(scene.tagged.small[last], "")
        one = scene.discourse.relative(owner, stated.name, gender) if stated else None
        if one is not None and stated is not None and stated.name in _ONE_EACH:
            span = scene.actor_spans[at]
            yield draft_of(scene, owner, span, stated.name, one, last, (first, last + 1))
    match = _SURVIVING.match(scene.tagged.tags, clause.after)
    if match is not None and "S" not in match[0]:
        for member in scene.actors[at]:
            yield from all_related(scene, member, scene.actor_spans[at], match)
