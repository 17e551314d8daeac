"""Verbs that join their subject to another entity: 'studied at Oxford', 'joined the Party'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft
from factlint.extract.scene import Scene
from factlint.model import Date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.cast import Member
    from factlint.extract.clauses import Clause
    from factlint.vocabulary import Property

BY = "relation"
_ELSEWHERE = ("spouse", "residence", "educated-at")  # readers of their own


def read(scene: Scene) -> Iterator[Draft]:
    """Yield who studied where, worked for whom, lived where."""
    for at, clause in enumerate(scene.clauses):
        if clause.copula or clause.negative or not scene.actors[at]:
            continue
        for member in scene.actors[at]:
            found = _stated(scene, clause, member)
            if found is not None:
                yield from _drafts(scene, at, clause, member, found)


def _stated(scene: Scene, clause: Clause, member: Member) -> tuple[Property, int] | None:
    phrases = scene.lexicon.passive if clause.passive else scene.lexicon.active
    for rest, stated in phrases.get(clause.phrase[0], ()):
        if stated.value != "entity" or stated.name in _ELSEWHERE:
            continue
        if tuple(clause.phrase[1 : 1 + len(rest)]) == rest:
            if not stated.of or not member.type or member.type in stated.of:
                return stated, len(rest)
    return None


def _drafts(
    scene: Scene, at: int, clause: Clause, member: Member, found: tuple[Property, int]
) -> Iterator[Draft]:
    stated, behind = found
    how = clause.stance
    token = _value(scene, clause, clause.after + behind, stated)
    if how is None or token is None:
        return
    other = scene.tagged.member(token)
    if other is None or other is member:
        return
    draft = Draft(
        member, stated.name, About(other), BY, scene.block, scene.clause_span(clause),
        scene.actor_spans[at], scene.token_span(token, token), polarity=how[0], modality=how[1],
        speaker=how[2], origin=scene.origin, citations=scene.citations,
    )  # fmt: skip
    dated = clause.dates
    if dated:
        draft.qualifiers["time"] = Date(dated[0][1].range or dated[0][1].edtf or "")
    yield draft


def _value(scene: Scene, clause: Clause, first: int, stated: Property) -> int | None:
    """Give the token of the entity right behind the phrase, of the type the property wants."""
    tags = scene.tagged.tags
    for at in range(first, min(clause.end, len(tags))):
        if tags[at] == "N":
            member = scene.tagged.member(at)
            fits = member is not None and (not stated.to or member.type == stated.to)
            return at if fits else None
        if tags[at] not in "PDwaS#":
            return None
    return None
