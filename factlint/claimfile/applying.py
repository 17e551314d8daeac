"""Use a text together with its claim file: a person's decisions over what was read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.claimfile.matching import matched
from factlint.claimfile.rendering import cast_of, source_of
from factlint.claimfile.standing import standing
from factlint.records import dataclass

if TYPE_CHECKING:
    from factlint.claimfile.stored import ClaimFile, StoredClaim
    from factlint.model import Claim, Document, Extraction, Place


# What only the text can say of a claim; all else is as a person wrote it.
_OF_THE_TEXT = (
    "place", "subject_place", "value_place", "citations", "by", "confidence", "origin", "stale",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Drift:
    """A difference between a text that has changed and its claim file."""

    kind: str  # "gone": the text no longer states it; "new": the file does not have it
    claim: Claim
    place: Place  # in the claim file for "gone", in the text for "new"


def apply(
    claimfile: ClaimFile, extraction: Extraction, document: Document | None = None
) -> Extraction:
    """Give what was read as its claim file has it.

    What an extractor read that is not asked now holds while its words stand in the document.
    Rejected and stale claims are left out, edited ones say what the person wrote, those by hand
    are added, and entities have the file's types, names and Wikidata ids.
    """
    found = matched(claimfile.stored, extraction.claims)
    stored_of = {claim: claimfile.stored[at] for at, claim in found.items()}
    reviewed = [_reviewed(claim, stored_of.get(at)) for at, claim in enumerate(extraction.claims)]
    extracted = standing(claimfile.stored, found, document) if document else {}
    by_hand = [one.claim for one in claimfile.stored if one.by_hand]
    claims = [one for one in (*reviewed, *extracted.values(), *by_hand) if _stands(one)]
    entities = {one.id: one for one in (*cast_of(extraction), *claimfile.entities)}
    return replace(extraction, claims=tuple(claims), entities=tuple(entities.values()))


def drift(claimfile: ClaimFile, extraction: Extraction, document: Document) -> tuple[Drift, ...]:
    """List what differs between a claim file and its text, if the text has changed since."""
    source = source_of(document, claimfile.path)
    if claimfile.source is None or claimfile.source.sha256 == source.sha256:
        return ()
    extraction = extraction.stated()
    found = matched(claimfile.stored, extraction.claims)
    there = {*found, *standing(claimfile.stored, found, document)}
    gone = [
        Drift("gone", one.claim, one.place)
        for at, one in enumerate(claimfile.stored)
        if at not in there and not one.by_hand and _stands(one.claim)
    ]
    known = set(found.values())
    new = [
        Drift("new", claim, claim.place)
        for at, claim in enumerate(extraction.claims)
        if at not in known
    ]
    return (*gone, *new)


def _stands(claim: Claim) -> bool:
    return not claim.stale and (claim.review is None or claim.review.decision != "rejected")


def _reviewed(claim: Claim, stored: StoredClaim | None) -> Claim:
    if stored is None:
        return claim
    theirs = stored.claim
    if not stored.edited and theirs.speaker == claim.speaker:
        return replace(claim, review=theirs.review)
    return replace(theirs, **{name: getattr(claim, name) for name in _OF_THE_TEXT})
