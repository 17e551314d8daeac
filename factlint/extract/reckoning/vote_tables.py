"""Tables of votes, or of other parts with their percentages, and the majority that a text tells.

A column of per cent belongs to the column of numbers of which most of its rows are the shares.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.extract.drafts import Draft
from factlint.extract.layout.cells import tables_of
from factlint.extract.reckoning.figures import DIGITS, value_of
from factlint.limits import load_limits
from factlint.model import BlockKind, Origin, Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.layout.cells import Row
    from factlint.model import Block

BY = "table"
_NUMBER = deferred(rf"(?P<number>{DIGITS})(?: ?%)?")
_PERCENT = deferred(r"(?i:%|per ?cent|percentage|share(?: \(%\))?|.*[( ]%\)?|.*per ?cent)")
_TOTAL = deferred(
    r"(?i:totals?|sum|turnout|majority|registered.*|electorate|rejected.*|valid.*)\b.*"
)
_VOTES = ("votes", "vote", "popular vote", "number of votes")
_MAJORITY_OF = deferred(rf"\bmajority of (?P<number>{DIGITS})(?!\d| ?(?:per|%|seats))(?: votes)?")

Cell = tuple[float, int]  # a number, and its block


def read(blocks: Sequence[Block], topic: Member | None, cast: Cast) -> Iterator[Draft]:
    """Yield the shares of a table that are not those of its numbers, where most are."""
    for table in tables_of(blocks):
        owner = topic or cast.described(f"table {table[0][0][1].table}")
        rows = [row for row in table if not _TOTAL.fullmatch(row[0][1].text.strip())]
        yield from _shares(owner, blocks, rows)
        yield from _majority(owner, blocks, rows)


def _majority(owner: Member, blocks: Sequence[Block], rows: list[Row]) -> Iterator[Draft]:
    """Yield the majority of the first paragraph, beside the two that won most votes."""
    columns = {key.casefold(): cells for key, cells in _columns(rows).items()}
    votes = next((columns[key] for key in _VOTES if key in columns), [])
    if len(votes) < 2:
        return
    opening = next((n for n, block in enumerate(blocks) if block.kind is BlockKind.PARAGRAPH), None)
    if opening is None:
        return
    told = list(_MAJORITY_OF.finditer(blocks[opening].text))
    number = value_of(told[0]["number"]) if len(told) == 1 else None
    first, second = sorted((value for value, _ in votes), reverse=True)[:2]
    if number is None or first - second == number:
        return
    span = Span(*told[0].span())
    yield Draft(
        owner, "changed-by", Quantity(number, number), BY, opening, span, span, span,
        qualifiers={"from": Quantity(second, second), "to": Quantity(first, first)},
        origin=Origin.LEAD,
    )  # fmt: skip


def _shares(owner: Member, blocks: Sequence[Block], rows: list[Row]) -> Iterator[Draft]:
    columns = _columns(rows)
    for key, shares in columns.items():
        if not _PERCENT.fullmatch(key) or len(shares) < load_limits().least_rows:
            continue
        for other, numbers in columns.items():
            if other != key and len(numbers) == len(shares) == len(rows):
                yield from _odd(owner, blocks, shares, numbers)


def _columns(rows: list[Row]) -> dict[str, list[Cell]]:
    columns: dict[str, list[Cell]] = defaultdict(list)
    for row in rows:
        for number, block in row:
            match = _NUMBER.fullmatch(block.text.strip())
            value = value_of(match["number"]) if match else None
            if value is not None:
                columns[block.key.strip()].append((value, number))
    return columns


def _odd(
    owner: Member, blocks: Sequence[Block], shares: list[Cell], numbers: list[Cell]
) -> Iterator[Draft]:
    """Yield the one share that does not fit where all others do."""
    whole = sum(value for value, _ in numbers)
    if whole < 1:
        return
    slack = load_limits().decimal_rounding / 100
    wrong = [
        (share, number) for share, number in zip(shares, numbers, strict=True)
        if abs(100 * number[0] / whole - share[0]) > slack
    ]  # fmt: skip
    if len(wrong) != 1:
        return
    (share, at), (part, _) = wrong[0]
    span = Span(0, len(blocks[at].text))
    yield Draft(
        owner, "percentage", Quantity(share, share), BY, at, span, span, span,
        qualifiers={"part-1": Quantity(part, part), "whole": Quantity(whole, whole)},
        origin=Origin.TABLE,
    )  # fmt: skip
