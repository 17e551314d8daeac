"""What a sentence says the column of a table comes to: 'the three parties together covered 1,225
miles' under a table whose column 'Miles' has 410, 285 and 530."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.extract.drafts import Draft
from factlint.extract.layout.cells import tables_of
from factlint.extract.reckoning.figures import DIGITS, Figure, figures, singular, value_of
from factlint.extract.reckoning.misadded import is_misadded
from factlint.limits import load_limits
from factlint.model import BlockKind, Origin, Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast, Member
    from factlint.model import Block

BY = "column"
_NUMBER = deferred(rf"[£$€]?(?P<number>{DIGITS})")
_TOTAL = deferred(r"(?i:totals?|in all|all|together|sum|average|mean)\b.*")
_TOGETHER = deferred(
    r"\b(?:together|in all|in total|altogether|all told|a total of|between them)\b"
)
_SENTENCE = deferred(r"[.!?]\s+(?=[A-Z])")


def read(blocks: Sequence[Block], topic: Member | None, cast: Cast) -> Iterator[Draft]:
    """Yield each total of a sentence that a column all but makes."""
    columns = [column for rows in tables_of(blocks) for column in _columns(rows)]
    if not columns:
        return
    for number, block in enumerate(blocks):
        if block.kind is BlockKind.PARAGRAPH and _TOGETHER.search(block.text):
            for told, cells in _totals(block, columns):
                owner = topic or cast.described(block.text[slice(*told.span)])
                parts = {f"part-{at}": Quantity(one, one) for at, one in enumerate(cells, 1)}
                yield Draft(
                    owner, "total-of-parts", told.quantity(), BY, number, told.span, told.span,
                    told.span, dict(parts), origin=Origin.BODY,
                )  # fmt: skip


def _columns(rows: Sequence[Sequence[tuple[int, Block]]]) -> Iterator[tuple[str, list[float]]]:
    """Give the columns of numbers of a table by the stems of their heads."""
    found: defaultdict[str, list[float | None]] = defaultdict(list)
    for row in rows:
        if _TOTAL.fullmatch(row[0][1].text.strip()):
            continue
        for _, cell in row[1:]:
            match = _NUMBER.fullmatch(cell.text.strip())
            found[cell.key.strip().lower()].append(value_of(match["number"]) if match else None)
    for head, cells in found.items():
        numbers = [one for one in cells if one is not None]
        if head and len(numbers) == len(cells) >= load_limits().least_column:
            yield singular(head.split()[0]), numbers


def _totals(
    block: Block, columns: Sequence[tuple[str, list[float]]]
) -> Iterator[tuple[Figure, list[float]]]:
    ends = [0, *(one.end() for one in _SENTENCE.finditer(block.text)), len(block.text)]
    for start, end in pairwise(ends):
        if not _TOGETHER.search(block.text, start, end):
            continue
        all_told = list(figures(block.text, Span(start, end)))
        for told in all_told:
            if sum(one.number for one in all_told if one.end <= told.start) == told.number:
                continue  # "gave £500 and £140, together £640"
            fitting = [cells for head, cells in columns if head and head == told.noun]
            right = any(sum(cells) == told.number for _, cells in columns)
            known = len(fitting) == 1 and not told.vague and not right
            if known and is_misadded(told.number, sum(fitting[0])):
                yield told, fitting[0]
