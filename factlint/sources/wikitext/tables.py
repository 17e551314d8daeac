"""The cells of a wikitext table, each with the head of its column."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.patterns import deferred
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.sources.wikitext.nodes import Nest

_SPAN = deferred(r"(colspan|rowspan)\s*=\s*[\"']?\s*(\d{1,3})", re.IGNORECASE)
_MAX_SPAN = 60  # rows or columns that a cell fills: more is a slip, or hostile


@dataclass(slots=True)
class Cell:
    """A cell: [start, end) is its content without attributes."""

    start: int
    end: int
    outer: int
    row: int
    column: int
    head: bool
    caption: bool = False


def cells(scan: str, table: Nest) -> Iterator[Cell]:
    """Yield the cells of a table in the order of the file."""
    row, column = 0, 0
    below: dict[int, int] = {}  # column -> rows that a cell above still takes
    separators = table.separators
    bars = iter(table.bars)
    bar = next(bars, None)
    for number, (sign, outer, start) in enumerate(separators):
        end = separators[number + 1][1] if number + 1 < len(separators) else table.inner_end
        if sign == "|-":
            row, column = (row + 1 if column else row), 0
            below = {key: left - 1 for key, left in below.items() if left > 1}
            continue
        while bar is not None and bar < start:
            bar = next(bars, None)
        attributes = scan[start:bar] if bar is not None and bar < end else ""
        inner = bar + 1 if bar is not None and bar < end else start
        if sign == "|+":
            yield Cell(inner, end, outer, row, 0, False, True)
            continue
        while below.get(column):
            column += 1
        yield Cell(inner, end, outer, row, column, sign[0] == "!")
        spans = {name.lower(): min(int(n), _MAX_SPAN) for name, n in _SPAN.findall(attributes)}
        width = max(spans.get("colspan", 1), 1)
        if spans.get("rowspan", 1) > 1:
            below.update(dict.fromkeys(range(column, column + width), spans["rowspan"]))
        column += width
