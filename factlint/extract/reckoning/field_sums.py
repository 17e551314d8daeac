"""Totals of an infobox: of what it numbers, 'caps1', 'caps2' and 'totalcaps', and of a record."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import Draft
from factlint.extract.reckoning import standings
from factlint.extract.reckoning.table_sums import Cell
from factlint.model import BlockKind, Origin, Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Member
    from factlint.model import Block

BY = "sum"
_KEY = deferred(r"(?P<what>[a-z][a-z _-]*?)[ _]?(?P<number>\d{1,2})")
_VALUE = deferred(r"\(?(?P<number>\d{1,3}(?:,\d{3})+|\d+)\)?")


class _Field(NamedTuple):
    number: int  # of the block
    block: Block
    value: int
    span: Span


def of_fields(blocks: Sequence[Block], topic: Member | None) -> Iterator[Draft]:
    """Yield each total of a box, with all that it adds up, where each of these is a number."""
    boxes: dict[int, dict[str, _Field | None]] = defaultdict(dict)
    for number, block in enumerate(blocks if topic is not None else ()):
        if block.kind is BlockKind.FIELD and block.text.strip():
            boxes[block.table][block.key.strip().lower()] = _field(number, block)
    for told in boxes.values():
        for key, total in told.items():
            what = key.removeprefix("total").strip(" _")
            if key.startswith("total") and what and total is not None and topic is not None:
                parts = [told[one] for one in told if _is_part(one, what)]
                known = [one for one in parts if one is not None]
                if len(known) > 1 and len(known) == len(parts):
                    yield _draft(topic, total, known)
        if topic is not None:
            yield from _of_record(topic, told)


def _of_record(topic: Member, told: dict[str, _Field | None]) -> Iterator[Draft]:
    """Yield how often somebody fought, where 'wins', 'losses' and 'draws' make another number."""
    fields = {"fights" if key == "total" else key: one for key, one in told.items() if one}
    cells = {key: Cell(one.value, one.number, key) for key, one in fields.items()}
    for total, parts in standings.single(list(cells.values())):
        yield _draft(topic, fields[total.key], [fields[one.key] for one in parts])


def _is_part(key: str, what: str) -> bool:
    match = _KEY.fullmatch(key)
    return match is not None and match["what"] == what


def _field(number: int, block: Block) -> _Field | None:
    match = _VALUE.fullmatch(block.text.strip())
    if match is None:
        return None
    start = block.text.index(match["number"])
    value = int(match["number"].replace(",", ""))
    return _Field(number, block, value, Span(start, start + len(match["number"])))


def _draft(topic: Member, total: _Field, parts: Sequence[_Field]) -> Draft:
    whole = Span(0, len(total.block.text))
    draft = Draft(
        topic, "total-of-parts", Quantity(total.value, total.value), BY, total.number, whole,
        whole, total.span, origin=Origin.FIELD,
    )  # fmt: skip
    for at, part in enumerate(parts, 1):
        draft.qualifiers[f"part-{at}"] = Quantity(part.value, part.value)
    return draft
