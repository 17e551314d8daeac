"""The words around a claim: its sentence, its paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factlint.model import Claim, Document

_FAR: Final = 300  # characters on either side in which the ends of a sentence are looked for
_CUT: Final = 100  # characters that are read on where none is found


def sentence(claim: Claim, documents: Mapping[str, Document]) -> str:
    """Give the sentence in which a claim stands, as far as full stops part sentences.

    It is part of one block: no caption, and no field of a box, goes on in what stands beside it.
    """
    place = claim.place
    document = documents.get(place.path)
    if document is None:
        return place.text
    first, last = _bounds(document, place.start)
    if place.end > last:  # of a row of a table: it goes on in the next cell
        last = _bounds(document, place.end - 1)[1]
    begin = max(document.source.rfind(". ", first, place.start), place.start - _FAR, first)
    end = document.source.find(". ", place.end, last)
    cut = end if 0 <= end < place.end + _FAR else min(place.end + _CUT, last)
    return document.source[begin : max(cut, place.end)]


def _bounds(document: Document, at: int) -> tuple[int, int]:
    """Give where the block begins and ends in which a place lies; all of the text in none."""
    number = document.block_at(at)
    if number is None:
        return 0, len(document.source)
    return document.blocks[number].start, document.blocks[number].end


def paragraph(claim: Claim, documents: Mapping[str, Document]) -> str:
    """Give the block of text in which a claim stands."""
    place = claim.place
    document = documents.get(place.path)
    number = document.block_at(place.start) if document is not None else None
    if document is None or number is None:
        return place.text
    return document.blocks[number].text
