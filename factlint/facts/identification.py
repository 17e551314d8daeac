"""Make facts of what all documents say: join who is one, and write one id for each."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from factlint.facts.joining import joined
from factlint.facts.known import Facts
from factlint.facts.members import Member
from factlint.facts.nameless import is_nameless
from factlint.model import Claim, Document, Entity, EntityRef, Origin, Value
from factlint.patterns import deferred
from factlint.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.vocabulary import Vocabulary

_NO_TYPES = ("thing", "description", "")
_NUMBER = deferred(r"-[0-9]+$")


class Said(Protocol):
    """What one document or claim file says: an Extraction or a ClaimFile."""

    @property
    def path(self) -> str: ...
    @property
    def claims(self) -> tuple[Claim, ...]: ...
    @property
    def entities(self) -> tuple[Entity, ...]: ...


def identify(
    extractions: Sequence[Said],
    hand: Sequence[Said] = (),
    reference: Sequence[Said] = (),
    vocabulary: Vocabulary | None = None,
    documents: Sequence[Document] = (),
) -> Facts:
    """Join the entities of all documents and give the facts about them.

    With the `documents` themselves 'the bridge' of one may be what another is about.

    Stale and rejected claims are left out. Of the reference claims those are kept that bear on
    an entity of the documents, and on what it followed or became. The order of the inputs makes
    no difference.
    """
    vocabulary = vocabulary or load_vocabulary()
    told = sorted((*extractions, *hand), key=_path)
    background = sorted(reference, key=_path)
    members = [one for said in told for one in _members(said, vocabulary, reference=False)]
    members += [one for said in background for one in _members(said, vocabulary, reference=True)]
    groups = joined(members, documents)
    ids = _ids(groups)
    claims = [_rewritten(claim, said.path, ids) for said in told for claim in _live(said)]
    claims += _reached(
        [_rewritten(claim, said.path, ids) for said in background for claim in _live(said)],
        {ids[member.key] for member in members if not member.reference},
    )
    return Facts(_entities(groups, ids, claims), tuple(claims))


def _path(said: Said) -> str:
    return said.path


def _live(said: Said) -> Iterable[Claim]:
    for claim in said.claims:
        if not claim.stale and not (claim.review and claim.review.decision == "rejected"):
            yield claim


def _members(said: Said, vocabulary: Vocabulary, *, reference: bool) -> list[Member]:
    about: dict[str, list[Claim]] = defaultdict(list)
    for claim in _live(said):
        about[claim.subject].append(claim)
    acted = _founded_in(about)
    return [
        Member(said.path, one, tuple(about[one.id]), vocabulary, reference, acted.get(one.id, ()))
        for one in _named(said)
    ]


def _founded_in(about: Mapping[str, list[Claim]]) -> dict[str, tuple[str, ...]]:
    """Give by id when those acted of whom a text only says what they founded: EDTF."""
    acted: dict[str, set[str]] = defaultdict(set)
    for claims in about.values():
        founded = {one.time for one in claims if one.property == "founded" and one.time}
        for claim in claims:
            if claim.property == "founder" and isinstance(claim.value, EntityRef):
                acted[claim.value.id] |= founded
    return {id_: tuple(sorted(times)) for id_, times in acted.items()}


def _named(said: Said) -> list[Entity]:
    """Give the document's entities, also those that only a claim names."""
    entities = {one.id: one for one in said.entities}
    for claim in said.claims:
        entities.setdefault(claim.subject, Entity(claim.subject, "thing", (claim.subject_name,)))
        for ref in _refs(claim):
            entities.setdefault(ref.id, Entity(ref.id, "thing", (ref.name,)))
    return list(entities.values())


def _refs(claim: Claim) -> list[EntityRef]:
    values = (claim.value, *(value for _, value in claim.qualifiers))
    return [value for value in values if isinstance(value, EntityRef)]


def _ids(groups: list[list[Member]]) -> dict[tuple[str, str], str]:
    """Give each group one id: a chosen one, the reference's, or its members' commonest."""
    wanted = sorted((_wanted(group), at) for at, group in enumerate(groups))
    ids: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    numbers: dict[str, int] = {}  # of a name, the last that was given
    for (_, name), at in wanted:
        number, free = numbers.get(name, 1), name
        while free in taken:
            number += 1
            free = f"{_NUMBER.sub('', name)}-{number}"
        taken.add(free)
        numbers[name] = number
        ids.update((member.key, free) for member in groups[at])
    return ids


def _wanted(group: list[Member]) -> tuple[int, str]:
    chosen = sorted(member.chosen_id for member in group if member.chosen_id)
    if chosen:
        return 0, chosen[0]
    known = sorted(member.entity.id for member in group if member.reference)
    if known:
        return 1, known[0]
    ids = [member.entity.id for member in _with_names(group)]
    return 2, min(ids, key=lambda one: (-ids.count(one), one))


def _rewritten(claim: Claim, path: str, ids: dict[tuple[str, str], str]) -> Claim:
    subject = ids[path, claim.subject]
    value = _joined(claim.value, path, ids)
    qualifiers = tuple((name, _joined(one, path, ids)) for name, one in claim.qualifiers)
    if (subject, value, qualifiers) == (claim.subject, claim.value, claim.qualifiers):
        return claim
    return replace(claim, subject=subject, value=value, qualifiers=qualifiers, read_id=claim.own_id)


def _joined(value: Value, path: str, ids: dict[tuple[str, str], str]) -> Value:
    return EntityRef(ids[path, value.id], value.name) if isinstance(value, EntityRef) else value


def _reached(claims: list[Claim], documents: set[str]) -> list[Claim]:
    """Keep the background that the documents touch, along predecessors and successors."""
    near: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        for ref in _refs(claim):
            near[claim.subject].add(ref.id)
            near[ref.id].add(claim.subject)
    reached, todo = set[str](), sorted(documents)
    while todo:
        one = todo.pop()
        if one not in reached:
            reached.add(one)
            todo.extend(sorted(near[one]))
    return [replace(c, origin=Origin.REFERENCE) for c in claims if c.subject in reached]


def _entities(
    groups: list[list[Member]], ids: dict[tuple[str, str], str], claims: list[Claim]
) -> dict[str, Entity]:
    used = {claim.subject for claim in claims}
    used.update(ref.id for claim in claims for ref in _refs(claim))
    made = (
        _entity(ids[group[0].key], group)
        for group in groups
        if ids[group[0].key] in used or not all(member.reference for member in group)
    )
    return {one.id: one for one in sorted(made, key=lambda one: one.id)}


def _with_names(group: list[Member]) -> list[Member]:
    """Leave out of a group who is only 'the bridge' or 'Hay' in a text, where another says more."""
    if len(group) == 1:
        return group
    named = [one for one in group if not is_nameless(one)] or group
    full = [one for one in named if " " in one.entity.names[0]]
    return full if full and full[0].entity.type == "person" else named


def _entity(id_: str, group: list[Member]) -> Entity:
    group = _with_names(group)
    if len(group) == 1:
        return replace(group[0].entity, id=id_)
    names = dict.fromkeys(name for member in group for name in member.entity.names)
    fullest = sorted(names, key=lambda name: (-len(name.split()), -len(name), name))
    types = [one.entity.type for one in sorted(group, key=lambda one: not one.reference)]
    type_ = next((type_ for type_ in types if type_ not in _NO_TYPES), types[0])
    wikidata = sorted({member.entity.wikidata for member in group} - {""})
    return Entity(id_, type_, tuple(fullest), wikidata[0] if wikidata else "")
