"""Dates in boxes and cells that no calendar has: 'opened = 29 February 1906'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Draft
from factlint.extract.layout.problems import BY, REVERSED
from factlint.extract.times import Context, read_times
from factlint.model import BlockKind, Origin, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast, Member
    from factlint.model import Block

_ORIGINS = {BlockKind.FIELD: Origin.FIELD, BlockKind.CELL: Origin.TABLE}
_LONGEST = 80  # characters of what a box or a cell says of one thing
# The last days of a month, a weekday, or two years: in what else a date may be wrong by itself.
_DAY = deferred(
    r"\b(?:29|3[01])(?:st|nd|th)? [A-Z][a-z]{2}|\b[A-Z][a-z]{2,8} (?:29|3[01])\b|(?i:day),? [A-Z\d]"
)
_YEARS = deferred(r"\s*[1-2]\d{3}\s*[–-]\s*[1-2]\d{3}\s*")
_STRETCHES = frozenset(
    "years dates active period era existed lifespan reign tenure term founded in_service".split()
)


def read(blocks: Sequence[Block], topic: Member | None, cast: Cast) -> Iterator[Draft]:
    """Yield each date of a field or a cell that cannot be as it is written."""
    for number, block in enumerate(blocks):
        origin = _ORIGINS.get(block.kind)
        if origin is None or len(block.text) > _LONGEST:
            continue
        stretch = _is_stretch(block)
        if not stretch and _DAY.search(block.text) is None:
            continue
        times = read_times(block.text, Context())[0]
        wrong = [one for one in times if one.problem and (one.problem == REVERSED) == stretch]
        if wrong:
            told = Span(wrong[0].start, wrong[-1].end if stretch else wrong[0].end)
            yield Draft(
                topic or cast.described("this text"), "dated", Text(block.text[slice(*told)]), BY,
                number, told, told, told,
                qualifiers={"problem": Text(wrong[0].problem)}, origin=origin,
            )  # fmt: skip


def _is_stretch(block: Block) -> bool:
    """Tell whether a field that says from when to when something was has two years."""
    words = block.key.strip().lower().replace("_", " ").split(" ")
    named = block.kind is BlockKind.FIELD and not _STRETCHES.isdisjoint(words)
    return named and _YEARS.fullmatch(block.text) is not None
