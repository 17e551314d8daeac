"""Verbs that join their subject to another entity: 'studied at Oxford', 'joined the Party'."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.extract.entities.body_names import is_party, is_unit
from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.language import load_language
from factlint.extract.lexicon import load_lexicon
from factlint.extract.positions.holders import acting_beside, said_by_the_way
from factlint.extract.positions.role_bodies import listed, works_at
from factlint.extract.syntax.clause import PLAIN
from factlint.model import Date
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.positions.holders import Holder
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.vocabulary import Property

BY = "relation"
_GERUNDS = {
    "joining": "joined", "rejoining": "rejoined", "working": "worked", "teaching": "taught",
    "playing": "played", "serving": "served", "coaching": "coached", "lecturing": "lectured",
}  # fmt: skip
_AS = deferred(r"w?(?:,?P?T)?(?P<as>U)[DawgN]*")
_ABOARD = frozenset("served serves sat sits enlisted".split())
_PEOPLE = word_list("bodies", "those-of-it")
_PLACING = frozenset("in near outside".split())
_ELSEWHERE = ("spouse", "residence", "educated-at", "headquarters")  # readers of their own


def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that states such a relation."""
    lexicon = load_lexicon()
    return frozenset(_GERUNDS).union(
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
    yield from _by_the_way(scene)


def _by_the_way(scene: Scene) -> Iterator[Draft]:
    """Yield 'Prior to joining the Riga Bank, she taught', 'while working for the Riga Bank'."""
    tagged = scene.tagged
    for at, tag in enumerate(tagged.tags):
        past = _GERUNDS.get(tagged.small[at]) if tag == "g" else None
        if past is None or not said_by_the_way(scene, at):
            continue
        acting = acting_beside(scene, at)
        clause = next((one for one in scene.clauses if one.stance is not None), None)
        if acting is None or clause is None:
            continue
        whole = replace(clause, end=len(tagged.tags), stance=PLAIN, dates=[])
        for rest, stated in scene.lexicon.active.get(past, ()):
            known = stated.value == "entity" and stated.name not in _ELSEWHERE
            if known and tuple(tagged.words(at + 1, len(rest))) == rest:
                token = _value(scene, whole, at + 1 + len(rest), stated)
                if token is not None:
                    yield from _draft(scene, acting, whole, stated, token, dated=False)
                break


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
    token = _value(scene, clause, clause.after + behind, stated) or _whom(scene, clause, stated)
    if token is None:
        return
    who = member, scene.actor_spans[at]
    yield from _draft(scene, who, clause, stated, token, dated=True)
    for other in listed(scene, token) if stated.to == "organisation" else ():
        yield from _draft(scene, who, clause, stated, other, dated=False)


def _whom(scene: Scene, clause: Clause, stated: Property) -> int | None:
    """Give the token of 'the Riga Bank, which she joined'."""
    token = clause.head - 2
    while token > 0 and scene.tagged.tags[token] in ",B":
        token -= 1
    member = scene.tagged.member(token) if token >= 0 and clause.subject is not None else None
    fits = member is not None and clause.opener_word in ("which", "that") and not clause.passive
    return token if fits and member is not None and member.type == stated.to else None


def _draft(
    scene: Scene, who: Holder, clause: Clause, stated: Property, token: int, *, dated: bool
) -> Iterator[Draft]:
    how, other, member = clause.stance, scene.tagged.member(token), who[0]
    if how is None or other is None or other is member:
        return
    told = scene.token_span(token, token)
    span = scene.clause_span(clause)
    staff = clause.phrase[0] in ("joined", "rejoined") and _as_staff(scene, token)
    name = "employer" if staff and stated.name == "member-of" else stated.name
    draft = scene.draft(BY, member, name, About(other), Where(span.around(told), who[1], told), how)
    if dated and clause.dates:
        draft.qualifiers["time"] = Date(clause.dates[0][1].stretch)
    yield draft
    if name == "member-of" and is_party(other):
        yield replace(draft, property="party", qualifiers=dict(draft.qualifiers))


def _as_staff(scene: Scene, token: int) -> bool:
    """Tell whether somebody joins a body to work for it: 'joined the Riga Bank as a clerk'."""
    match = _AS.match(scene.tagged.tags, token + 1)
    if match is None or scene.tagged.small[match.start("as")] != "as":
        return False
    posts, roles = word_list("holders", "posts"), load_language().roles
    return any(
        one in posts or roles.get(one) in ("employee", "chief-executive", "post")
        for one in scene.tagged.small[match.start("as") : match.end()]
    )


def _value(scene: Scene, clause: Clause, first: int, stated: Property) -> int | None:
    """Give the token of the entity right behind the phrase, of the type the property wants."""
    tags = scene.tagged.tags
    if tags[first - 1 : first + 1] == "PP" and scene.tagged.small[first] in _PLACING:
        return None  # "the mill she worked at in Riga"
    for at in range(first, min(max(clause.end, first + 1), len(tags))):
        if tags[at] == "N" and scene.text.startswith("-", scene.tagged.ends[at]):
            continue  # "joined the Riga-based bank Lindworks"
        if tags[at : at + 2] == "NS":
            return None  # "joined Plato's Academy"
        if tags[at : at + 3] == "NwN" and type_of_noun(scene.tagged.small[at + 1]) == stated.to:
            continue  # "plays for Riga League club Vantar"
        if tags[at] == "N":
            return at if _is_wanted(scene, clause, at, stated) else None
        if tags[at] == "P" and _is_of_people(scene, at - 1):
            return None  # "joined the Methodists at Riga"
        part = tags[at] == "f" and scene.tagged.small[at - 1] in _PEOPLE
        if tags[at] not in "PDwaS#L" and not part:
            return None
    return None


def _is_wanted(scene: Scene, clause: Clause, at: int, stated: Property) -> bool:
    """Tell whether a name is, or may be, that of an entity as the property wants it."""
    member = scene.tagged.member(at)
    if member is None or (stated.to == "organisation" and is_unit(member.name)):
        return False
    if stated.to in ("", member.type):
        return True
    aboard = clause.phrase[0] in _ABOARD  # "served on the Freja" tells of no body
    return not aboard and _may_be(scene, at, member, stated)


def _is_of_people(scene: Scene, at: int) -> bool:
    """Tell whether a word is that of all who hold to something: 'the Methodists'."""
    return (
        scene.tagged.tags[at] == "w"
        and scene.tagged.word(at)[0].isupper()
        and (scene.tagged.small[at].endswith("s"))
    )


def _may_be(scene: Scene, at: int, member: Member, stated: Property) -> bool:
    """Tell whether a name that says nothing of its type may be an organisation's."""
    if stated.to == "organisation" and works_at(scene, at):
        member.type, member.hinted = "organisation", False
        return True
    if stated.to != "organisation" or member.type or _is_where(scene, at):
        return False
    article = at > 0 and scene.tagged.tags[at - 1] in "Dw"
    if article or " " not in member.name or any(word.isupper() for word in member.name.split(" ")):
        member.type = "organisation"
        return True
    return False


def _is_where(scene: Scene, at: int) -> bool:
    """Tell whether a name is where some firm is, or its end: 'for a mill in West Livonia'."""
    tags, first = scene.tagged.tags, at
    while first and tags[first - 1] in "Daw":
        first -= 1
    placed = scene.tagged.small[first - 1] in _PLACING and tags[first - 2 : first - 1] == "w"
    cut = tags[at - 1] == "w" and scene.tagged.word(at - 1)[0].isupper()  # "British West Tobacco"
    return placed or cut
