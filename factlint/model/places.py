"""Where something stands, in a file or in the text of a block."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """Where something stands in a file, and the very characters that stand there."""

    path: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    text: str


class Span(NamedTuple):
    """A stretch of a block's readable text, or of a file, in code points."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Tell whether a character belongs to both."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Tell whether the other lies wholly within this one."""
        return self.start <= other.start and other.end <= self.end

    def around(self, other: Span) -> Span:
        """Give the stretch that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))
