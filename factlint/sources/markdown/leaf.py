"""The blocks of Markdown that hold words, and no other blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.records import dataclass, field

if TYPE_CHECKING:
    from factlint.model import BlockKind


class Segment(NamedTuple):
    """A stretch of one line, container markers left out."""

    start: int
    end: int


@dataclass(slots=True)
class Leaf:
    """A block without blocks in it."""

    kind: BlockKind
    segments: list[Segment]
    start: int
    end: int
    level: int = 0
    note: str = ""  # the key of the footnote it belongs to
    rows: list[Segment] = field(default_factory=list)  # of a table, its head first
    comment: bool = False
