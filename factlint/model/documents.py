"""Texts as they were read: blocks, citation marks, and entries."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from factlint.model.places import Place, Span
from factlint.records import dataclass


class BlockKind(StrEnum):
    """What a block of text is."""

    TITLE = "title"  # the document's own name
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # of a list
    CELL = "cell"  # of a table
    FIELD = "field"  # of an infobox, a "- Born: ..." list, front matter
    QUOTATION = "quotation"
    CAPTION = "caption"
    ENTRY = "entry"  # of a bibliography, or a note's body
    NAVIGATION = "navigation"  # links to other pages, categories: no statement
    METADATA = "metadata"  # "Last updated: ..."
    CODE = "code"


class Run(NamedTuple):
    """How `length` characters of a block's text come from the file.

    Where `source_length == length` the characters are the same ones; otherwise the source
    stretch was replaced (an entity, a run of white space, a template that was read).
    """

    text_start: int
    length: int
    source_start: int
    source_length: int


class Link(NamedTuple):
    """A link inside a block's text: the words shown and what they point to."""

    start: int
    end: int
    target: str


_NESTED = 4  # italics that a stretch in italics may hold


@dataclass(frozen=True)
class Block:
    """A piece of a document that is read as one: a paragraph, a heading, a field, a cell."""

    kind: BlockKind
    text: str  # readable: markup removed, white space single
    start: int  # of its source, markup included
    end: int
    runs: tuple[Run, ...]
    headings: tuple[int, ...] = ()  # indices of the headings it stands under, outermost first
    level: int = 0  # of a heading or a list item, from 1
    key: str = ""  # a field's name, a cell's column head
    row: int = -1  # a cell's row in its table; a field's infobox counts as one table
    table: int = -1  # which table, field list or infobox of the document
    links: tuple[Link, ...] = ()
    italics: tuple[Span, ...] = ()  # in the order of their starts
    box: str = ""  # of a field: the name of its infobox, "football club"

    @cached_property
    def _text_starts(self) -> list[int]:
        return [run.text_start for run in self.runs]

    @cached_property
    def _shift(self) -> int | None:
        """How far behind the text its source stands, where both are the same characters."""
        if len(self.runs) == 1 and self.runs[0].length == self.runs[0].source_length:
            return self.runs[0].source_start - self.runs[0].text_start
        return None

    def italics_around(self, span: Span) -> tuple[Span, ...]:
        """Give the stretches in italics that hold a span, looking no deeper than italics nest."""
        at = bisect_right(self.italics, Span(span.start, len(self.text)))
        return tuple(one for one in self.italics[max(at - _NESTED, 0) : at] if one.covers(span))

    def source_span(self, start: int, end: int) -> Span:
        """Give the stretch of the file from which text[start:end] was read."""
        shift = self._shift
        if shift is not None:
            return Span(start + shift, end + shift)
        if not self.runs:
            return Span(self.start, self.end)
        first = self.runs[max(bisect_right(self._text_starts, start) - 1, 0)]
        begin = first.source_start
        if first.length == first.source_length:
            begin += start - first.text_start
        last = self.runs[max(bisect_right(self._text_starts, max(end - 1, start)) - 1, 0)]
        if last.length == last.source_length:
            return Span(begin, last.source_start + end - last.text_start)
        return Span(begin, last.source_start + last.source_length)


class MarkKind(StrEnum):
    """How a citation mark is written."""

    BRACKET = "bracket"  # [Barrett], [1]
    AUTHOR_YEAR = "author-year"  # (Smith 1999, p. 3)
    FOOTNOTE = "footnote"  # [^1], <sup> notes
    REF = "ref"  # <ref>...</ref>, <ref name="x" />
    TEMPLATE = "template"  # {{sfn|Smith|1999}}
    PANDOC = "pandoc"  # [@smith1999]
    LINK = "link"  # a link that serves as a source
    NEEDED = "citation-needed"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the text that points to a source."""

    kind: MarkKind
    key: str  # as written, without the mark's own punctuation
    start: int  # in the file
    end: int
    block: int  # index of its block in the document, -1 when it stands in none
    at: int  # offset in the block's text at which the mark was taken out
    content: str = ""  # what an inline note says itself
    group: str = ""
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A source in a bibliography, or the body of a note."""

    key: str  # the name marks use; "" where the format has none
    kind: str  # "bibliography", "footnote", "ref", "list-defined", "further-reading"
    start: int
    end: int
    text: str
    block: int = -1
    group: str = ""
    fields: tuple[tuple[str, str], ...] = ()  # author, title, year, publisher, isbn, ... as read


class Problem(NamedTuple):
    """Something the reader saw broken: an unclosed ref, bytes that are not text."""

    kind: str  # kebab-case: "unclosed-ref", "not-utf-8", ...
    start: int
    end: int
    note: str


class Comment(NamedTuple):
    """A comment of the format, kept because suppressions live there."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Document:
    """A text as it was read: its blocks, its citation marks and their entries."""

    path: str
    format: str  # "plain", "markdown", "wikitext", "html", "latex"
    source: str  # the characters as they are on disk
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...] = ()
    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    comments: tuple[Comment, ...] = ()

    @cached_property
    def _line_starts(self) -> list[int]:
        starts, at = [0], self.source.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.source.find("\n", at + 1)
        return starts

    def place(self, start: int, end: int) -> Place:
        """Give the place of source[start:end]."""
        known = self._places.get((start, end))
        if known is None:
            known = self._places[start, end] = self._place(start, end)
        return known

    @cached_property
    def _places(self) -> dict[tuple[int, int], Place]:
        return {}

    def _place(self, start: int, end: int) -> Place:
        starts = self._line_starts
        line = bisect_right(starts, start)
        end_line = bisect_right(starts, max(end - 1, start))
        return Place(
            self.path,
            start,
            end,
            line,
            start - starts[line - 1] + 1,
            end_line,
            end - starts[end_line - 1] + 1,
            self.source[start:end],
        )

    @cached_property
    def _blocks_by_start(self) -> list[tuple[int, int, int]]:
        """The starts of the blocks, their numbers, and how far they or one before them reach."""
        found, farthest = [], 0
        for start, number in sorted((block.start, at) for at, block in enumerate(self.blocks)):
            farthest = max(farthest, self.blocks[number].end)
            found.append((start, number, farthest))
        return found

    def block_at(self, at: int) -> int | None:
        """Give the number of the first block in whose source a place lies."""
        known, number = self._blocks_by_start, None
        place = bisect_right(known, (at, len(self.blocks))) - 1
        while place >= 0 and known[place][2] > at:
            one = known[place][1]
            if self.blocks[one].end > at and (number is None or one < number):
                number = one
            place -= 1
        return number

    def block_place(self, block: Block, start: int, end: int) -> Place:
        """Give the place in the file of block.text[start:end]."""
        return self.place(*block.source_span(start, end))
