"""Tables that add up: a column 'Total' beside its parts, and a last row 'Total' below them.

That a total is the sum of the other cells is taken from the table itself: most of its rows, or
another of its columns, must add up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import Draft
from factlint.extract.layout.cells import tables_of
from factlint.extract.reckoning import standings
from factlint.extract.reckoning.figures import DIGITS, value_of
from factlint.limits import load_limits
from factlint.model import Origin, Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast, Member
    from factlint.model import Block

BY = "table"
_NUMBER = deferred(rf"(?P<money>[£$€])?(?P<number>{DIGITS})")
_TOTAL = deferred(r"(?i:totals?|in all|all|together|sum)")
_NO_PART = deferred(
    r"(?i:(?:years?|dates?|rank|born|died|age)\b|per cent|%|(?:no\.?|number|from|to)$)"
)


class Cell(NamedTuple):
    """A number in a table."""

    number: float
    block: int
    key: str


def read(blocks: Sequence[Block], topic: Member | None, cast: Cast) -> Iterator[Draft]:
    """Yield the totals of tables that do not add up with the parts they are of."""
    tables = tables_of(blocks)
    deducted = bool(tables) and any("deduct" in block.text for block in blocks)
    for table in tables:
        told = [[_cell(number, block) for number, block in row] for row in table]
        heads = [row[0][1].text.strip() for row in table]
        scores = () if deducted else standings.sums(told)
        for total, parts in (*_across(told, heads), *_down(told, heads), *scores):
            owner = topic or cast.described(f"table {blocks[total.block].table}")
            yield _draft(owner, blocks, total, parts)


def _cell(number: int, block: Block) -> Cell | None:
    match = _NUMBER.fullmatch(block.text.strip())
    value = value_of(match["number"]) if match else None
    return Cell(value, number, block.key.strip()) if value is not None else None


_Sum = tuple[Cell, list[Cell]]


def _across(rows: list[list[Cell | None]], heads: list[str]) -> list[_Sum]:
    """Give the rows whose total, in a column of that name, is not the sum of the others."""
    sums: list[_Sum] = []
    for row, head in zip(rows, heads, strict=True):
        cells = [one for one in row[1:] if one is not None]
        total = next((one for one in cells if _TOTAL.fullmatch(one.key)), None)
        parts = [one for one in cells if one is not total and not _NO_PART.match(one.key)]
        if total is not None and len(parts) > 1 and not _TOTAL.fullmatch(head):
            sums.append((total, parts))
    wrong = [one for one in sums if not _adds_up(*one)]
    return [one for one in wrong if _near(*one)] if 2 * len(wrong) < len(sums) else []


def _down(rows: list[list[Cell | None]], heads: list[str]) -> list[_Sum]:
    """Give the columns whose last number, in a row 'Total', is not the sum of those above."""
    if len(rows) <= load_limits().least_rows or not _TOTAL.fullmatch(heads[-1]):
        return []
    sums: list[_Sum] = []
    for total in rows[-1]:  # by their heads: a row of totals may leave cells out
        if total is None or not total.key or _NO_PART.match(total.key):
            continue
        column = [_under(total.key, row) for row in rows[:-1]]
        parts = [one for one in column if one is not None]
        if len(parts) == len(column):
            sums.append((total, parts))
    wrong = [one for one in sums if not _adds_up(*one)]
    few = 2 * len(wrong) <= len(sums) or len(sums) == 1
    return [one for one in wrong if _near(*one)] if few else []


def _under(key: str, row: list[Cell | None]) -> Cell | None:
    """Give the one cell of a row that stands under a head."""
    found = [one for one in row[1:] if one is not None and one.key == key]
    return found[0] if len(found) == 1 else None


def _adds_up(total: Cell, parts: list[Cell]) -> bool:
    rounding = load_limits().decimal_rounding / 100
    return abs(sum(one.number for one in parts) - total.number) < rounding * len(parts)


def _near(total: Cell, parts: list[Cell]) -> bool:
    slip = load_limits().total_slip / 100 * total.number
    return abs(sum(one.number for one in parts) - total.number) <= slip


def _draft(owner: Member, blocks: Sequence[Block], total: Cell, parts: list[Cell]) -> Draft:
    whole = Span(0, len(blocks[total.block].text))
    return Draft(
        owner, "total-of-parts", Quantity(total.number, total.number), BY, total.block, whole,
        whole, whole, origin=Origin.TABLE,
        qualifiers={
            f"part-{at}": Quantity(one.number, one.number) for at, one in enumerate(parts, 1)
        },
    )  # fmt: skip
