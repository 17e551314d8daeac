"""Verbs that join their subject to another entity: 'studied at Oxford', 'joined the Party'."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft
from factlint.extract.lexicon import load_lexicon
from factlint.extract.roles import is_party, works_at
from factlint.model import Date, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.cast import Member
    from factlint.extract.clauses import Clause
    from factlint.extract.scene import Scene
    from factlint.vocabulary import Property

BY = "relation"
_ELSEWHERE = ("spouse", "residence", "educated-at", "headquarters")  # readers of their own


def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that states such a relation."""
    lexicon = load_lexicon()
    return frozenset({"joining", "rejoining"}).union(
        first
        for phrases in (lexicon.active, lexicon.passive)
        for first, those in phrases.items()
        if any(one.value == "entity" and one.name not in _ELSEWHERE for _, one in those)
    )


def read(scene: Scene) -> Iterator[Draft]:
    """Yield who studied where, worked for whom, lived where."""
    for at, clause in enumerate(scene.clauses):
        if clause.copula or clause.negative or not scene.actors[at]:
            continue
        for member in scene.actors[at]:
            found = _stated(scene, clause, member)
            if found is not None:
                yield from _drafts(scene, at, clause, member, found)
    yield from _joining(scene)


def _joining(scene: Scene) -> Iterator[Draft]:
    """Yield 'Prior to joining the Riga Bank, she taught'."""
    tagged = scene.tagged
    joined = scene.lexicon.active["joined"]
    stated = next(one for _, one in joined if one.value == "entity")
    for at, tag in enumerate(tagged.tags):
        if tag != "g" or tagged.word(at) not in ("joining", "rejoining"):
            continue
        clause = next((one for one in scene.clauses if one.verb > at), None)
        number = scene.clauses.index(clause) if clause is not None else -1
        if clause is None or "v" in tagged.tags[:at] or len(scene.actors[number]) != 1:
            continue
        member = scene.actors[number][0]
        subject = clause.subject
        if clause.stance is None or not member.person or subject is None or subject.at[0] < at:
            continue
        draft_at = _value(scene, replace(clause, end=len(tagged.tags)), at + 1, stated)
        if draft_at is not None:
            yield from _draft(scene, number, clause, member, stated, draft_at, dated=False)


def _stated(scene: Scene, clause: Clause, member: Member) -> tuple[Property, int] | None:
    phrases = scene.lexicon.passive if clause.passive else scene.lexicon.active
    for rest, stated in phrases.get(clause.phrase[0], ()):
        if stated.value != "entity" or stated.name in _ELSEWHERE:
            continue
        fits = not stated.of or not member.type or member.type in stated.of
        if fits and tuple(clause.phrase[1 : 1 + len(rest)]) == rest:
            return stated, len(rest)
    return None


def _drafts(
    scene: Scene, at: int, clause: Clause, member: Member, found: tuple[Property, int]
) -> Iterator[Draft]:
    stated, behind = found
    token = _value(scene, clause, clause.after + behind, stated)
    if token is not None:
        yield from _draft(scene, at, clause, member, stated, token, dated=True)


def _draft(
    scene: Scene, at: int, clause: Clause, member: Member, stated: Property, token: int,
    *, dated: bool,
) -> Iterator[Draft]:  # fmt: skip
    how, other = clause.stance, scene.tagged.member(token)
    if how is None or other is None or other is member:
        return
    who, told = scene.actor_spans[at], scene.token_span(token, token)
    span = scene.clause_span(clause)
    draft = Draft(
        member, stated.name, About(other), BY, scene.block,
        Span(min(span.start, told.start), max(span.end, told.end)), who, told, polarity=how[0],
        modality=how[1], speaker=how[2], origin=scene.origin, citations=scene.citations,
    )  # fmt: skip
    if dated and clause.dates:
        draft.qualifiers["time"] = Date(clause.dates[0][1].range or clause.dates[0][1].edtf or "")
    yield draft
    if stated.name == "member-of" and is_party(other):
        yield replace(draft, property="party", qualifiers=dict(draft.qualifiers))


def _value(scene: Scene, clause: Clause, first: int, stated: Property) -> int | None:
    """Give the token of the entity right behind the phrase, of the type the property wants."""
    tags = scene.tagged.tags
    for at in range(first, min(max(clause.end, first + 1), len(tags))):
        if tags[at] == "N":
            member = scene.tagged.member(at)
            if member is None or stated.to not in ("", member.type):
                return at if member is not None and _may_be(scene, at, member, stated) else None
            return at
        if tags[at] not in "PDwaS#L":
            return None
    return None


def _may_be(scene: Scene, at: int, member: Member, stated: Property) -> bool:
    """Tell whether a name that says nothing of its type may be an organisation's."""
    if stated.to == "organisation" and works_at(scene, at):
        member.type, member.hinted = "organisation", False
        return True
    if stated.to != "organisation" or member.type:
        return False
    article = at > 0 and scene.tagged.tags[at - 1] in "Dw"
    if article or " " not in member.name or any(word.isupper() for word in member.name.split(" ")):
        member.type = "organisation"
        return True
    return False
