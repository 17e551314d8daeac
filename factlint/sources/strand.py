"""The text of one block while it is put together from nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import Block, BlockKind, Link, Span
from factlint.patterns import deferred
from factlint.records import dataclass, field
from factlint.sources.cuts import within
from factlint.sources.weaving import Weaver

if TYPE_CHECKING:
    from factlint.model import Mark
    from factlint.sources.cuts import Cut

_BRACKET = deferred(r"\s{0,40}\(")  # what stands in brackets belongs to the value before it


@dataclass
class Strand:
    """A weaver with the links, italics and marks that belong to its text."""

    scan: str
    block: int  # the number its block will have; -1: the text is only looked at
    fields: bool = False  # line breaks separate values, so they are shown as "; "
    looking: bool = False  # only its words are wanted: no marks, no entries
    links: list[Link] = field(default_factory=list)
    italics: list[Span] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    _italic: int = -1

    def __post_init__(self) -> None:
        self.weaver = Weaver(self.scan)

    def mark(self, cut: Cut, closes_up: bool) -> None:
        """Take a mark out here."""
        if closes_up:
            self.weaver.trim()
        self.marks.append(cut.placed(self.block, self.weaver.length))

    def separate(self, start: int, end: int) -> None:
        """Set a value apart from the one before it."""
        if self.weaver.length:
            self.weaver.trim()
            self.weaver.replace(start, end, "; ")

    def line_break(self, start: int, end: int) -> None:
        if self.fields and not _BRACKET.match(self.scan, end):
            self.separate(start, end)
        else:
            self.weaver.replace(start, end, " ")

    def link(self, start: int, target: str) -> None:
        """Close a link whose words began at `start`."""
        if self.weaver.length > start:
            self.links.append(Link(start, self.weaver.length, target))

    def turn_italic(self) -> None:
        if self._italic < 0:
            self._italic = self.weaver.length
        else:
            if self.weaver.length > self._italic:
                self.italics.append(Span(self._italic, self.weaver.length))
            self._italic = -1

    def end_line(self) -> None:
        """Forget quotation signs that their line does not close."""
        self._italic = -1

    def done(self, kind: BlockKind, start: int, end: int) -> Block:
        """Give the block."""
        text, runs = self.weaver.finish()
        size = len(text)
        self.marks = [within(mark, size) for mark in self.marks]
        links = tuple(
            Link(*_inside(text, link.start, link.end), link.target)
            for link in self.links
            if link.start < size
        )
        italics = tuple(_inside(text, *span) for span in self.italics if span.start < size)
        return Block(kind, text, start, end, runs, links=links, italics=italics)


def _inside(text: str, start: int, end: int) -> Span:
    end = min(end, len(text))
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return Span(start, end)
