"""Where a block of a page belongs: under a heading, in a table, among the sources."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.model import Block, BlockKind, Entry
from factlint.records import dataclass, field
from factlint.sources.entries import entry_key, fields_of
from factlint.sources.plain.shapes import lists_source
from factlint.sources.sections import Sections

if TYPE_CHECKING:
    from factlint.sources.assembly import Assembly
    from factlint.sources.html.elements import OpenElements


@dataclass(slots=True)
class _Table:
    number: int
    infobox: bool
    row: int = -1
    column: int = -1
    in_head: bool = False
    heads: dict[int, str] = field(default_factory=dict)
    row_head: str = ""


class Placing:
    """Adds blocks to a document, knowing which elements are open."""

    def __init__(self, assembly: Assembly, elements: OpenElements, has_heading: bool) -> None:
        self.assembly = assembly
        self.elements = elements
        self.has_heading = has_heading
        self.note = ""  # the id of the note that is being read
        self._sections = Sections()
        self._tables: list[_Table] = []
        self._titled = False
        self._term = ""
        self._field_list = -1

    # --- tags

    def open(self, name: str, infobox: bool) -> None:
        """Take note of the opening tag of a block."""
        table = self._tables[-1] if self._tables else None
        if name == "table":
            self._tables.append(_Table(self.assembly.new_table(), infobox))
        elif name == "dl":
            self._field_list = self.assembly.new_table()
        elif table is not None and name == "tr":
            table.row, table.column, table.row_head = table.row + 1, -1, ""
        elif table is not None and name in ("td", "th"):
            table.column += 1
            table.in_head = name == "th"

    def close_table(self) -> None:
        """End the innermost table."""
        if self._tables:
            self._tables.pop()

    # --- blocks

    def add(self, block: Block) -> None:
        """Add a block where it belongs."""
        level = self.elements.heading()
        if self.elements.count("title"):
            self._title(block)
        elif level:
            self._heading(block, level)
        elif self.note:
            self._note(block)
        elif self.elements.count("dt"):
            self._term = block.text
        elif block.kind is BlockKind.CELL and self._tables:
            self._cell(block, self._tables[-1])
        elif block.kind is BlockKind.FIELD:
            self.assembly.add(replace(block, key=self._term, row=0, table=self._field_list))
        else:
            self._running(block)

    def _title(self, block: Block) -> None:
        if self.has_heading:
            self.assembly.add(replace(block, kind=BlockKind.METADATA, key="title"))
        else:
            self.assembly.add(replace(block, kind=BlockKind.TITLE))

    def _heading(self, block: Block, level: int) -> None:
        if level == 1 and not self._titled:
            self._titled = True
            self.assembly.add(replace(block, kind=BlockKind.TITLE, level=1))
        else:
            self.assembly.heading(replace(block, kind=BlockKind.HEADING, level=level))
        self._sections.heading(block.text, level)

    def _note(self, block: Block) -> None:
        number = self.assembly.add(replace(block, kind=BlockKind.ENTRY))
        entries = self.assembly.entries
        fields = fields_of(block.text, block.links)
        if entries and entries[-1].key == self.note:
            last = entries.pop()
            text = f"{last.text} {block.text}"
            entries.append(replace(last, end=block.end, text=text, fields=fields_of(text)))
        else:
            span = (block.start, block.end)
            entries.append(Entry(self.note, "footnote", *span, block.text, number, fields=fields))

    def _running(self, block: Block) -> None:
        if block.kind is BlockKind.ITEM:
            level = self.elements.count("ul") + self.elements.count("ol")
            block = replace(block, level=max(level, 1))
        if block.kind not in (BlockKind.ITEM, BlockKind.PARAGRAPH):
            self.assembly.add(block)
        elif self._sections.elsewhere:
            self.assembly.add(replace(block, kind=BlockKind.NAVIGATION))
        elif self._sections.kind and (block.kind is BlockKind.ITEM or lists_source(block.text)):
            self._source(block)
        else:
            self.assembly.add(block)

    def _source(self, block: Block) -> None:
        number = self.assembly.add(replace(block, kind=BlockKind.ENTRY))
        fields = fields_of(block.text, block.links)
        key = entry_key(block.text, fields)
        span = (block.start, block.end)
        kind = self._sections.kind
        self.assembly.entries.append(Entry(key, kind, *span, block.text, number, fields=fields))

    def _cell(self, block: Block, table: _Table) -> None:
        if table.infobox and table.in_head:
            table.row_head = block.text
            return
        kind = BlockKind.FIELD if table.infobox else BlockKind.CELL
        key = table.row_head if table.infobox else table.heads.get(table.column, "")
        if table.in_head and table.row <= 0:
            table.heads[table.column] = block.text
            key = ""
        row = max(table.row, 0)
        self.assembly.add(replace(block, kind=kind, key=key, row=row, table=table.number))
