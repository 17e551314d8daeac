"""Whose an age is: of whom it stands beside, of a relative, or of who acts in its clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.lives.dying import dies
from factlint.extract.lives.nationalities import is_calling
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Span, Time

_BESIDE = deferred(r"(?P<who>N)B?,(?:[DNS][aw]*S?[aw]*r,)?a?w?$")  # "Peter, Otto's son, then aged"
_AGED = deferred(r"(?<!P)(?P<who>N)B?,w$")
_RELATIVE = deferred(r"(?P<of>f)?(?:[DS][aw]*)?(?P<kin>r),?(?:N,?)?a?w?$")  # "his son Otto, aged"
_ATTRIBUTE = deferred(r"[^r]N[wrN]")
_APPOSED = deferred(r"(?:N,|b)D$")
_OBJECT = deferred(r"[vgPf]D[Sawv]*$")  # "taught the 20-year-old", "with the talented"
_OF_SEVERAL = word_list("ages", "of-several")
_BECOMING = frozenset("became become".split())
_PEOPLE = word_list("ages", "people")


def described(scene: Scene, token: int) -> tuple[Member, Span] | None:
    """Give whom a 'six-year-old' right before a noun or name describes."""
    tags = scene.tagged.tags
    if tags[token + 1 : token + 2] not in ("w", "r", "N"):
        return None
    time = scene.tagged.time(token)
    if tags[token - 1 : token] == "P" and not (time and time.text.endswith("-old")):  # "at 25"
        return None
    at = token + 1
    while at < len(tags) and (tags[at] in "wr," or _ATTRIBUTE.match(tags, at - 1)):
        at += 1  # "a 20-year-old Riga student, Otto Lind"
    member = scene.tagged.member(at) if at < len(tags) and tags[at] == "N" else None
    return (member, scene.token_span(at, at)) if member is not None else None


def behind_another(scene: Scene, clause: Clause, token: int) -> tuple[Member, Span] | None:
    """Give the person named right before an age: 'was succeeded by Otto Lind, then aged 31'."""
    match = _BESIDE.search(scene.tagged.tags, clause.after, token)
    member = scene.tagged.member(match.start("who")) if match is not None else None
    if match is None or member is None or not member.person:
        return None
    if dies(scene, clause) and not left_behind(scene, clause, token):
        return None  # "died in Riga, aged 69"
    return member, scene.token_span(match.start("who"), match.start("who"))


def aged_before(scene: Scene, clause: Clause, token: int) -> tuple[Member, Span] | None:
    """Give whom an age stands right behind: 'Otto Hay, aged 20, and Ada Lind, aged 17, wed'."""
    match = _AGED.search(scene.tagged.tags, 0, token) if token < clause.group else None
    member = scene.tagged.member(match.start("who")) if match is not None else None
    if match is None or member is None or member.type != "person":
        return None
    if scene.tagged.words(token - 1, 1) != ["aged"]:
        return None
    return member, scene.token_span(match.start("who"), match.start("who"))


def left_behind(scene: Scene, clause: Clause, token: int) -> bool:
    """Tell whether an age stands among those who live on: 'died, leaving a son, Otto, aged four'.

    So it is in 'survived by his father, aged 91'.
    """
    words = scene.tagged.small[clause.verb : token]
    if scene.tagged.tags[token - 1] == "f":
        return False  # "died, leaving a son, at the age of 60"
    return "leaving" in words[1:] or words[:2] == ["survived", "by"]


def of_a_relative(scene: Scene, clause: Clause, token: int) -> bool:
    """Tell whether an age may be a relative's: 'buried his wife, aged 27', 'and a son aged four'.

    'He was left a widower aged 40' and 'He died at the house of his son, aged 80' tell his own.
    """
    tags, small = scene.tagged.tags, scene.tagged.small
    first = small[token - 1] == "aged"
    if tags[token - 1 - first : token - first] == "w" and small[token - 1 - first] in _OF_SEVERAL:
        return True  # "three children, the eldest aged six"
    match = _RELATIVE.search(tags, clause.after, token)
    if match is None or (tags[token - 1] == "w" and not first):
        return False
    itself = match.start() == clause.after and small[match.start()] in ("a", "an")
    if itself and (clause.passive or clause.copula or clause.phrase[0] in _BECOMING):
        return False
    return not (dies(scene, clause) and (itself or match["of"]))


def describes_a_noun(scene: Scene, token: int, time: Time) -> bool:
    """Tell whether an age stands as an adjective: 'a six-year-old girl', no 'six years old'."""
    tags = scene.tagged.tags
    if _of_who_acts(scene, token):
        return False
    if _of_those_before(scene, token) or _of_a_birthday(scene, token):
        return True
    if time.text.endswith(" old") and tags[max(token - 2, 0) : token] == "w,":
        noun = scene.tagged.small[token - 2]  # "The house, 120 years old, where she lived"
        return not (noun in _PEOPLE or is_calling(noun) or type_of_noun(noun) == "person")
    if not time.text.endswith(("-old", "year old", "year olds")):
        return False
    if tags[token - 1 : token] == "D" and tags[token + 1 : token + 2] in ("P", "v", "a", "b", "R"):
        return _APPOSED.search(tags, 0, token) is None  # "a 12-year-old in Riga finished it"
    somebody = token > 1 and tags[token - 1] in "Dwv" and _OBJECT.search(tags, 0, token) is not None
    return somebody or tags[token + 1 : token + 2] in tuple("wravgN")


def _of_those_before(scene: Scene, token: int) -> bool:
    """Tell whether the noun before an age has it: 'founded a club for ladies 5 years old'."""
    at = token - 1 - (scene.tagged.words(token - 1, 1) == ["aged"])
    clause = scene.clause_at(token)
    if clause is not None and clause.after < at and scene.tagged.tags[at] == ",":
        at -= not (clause.copula or dies(scene, clause))  # "adopted a boy, aged three"
    noun = scene.tagged.small[at] if at >= 0 else ""
    subject = clause.subject if clause is not None else None
    acts = subject is not None and subject.at[-1] == at
    return not acts and (noun in _PEOPLE or type_of_noun(noun) == "person")


def _of_who_acts(scene: Scene, token: int) -> bool:
    """Tell whether an age describes the noun that acts: 'This 74-year old chancellor left'."""
    clause = scene.clause_at(token)
    subject = clause.subject if clause is not None else None
    if subject is None or subject.kind != "noun" or not token < subject.at[-1]:
        return False
    noun = scene.tagged.small[subject.at[-1]]
    if not (noun in _PEOPLE or is_calling(noun) or type_of_noun(noun) == "person"):
        return False  # "A 61-year-old piece of cake was sold"
    return not scene.tagged.tags[token + 1 : subject.at[-1] + 1].strip("w")


def _of_a_birthday(scene: Scene, token: int) -> bool:
    """Tell whether a birthday is somebody else's: 'We came for my daughter's 8th birthday'."""
    if not token or scene.tagged.tags[token - 1] != "S":
        return False
    number = scene.clause_number(token)
    acting = scene.actors[number][0] if number is not None and scene.actors[number] else None
    if scene.tagged.small[token - 1] not in ("his", "her") or acting is None:
        return True
    speaking = acting.unnamed and acting.name in ("I", "We")
    owner = scene.possessor(token - 1)
    return speaking or not (owner is None or owner is acting or owner.unnamed)
