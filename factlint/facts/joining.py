"""Join what documents say about one and the same: ids, then Wikidata ids, then full names.

Nothing is joined against the dates, or where two of one name could be meant: two people of one name
stay two. Who is only 'Mr Hay' in a text, and what is only 'the bridge', is joined last, and only
where the texts leave no other reading.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from factlint.facts.evidence import (
    against,
    lives_against,
    lives_agree,
    of_one_time,
    one_name,
    side,
)
from factlint.facts.members import INITIAL, Member, name_key, shortened
from factlint.facts.nameless import Nameless
from factlint.facts.surnames import Persons
from factlint.facts.telling import Telling
from factlint.model import EntityRef
from factlint.names import fold
from factlint.names.variants import given_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factlint.facts.evidence import Side
    from factlint.model import Document

_RELATIONS = ("spouse", "child", "parent", "sibling")
_PERSONS = ("person", "thing", "")
_BY_ONE_WORD = ("ship", "building")


def joined(members: list[Member], documents: Sequence[Document] = ()) -> list[list[Member]]:
    """Group the members that are one, each group and all groups in the order of their keys.

    What has no name in its text, 'the bridge', is joined with nothing but by what `documents` say.
    """
    ordered = sorted(members, key=lambda member: member.key)
    groups = _Groups(ordered)
    _join_stated(ordered, groups)
    buckets = _buckets(ordered)
    for bucket in buckets.values():
        _join_named(bucket, groups)
    _join_kin(ordered, groups)
    _join_dated_alike(buckets, groups)
    _join_told_by_less(ordered, groups, documents)
    return groups.all()


def _join_told_by_less(
    members: list[Member], groups: _Groups, documents: Sequence[Document]
) -> None:
    """Join wives with who they were as girls, 'Mr Hay' with Otto Hay, 'the mill' with a mill."""
    if len(documents) < len(("one", "other")):
        return
    tellings = {one.path: Telling(one) for one in documents}
    persons = Persons(members, tellings)
    for one, under in persons.wed():
        if not lives_against(groups.side(one), groups.side(under)):
            groups.join(one, under)
    for one, known in persons.meant(groups.all()):
        if not lives_against(groups.side(known), groups.side(one)):
            groups.join(known, one)
    for one, known in Nameless(members, tellings).meant(groups.all()):
        groups.join(known, one)


class _Groups:
    """Disjoint sets of members, each with what its members state about themselves."""

    def __init__(self, members: list[Member]) -> None:
        self._parent = {member.key: member.key for member in members}
        self._members = {member.key: [member] for member in members}
        self._sides: dict[tuple[str, str], Side] = {}  # of those that somebody asked for

    def of(self, member: Member) -> tuple[str, str]:
        key = member.key
        while self._parent[key] != key:
            self._parent[key] = self._parent[self._parent[key]]
            key = self._parent[key]
        return key

    def members(self, member: Member) -> list[Member]:
        return self._members[self.of(member)]

    def side(self, member: Member) -> Side:
        """Give what the member's group brings forward."""
        head = self.of(member)
        if head not in self._sides:
            self._sides[head] = side(self._members[head])
        return self._sides[head]

    def join(self, one: Member, other: Member) -> None:
        first, second = sorted((self.of(one), self.of(other)))
        if first != second:
            self._parent[second] = first
            self._members[first] += self._members.pop(second)
            sides = self._sides.pop(first, None), self._sides.pop(second, None)
            if sides[0] and sides[1]:
                self._sides[first] = sides[0].joined(sides[1])

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
            if key := name_key(member, name):
                buckets[key][member.key] = member
    spelt_out: dict[str, list[str]] = defaultdict(list)
    for key in buckets:
        spelt_out[shortened(key)].append(key)
    for key in [key for key in buckets if key.endswith(INITIAL)]:
        for other in spelt_out[key]:
            buckets[key] |= buckets[other]
    return {
        key: list(bucket.values()) for key, bucket in sorted(buckets.items()) if len(bucket) > 1
    }


def _join_named(bucket: list[Member], groups: _Groups) -> None:
    """Join the sets of a bucket that are one by name, where no two rivals claim the same set."""
    _join_by_kin(bucket, groups)
    sets = _alike(bucket, groups)
    sides = [side(members) for members in sets]
    pairs = list(combinations(range(len(sets)), 2))
    rivals = {(one, other) for one, other in pairs if against(sides[one], sides[other])}
    same = [pair for pair in pairs if pair not in rivals and one_name(*_of(sets, pair))]
    doubtful = {at for at in range(len(sets)) if _claimed_by_rivals(at, same, rivals)}
    for at, alike in enumerate(sets):
        if one_name(alike, alike) and (at not in doubtful or lives_agree(alike, alike)):
            _join_all(alike, groups)
    for pair in sorted(same, key=lambda pair: (not lives_agree(*_of(sets, pair)), pair)):
        if doubtful.isdisjoint(pair) or lives_agree(*_of(sets, pair)):
            one, other = _of(sets, pair)
            if not against(groups.side(one[0]), groups.side(other[0])):
                groups.join(one[0], other[0])


def _join_by_kin(bucket: list[Member], groups: _Groups) -> None:
    """Join those of one name who married the same, or have the same child, where only they did."""
    related: dict[tuple[str, str], list[Member]] = defaultdict(list)
    for member in bucket:
        for relation in member.kin:
            related[relation].append(member)
    for _, members in sorted(related.items()):
        if len({member.path for member in members}) == len(members):
            _join_in_turn(members, groups)


def _join_in_turn(members: list[Member], groups: _Groups) -> None:
    """Join each with the first before it that is one by name, where nothing speaks against it."""
    heads: list[Member] = []
    for member in members:
        for head in heads:
            if groups.of(head) == groups.of(member):
                break
            apart = against(groups.side(head), groups.side(member))
            if one_name([head], [member]) and not apart:
                groups.join(head, member)
                break
        else:
            heads.append(member)


def _join_kin(members: list[Member], groups: _Groups) -> None:
    """Join 'his wife Anna' of one text with the Anna Lund whom he marries in another.

    Each text must have one such relative of that given name, and all texts one with a surname.
    """
    by_key = {member.key: member for member in members}
    for group in groups.all():
        for relation in _RELATIONS if len(group) > 1 else ():
            named: dict[str, list[Member]] = defaultdict(list)
            for member in group:
                for given, relative in _kin(member, relation, by_key).items():
                    named[given].append(relative)
            for alike in named.values():
                _join_namesakes(alike, groups)


def _join_namesakes(alike: list[Member], groups: _Groups) -> None:
    """Join relatives of one given name with the one of them who is told with a surname."""
    full = {groups.of(one): one for one in alike if " " in one.entity.names[0]}
    if len(full) > 1:
        return
    head = next(iter(full.values()), alike[0])
    for one in alike:
        if not lives_against(groups.side(head), groups.side(one)):
            groups.join(head, one)


def _kin(member: Member, relation: str, by_key: dict[tuple[str, str], Member]) -> dict[str, Member]:
    """Give the relatives that a text tells of, by their given names, each the only one of it."""
    named: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for claim in member.told:
        if claim.property == relation and isinstance(claim.value, EntityRef):
            relative = by_key.get((member.path, claim.value.id))
            if relative is not None and relative.entity.type in _PERSONS and relative.entity.names:
                given = given_key(fold(relative.entity.names[0]).partition(" ")[0])
                named[given].add(relative.key)
    return {given: by_key[min(keys)] for given, keys in named.items() if len(keys) == 1}


def _join_dated_alike(buckets: Mapping[str, list[Member]], groups: _Groups) -> None:
    """Join ships and houses of one word, 'the Corvina', that two texts date alike."""
    for bucket in buckets.values():
        alike = [one for one in bucket if one.entity.type in _BY_ONE_WORD]
        for one, other in combinations(alike, 2):
            if one.entity.type != other.entity.type or not of_one_time(one, other):
                continue
            if not against(groups.side(one), groups.side(other)):
                groups.join(one, other)


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
        frozenset(one.kind for one in members),
        frozenset(stated for one in members for stated in (one.chosen_id, one.entity.wikidata)),
    )


def _claimed_by_rivals(at: int, same: list[tuple[int, int]], rivals: set[tuple[int, int]]) -> bool:
    near = sorted({one for pair in same if at in pair for one in pair} - {at})
    return any(pair in rivals for pair in combinations(near, 2))
