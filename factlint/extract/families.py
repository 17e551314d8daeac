"""Who is whose wife, son, brother: told by a noun of relation or by the verb 'to marry'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft
from factlint.extract.events import object_of
from factlint.extract.grammar import GENDER_OF_RELATION
from factlint.extract.numbers import number_of
from factlint.extract.scene import Scene
from factlint.model import Date, Quantity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.cast import Member
    from factlint.extract.clauses import Clause

BY = "family"
_OWNED = re.compile(r"S[wav#]*(?P<noun>r),?(?P<name>N)(?P<more>(?:,N)*(?:,?CN)?)")  # his wife, Anna
_OF = re.compile(r"(?P<name>N),[DS]?[wa]*(?P<noun>r)f(?P<other>N)(?P<more>(?:,?C[D]?[wa]*rfw*N)*)")
_WAS_OF = re.compile(r"[DS]?[wa]*(?P<noun>r)f[Dw]*(?P<other>N)")
_HAD = re.compile(r"[D#][wa]*(?P<noun>r),?(?P<name>N)(?P<more>(?:,N)*(?:,?CN)?)")
_HOW_MANY = re.compile(r"(?P<number>[#wD])[wa]*(?P<noun>r)")
# "X, son of Y" says who X's parent is: the property seen from the other side.
_OTHER_SIDE = {"child": "parent", "father": "child", "mother": "child", "parent": "child"}


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the family relations of a sentence."""
    if "r" in scene.tagged.tags:
        yield from _owned(scene)
        yield from _apposed(scene)
    for at, clause in enumerate(scene.clauses):
        if clause.stance is None or clause.negative:
            continue
        if clause.copula:
            yield from _was_of(scene, at, clause)
            yield from _had(scene, at, clause)
        else:
            yield from _married(scene, at, clause)
            if clause.phrase[0] == "had":
                yield from _had(scene, at, clause)


def _owned(scene: Scene) -> Iterator[Draft]:
    for match in _OWNED.finditer(scene.tagged.tags):
        at = match.start()
        owner = None if scene.unstated(match.start("noun")) else _owner(scene, at)
        if owner is None:
            continue
        member, span = owner
        yield from _related(scene, member, span, match)


def _owner(scene: Scene, at: int) -> tuple[Member, Span] | None:
    """Give whose it is: the name before 's, or the one that 'his' means."""
    word = scene.tagged.word(at)
    if word[0] in "'’":
        member = scene.tagged.member(at - 1) if at else None
        return (member, scene.token_span(at - 1, at - 1)) if member is not None else None
    meant = scene.discourse.pronoun(word, _persons_before(scene, scene.tagged.starts[at]))
    return (meant[0], scene.token_span(at, at)) if len(meant) == 1 else None


def _persons_before(scene: Scene, offset: int) -> list[Member]:
    return [
        named.member
        for named in scene.named
        if named.mention.start < offset and named.member.person
    ]


def _related(scene: Scene, owner: Member, span: Span, match: re.Match[str]) -> Iterator[Draft]:
    noun = scene.tagged.word(match.start("noun")).lower()
    stated = scene.lexicon.relations.get(noun)
    if stated is None:
        return
    tokens = [match.start("name")]
    tokens += [at for at in range(*match.span("more")) if scene.tagged.tags[at] == "N"]
    if len(tokens) > 1 and not noun.endswith("s") and noun != "children":
        tokens = tokens[:1]
    related = [(token, one) for token in tokens if (one := _met(scene, owner, token, noun))]
    if len(related) > 1:
        scene.discourse.group = [member for _, member in related]
    elif related and stated.name in ("sibling", "spouse"):
        scene.discourse.group = [owner, related[0][1]]
    for token, member in related:
        _introduce(scene, owner, member, noun)
        yield _draft(scene, owner, span, stated.name, member, token, match.span())


def _met(scene: Scene, owner: Member, token: int, noun: str) -> Member | None:
    """Give the relative a token names; a first name alone may be somebody not met before."""
    member = scene.tagged.member(token)
    if member is None or not member.person:
        return None
    word = scene.tagged.word(token)
    if " " not in word and not member.first_name_only and word != member.name.split(" ")[-1]:
        member = scene.discourse.cast.newcomer(word, GENDER_OF_RELATION.get(noun, ""))
        scene.tagged.refs[token] = member
    return None if member is owner else member


def _introduce(scene: Scene, owner: Member, member: Member, noun: str) -> None:
    """Learn from a relation: its gender, and the surname a child or brother shares."""
    member.type = member.type or "person"
    member.gender = member.gender or GENDER_OF_RELATION.get(noun, "")
    shares = noun.rstrip("s") in ("son", "daughter", "brother", "sister", "child", "children")
    if shares and " " not in member.name and " " in owner.name:
        scene.discourse.cast.also_called(member, owner)


def _draft(
    scene: Scene, owner: Member, span: Span, name: str, member: Member, token: int,
    tokens: tuple[int, int],
) -> Draft:  # fmt: skip
    return Draft(
        owner, name, About(member), BY, scene.block,
        scene.token_span(tokens[0], tokens[1] - 1), span, scene.token_span(token, token),
        origin=scene.origin, citations=scene.citations,
    )  # fmt: skip


def _apposed(scene: Scene) -> Iterator[Draft]:
    """Yield 'Cynthia Kuser-Earle, daughter of Anthony R. Kuser and sister of John Kuser'."""
    for match in _OF.finditer(scene.tagged.tags):
        member = scene.tagged.member(match.start("name"))
        if member is not None and member.person and not scene.unstated(match.start("noun")):
            span = scene.token_span(match.start("name"), match.start("name"))
            for noun, other in _pairs(scene, match):
                yield from _of(scene, member, span, noun, other, match.span())


def _pairs(scene: Scene, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    yield match.start("noun"), match.start("other")
    tags = scene.tagged.tags
    noun = -1
    for at in range(*match.span("more")):
        if tags[at] == "r":
            noun = at
        elif tags[at] == "N" and noun >= 0:
            yield noun, at


def _of(
    scene: Scene, member: Member, span: Span, noun: int, other: int, tokens: tuple[int, int]
) -> Iterator[Draft]:
    word = scene.tagged.word(noun).lower()
    stated = scene.lexicon.relations.get(word)
    related = scene.tagged.member(other)
    if stated is None or related is None or related is member or related.type == "place":
        return
    member.type = member.type or "person"
    member.gender = member.gender or GENDER_OF_RELATION.get(word, "")
    related.type = related.type or "person"
    name = _OTHER_SIDE.get(stated.name, stated.name)
    yield _draft(scene, member, span, name, related, other, tokens)


def _was_of(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'She was the daughter of the organist Thomas Ridley'."""
    match = _WAS_OF.match(scene.tagged.tags, clause.after, clause.end)
    if match is not None and len(scene.actors[at]) == 1 and scene.actors[at][0].person:
        yield from _of(
            scene, scene.actors[at][0], scene.actor_spans[at], match.start("noun"),
            match.start("other"), (clause.group, match.end()),
        )  # fmt: skip


def _had(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'They had two sons, Anthony and Andrew', 'He had three children'."""
    if scene.tagged.word(clause.verb).lower() not in ("had", "has", "have"):
        return
    for match in _HAD.finditer(scene.tagged.tags, clause.after, clause.end):
        for member in scene.actors[at]:
            yield from _related(scene, member, scene.actor_spans[at], match)
    counted = _HOW_MANY.match(scene.tagged.tags, clause.after, clause.end)
    if counted is None or scene.tagged.word(counted.start("noun")).lower() != "children":
        return
    number = number_of(scene.tagged.word(counted.start("number")))
    if number is None:
        return
    for member in scene.actors[at]:
        yield Draft(
            member, "number-of-children", Quantity(number, number, "child"), BY, scene.block,
            scene.clause_span(clause), scene.actor_spans[at],
            scene.token_span(counted.start("number"), counted.start("noun")),
            origin=scene.origin, citations=scene.citations,
        )  # fmt: skip


def _married(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield the spouse of 'married Anna in 1912', 'was married to Anna from 1919 to 1930'."""
    if clause.phrase[0] not in ("married", "wed", "remarried"):
        return
    actors = scene.actors[at]
    other = _married_to(scene, clause)
    pairs = [(actors[0], *other)] if other and len(actors) == 1 else []
    dated = clause.dates
    for member, token, spouse in pairs:
        if spouse is member or not spouse.person:
            continue
        spouse.type = spouse.type or "person"
        scene.discourse.group = [member, spouse]
        draft = _draft(
            scene, member, scene.actor_spans[at], "spouse", spouse, token,
            (clause.group, max(clause.end, token + 1)),
        )  # fmt: skip
        if dated:
            draft.qualifiers["time"] = Date(dated[0][1].range or dated[0][1].edtf or "")
        yield draft


def _married_to(scene: Scene, clause: Clause) -> tuple[int, Member] | None:
    if not clause.passive:
        return object_of(scene, clause)
    after = clause.after
    if scene.tagged.tags[after : after + 2] == "PN" and scene.tagged.word(after).lower() == "to":
        member = scene.tagged.member(after + 1)
        return (after + 1, member) if member is not None else None
    return None
