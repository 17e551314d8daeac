"""Read Markdown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.model import Block, BlockKind, Document, Entry, Mark, MarkKind
from factlint.patterns import deferred
from factlint.sources.assembly import Assembly, woven
from factlint.sources.entries import entry_key, fields_of
from factlint.sources.fieldlists import name_fields
from factlint.sources.lines import BOM, scannable
from factlint.sources.markdown.blocks import BlockScanner
from factlint.sources.markdown.inline import Inline, Woven
from factlint.sources.markdown.leaf import Leaf, Segment
from factlint.sources.markdown.matter import front_matter
from factlint.sources.markdown.tables import cells
from factlint.sources.plain.marks import Brackets
from factlint.sources.plain.shapes import lists_source
from factlint.sources.sections import Sections
from factlint.sources.weaving import Weaver

if TYPE_CHECKING:
    from collections.abc import Sequence

_BOLD_KEY = deferred(r"\s*(?P<mark>\*\*|__)[A-Z][^*_:\n]{0,40}(?::(?P=mark)|(?P=mark):)\s+\S")
_IN_LISTS = (BlockKind.ITEM, BlockKind.PARAGRAPH)


def read(text: str, path: str) -> Document:
    """Read Markdown into a document."""
    return _Reading(text, path).document()


class _Reading:
    def __init__(self, text: str, path: str) -> None:
        self.scan = scannable(text)
        self.assembly = Assembly(path, "markdown", text)
        self.sections = Sections()
        start = 1 if text.startswith(BOM) else 0
        self.fields, start = front_matter(self.scan, start)
        self.scanner = BlockScanner(self.scan, start)
        self._bold = self._stray = 0  # stretches of bold type, and ends of none

    def document(self) -> Document:
        self.scanner.run()
        self.brackets = Brackets(self.scan, self._listed())
        self._title = self._title_leaf()
        self._matter()
        for leaf in self.scanner.leaves:
            for part in self._labelled(leaf):
                self._leaf(part)
        self._number_entries()
        name_fields(self.assembly)
        self._keep_unclosed()
        return self.assembly.finish()

    def _keep_unclosed(self) -> None:
        """Keep what is said of bold type never ended where other such type is whole in the text.

        Elsewhere two asterisks may be the sign of a footnote, or close in another paragraph.
        """
        if self._stray or not self._bold:
            kept = [one for one in self.assembly.problems if one.kind != "unclosed-emphasis"]
            self.assembly.problems[:] = kept

    def _listed(self) -> list[str]:
        """Give what may be entries: the lists under headings like "Sources"."""
        listed: list[str] = []
        sections = Sections()
        for leaf in self.scanner.leaves:
            if leaf.kind is BlockKind.HEADING:
                sections.heading(self._raw(leaf), leaf.level)
            elif sections.kind and leaf.kind in _IN_LISTS:
                listed.append(self._raw(leaf))
        return listed

    def _raw(self, leaf: Leaf) -> str:
        return " ".join(self.scan[start:end] for start, end in leaf.segments)

    def _title_leaf(self) -> Leaf | None:
        tops = [x for x in self.scanner.leaves if x.kind is BlockKind.HEADING]
        alone = sum(leaf.level == 1 for leaf in tops) == 1
        return tops[0] if alone and tops[0].level == 1 else None

    def _matter(self) -> None:
        table = self.assembly.new_table() if self.fields else -1
        for field in self.fields:
            weaver = Weaver(self.scan)
            weaver.keep(field.start, field.end)
            span = (field.outer, field.end)
            self.assembly.add(
                woven(BlockKind.FIELD, weaver, span, key=field.key, row=0, table=table)
            )

    # --- leaves

    def _leaf(self, leaf: Leaf) -> None:
        if leaf.rows:
            self._table(leaf)
        elif leaf.comment or (leaf.kind is BlockKind.CODE and leaf.note == "raw"):
            self._skipped(leaf)
        elif leaf.kind is BlockKind.CODE:
            self._code(leaf)
        else:
            self._inline_leaf(leaf)

    def _labelled(self, leaf: Leaf) -> list[Leaf]:
        """Take a paragraph of lines that all begin with a bold key apart into items."""
        lines = [self.scan[start:end] for start, end in leaf.segments]
        keyed = leaf.kind is BlockKind.PARAGRAPH and len(lines) > 1 and not leaf.note
        if not keyed or not all(map(_BOLD_KEY.match, lines)):
            return [leaf]
        return [
            Leaf(BlockKind.ITEM, [segment], segment.start, segment.end, level=1)
            for segment in leaf.segments
        ]

    def _skipped(self, leaf: Leaf) -> None:
        if leaf.comment:
            stop = self.scan.find("-->", leaf.start + 4, leaf.end)
            self.assembly.comment(leaf.start, stop + 3 if stop >= 0 else leaf.end)

    def _code(self, leaf: Leaf) -> None:
        weaver = Weaver(self.scan)
        at = leaf.start
        for start, end in leaf.segments:
            weaver.replace(at, start, " ")
            weaver.keep(start, end)
            at = end
        block = woven(BlockKind.CODE, weaver, (leaf.start, leaf.end))
        if block.text:
            self.assembly.add(block)

    def _weave(self, segments: Sequence[Segment]) -> Woven:
        inline = Inline(self.scan, segments, self.scanner.targets, self.brackets)
        found = inline.weave(self.assembly.next_block)
        for start, end in found.comments:
            self.assembly.comment(start, end)
        self.assembly.problems.extend(found.problems)
        self._bold += inline.emphasis.bold
        self._stray += inline.emphasis.stray
        return found

    def _inline_leaf(self, leaf: Leaf) -> None:
        found = self._weave(leaf.segments)
        if leaf.note:
            self._note(leaf, found)
            return
        if not (found.text or found.marks):
            if leaf.kind is BlockKind.HEADING and leaf.segments[0].start < leaf.segments[0].end:
                self._heading(leaf, found)
            return
        if leaf.kind is BlockKind.HEADING:
            self._heading(leaf, found)
        else:
            self._text(leaf, found)

    def _block(self, kind: BlockKind, leaf: Leaf, found: Woven) -> Block:
        self._marks(found.marks)
        return Block(
            kind,
            found.text,
            leaf.start,
            leaf.end,
            found.runs,
            level=leaf.level,
            links=found.links,
            italics=found.italics,
        )

    def _marks(self, marks: Sequence[Mark]) -> None:
        self.assembly.marks.extend(marks)
        for mark in marks:
            if mark.content:
                fields = fields_of(mark.content)
                entry = Entry("", "footnote", mark.start, mark.end, mark.content, fields=fields)
                self.assembly.entries.append(entry)

    def _heading(self, leaf: Leaf, found: Woven) -> None:
        if leaf is self._title:
            self.assembly.add(self._block(BlockKind.TITLE, leaf, found))
        else:
            self.assembly.heading(self._block(BlockKind.HEADING, leaf, found))
        self.sections.heading(found.text, leaf.level)

    def _text(self, leaf: Leaf, found: Woven) -> None:
        kind = leaf.kind
        if self.sections.elsewhere and kind in _IN_LISTS:
            kind = BlockKind.NAVIGATION
        elif self._is_source(kind, found):
            kind = BlockKind.ENTRY
        elif kind is BlockKind.PARAGRAPH and self._only_image(leaf):
            kind = BlockKind.CAPTION
        number = self.assembly.add(self._block(kind, leaf, found))
        if kind is BlockKind.ENTRY:
            fields = fields_of(found.text, found.links)
            key = entry_key(found.text, fields)
            entry = Entry(
                key, self.sections.kind, leaf.start, leaf.end, found.text, number, fields=fields
            )
            self.assembly.entries.append(entry)

    def _is_source(self, kind: BlockKind, found: Woven) -> bool:
        if not self.sections.kind or kind not in _IN_LISTS:
            return False
        return kind is BlockKind.ITEM or lists_source(found.text)

    def _only_image(self, leaf: Leaf) -> bool:
        words = self._raw(leaf).strip()
        return words.startswith("![") and words.endswith(")") and words.count("](") == 1

    def _note(self, leaf: Leaf, found: Woven) -> None:
        if not (found.text or leaf.segments):
            self._opened_note(leaf)
            return
        number = self.assembly.add(self._block(BlockKind.ENTRY, leaf, found), headed=False)
        entries = self.assembly.entries
        if entries and entries[-1].key == leaf.note and entries[-1].kind == "footnote":
            last = entries.pop()
            text = f"{last.text} {found.text}".strip()
            block = last.block if last.block >= 0 else number
            entry = replace(last, end=leaf.end, text=text, block=block)
        else:
            entry = Entry(leaf.note, "footnote", leaf.start, leaf.end, found.text, number)
        entries.append(replace(entry, fields=fields_of(entry.text, found.links)))

    def _opened_note(self, leaf: Leaf) -> None:
        end = self.scan.find(":", leaf.start) + 1
        self.assembly.entries.append(Entry(leaf.note, "footnote", leaf.start, end, ""))

    # --- tables

    def _table(self, leaf: Leaf) -> None:
        table = self.assembly.new_table()
        heads: list[str] = []
        for row, segment in enumerate(leaf.rows):
            for column, cell in enumerate(cells(self.scan, segment)):
                key = heads[column] if row and column < len(heads) else ""
                text = self._cell(cell, key, row, table)
                if not row:
                    heads.append(text)

    def _cell(self, cell: Segment, key: str, row: int, table: int) -> str:
        found = self._weave([cell])
        if found.text or found.marks:
            leaf = Leaf(BlockKind.CELL, [cell], cell.start, cell.end)
            block = self._block(BlockKind.CELL, leaf, found)
            self.assembly.add(replace(block, key=key, row=row, table=table))
        return found.text

    def _number_entries(self) -> None:
        """Give numbered marks their entries: the third item of "Sources" is what [3] names."""
        if not any(m.kind is MarkKind.BRACKET and m.key.isdigit() for m in self.assembly.marks):
            return
        entries = self.assembly.entries
        listed = [n for n, x in enumerate(entries) if x.kind != "footnote"]
        if not listed:  # "## Notes" over a list whose items [1] and [2] call
            listed = [n for n, x in enumerate(entries) if not self.scan.startswith("[^", x.start)]
        for position, number in enumerate(listed, 1):
            entry = self.assembly.entries[number]
            self.assembly.entries[number] = replace(entry, key=str(position))
