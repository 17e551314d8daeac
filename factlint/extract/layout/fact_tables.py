"""Tables of two columns that say of the text's topic what an infobox says: 'Founded | 1858'."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.layout.cells import tables_of
from factlint.extract.layout.fields import property_of, read_field
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.layout.cells import Row
    from factlint.extract.lexicon import Lexicon
    from factlint.model import Block

_COLUMNS = 2  # a label and what it names
_LEAST = 3  # rows
_LABEL = deferred(r"[A-Z][^\W\d]*(?: [^\W\d]+){0,3}:?")


def read(
    blocks: Sequence[Block], topic: Member | None, cast: Cast, lexicon: Lexicon
) -> Iterator[Draft]:
    """Yield what such tables state; a table of two columns with a head for each is none."""
    for rows in tables_of(blocks, heads=True) if topic is not None else ():
        pairs = rows[len(rows[0]) < _COLUMNS :]  # under a head that leaves a column without name
        if topic is None or len(rows) < _LEAST or not all(map(_is_pair, pairs)):
            continue
        for (_, label), (number, block) in pairs:
            key = label.text.strip().rstrip(":")
            if property_of(key, lexicon) is not None:
                yield from read_field(replace(block, key=key), number, topic, cast, lexicon)


def _is_pair(row: Row) -> bool:
    """Tell whether a row is a short label with what it says."""
    return len(row) == _COLUMNS and _LABEL.fullmatch(row[0][1].text.strip()) is not None
