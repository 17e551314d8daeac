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
_APART = "; "


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
    _valued: int = -1  # where the last value ends from which another was set apart

    def __post_init__(self) -> None:
        self.weaver = Weaver(self.scan)

    def mark(self, cut: Cut, closes_up: bool) -> None:
        """Take a mark out here."""
        if closes_up:
            self.weaver.trim()
        self.marks.append(cut.placed(self.block, self.weaver.length))

    def separate(self, start: int, end: int) -> None:
        """Set a value apart from the one before it, once however often it is asked for."""
        if self.weaver.length and not self._awaits_value():
            self._valued = self.weaver.trim()
            self.weaver.replace(start, end, _APART)

    def _awaits_value(self) -> bool:
        return self._valued >= 0 and self.weaver.since(self._valued) == _APART

    def line_break(self, start: int, end: int) -> None:
        """Weave a break of the line: between fields it parts them, elsewhere it is a space."""
        if self.fields and not _BRACKET.match(self.scan, end):
            self.separate(start, end)
        else:
            self.weaver.replace(start, end, " ")

    def link(self, start: int, target: str) -> None:
        """Close a link whose words began at `start`."""
        if self.weaver.length > start:
            self.links.append(Link(start, self.weaver.length, target))

    def turn_italic(self) -> None:
        """Begin or end what stands in italics."""
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
        """Give the block; a sign that sets apart what never came goes."""
        if self._awaits_value():
            self.weaver.cut_back(self._valued)
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
