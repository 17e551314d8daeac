"""Whose a relative is: the name before 's, the one joined to 'his wife', or whom 'his' means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.kin.outliving import LISTED, MARRIED
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Span
GENDER = {"his": "male", "her": "female"}
_APPOSED = deferred(r"N,D[aw]*C$")
# "his son Max and his daughter Ada" are of one; "his son Max and his wife Ada" are a couple
_KIN_BEFORE = deferred(r"S[aw#]*(?P<noun>r),?N,?C$")
_KIN_WHO = deferred(r"rf[Daw]*N,R[^,]*$")


# "Ada, the child of Otto Hay by his wife", "Otto Hay's child by his wife"
_CHILD_BY = deferred(r"(?:rf[Daw]*(?P<of>N)B?|(?P<whose>N)S[aw#]*r),?y$")


def owners_of(scene: Scene, at: int) -> list[tuple[Member, Span]]:
    """Give whose it is: one, or the couple just told of: 'their son Otto'."""
    if scene.tagged.small[at] == "their":
        span = scene.token_span(at, at)
        scene.discourse.seen_now.update(member.id for member in scene.discourse.couple)
        return [(member, span) for member in scene.discourse.couple]
    if (child := _CHILD_BY.search(scene.tagged.tags, 0, at)) is not None:
        owner = scene.person_at(max(child.start("of"), child.start("whose")))
    else:
        owner = _deceased(scene, at) or owner_of(scene, at)
    return [owner] if owner is not None else []


def _deceased(scene: Scene, at: int) -> tuple[Member, Span] | None:
    """Give whom 'his' means among the survivors: 'survived by his wife Ann and his son Otto'."""
    if scene.tagged.small[at] not in ("his", "her"):
        return None
    if scene.tagged.small[at + 1] in MARRIED and LISTED.search(scene.tagged.tags, 0, at):
        return None
    for number, clause in enumerate(scene.clauses):
        survived = clause.phrase[:2] == ["survived", "by"] and clause.after < at
        if survived and len(scene.actors[number]) == 1:
            gender = scene.actors[number][0].gender
            if gender and gender != GENDER[scene.tagged.small[at]]:
                return None  # "He was survived by Ada Hay and her husband"
            return scene.actors[number][0], scene.actor_spans[number]
    return None


def owner_of(scene: Scene, at: int) -> tuple[Member, Span] | None:
    """Give whose it is: the name before 's, the one joined to it, or whom 'his' means."""
    tagged = scene.tagged
    word = tagged.word(at)
    if word[0] in "'’":
        return scene.person_at(at - 1) if at else None
    if word.lower() in ("his", "her") and at > 1 and not scene.goes_on_about(at):
        joined = at - 1 - (tagged.tags[at - 2] == "," and tagged.tags[at - 1] == "C")
        joined -= tagged.tags[joined - 1] == "B"
        apart = tagged.tags[at - 2 : at] == ",C"
        if apart and _KIN_WHO.search(tagged.tags, 0, at - 2) is not None:
            return None  # "a son of Otto, who left, and his wife Ada": of Otto and her
        if apart and governed(scene, joined - 1) and "," in tagged.tags[: joined - 1]:
            return None  # "a son of A, the heir of B, and his wife C": A's or B's?
        if (apposed := _APPOSED.search(tagged.tags, 0, at)) is not None:
            joined = apposed.start() + 1  # "his brother Otto, a baker and his wife Ada"
        kin, kind = _KIN_BEFORE.search(tagged.tags, 0, at), _kind_of(scene, at + 1)
        if kin is not None and kind and _kind_of(scene, kin.start("noun")) == kind != "spouse":
            return owner_of(scene, kin.start())
        if tagged.tags[at - 1] in "C," and tagged.tags[joined - 1] == "N":
            one = scene.person_at(joined - 1)
            gender = "male" if word.lower() == "his" else "female"
            if (
                one is not None
                and one[0].gender in ("", gender)
                and not (tagged.tags[at - 1] == "," and governed(scene, joined - 1))
            ):
                one[0].gender = gender
                return one
    meant = scene.possessor(at)
    if meant is None or _contested(scene, at, meant):
        return None
    return meant, scene.token_span(at, at)


def _kind_of(scene: Scene, at: int) -> str:
    """Give the relation that the next noun of kin names, or nothing: "child" of 'eldest son'."""
    while scene.tagged.tags[at : at + 1] in tuple("aw#"):
        at += 1
    noun = scene.tagged.words(at, 1)
    stated = scene.lexicon.relations.get(noun[0]) if noun else None
    return stated.name if stated is not None else ""


def _contested(scene: Scene, at: int, meant: Member) -> bool:
    """Tell whether 'his' may be another one's: 'signed a treaty with Otto II about his son'."""
    number = scene.clause_number(at)
    clause = scene.clauses[number] if number is not None else None
    gender = {"his": "male", "her": "female"}.get(scene.tagged.small[at])
    if clause is None or gender is None or scene.goes_on_about(at):
        return False
    tags = scene.tagged.tags
    others = (
        scene.tagged.member(token)
        for token in range(clause.after, at)
        if tags[token] == "N" and tags[token - 1] not in "rbv"  # not "succeeded Emil"
    )
    return any(
        one is not None and one is not meant and one.type == "person" and one.gender in ("", gender)
        for one in others
    )


def governed(scene: Scene, token: int) -> bool:
    """Tell whether a name is told of as a place or a relative: 'in Riga, his wife'."""
    tags, at = scene.tagged.tags, token - 1
    while at > 0 and tags[at] in "Daw":
        at -= 1
    before = tags[at] if at >= 0 else ""
    return before in ("P", "r", "f") or (before == "," and at + 1 == token and tags[at - 1] == "r")
