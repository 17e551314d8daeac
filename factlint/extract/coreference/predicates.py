"""Whom a predicate or an apposition describes: 'Lindworks is a bank founded in 1902'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.descriptions import HAVING, Actors
from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.syntax.participles import (
    befalls_persons_only,
    befalls_things_only,
    is_person,
)
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

_NESTED = 2  # times "of" in a predicate from which on its last noun is something else
_MADE = word_list("verbs", "undergone")
_SEATED = frozenset("based headquartered".split())


def of_predicate(scene: Scene, at: int, clause: Clause) -> Actors | None:
    """Give what 'is a band from Riga, formed in 1902' says was formed: the band, not Riga."""
    tags, noun = scene.tagged.tags, clause.group - 1
    number = at - 1
    while number > 0 and scene.clauses[number].reduced:
        number -= 1
    being = scene.clauses[number]
    if (
        not being.copula
        or clause.phrase[0] not in _MADE
        or tags[being.after : being.after + 1] != "D"
    ):
        return None
    while tags[noun] in ",aB":
        noun -= 1
    if _apposed_within(scene, being.after, noun):
        return None
    apart = "," in tags[noun : clause.group]
    if tags[noun] == "N":
        member = scene.tagged.member(noun)
        by = tags[being.after : noun].rstrip("Dwavg#NC,").endswith("y")  # "a song by Ada, taken"
        itself = not apart and _said(scene, being.after, noun)
        meant = member is not None and (member.type == "place" or by or itself)
    else:
        body = type_of_noun(scene.tagged.small[noun]) != ""
        meant = tags[noun] == "w" and (apart or not body) and "P" not in tags[noun - 2 : noun]
        # "is one of the chapters of one of the first unions formed by": the union
        meant = meant and tags[being.after : noun].count("f") < _NESTED
        meant = meant or (body and not set(tags[being.after : noun]) & set("PfyKRt"))
    if meant and being.stance is not None:
        one = scene.actors[number] if len(scene.actors[number]) == 1 else []
        seated = clause.phrase[0] in _SEATED  # as a clerk may be
        if one and is_somebody(one[0]) and befalls_things_only(clause.phrase) and not seated:
            return None  # "He is a member of a band, formed in 1902"
        return one, scene.actor_spans[number]
    return None


def _said(scene: Scene, first: int, noun: int) -> bool:
    """Tell whether a name is what something is said to be: 'is a Loan Provider based in'."""
    plain = set(scene.tagged.tags[first + 1 : noun]) <= set("wagvNC#")
    return plain and scene.tagged.small[first] in ("a", "an")


def _apposed_within(scene: Scene, first: int, noun: int) -> bool:
    """Tell whether a predicate holds an apposition: 'a part of Lindworks, a mill, based in'."""
    tags = scene.tagged.tags
    for at in range(first, noun):
        member = scene.tagged.member(at) if tags[at : at + 2] == "N," else None
        if member is not None and member.type != "place":
            return True
    return False


def said_to_be(scene: Scene, at: int, noun: int) -> Actors | None:
    """Give what is said to be that noun: 'X is a firm based in', 'X, a firm based in'."""
    tags = scene.tagged.tags
    first = noun
    inside = "DawgvS#rNf" if scene.clauses[at].opener == "," else "DawgvS#rN"
    while first and (tags[first - 1] in inside or _between_adjectives(tags, first - 1)):
        first -= 1
    before = scene.clauses[at - 1] if at else None
    having = before is not None and before.phrase[0] in HAVING  # "had a son, killed in 1915"
    if before is not None and before.copula and before.verb == first - 1 and not having:
        if not scene.actors[at - 1] or _has_something(scene, at, first, noun):
            return None
        return scene.actors[at - 1], scene.actor_spans[at - 1]
    if first < 2 or tags[first - 1] != ",":
        return None
    token = first - 2
    while token and tags[token] == "B":
        token -= 1
    member = scene.tagged.member(token) if tags[token] == "N" else None
    return ([member], scene.token_span(token, token)) if member is not None else None


def _has_something(scene: Scene, at: int, first: int, noun: int) -> bool:
    """Tell whether what was done befell what a person has: 'He is a holder of prizes, given'."""
    one, words = scene.actors[at - 1][0], scene.tagged.small[noun]
    told = befalls_persons_only(scene.clauses[at].phrase) or is_person(words)
    return is_somebody(one) and "f" in scene.tagged.tags[first:noun] and not told


def is_somebody(member: Member) -> bool:
    """Tell whether somebody is known to be a person, by name or as 'he'."""
    return member.type == "person" or member.unnamed


def _between_adjectives(tags: str, comma: int) -> bool:
    """Tell whether a comma parts adjectives: 'a private, non-profit institution'."""
    return tags[comma] == "," and comma > 1 and tags[comma - 1] in "wa" and tags[comma - 2] in "Dwa"
