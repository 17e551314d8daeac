"""Where 'who' or 'which' may stand for something else than the name right before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.language import load_language
from factlint.extract.syntax.participle_subjects import DESCRIBING
from factlint.extract.verbs import stated_of
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

# Nouns that say no more than what the name behind "of" is, or that it is one of them.
_LIGHT = word_list("places", "nouns") | word_list("places", "called") | word_list("places", "light")
_GOVERNING_NOUN = deferred(r"[Nw](?=[Pfvgt])")
_THERE = frozenset("at inside near in".split())
_PEOPLE = frozenset("people men women children".split())


def leaves_open(scene: Scene, at: int, token: int) -> bool:
    """Tell whether what stands before 'who' or 'which' need not be what it stands for."""
    tag = scene.tagged.tags[token]
    if tag in "Nw" and _of_two_things(scene, at, token):
        return True
    if tag == "w" and _of_those_from(scene, at, token):
        return True
    return tag == "N" and (
        _of_either(scene, at, token)
        or _in_office(scene, at, token)
        or _done_by(scene, at, token)
        or _of_what_is_there(scene, at, token)
        or _of_several_there(scene, at, token)
    )


def _in_office(scene: Scene, at: int, token: int) -> bool:
    """Tell whether 'who' is one of a body: 'a justice of the High Court, who built'."""
    tags, member = scene.tagged.tags, scene.tagged.member(token)
    first = token
    while first > 0 and tags[first - 1] in "DNSaw":
        first -= 1
    body = member is not None and member.type == "organisation"
    if at and scene.clauses[at - 1].copula:  # "Ada was a judge of the High Court who"
        return False
    return body and scene.clauses[at].opener_word == "who" and tags[first - 2 : first] == "wf"


def _of_several_there(scene: Scene, at: int, token: int) -> bool:
    """Tell whether those of a place are meant: 'a stone to the citizens of Riga who died'."""
    tags, noun = scene.tagged.tags, scene.tagged.small[max(token - 2, 0)]
    if tags[token - 2 : token] != "wf" or scene.clauses[at].opener_word != "who":
        return False
    return noun in _PEOPLE or (noun.endswith("s") and not noun.endswith("ss"))


def _of_those_from(scene: Scene, at: int, token: int) -> bool:
    """Tell whether 'who' is none of a place: 'the men from the village who died'."""
    place = scene.tagged.small[token] in word_list("places", "nouns")
    return place and scene.clauses[at].opener_word == "who"


def _of_either(scene: Scene, at: int, token: int) -> bool:
    """Tell whether 'which' may be of two: 'was a part of Livonia, which ended in 1561'."""
    if not at or scene.clauses[at].opener_word != "which" or not scene.actors[at - 1]:
        return False
    if scene.actors[at - 1][0].type == "person":  # "a member of the Riga Society, which was"
        return False
    if scene.tagged.tags[token + 1] == "R":  # "a part of Lindworks which is": no comma, no choice
        return False
    being, tags = scene.clauses[at - 1], scene.tagged.tags
    said = tags[being.after : token]
    return being.copula and said.startswith("D") and ("f" in said or "P" in said)


def _of_two_things(scene: Scene, at: int, token: int) -> bool:
    """Tell whether 'which' may be of two: 'the crew of the mill, which', 'a hall by Ada, which'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    if scene.clauses[at].opener_word not in ("which", "that"):
        return False
    member = scene.tagged.member(token)
    if member is not None and member.type == "person":
        return True
    before = at - 1
    while before > 0 and scene.clauses[before].reduced:
        before -= 1
    start = scene.clauses[before].after if at else 0
    for match in _GOVERNING_NOUN.finditer(tags, start, token):
        noun = match.start()
        other = scene.tagged.member(noun)
        known = other is not None and other.type == "person"
        if known or small[noun] in _LIGHT or is_role(small[noun]):
            continue
        kind = other.type if other is not None else type_of_noun(small[noun])
        if member is None or kind == member.type or not _fits(scene, at, member, kind):
            return True
    return False


def _fits(scene: Scene, at: int, member: Member, other: str) -> bool:
    """Tell whether what is told fits one thing and not the `other`: a bank, 'which was founded'."""
    clause = scene.clauses[at]
    if clause.copula or clause.phrase[0] in DESCRIBING:
        return member.type == "organisation"
    stated = stated_of(scene, clause, member)
    if stated is None or not stated.name or stated.of:
        return stated is not None and member.type in stated.of
    return member.type == "organisation" and not other


def is_role(noun: str) -> bool:
    language = load_language()
    return noun in language.roles or noun in language.callings


def _of_what_is_there(scene: Scene, at: int, token: int) -> bool:
    """Tell whether 'which' may be of a thing at a place: 'a club at the Palace, which opened'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    if scene.clauses[at].opener_word != "which" or tags[token + 1] == "R":
        return False
    before = token - 1 - (tags[token - 1 : token] == "D")
    placed = before > 0 and tags[before] == "P" and small[before] in _THERE
    if small[before] == "in":  # "a friary in Riga, which was dissolved"
        member = scene.tagged.member(before - 1)
        kind = member.type if member is not None else type_of_noun(small[before - 1])
        return placed and kind in ("organisation", "building")
    return placed and tags[before - 1] == "w"


def _done_by(scene: Scene, at: int, token: int) -> bool:
    """Tell whether a doer stands before 'which': 'bought by Lindworks, which was closed in'."""
    clause, tags = scene.clauses[at], scene.tagged.tags
    while token and tags[token - 1] in "Dwa":
        token -= 1
    return clause.passive and clause.opener_word == "which" and tags[token - 1 : token] == "y"
