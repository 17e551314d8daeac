"""What speaks for two entities of two documents being one, and what against it."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from factlint.facts.lives import agree, cannot_be_one
from factlint.facts.members import ends_in_built
from factlint.model import is_plain
from factlint.names import fold, fold_organisation, same_person_name, without_prefix
from factlint.names.abbreviations import abbreviates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factlint.facts.members import Member
    from factlint.model import Entity

_ANY_TYPE = ("thing", "")


def lives_agree(some: list[Member], others: list[Member]) -> bool:
    """Tell whether a life of the one side and one of the other can be the same."""
    lives, theirs = {one.life for one in some}, {one.life for one in others}
    return any(agree(a, b) for a, b in product(lives, theirs))


class Side(NamedTuple):
    """What a set of members brings forward."""

    paths: frozenset[str]
    chosen: frozenset[str]  # ids, without ""
    wikidata: frozenset[str]
    kinds: Mapping[tuple[object, ...], Member]  # one of each that names, types and dates tell apart

    def joined(self, other: Side) -> Side:
        """Give what both bring forward together."""
        return Side(
            self.paths | other.paths,
            self.chosen | other.chosen,
            self.wikidata | other.wikidata,
            {**self.kinds, **other.kinds},
        )


def side(members: list[Member]) -> Side:
    """Give what members bring forward together."""
    return Side(
        frozenset(one.path for one in members),
        frozenset(one.chosen_id for one in members) - {""},
        frozenset(one.entity.wikidata for one in members) - {""},
        {one.kind: one for one in members},
    )


def against(some: Side, others: Side) -> bool:
    """Tell whether anything says that the two are not one."""
    if _stated_apart(some, others):
        return True
    return any(
        not _types_fit(a, b) or _names_differ(a.entity, b.entity) or cannot_be_one(a.life, b.life)
        for a, b in product(some.kinds.values(), others.kinds.values())
    ) or _of_other_origin(some, others)


def _of_other_origin(some: Side, others: Side) -> bool:
    """Tell whether two of one name are said to be from elsewhere, and by no text from one place."""
    pairs = list(product(some.kinds.values(), others.kinds.values()))
    differ = any(_origins_differ(a, b) for a, b in pairs)
    return differ and not any(a.origins & b.origins for a, b in pairs)


def lives_against(some: Side, others: Side) -> bool:
    """Tell whether a text, an id or a date says that two are not one, whatever they are called."""
    return _stated_apart(some, others) or any(
        cannot_be_one(a.life, b.life)
        for a, b in product(some.kinds.values(), others.kinds.values())
    )


def _stated_apart(some: Side, others: Side) -> bool:
    """Tell whether a document has both, or an id that a person gave them is not the same."""
    together = not some.paths.isdisjoint(others.paths)
    return (
        together or _differ(some.chosen, others.chosen) or _differ(some.wikidata, others.wikidata)
    )


def _differ(some: frozenset[str], others: frozenset[str]) -> bool:
    return bool(some and others) and some.isdisjoint(others)


def _types_fit(a: Member, b: Member) -> bool:
    types = {a.entity.type, b.entity.type}
    if len(types) == 1 or not types.isdisjoint(_ANY_TYPE):
        return True
    if "description" in types:  # "the Ambry Valley line", which another text is about
        return not types.isdisjoint(("building", "organisation"))
    if types == {"building", "organisation"}:  # a chapel and those who have it
        return True
    if types == {"building", "place"}:
        return any(ends_in_built(name) for name in (*a.entity.names, *b.entity.names))
    # A state is a place to one text and an organisation to another.
    return types == {"place", "organisation"} and (a.reference or b.reference)


def _names_differ(a: Entity, b: Entity) -> bool:
    if "person" not in (a.type, b.type):
        # else: they share a bucket, so they share a name
        return _letters_differ(a, b) or _stand_elsewhere(a, b)
    verdicts = {same_person_name(x, y) for x, y in product(a.names, b.names)}
    return False in verdicts and True not in verdicts


def _letters_differ(a: Entity, b: Entity) -> bool:
    """Tell whether two share only letters that stand for other words: 'RAC' of a club and a corps.

    Letters that a name does not begin with may be those of its name in another language.
    """
    letters = {*a.names} & {*b.names}
    if not letters or any(" " in name for name in letters):
        return False
    spelt_out = set(map(fold_organisation, a.names)) & set(map(fold_organisation, b.names))
    return not any(" " in name for name in spelt_out) and all(
        _stands_for(one, a) and _stands_for(one, b) for one in letters
    )


def _stand_elsewhere(a: Entity, b: Entity) -> bool:
    """Tell whether two are told with their places: 'Theatre Royal, Kelby' and one at Lund."""
    some, others = ({fold(name) for name in one.names if ", " in name} for one in (a, b))
    return bool(some and others) and some.isdisjoint(others)


def _stands_for(letters: str, entity: Entity) -> bool:
    return any(abbreviates(letters, name) for name in entity.names)


def _origins_differ(a: Member, b: Member) -> bool:
    """Tell whether two of one name, of whom no date agrees, are said to come from elsewhere."""
    if agree(a.life, b.life) or a.kin & b.kin:
        return False
    theirs = dict(b.origins)
    return any(
        name in theirs and set(said.split()).isdisjoint(theirs[name].split())
        for name, said in a.origins
    )


def of_one_time(a: Member, b: Member) -> bool:
    """Tell whether two texts date what happens once to one month, or two such events to one year.

    A day that one of them has wrong does not part them.
    """
    both = [(told, b.once[name]) for name, told in a.once.items() if name in b.once]
    months = [_of_one(one, other, "2000-01") for one, other in both]
    years = [_of_one(one, other, "2000") for one, other in both]
    return any(months) or sum(years) > 1


def _of_one(one: str, other: str, like: str) -> bool:
    """Tell whether two dates are of one month or year, each known as well as that one."""
    least = len(like)
    return len(one) >= least and is_plain(one) and is_plain(other) and one[:least] == other[:least]


def one_name(some: list[Member], others: list[Member]) -> bool:
    """Tell whether two sides have a name that can be the same."""
    return any(_named_alike(a, b) for a, b in product(some[:1], others[:1]))


def _named_alike(a: Member, b: Member) -> bool:
    if "person" not in (a.entity.type, b.entity.type):
        if _bodies(a).isdisjoint(_bodies(b)):  # they met as ships: "SS Low Star", "Low Star"
            return any(" " in name for name in _afloat(a) & _afloat(b))
        return _tells(a) or _tells(b)
    verdicts = {same_person_name(x, y) for x, y in product(a.entity.names, b.entity.names)}
    return True in verdicts or (None in verdicts and agree(a.life, b.life) == 2)


def _bodies(member: Member) -> set[str]:
    return {fold_organisation(name) for name in member.entity.names}


def _afloat(member: Member) -> set[str]:
    return {fold_organisation(without_prefix(name)) for name in member.entity.names}


def _tells(member: Member) -> bool:
    """Tell whether its name is enough to know it by: many ships and poems share one word."""
    if member.reference or member.entity.type in ("organisation", "place"):
        return True
    return any(" " in name for name in _bodies(member))
