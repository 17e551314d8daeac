"""Numbers of sources in round brackets, as Vancouver style has them: "so it was (1)", "(2, 4-6)".

They are marks only where the sources are numbered and two of the brackets, each before a stop or a
comma, name one of them: (1) in a text may as well begin an item of a list or be a score.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import MarkKind
from factlint.patterns import deferred
from factlint.sources.cuts import Cut

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = deferred(r"(?<=[\w\"”’.,;:!?)]) ?\((\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,10})\)(?!\w)")
_CLOSES = deferred(r"\((\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,10})\)[.,;:]")
_FIGURES = deferred(r"\d+")
_LEAST = 2  # numbers of the list that are called in round brackets
_SLACK = 5  # a mark may be for a source that the list has lost, but no number is far behind its end


class RoundNumbers:
    """Finds the marks, knowing the numbers of the sources."""

    def __init__(self, scan: str, numbers: frozenset[str]) -> None:
        self.scan = scan
        self._last = max(map(int, numbers), default=0)
        self._is_style = "1" in numbers and self._count(numbers) >= _LEAST

    def _count(self, numbers: frozenset[str]) -> int:
        found = (match[1] for match in _CLOSES.finditer(self.scan))
        return len({one for told in found for one in _FIGURES.findall(told) if one in numbers})

    def find(self, start: int, end: int) -> Iterator[Cut]:
        """Yield the marks of scan[start:end], in their order."""
        for match in _MARK.finditer(self.scan, start, end) if self._is_style else ():
            figures = map(int, _FIGURES.findall(match[1]))
            if all(0 < one <= self._last + _SLACK for one in figures):
                begin = match.start(1) - 1
                yield Cut(MarkKind.BRACKET, match[1], begin, match.end(1) + 1)
