"""Join what documents say about one and the same: ids, then Wikidata ids, then full names.

Nothing is joined on a surname alone, against the dates, or where two of one name could be meant:
two people of one name stay two.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product
from typing import TYPE_CHECKING

from factlint.facts.lives import Life, agree, cannot_be_one
from factlint.names import fold, fold_organisation, parse_name, same_person_name
from factlint.names.variants import given_key, surname_key

if TYPE_CHECKING:
    from factlint.model import Entity

# Words that name a kind of thing: alone, they name no one in another document.
_KINDS = frozenset(
    "academy agency army association board brigade bureau cabinet church city club college"
    " commission committee company congress corporation council court department embassy empire"
    " executive federation firm fleet foundation government group institute league library"
    " ministry museum navy office order organisation organization parliament party police press"
    " regiment republic school senate service society staff state studio team trust union"
    " university war yard battle treaty house castle palace bridge station ship the".split()
)
_ANY_TYPE = ("thing", "")
_INITIAL = "."


@dataclass(frozen=True)
class Member:
    """An entity as one document has it."""

    path: str
    entity: Entity
    life: Life
    reference: bool = False

    @cached_property
    def key(self) -> tuple[str, str]:
        return self.path, self.entity.id

    @cached_property
    def folded(self) -> frozenset[str]:
        return frozenset(map(fold, self.entity.names))

    @cached_property
    def chosen_id(self) -> str:
        """Give the id if a person chose it: it says more than its names do."""
        said = {word for name in self.folded for word in name.split()}
        words = self.entity.id.split("-")
        if words[-1].isdecimal():
            words.pop()
        return "" if said.issuperset(words) else self.entity.id


def joined(members: list[Member]) -> list[list[Member]]:
    """Group the members that are one, each group and all groups in the order of their keys."""
    ordered = sorted(members, key=lambda member: member.key)
    groups = _Groups(ordered)
    _join_stated(ordered, groups)
    for bucket in _buckets(ordered).values():
        _join_named(bucket, groups)
    return groups.all()


class _Groups:
    """Disjoint sets of members, each with what its members state about themselves."""

    def __init__(self, members: list[Member]) -> None:
        self._parent = {member.key: member.key for member in members}
        self._members = {member.key: [member] for member in members}

    def of(self, member: Member) -> tuple[str, str]:
        key = member.key
        while self._parent[key] != key:
            self._parent[key] = self._parent[self._parent[key]]
            key = self._parent[key]
        return key

    def members(self, member: Member) -> list[Member]:
        return self._members[self.of(member)]

    def join(self, one: Member, other: Member) -> None:
        first, second = sorted((self.of(one), self.of(other)))
        if first != second:
            self._parent[second] = first
            self._members[first] += self._members.pop(second)

    def all(self) -> list[list[Member]]:
        return [
            sorted(members, key=lambda member: member.key)
            for _, members in sorted(self._members.items())
        ]


def _join_stated(members: list[Member], groups: _Groups) -> None:
    """Join by ids that a person chose, and by Wikidata ids: stated, so even against the dates."""
    first: dict[str, Member] = {}
    for member in members:
        for stated in (member.chosen_id, member.entity.wikidata):
            if stated:
                groups.join(first.setdefault(stated, member), member)


def _buckets(members: list[Member]) -> dict[str, list[Member]]:
    """Sort members by keys that all spellings of one name share."""
    buckets: dict[str, dict[tuple[str, str], Member]] = defaultdict(dict)
    for member in members:
        for name in member.entity.names:
            if key := _key(member, name):
                buckets[key][member.key] = member
    spelt_out: dict[str, list[str]] = defaultdict(list)
    for key in buckets:
        spelt_out[_shortened(key)].append(key)
    for key in [key for key in buckets if key.endswith(_INITIAL)]:
        for other in spelt_out[key]:
            buckets[key] |= buckets[other]
    return {
        key: list(bucket.values()) for key, bucket in sorted(buckets.items()) if len(bucket) > 1
    }


def _key(member: Member, name: str) -> str:
    """Give what all spellings of a name share, "" for a name that joins nothing."""
    if member.entity.type == "description":  # "the first order": named by no name
        return ""
    if member.entity.type == "person":
        parsed = parse_name(name)
        last = surname_key(parsed.surname.split()[-1]) if parsed.surname else parsed.suffix
        given = given_key(parsed.given)
        return f"person {last} {given}{_INITIAL if len(given) == 1 else ''}" if given else ""
    folded = fold_organisation(name)
    return "" if all(word in _KINDS for word in folded.split()) else f"thing {folded}"


def _shortened(key: str) -> str:
    """Give the key of a name with an initial only: "person koval v." for "person koval viktor"."""
    before, _, given = key.rpartition(" ")
    return f"{before} {given[0]}{_INITIAL}"


def _join_named(bucket: list[Member], groups: _Groups) -> None:
    """Join the sets of a bucket that are one by name, where no two rivals claim the same set."""
    sets = _alike(bucket, groups)
    pairs = list(combinations(range(len(sets)), 2))
    rivals = {pair for pair in pairs if _against(sets[pair[0]], sets[pair[1]])}
    same = [pair for pair in pairs if pair not in rivals and _one_name(*_of(sets, pair))]
    doubtful = {at for at in range(len(sets)) if _claimed_by_rivals(at, same, rivals)}
    for at, alike in enumerate(sets):
        if _one_name(alike, alike) and (at not in doubtful or _lives_agree(alike, alike)):
            _join_all(alike, groups)
    for pair in sorted(same, key=lambda pair: (not _lives_agree(*_of(sets, pair)), pair)):
        if doubtful.isdisjoint(pair) or _lives_agree(*_of(sets, pair)):
            one, other = _of(sets, pair)
            if not _against(groups.members(one[0]), groups.members(other[0])):
                groups.join(one[0], other[0])


def _of(sets: list[list[Member]], pair: tuple[int, int]) -> tuple[list[Member], list[Member]]:
    return sets[pair[0]], sets[pair[1]]


def _join_all(members: list[Member], groups: _Groups) -> None:
    for member in members[1:]:
        groups.join(members[0], member)


def _alike(bucket: list[Member], groups: _Groups) -> list[list[Member]]:
    """Put together the sets that cannot be told apart, so that few are compared in pairs."""
    alike: dict[tuple[object, ...], list[tuple[set[str], list[Member]]]] = defaultdict(list)
    heads = {groups.of(member): member for member in bucket}
    for head in heads.values():
        members = groups.members(head)
        paths = {member.path for member in members}
        same = alike[_signature(members)]
        merged = next((ones for ones in same if ones[0].isdisjoint(paths)), None)
        if merged is None:
            same.append((paths, list(members)))
        else:
            merged[0].update(paths)
            merged[1].extend(members)
    return [members for same in alike.values() for _, members in same]


def _signature(members: list[Member]) -> tuple[object, ...]:
    return (
        *sorted({name for member in members for name in member.folded}),
        frozenset((one.entity.type, one.life, one.reference) for one in members),
        frozenset(stated for one in members for stated in (one.chosen_id, one.entity.wikidata)),
    )


def _kinds(members: list[Member]) -> list[Member]:
    """Give one member of each kind that names, types and dates tell apart."""
    kinds = {(one.entity.type, one.folded, one.life, one.reference): one for one in members}
    return list(kinds.values())


def _claimed_by_rivals(at: int, same: list[tuple[int, int]], rivals: set[tuple[int, int]]) -> bool:
    near = sorted({one for pair in same if at in pair for one in pair} - {at})
    return any(pair in rivals for pair in combinations(near, 2))


def _lives_agree(some: list[Member], others: list[Member]) -> bool:
    lives, theirs = {one.life for one in some}, {one.life for one in others}
    return any(agree(a, b) for a, b in product(lives, theirs))


def _against(some: list[Member], others: list[Member]) -> bool:
    """Tell whether anything says that the two are not one."""
    if {member.path for member in some} & {member.path for member in others}:
        return True  # the document tells them apart
    if _differ({one.chosen_id for one in some}, {one.chosen_id for one in others}):
        return True
    if _differ({one.entity.wikidata for one in some}, {one.entity.wikidata for one in others}):
        return True
    return any(
        not _types_fit(a, b) or _names_differ(a.entity, b.entity) or cannot_be_one(a.life, b.life)
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


def _one_name(some: list[Member], others: list[Member]) -> bool:
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
