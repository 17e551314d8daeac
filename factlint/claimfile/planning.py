"""Decide what a second reading of a text changes in its file: places, stale claims, new ones."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from factlint.claimfile.matching import matched
from factlint.claimfile.rendering import cast_of, position, quote, source_of
from factlint.claimfile.standing import standing
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factlint.claimfile.stored import ClaimFile, Source, StoredClaim
    from factlint.model import Claim, Document, Entity, Extraction


@dataclass(frozen=True)
class Change:
    """What becomes of one stored claim: keys given a value, keys taken out."""

    index: int
    put: Mapping[str, object]
    drop: tuple[str, ...] = ()


@dataclass(frozen=True)
class Plan:
    """All that a merge does to a file; nothing when every part is empty."""

    source: Source | None
    entities: tuple[Entity, ...]
    changes: tuple[Change, ...]
    additions: tuple[tuple[int, Claim], ...]  # the stored claim to stand after, -1 for the top

    @property
    def empty(self) -> bool:
        """Tell whether the file can stay as it is."""
        return not (self.source or self.entities or self.changes or self.additions)


def planned(old: ClaimFile, extraction: Extraction, document: Document) -> Plan:
    """Compare a file with what was read now; never touches what a person can have written."""
    found = matched(old.stored, extraction.claims)
    extracted = standing(old.stored, found, document)
    known = {one.id for one in old.entities}
    changes = (
        _still(at, one, extracted[at])
        if at in extracted
        else _change(at, one, extraction.claims[found[at]] if at in found else None, old, found)
        for at, one in enumerate(old.stored)
        if not one.by_hand
    )
    source = source_of(document, old.path)
    return Plan(
        None if source == old.source else source,
        tuple(one for one in cast_of(extraction) if one.id not in known),
        tuple(change for change in changes if change.put or change.drop),
        _additions(extraction, found),
    )


def _change(
    at: int, stored: StoredClaim, claim: Claim | None, old: ClaimFile, found: dict[int, int]
) -> Change:
    if claim is None:
        copied = stored.edited and any(old.stored[one].id == stored.id for one in found)
        return Change(at, {} if stored.claim.stale or copied else {"stale": True})
    put: dict[str, object] = {}
    if not stored.edited and stored.id != claim.id:
        put |= {"id": claim.id, "subject": claim.subject}
    if stored.claim.id == claim.id and stored.id != claim.id:
        put["id"] = claim.id
    put |= _whereabouts(stored.claim, claim)
    if stored.edited and "id" not in put and stored.claim.review is None:
        put["review"] = "edited"
    return Change(at, put, ("stale",) if stored.claim.stale else ())


def _still(at: int, stored: StoredClaim, claim: Claim) -> Change:
    """Give what changes of a claim that an extractor read before, and whose words still stand."""
    return Change(at, _whereabouts(stored.claim, claim), ("stale",) if stored.claim.stale else ())


def _whereabouts(before: Claim, now: Claim) -> dict[str, object]:
    """Give what differs in what only the text says: place, quotation, citations it has gained."""
    put: dict[str, object] = {}
    if position(before.place) != position(now.place):
        put["at"] = position(now.place)
    if before.place.text != quote(now.place):
        put["quote"] = quote(now.place)
    gained = [one for one in now.citations if one not in before.citations]
    if gained:
        put["citations"] = [*before.citations, *gained]
    return put


def _additions(extraction: Extraction, found: dict[int, int]) -> tuple[tuple[int, Claim], ...]:
    """Put each new claim after the stored one before it in the text, else before the next."""
    stored_of = {claim: stored for stored, claim in found.items()}
    known = sorted(stored_of)
    additions = []
    for at, claim in enumerate(extraction.claims):
        if at in stored_of:
            continue
        additions.append((_neighbour(at, known, stored_of), claim))
    return tuple(additions)


def _neighbour(at: int, known: list[int], stored_of: dict[int, int]) -> int:
    before = bisect_left(known, at)
    if before:
        return stored_of[known[before - 1]]
    return stored_of[known[0]] - 1 if known else -1
