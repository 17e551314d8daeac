"""The words around a claim: its sentence, its paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factlint.model import Claim, Document

_FAR: Final = 300  # characters on either side in which the ends of a sentence are looked for
_CUT: Final = 100  # characters that are read on where none is found


def sentence(claim: Claim, documents: Mapping[str, Document]) -> str:
    """Give the sentence in which a claim stands, as far as full stops part sentences."""
    place = claim.place
    document = documents.get(place.path)
    if document is None:
        return place.text
    begin = max(document.source.rfind(". ", 0, place.start), place.start - _FAR, 0)
    end = document.source.find(". ", place.end)
    return document.source[begin : end if 0 <= end < place.end + _FAR else place.end + _CUT]


def paragraph(claim: Claim, documents: Mapping[str, Document]) -> str:
    """Give the block of text in which a claim stands."""
    place = claim.place
    document = documents.get(place.path)
    for block in document.blocks if document is not None else ():
        if block.start <= place.start < block.end:
            return block.text
    return place.text
