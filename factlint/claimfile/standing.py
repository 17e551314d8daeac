"""Claims of extractors in a claim file: they hold while the words they quote stand in the text.

An extractor may be slow, or cost money: it is asked once, its claims are kept in the claim file
where a person can review them, and later checks need it no more.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.claimfile.rendering import quote
from factlint.model import Origin
from factlint.sources.quoting import places_of

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from factlint.claimfile.stored import StoredClaim
    from factlint.model import Claim, Document, Place


def standing(
    stored: Sequence[StoredClaim], found: Container[int], document: Document
) -> dict[int, Claim]:
    """Give the claims of extractors that were not read again now and still stand, by index."""
    placed = {
        at: (one, _place(one.claim.place, document))
        for at, one in enumerate(stored)
        if one.claim.origin is Origin.EXTRACTOR and at not in found and not one.by_hand
    }
    return {
        at: replace(one.claim, place=place, subject_place=place, value_place=place)
        for at, (one, place) in placed.items()
        if place is not None
    }


def _place(before: Place, document: Document) -> Place | None:
    """Give where a claim's words stand: where they stood, or the only place there is now."""
    same = document.place(before.start, before.end)
    if before.text and quote(same) == before.text:
        return same
    words = before.text.removesuffix("…")  # a long quotation is cut in the file
    found = places_of(document, words)
    return document.place(*found[0]) if len(found) == 1 else None
