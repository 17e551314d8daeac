"""The cells of a text's tables, row by row."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.model import Block

Cell = tuple[int, "Block"]  # its number among the blocks
Row = list[Cell]


def tables_of(blocks: Iterable[Block], *, heads: bool = False) -> list[list[Row]]:
    """Give the rows of each table, in the order of the text; those of heads only when asked."""
    tables: dict[int, dict[int, Row]] = defaultdict(lambda: defaultdict(list))
    for number, block in enumerate(blocks):
        if block.kind is BlockKind.CELL and (heads or block.row > 0):
            tables[block.table][block.row].append((number, block))
    return [list(table.values()) for table in tables.values()]


def by_head(row: Row) -> dict[str, Cell]:
    """Give the cells of a row by the heads above them, in small letters; the first of one head."""
    cells: dict[str, Cell] = {}
    for cell in row:
        cells.setdefault(cell[1].key.strip().lower(), cell)
    return cells
