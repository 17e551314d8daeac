"""Read plain text."""

from __future__ import annotations

import re

from factlint.model import Block, BlockKind, Document, Entry, Problem
from factlint.patterns import deferred
from factlint.sources.assembly import Assembly, woven
from factlint.sources.entries import entry_key, fields_of
from factlint.sources.lines import scannable
from factlint.sources.plain.comments import without_comments
from factlint.sources.plain.marks import Brackets
from factlint.sources.plain.outline import Outline
from factlint.sources.plain.piece import Piece, Shape
from factlint.sources.plain.pieces import pieces
from factlint.sources.weaving import Weaver

_KINDS = {
    Shape.TEXT: BlockKind.PARAGRAPH,
    Shape.ITEM: BlockKind.ITEM,
    Shape.FIELD: BlockKind.FIELD,
    Shape.NAVIGATION: BlockKind.NAVIGATION,
    Shape.METADATA: BlockKind.METADATA,
    Shape.CAPTION: BlockKind.CAPTION,
    Shape.QUOTATION: BlockKind.QUOTATION,
    Shape.ENTRY: BlockKind.ENTRY,
    Shape.SUBTITLE: BlockKind.TITLE,
}
_QUOTED_LINE = deferred(r"(?:^[ \t]*(?:>[ \t]?)+)?(?P<words>[^\n]+)\n?", re.MULTILINE)
_WITH_MARKS = (Shape.TEXT, Shape.ITEM, Shape.FIELD, Shape.CAPTION, Shape.QUOTATION)


def read(text: str, path: str) -> Document:
    """Read plain text into a document."""
    scan, comments = without_comments(scannable(text))
    outline = Outline(scan, list(pieces(scan)))
    outline.settle()
    reading = _Reading(text, scan, path, outline)
    reading.assembly.comments.extend(comments)
    return reading.document()


class _Reading:
    def __init__(self, text: str, scan: str, path: str, outline: Outline) -> None:
        self.scan = scan
        self.outline = outline
        self.assembly = Assembly(path, "plain", text)
        entries = [piece for piece in outline.pieces if piece.shape is Shape.ENTRY]
        numbers = frozenset(piece.key for piece in entries if piece.key.isdigit())
        self.brackets = Brackets(scan, [outline.text(piece) for piece in entries], numbers)
        self.tables: dict[int, int] = {}

    def document(self) -> Document:
        for number, piece in enumerate(self.outline.pieces):
            if piece.shape is Shape.MARKED:
                self._heading(piece, number)
            else:
                self._block(piece)
        return self.assembly.finish()

    def _heading(self, piece: Piece, number: int) -> None:
        kind = BlockKind.HEADING if number > self.outline.title else BlockKind.TITLE
        block = self._simple(kind, piece)
        if piece.key == "stars":
            note = "asterisks stand before this line, which no plain text needs"
            self.assembly.problems.append(Problem("stray-markup", piece.outer, piece.after, note))
        if kind is BlockKind.TITLE:
            self.assembly.add(block)
        else:
            self.assembly.heading(block)

    def _simple(self, kind: BlockKind, piece: Piece) -> Block:
        weaver = Weaver(self.scan)
        weaver.keep(piece.start, piece.end)
        return self._woven(kind, weaver, piece)

    def _woven(self, kind: BlockKind, weaver: Weaver, piece: Piece) -> Block:
        listed = piece.group >= 0 and piece.shape is Shape.FIELD
        return woven(
            kind,
            weaver,
            (piece.outer, piece.after),
            level=2 if piece.shape is Shape.SUBTITLE else piece.level,
            key=piece.key if piece.key != "stars" else "",
            row=0 if listed else -1,
            table=self._table(piece.group) if listed else -1,
        )

    def _block(self, piece: Piece) -> None:
        kind = _KINDS[piece.shape]
        marked = piece.shape in _WITH_MARKS
        block = self._marked(kind, piece) if marked else self._simple(kind, piece)
        number = self.assembly.add(block, headed=not piece.unheaded)
        if piece.shape is Shape.ENTRY:
            self._entry(piece, block, number)

    def _marked(self, kind: BlockKind, piece: Piece) -> Block:
        weaver = Weaver(self.scan)
        found = self.brackets.find(piece.start, piece.end)
        places: list[int] = []
        at = piece.start
        for mark in found.marks:
            self._keep(weaver, piece, at, mark.start)
            if self.brackets.closes_up(mark.end, piece.end):
                weaver.trim()
            places.append(weaver.length)
            at = mark.end
        self._keep(weaver, piece, at, piece.end)
        self.assembly.problems.extend(found.problems)
        block = self._woven(kind, weaver, piece)
        number, size = self.assembly.next_block, len(block.text)
        for mark, place in zip(found.marks, places, strict=True):
            self.assembly.marks.append(mark.placed(number, min(place, size)))
        return block

    def _keep(self, weaver: Weaver, piece: Piece, start: int, end: int) -> None:
        if piece.shape is not Shape.QUOTATION:
            weaver.keep(start, end)
            return
        for line in _QUOTED_LINE.finditer(self.scan, start, end):
            if weaver.length:
                weaver.replace(line.start(), line.start("words"), " ")
            weaver.keep(*line.span("words"))

    def _table(self, group: int) -> int:
        if group not in self.tables:
            self.tables[group] = self.assembly.new_table()
        return self.tables[group]

    def _entry(self, piece: Piece, block: Block, number: int) -> None:
        fields = fields_of(block.text)
        key = piece.key or entry_key(block.text, fields)
        self.assembly.entries.append(
            Entry(key, piece.entry_kind, block.start, block.end, block.text, number, fields=fields)
        )
