"""What is left of a Markdown leaf when its markup is cut out."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from factlint.model import Span
from factlint.records import dataclass
from factlint.sources.weaving import Weaver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.model import Mark
    from factlint.sources.cuts import Cut
    from factlint.sources.markdown.inline import Inline


@dataclass
class Cutting:
    """A stretch that is not kept as it stands; a mark is taken out with the space before it."""

    start: int
    end: int
    text: str = ""
    mark: Cut | None = None
    closes_up: bool = False  # a comment: the space before it goes with it


class Thread:
    """Walks over the cuts and keeps what is between them."""

    def __init__(self, inline: Inline, cuts: Sequence[Cutting], points: Sequence[int]) -> None:
        self.inline = inline
        self.cuts = cuts
        self.points = points
        self.weaver = Weaver(inline.scan)
        self.placed: dict[int, int] = {}
        self._point = 0

    def run(self, block: int) -> list[Mark]:
        """Weave the block's text, and give the marks in it; `block` is its number."""
        marks: list[Mark] = []
        at = 0
        for cut in self.cuts:
            if cut.start < at:
                continue
            self._keep(at, cut.start)
            if cut.mark is not None or cut.closes_up:
                self._close_up(cut)
            if cut.mark is not None:
                marks.append(cut.mark.placed(block, self.weaver.length))
            elif cut.text:
                start, end = self.inline.source(cut.start), self.inline.source(cut.end - 1) + 1
                self.weaver.replace(start, end, cut.text)
            at = cut.end
        self._keep(at, len(self.inline.text))
        self._pass(len(self.inline.text))
        return marks

    def _close_up(self, cut: Cutting) -> None:
        text = self.inline.text
        if cut.end >= len(text) or text[cut.end] in " \n\t.,;:!?)[":
            self.weaver.trim()

    def _pass(self, end: int) -> None:
        while self._point < len(self.points) and self.points[self._point] <= end:
            self.placed[self.points[self._point]] = self.weaver.length
            self._point += 1

    def _keep(self, start: int, end: int) -> None:
        while self._point < len(self.points) and self.points[self._point] <= end:
            point = self.points[self._point]
            self._keep_segments(start, point)
            start = max(start, point)
            self.placed[point] = self.weaver.length
            self._point += 1
        self._keep_segments(start, end)

    def _keep_segments(self, start: int, end: int) -> None:
        inline = self.inline
        if start >= end:
            return
        number = bisect_right(inline.starts, start) - 1
        while start < end:
            segment, begin = inline.segments[number], inline.starts[number]
            stop = min(end, begin + segment.end - segment.start)
            self.weaver.keep(segment.start + start - begin, segment.start + stop - begin)
            start = max(stop, start)
            if start < end:  # the line break between two segments, and the marker that follows it
                following = inline.segments[number + 1].start
                self.weaver.replace(segment.end, following, " ")
                start += 1
                number += 1


def trimmed(text: str, start: int, end: int) -> Span:
    """Give text[start:end] without the spaces at its ends."""
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1 : end] in (" ", ""):
        end -= 1
    return Span(start, end)
