"""What speaks for two entities of two documents being one, and what against it."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from factlint.facts.lives import agree, cannot_be_one
from factlint.names import fold_organisation, same_person_name

if TYPE_CHECKING:
    from factlint.facts.members import Member
    from factlint.model import Entity

_ANY_TYPE = ("thing", "")


def lives_agree(some: list[Member], others: list[Member]) -> bool:
    lives, theirs = {one.life for one in some}, {one.life for one in others}
    return any(agree(a, b) for a, b in product(lives, theirs))


def against(some: list[Member], others: list[Member]) -> bool:
    """Tell whether anything says that the two are not one."""
    if {member.path for member in some} & {member.path for member in others}:
        return True  # the document tells them apart
    if _differ({one.chosen_id for one in some}, {one.chosen_id for one in others}):
        return True
    if _differ({one.entity.wikidata for one in some}, {one.entity.wikidata for one in others}):
        return True
    return any(
        not _types_fit(a, b)
        or _names_differ(a.entity, b.entity)
        or cannot_be_one(a.life, b.life)
        or _origins_differ(a, b)
        for a, b in product(_kinds(some), _kinds(others))
    )


def _differ(some: set[str], others: set[str]) -> bool:
    stated, other = some - {""}, others - {""}
    return bool(stated and other) and stated.isdisjoint(other)


def _types_fit(a: Member, b: Member) -> bool:
    types = {a.entity.type, b.entity.type}
    if len(types) == 1 or not types.isdisjoint(_ANY_TYPE):
        return True
    # A state is a place to one text and an organisation to another.
    return types == {"place", "organisation"} and (a.reference or b.reference)


def _names_differ(a: Entity, b: Entity) -> bool:
    if "person" not in (a.type, b.type):
        return False  # they share a bucket, so they share a name
    verdicts = {same_person_name(x, y) for x, y in product(a.names, b.names)}
    return False in verdicts and True not in verdicts


def _origins_differ(a: Member, b: Member) -> bool:
    """Tell whether two of one name, of whom no date agrees, are said to come from elsewhere."""
    if agree(a.life, b.life):
        return False
    theirs = dict(b.origins)
    return any(
        name in theirs and set(said.split()).isdisjoint(theirs[name].split())
        for name, said in a.origins
    )


def one_name(some: list[Member], others: list[Member]) -> bool:
    return any(_named_alike(a, b) for a, b in product(some[:1], others[:1]))


def _named_alike(a: Member, b: Member) -> bool:
    if "person" not in (a.entity.type, b.entity.type):
        return _tells(a) or _tells(b)
    verdicts = {same_person_name(x, y) for x, y in product(a.entity.names, b.entity.names)}
    return True in verdicts or (None in verdicts and agree(a.life, b.life) == 2)


def _tells(member: Member) -> bool:
    """Tell whether its name is enough to know it by: many ships and poems share one word."""
    if member.reference or member.entity.type in ("organisation", "place"):
        return True
    return any(len(fold_organisation(name).split()) > 1 for name in member.entity.names)


def _kinds(members: list[Member]) -> list[Member]:
    """Give one member of each kind that names, types and dates tell apart."""
    kinds = {one.kind: one for one in members}
    return list(kinds.values())
