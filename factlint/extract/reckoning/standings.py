"""Tables of matches: what was won, drawn and lost makes what was played, and gives the points.

By which system points are given is taken from the table itself: most of its rows must fit it. A
table of one row, or the box of a boxer, tells one record; there all of its parts must be told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.limits import load_limits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.reckoning.table_sums import Cell

_HEADS = {
    "played": frozenset("p pl pld played mp gp games matches fights bouts contests".split()),
    "won": frozenset("w won win wins victories".split()),
    "drawn": frozenset("d drawn drew draw draws t tied".split()),
    "lost": frozenset("l lost loss losses defeats".split()),
    "void": frozenset(["nc", "no contest", "no contests", "abandoned", "no result", "no decision"]),
    "points": frozenset("pts pts. points".split()),
}
_ENDS = ("won", "drawn", "lost")
_SYSTEMS = ((3, 1), (2, 1))  # points for a win and for a draw


class Record(NamedTuple):
    """A row of such a table, by what its columns count."""

    cells: dict[str, Cell]

    def of(self, *names: str) -> list[Cell]:
        """Give the cells under such heads, those that there are."""
        return [self.cells[name] for name in names if name in self.cells]


def sums(rows: Sequence[Sequence[Cell | None]]) -> Iterator[tuple[Cell, list[Cell]]]:
    """Yield the rows whose number of matches, or of points, is not what the others make."""
    if len(rows) == 1:
        yield from single([one for one in rows[0] if one is not None])
    records = [_record(row) for row in rows]
    played = [
        (one.cells["played"], one.of(*_ENDS))
        for one in records
        if {"played", "won", "lost"} <= one.cells.keys()
    ]
    yield from _odd(played)
    scored = [one.of("won", "drawn", "points") for one in records]
    full = [one for one in scored if len(one) == len(("won", "drawn", "points"))]
    for win, draw in _SYSTEMS:
        told = [(row[2], [_times(row[0], win), _times(row[1], draw)]) for row in full]
        yield from _odd(told)


def single(cells: Sequence[Cell]) -> Iterator[tuple[Cell, list[Cell]]]:
    """Yield the number of matches of one record, where it is not what their ends make."""
    record = _record(cells)
    parts = record.of(*_ENDS)
    total = record.cells.get("played")
    if total is None or len(parts) < len(_ENDS) or "void" in record.cells:
        return
    missed = abs(sum(one.number for one in parts) - total.number)
    if 0 < missed <= load_limits().total_slip / 100 * total.number:
        yield total, parts


def _record(row: Sequence[Cell | None]) -> Record:
    cells: dict[str, Cell] = {}
    for cell in row:
        head = cell.key.casefold() if cell is not None else ""
        name = next((name for name, heads in _HEADS.items() if head in heads), "")
        if cell is not None and name:
            cells.setdefault(name, cell)
    return Record(cells)


def _times(cell: Cell, many: int) -> Cell:
    return cell._replace(number=cell.number * many)


def _odd(told: list[tuple[Cell, list[Cell]]]) -> Iterator[tuple[Cell, list[Cell]]]:
    """Yield the few sums of many that do not add up; where most do not, it is not their sum."""
    wrong = [
        (total, parts) for total, parts in told if sum(x.number for x in parts) != total.number
    ]
    if len(told) > 1 and 2 * len(wrong) < len(told):
        yield from wrong
