"""Rows of tables that end before they begin: 'Built 1863 | Scrapped 1861'."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import Draft
from factlint.extract.layout.cells import tables_of
from factlint.extract.layout.problems import REVERSED
from factlint.limits import load_limits
from factlint.model import Origin, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.layout.cells import Row
    from factlint.model import Block

BY = "table"
_YEAR = deferred(r"(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?P<year>\d{4})")


class _Dated(NamedTuple):
    """A cell with a year and nothing more."""

    number: int
    block: Block
    year: int


def read(blocks: Sequence[Block], topic: Member | None, cast: Cast) -> Iterator[Draft]:
    """Yield the years of such rows, as a stretch that runs backwards."""
    begins, ends = word_list("tables", "begins"), word_list("tables", "ends")
    for row in chain.from_iterable(tables_of(blocks)):
        began, ended = _cell(row, begins), _cell(row, ends)
        if began is None or ended is None or began.year <= ended.year:
            continue
        number, block, _ = ended
        whole = Span(0, len(block.text))
        owner = topic or cast.described(row[0][1].text.strip())
        told = Text(f"{began.block.text.strip()} to {block.text.strip()}")
        yield Draft(
            owner, "dated", told, BY, number, whole, whole, whole,
            qualifiers={"problem": Text(REVERSED)}, origin=Origin.TABLE,
        )  # fmt: skip


def _cell(row: Row, heads: frozenset[str]) -> _Dated | None:
    """Give the one cell of a row, with a year and nothing more, that stands under such a head."""
    told = [
        _Dated(number, block, year) for number, block in row
        if block.key.strip().casefold() in heads and (year := _year(block)) is not None
    ]  # fmt: skip
    return told[0] if len(told) == 1 else None


def _year(block: Block) -> int | None:
    match = _YEAR.fullmatch(block.text.strip())
    year = int(match["year"]) if match is not None else 0
    return year if load_limits().is_year(year) else None
