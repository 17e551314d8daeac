"""Read MediaWiki wikitext."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.model import Block, BlockKind, Document
from factlint.patterns import deferred
from factlint.sources.assembly import Assembly
from factlint.sources.fieldlists import name_fields
from factlint.sources.lines import scannable
from factlint.sources.sections import Sections
from factlint.sources.strand import Strand
from factlint.sources.wikitext import citations
from factlint.sources.wikitext.fields import Infoboxes
from factlint.sources.wikitext.nodes import Comment, Nest, Tag, Text, slice_nodes
from factlint.sources.wikitext.pagelines import Line, lines_of
from factlint.sources.wikitext.rendering import Renderer
from factlint.sources.wikitext.tables import cells
from factlint.sources.wikitext.tree import TreeBuilder

if TYPE_CHECKING:
    from factlint.sources.wikitext.nodes import Node

_PREFIX = deferred(r"[*#:;]+[ \t]*")
_FILES = ("file:", "image:", "media:")
_QUOTES = frozenset(["quote", "blockquote", "cquote", "quotation", "rquote", "bquote"])
_IN_LISTS = (BlockKind.ITEM, BlockKind.PARAGRAPH)


def read(text: str, path: str) -> Document:
    """Read wikitext into a document."""
    return _Reading(text, path).document()


class _Reading:
    def __init__(self, text: str, path: str) -> None:
        self.scan = scannable(text)
        self.assembly = Assembly(path, "wikitext", text)
        self.renderer = Renderer(self.scan, self.assembly)
        self.infoboxes = Infoboxes(self.renderer, self.assembly)
        self.sections = Sections()
        self._paragraph: list[Line] = []
        self._quoted = 0  # open <blockquote>s
        self._gallery = False
        self._opening = True  # until the first heading

    def document(self) -> Document:
        builder = TreeBuilder(self.scan)
        root = builder.build()
        self.assembly.problems.extend(builder.problems)
        for start, end in builder.comments:
            self.assembly.comment(start, end)
        for line in lines_of(self.scan, root):
            self._line(line)
        self._flush()
        name_fields(self.assembly)
        self.assembly.marks.sort(key=lambda mark: mark.start)
        return self.assembly.finish()

    # --- lines

    def _line(self, line: Line) -> None:
        self._take_blocks(line)
        behind = line.cut_at_blockquote()
        self._take_line(line)
        if behind is not None:
            self._line(behind)

    def _take_line(self, line: Line) -> None:
        head = line.head(self.scan)
        if head is None:
            if not line.nodes or all(isinstance(node, Text) for node in line.nodes):
                self._flush()
            return
        first = self.scan[head.start] if isinstance(head, Text) else ""
        if first == "=" and self._heading(line):
            return
        if self._gallery and isinstance(head, Text):
            self._gallery_line(line, head)
        elif first and first in "*#:;":
            self._flush()
            self._item(line)
        elif first == "-" and self.scan.startswith("----", head.start):
            self._flush()
        else:
            self._paragraph.append(line)

    def _take_blocks(self, line: Line) -> None:
        """Emit what stands at the start of a line and is a block of its own."""
        while (head := line.head(self.scan)) is not None and self._block_node(line, head):
            number = line.nodes.index(head)
            line.nodes = line.nodes[number + 1 :]
            line.start = head.end

    def _block_node(self, line: Line, node: Node) -> bool:
        if isinstance(node, Tag):
            return self._block_tag(node)
        if not isinstance(node, Nest):
            return False
        if node.kind == "table":
            self._flush()
            self._table(node)
        elif node.kind == "references":
            self._flush()
            self._hidden(node)
        elif node.kind == "link":
            return self._block_link(node)
        elif node.kind == "template":
            return self._block_template(line, node)
        else:
            return False
        return True

    def _block_tag(self, node: Tag) -> bool:
        if node.name == "blockquote":
            self._flush()
            self._quoted = max(self._quoted + (-1 if node.closing else 1), 0)
            return True
        if node.name == "gallery":
            self._flush()
            self._gallery = not node.closing
            return True
        return False

    def _block_link(self, node: Nest) -> bool:
        target = self.renderer.target(node).lower()
        if target.startswith("category:") or self.renderer.leads_to_other_language(node):
            self._flush()
            self._category(node)
        elif target.startswith(_FILES):
            self._flush()
            self._file(node)
        else:
            return False
        return True

    def _block_template(self, line: Line, node: Nest) -> bool:
        name = self.renderer.parameters.name(node)
        if self.infoboxes.is_one(node, name):
            self._flush()
            self._hidden_marks(self.infoboxes.add(node))
        elif name in citations.LISTS:
            self._flush()
            self._hidden(node)
        elif name in _QUOTES and self._alone(line, node):
            self._flush()
            self._emit(BlockKind.QUOTATION, [node], node.start, node.end)
        else:
            return False
        return True

    def _alone(self, line: Line, node: Node) -> bool:
        return line.nodes[-1] is node or not self.scan[node.end : line.end].strip()

    def _hidden_marks(self, nodes: list[Node]) -> None:
        self.renderer.citing.collect(nodes, Strand(self.scan, -1))

    def _hidden(self, node: Nest) -> None:
        """Take note of a list of references: it has no text, only a place."""
        self.renderer.nodes([node], Strand(self.scan, -1))
        self.renderer.citing.lists.clear()
        self._list_block(node)

    def _list_block(self, node: Nest) -> None:
        block = Block(BlockKind.NAVIGATION, "", node.start, node.end, (), key="references")
        self.assembly.add(block)

    # --- blocks

    def _heading(self, line: Line) -> bool:
        end = self._content_end(line)
        words = self.scan[line.start : end]
        inner = words.strip("=")
        if not words.endswith("=") or len(words) < 3 or not inner.strip():
            return False
        self._flush()
        before = len(words) - len(words.lstrip("="))
        after = len(words) - len(words.rstrip("="))
        level = min(before, after, 6)
        strand = Strand(self.scan, self.assembly.next_block)
        nodes = slice_nodes(line.nodes, line.start + level, line.start + len(words) - level)
        self.renderer.nodes(nodes, strand)
        titled = level == 1 and not self.assembly.blocks
        kind = BlockKind.TITLE if titled else BlockKind.HEADING
        block = replace(strand.done(kind, line.start, end), level=level)
        self.assembly.marks.extend(strand.marks)
        if titled:
            self.assembly.add(block)
        else:
            self._opening = False
            self.assembly.heading(block)
        self.sections.heading(block.text, level)
        return True

    def _content_end(self, line: Line) -> int:
        end = line.end
        for node in reversed(line.nodes):
            if isinstance(node, Comment) or not self.scan[node.start : node.end].strip():
                end = node.start
                continue
            break
        return line.start + len(self.scan[line.start : end].rstrip())

    def _item(self, line: Line) -> None:
        match = _PREFIX.match(self.scan, line.start, line.end)
        prefix = match[0].strip() if match else ""
        start = line.start + (len(match[0]) if match else 0)
        kind = BlockKind.PARAGRAPH if set(prefix) == {":"} else BlockKind.ITEM
        nodes = slice_nodes(line.nodes, start, line.end)
        self._emit(kind, nodes, line.start, line.end, len(prefix), prefix.endswith(";"))

    def _flush(self) -> None:
        lines, self._paragraph = self._paragraph, []
        if not lines:
            return
        kind = BlockKind.QUOTATION if self._quoted else BlockKind.PARAGRAPH
        nodes: list[Node] = []
        for number, line in enumerate(lines):
            if number:
                at = lines[number - 1].end
                nodes.append(Text(at, min(at + 1, line.start)))
            nodes += line.nodes
        self._emit(kind, nodes, lines[0].start, lines[-1].end)
        if self._opening:
            self.infoboxes.add_loose(nodes)

    def _emit(
        self,
        kind: BlockKind,
        nodes: list[Node],
        start: int,
        end: int,
        level: int = 0,
        heads: bool = False,
    ) -> None:
        strand = Strand(self.scan, self.assembly.next_block)
        entries = len(self.assembly.entries)
        self.renderer.nodes(nodes, strand)
        block = replace(strand.done(kind, start, self._trimmed(start, end)), level=level)
        if self.sections.elsewhere and kind in _IN_LISTS:
            block = replace(block, kind=BlockKind.NAVIGATION)
        # ";Maps" in a list of sources heads the ones below
        listed = self.sections.kind and kind is BlockKind.ITEM and bool(block.text) and not heads
        if listed or self._is_source(kind, nodes, block, entries):
            block = replace(block, kind=BlockKind.ENTRY)
            listing = self.sections.kind or "bibliography"
            span = (block.start, block.end)
            number = self.assembly.next_block
            self.renderer.citing.bibliography_entry(listing, nodes, span, block.text, number)
        self._add(block, strand)

    def _is_source(self, kind: BlockKind, nodes: list[Node], block: Block, entries: int) -> bool:
        """Say whether a paragraph is nothing but one {{cite ...}}."""
        cites = [node for node in nodes if isinstance(node, Nest)]
        return bool(
            kind in _IN_LISTS
            and len(cites) == 1
            and block.text
            and entries == len(self.assembly.entries)
            and self.renderer.citing.source_fields(cites)
            and (self.sections.kind or cites[0].start <= block.start + 4)
        )

    def _add(self, block: Block, strand: Strand) -> None:
        if block.text or strand.marks:
            self.assembly.marks.extend(strand.marks)
            self.assembly.add(block)
        self._met_inside()

    def _met_inside(self) -> None:
        """Emit captions and categories that stood inside the block before."""
        files, self.renderer.files = self.renderer.files, []
        categories, self.renderer.categories = self.renderer.categories, []
        lists, self.renderer.citing.lists = self.renderer.citing.lists, []
        for node in files:
            self._file(node)
        for node in categories:
            self._category(node)
        for node in lists:
            self._list_block(node)

    def _trimmed(self, start: int, end: int) -> int:
        return start + len(self.scan[start:end].rstrip())

    def _category(self, node: Nest) -> None:
        strand = Strand(self.scan, self.assembly.next_block)
        end = node.bars[0] if node.bars else node.inner_end
        colon = self.scan.find(":", node.inner, end) + 1
        strand.weaver.keep(colon, end)
        prefix = self.scan[node.inner : colon - 1].strip().lower()
        block = strand.done(BlockKind.NAVIGATION, node.start, node.end)
        key = "category" if prefix == "category" else "interwiki"
        self.assembly.add(replace(block, key=key), headed=False)

    def _file(self, node: Nest) -> None:
        start = node.bars[-1] + 1 if node.bars else node.inner_end
        nodes = slice_nodes(node.children, start, node.inner_end)
        strand = Strand(self.scan, self.assembly.next_block)
        words = self.scan[start : node.inner_end].strip()
        if not _IMAGE_OPTION.fullmatch(words):
            self.renderer.nodes(nodes, strand)
        self.renderer.citing.collect(slice_nodes(node.children, node.inner, start), strand)
        self._add(strand.done(BlockKind.CAPTION, node.start, node.end), strand)

    def _gallery_line(self, line: Line, head: Node) -> None:
        bar = self.scan.find("|", line.start, line.end)
        if bar < 0:
            return
        strand = Strand(self.scan, self.assembly.next_block)
        self.renderer.nodes(slice_nodes(line.nodes, bar + 1, line.end), strand)
        self._add(strand.done(BlockKind.CAPTION, head.start, line.end), strand)

    # --- tables

    def _table(self, node: Nest) -> None:
        table = self.assembly.new_table()
        heads: dict[int, str] = {}
        shown_to = node.inner
        for cell in cells(self.scan, node):
            nodes = slice_nodes(node.children, cell.start, cell.end)
            nodes = [x for x in nodes if not (isinstance(x, Nest) and x.kind == "table")]
            strand = Strand(self.scan, self.assembly.next_block, fields=True)
            self.renderer.nodes(nodes, strand)
            kind = BlockKind.CAPTION if cell.caption else BlockKind.CELL
            block = strand.done(kind, cell.outer, self._trimmed(cell.outer, cell.end))
            key = "" if cell.head and not cell.row else heads.get(cell.column, "")
            if cell.head and cell.column not in heads:
                heads[cell.column] = block.text
            self._add(replace(block, key=key, row=cell.row, table=table), strand)
            shown_to = cell.end
        if shown_to == node.inner:
            self._boxes_in(node)
            self.renderer.citing.collect(node.children, Strand(self.scan, -1))

    def _boxes_in(self, table: Nest) -> None:
        """Add the infoboxes of a table that holds nothing else: {| {{Infobox ship begin}}"""
        templates = [one for one in table.children if isinstance(one, Nest)]
        for node in templates:
            name = self.renderer.parameters.name(node) if node.kind == "template" else ""
            if name and self.infoboxes.is_one(node, name):
                self.infoboxes.add(node)


_IMAGE_OPTION = deferred(
    r"(?:thumb(?:nail)?|frame(?:d|less)?|border|left|right|cent(?:er|re)|none|upright(?:=[\d.]*)?"
    r"|\d*(?:x\d+)?px|baseline|middle|sub|super|top|text-top|bottom|text-bottom"
    r"|(?:alt|link|page|lang|class|thumbtime|start|end)=[^|]*)?"
)
