"""Read HTML."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from html import unescape
from typing import TYPE_CHECKING

from factlint.model import Block, BlockKind, Document, Entry, MarkKind
from factlint.patterns import deferred
from factlint.sources.assembly import Assembly
from factlint.sources.cuts import Cut
from factlint.sources.entries import entry_key, fields_of
from factlint.sources.html.tokens import RAW, SKIPPED, Attribute, Token, attributes, tokens
from factlint.sources.lines import scannable
from factlint.sources.plain.shapes import has_source_signs, may_be_entry
from factlint.sources.sections import Sections
from factlint.sources.strand import Strand

if TYPE_CHECKING:
    from collections.abc import Mapping

_BLOCKS = frozenset(
    "p div section article main header aside address ul ol li dl dt dd table caption thead tbody"
    " tfoot tr td th blockquote pre figure figcaption form fieldset hr body html head title h1 h2"
    " h3 h4 h5 h6 center details summary hgroup nav footer".split()
)
_VOID = frozenset("br img hr meta link input area base col embed source track wbr".split())
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
# What closes what, where the end tag may be left out (HTML, 13.1.2.4), and up to which element.
_IMPLIED = {
    "li": (("li",), ("ul", "ol")),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
    "tr": (("tr",), ("table",)),
    "td": (("td", "th"), ("tr", "table")),
    "th": (("td", "th"), ("tr", "table")),
}
_KINDS = (
    (("pre",), BlockKind.CODE),
    (("caption", "figcaption"), BlockKind.CAPTION),
    (("td", "th"), BlockKind.CELL),
    (("dd",), BlockKind.FIELD),
    (("blockquote",), BlockKind.QUOTATION),
    (("li",), BlockKind.ITEM),
)
_ITALIC = frozenset(["i", "em", "cite", "var", "dfn"])
_NOTE_ID = deferred(
    r"(?:user-content-)?(?:cite[_-]?note|fn|footnote|note|endnote|en|ref|reference|bib|_?ftn|_?edn|cit"
    r"|sdfootnote)s?[-_:.]?[\w.:-]{0,80}$",
    re.IGNORECASE,
)
_BACK_ID = deferred(
    r"(?:user-content-)?(?:fn[-_]?ref|cite[_-]ref|_?ftnref|_?ednref|ref[-_]?back|back)",
    re.IGNORECASE,
)
_NOTE_WORDS = deferred(r"\[?\s*(?:(?:note|n)?\s*\d{1,4}|[a-z*†‡§]{1,2})\s*\]?$", re.IGNORECASE)
_ENTITY = deferred(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_FRAGMENT = deferred(r"href\s*=\s*[\"']?#([^\"'\s>]{1,200})")
_MAX_PROPERTY = 600
_CLOSERS = frozenset(" \n\t.,;:!?)]")
_NEEDED = deferred(r"\[?\s*citation needed\s*\]?$", re.IGNORECASE)


def read(text: str, path: str) -> Document:
    """Read HTML into a document."""
    return _Reading(text, path).document()


@dataclass
class _Link:
    start: int  # in the file
    at: int  # in the text
    target: str
    note: bool


@dataclass
class _Table:
    number: int
    infobox: bool
    row: int = -1
    column: int = -1
    heads: dict[int, str] = field(default_factory=dict)
    row_head: str = ""
    header_row: bool = False


class _Reading:
    def __init__(self, text: str, path: str) -> None:
        self.scan = scannable(text)
        self.assembly = Assembly(path, "html", text)
        self.sections = Sections()
        self.fragments = frozenset(_FRAGMENT.findall(self.scan))
        self.has_heading = re.search(r"<[hH]1[\s>]", self.scan) is not None
        self.stack: list[str] = []
        self.open: dict[str, int] = {}
        self.strand: Strand | None = None
        self.start = self.end = 0
        self.tables: list[_Table] = []
        self.links: list[_Link] = []
        self.sup: tuple[int, int] | None = None
        self.skip_until = ""
        self.skip_depth = 0
        self.term = ""
        self.field_list = -1
        self.entry_id = ""
        self.entry_depth = 0
        self.properties: list[tuple[str, int, int]] = []
        self.open_properties: list[tuple[str, str, int]] = []
        self.titled = False
        self.skip_from = 0  # text before this place was taken out with a mark

    def document(self) -> Document:
        for token in tokens(self.scan):
            self._token(token)
        self._flush()
        return self.assembly.finish()

    def _token(self, token: Token) -> None:
        if token.kind == "comment":
            self.assembly.comment(token.start, token.end)
        elif self.skip_until:
            self._skipping(token)
        elif token.kind == "text":
            self._text(token.start, token.end)
        elif token.kind == "open":
            self._open(token)
        elif token.kind == "close":
            self._close(token)

    def _skipping(self, token: Token) -> None:
        if token.name == self.skip_until:
            self.skip_depth += 1 if token.kind == "open" else -1
            if not self.skip_depth:
                self.skip_until = ""

    # --- text

    def _text(self, start: int, end: int) -> None:
        if self.strand is None:
            words = self.scan[start:end]
            if not words.strip():
                return
            start += len(words) - len(words.lstrip())
            self._begin(start)
        strand = self.strand
        assert strand is not None
        at = start = max(start, self.skip_from)
        if self.scan.find("&", start, end) >= 0:
            for match in _ENTITY.finditer(self.scan, start, end):
                strand.weaver.keep(at, match.start())
                strand.weaver.replace(*match.span(), unescape(match[0]))
                at = match.end()
        strand.weaver.keep(at, end)
        words = self.scan[start:end].rstrip()
        if words:
            self.end = start + len(words)

    def _begin(self, at: int) -> None:
        self.strand = Strand(self.scan, self.assembly.next_block)
        self.start = self.end = at

    # --- tags

    def _open(self, token: Token) -> None:
        name = token.name
        if name in SKIPPED:
            self._flush()
            self.skip_until, self.skip_depth = name, 1
            return
        has_attributes = token.rest[1] - token.rest[0] > 2
        given = attributes(self.scan, token) if has_attributes else {}
        if name in _BLOCKS:
            self._open_block(name, token, given)
        else:
            self._open_inline(name, token, given)
        if "itemprop" in given:
            self._property(name, token, given)
        if name not in _VOID and name not in RAW:
            self.stack.append(name)
            self.open[name] = self.open.get(name, 0) + 1
        self._note_entry(given)

    def _open_block(self, name: str, token: Token, given: Mapping[str, Attribute]) -> None:
        self._flush()
        if name in _IMPLIED:
            self._imply(*_IMPLIED[name])
        elif self.open.get("p"):
            self._pop_to("p", _BLOCKS - {"p"})
        if name == "table":
            infobox = "infobox" in given.get("class", Attribute("", 0, 0)).value.lower()
            self.tables.append(_Table(self.assembly.new_table(), infobox))
        elif name == "tr" and self.tables:
            table = self.tables[-1]
            table.row, table.column, table.row_head = table.row + 1, -1, ""
        elif name in ("td", "th") and self.tables:
            self.tables[-1].header_row = name == "th"
            self.tables[-1].column += 1
        elif name == "dl":
            self.field_list = self.assembly.new_table()

    def _imply(self, closed: tuple[str, ...], within: tuple[str, ...]) -> None:
        for name in closed:
            self._pop_to(name, frozenset(within))

    def _pop_to(self, name: str, barriers: frozenset[str]) -> None:
        if not self.open.get(name):
            return
        for number in range(len(self.stack) - 1, max(len(self.stack) - 60, -1), -1):
            if self.stack[number] == name:
                self._unwind(number)
                return
            if self.stack[number] in barriers:
                return

    def _unwind(self, number: int) -> None:
        for name in self.stack[number:]:
            self.open[name] -= 1
        del self.stack[number:]
        if len(self.stack) < self.entry_depth:
            self.entry_id = ""

    def _open_inline(self, name: str, token: Token, given: Mapping[str, Attribute]) -> None:
        if name == "br":
            if self.strand is not None:
                self.strand.fields = bool(self.open.get("td") or self.open.get("dd"))
                self.strand.line_break(token.start, token.end)
        elif name == "a" and "href" in given:
            self._open_link(token, given["href"].value)
        elif name == "sup":
            self.sup = (token.start, self.strand.weaver.length if self.strand else 0)
        elif name in _ITALIC and self.strand is None:
            self._begin(token.start)
        if name in _ITALIC and self.strand is not None and not self._in_italic():
            self.strand.turn_italic()
        if name == "q" and self.strand is not None:
            self.strand.weaver.replace(token.start, token.end, "“")

    def _in_italic(self) -> bool:
        return any(self.open.get(name) for name in _ITALIC)

    def _close(self, token: Token) -> None:
        name = token.name
        if not self.open.get(name):
            return
        if name in _BLOCKS:
            if name not in ("html", "body"):
                self._flush()
        else:
            self._close_inline(name, token)
        number = len(self.stack) - 1
        while self.stack[number] != name:
            number -= 1
        self._unwind(number)
        if name == "table" and self.tables:
            self.tables.pop()
        elif name in _ITALIC and self.strand is not None and not self._in_italic():
            self.strand.turn_italic()
        self._close_property(name, token)

    def _close_inline(self, name: str, token: Token) -> None:
        if name == "a" and self.links:
            self._close_link(self.links.pop(), token)
        elif name == "sup" and self.sup is not None:
            self._close_sup(token)
        elif name == "q" and self.strand is not None:
            self.strand.weaver.replace(token.start, token.end, "”")
        if self.strand is not None:
            self.end = token.end

    # --- links and notes

    def _open_link(self, token: Token, target: str) -> None:
        if self.strand is None:
            self._begin(token.start)
        assert self.strand is not None
        fragment = target[1:] if target.startswith("#") else ""
        note = bool(fragment) and bool(_NOTE_ID.match(fragment) or _BACK_ID.match(fragment))
        self.links.append(_Link(token.start, self.strand.weaver.length, target, note))

    def _close_link(self, link: _Link, token: Token) -> None:
        strand = self.strand
        if strand is None or strand.weaver.length < link.at:
            return
        if not link.note:
            strand.link(link.at, link.target)
            return
        words = strand.weaver.since(link.at)
        back = bool(_BACK_ID.match(link.target[1:])) or bool(self.entry_id)
        if back and len(words.strip()) <= 12:
            strand.weaver.cut_back(link.at)
        elif _NOTE_WORDS.match(words.strip()):
            start, at = self.sup if self.sup is not None else (link.start, link.at)
            self._mark(link.target[1:], words.strip(" []"), start, at, token.end)
        else:
            strand.link(link.at, link.target)

    def _mark(self, key: str, words: str, start: int, at: int, end: int) -> None:
        strand = self.strand
        assert strand is not None
        strand.weaver.cut_back(at)
        if self.scan.startswith("</sup>", end):
            end += 6
        if self.scan.startswith("]", end) and self.scan.startswith("[", start - 1):
            strand.weaver.cut_back(at - 1)
            start, end, self.skip_from = start - 1, end + 1, end + 1
        cut = Cut(MarkKind.FOOTNOTE, key, start, end, (("text", words),))
        strand.mark(cut, end >= len(self.scan) or self.scan[end] in _CLOSERS)

    def _close_sup(self, token: Token) -> None:
        assert self.sup is not None
        (start, at), self.sup = self.sup, None
        strand = self.strand
        if strand is None or strand.weaver.length <= at:
            return
        words = strand.weaver.since(at).strip()
        if _NEEDED.match(words):
            strand.weaver.cut_back(at)
            cut = Cut(MarkKind.NEEDED, words.strip("[] "), start, token.end)
            strand.mark(cut, True)
        elif words.startswith("[") and _NOTE_WORDS.match(words):
            strand.weaver.cut_back(at)
            cut = Cut(MarkKind.FOOTNOTE, words.strip("[] "), start, token.end)
            strand.mark(cut, self.scan[token.end : token.end + 1] in _CLOSERS)

    def _note_entry(self, given: Mapping[str, Attribute]) -> None:
        name = given["id"].value if "id" in given else ""
        if name and not self.entry_id and name in self.fragments and _NOTE_ID.match(name):
            if not _BACK_ID.match(name) and not self.open.get("sup"):
                self.entry_id, self.entry_depth = name, len(self.stack)

    # --- microdata

    def _property(self, name: str, token: Token, given: Mapping[str, Attribute]) -> None:
        value = given.get("content") or given.get("datetime")
        key = given["itemprop"].value
        if value is not None:
            self.properties.append((key, value.start, value.end))
            if self.strand is None:
                self._emit_properties()
        elif name not in _VOID and "itemscope" not in given:
            self.open_properties.append((name, key, token.end))

    def _close_property(self, name: str, token: Token) -> None:
        if self.open_properties and self.open_properties[-1][0] == name:
            _, key, start = self.open_properties.pop()
            if token.start - start <= _MAX_PROPERTY:
                self.properties.append((key, start, token.start))
            if self.strand is None:
                self._emit_properties()

    def _emit_properties(self) -> None:
        found, self.properties = self.properties, []
        for key, start, end in found:
            strand = Strand(self.scan, self.assembly.next_block)
            at = start
            for token in tokens(self.scan[start:end]):
                if token.kind == "text":
                    strand.weaver.keep(at, start + token.end)
                at = start + token.end
            block = strand.done(BlockKind.FIELD, start, end)
            if block.text:
                self.assembly.add(replace(block, key=key, row=0))

    # --- blocks

    def _flush(self) -> None:
        strand, self.strand = self.strand, None
        self.links.clear()
        self.sup = None
        if strand is not None:
            block = strand.done(self._kind(), self.start, self.end)
            if block.text or strand.marks:
                self.assembly.marks.extend(strand.marks)
                self._add(block)
        self._emit_properties()

    def _kind(self) -> BlockKind:
        for names, kind in _KINDS:
            if any(self.open.get(name) for name in names):
                return kind
        return BlockKind.PARAGRAPH

    def _add(self, block: Block) -> None:
        heading = next((name for name in _HEADINGS if self.open.get(name)), "")
        if self.open.get("title"):
            self._add_title(block)
        elif heading:
            self._heading(block, int(heading[1]))
        elif self.entry_id:
            self._entry(block)
        elif self.open.get("dt"):
            self.term = block.text
        elif block.kind is BlockKind.CELL and self.tables:
            self._cell(block, self.tables[-1])
        elif block.kind is BlockKind.FIELD:
            block = replace(block, key=self.term, row=0, table=self.field_list)
            self.assembly.add(block)
        else:
            self._plain(block)

    def _add_title(self, block: Block) -> None:
        if self.has_heading:
            block = replace(block, kind=BlockKind.METADATA, key="title")
            self.assembly.add(block)
        else:
            self.assembly.add(replace(block, kind=BlockKind.TITLE))

    def _heading(self, block: Block, level: int) -> None:
        if level == 1 and not self.titled:
            self.titled = True
            self.assembly.add(replace(block, kind=BlockKind.TITLE, level=1))
        else:
            self.assembly.heading(replace(block, kind=BlockKind.HEADING, level=level))
        self.sections.heading(block.text, level)

    def _entry(self, block: Block) -> None:
        number = self.assembly.add(replace(block, kind=BlockKind.ENTRY))
        entries = self.assembly.entries
        if entries and entries[-1].key == self.entry_id:
            last = entries.pop()
            text = f"{last.text} {block.text}"
            entries.append(replace(last, end=block.end, text=text, fields=fields_of(text)))
            return
        fields = fields_of(block.text, block.links)
        entries.append(
            Entry(
                self.entry_id, "footnote", block.start, block.end, block.text, number, fields=fields
            )
        )

    def _plain(self, block: Block) -> None:
        if block.kind is BlockKind.ITEM:
            level = self.open.get("ul", 0) + self.open.get("ol", 0)
            block = replace(block, level=max(level, 1))
        if block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH):
            if self.sections.elsewhere:
                block = replace(block, kind=BlockKind.NAVIGATION)
            elif self.sections.kind and self._lists_source(block):
                self._listed(block)
                return
        self.assembly.add(block)

    def _lists_source(self, block: Block) -> bool:
        if block.kind is BlockKind.ITEM:
            return True
        text = block.text
        return len(text) < 400 and (may_be_entry(text) or has_source_signs(text))

    def _listed(self, block: Block) -> None:
        number = self.assembly.add(replace(block, kind=BlockKind.ENTRY))
        fields = fields_of(block.text, block.links)
        key = entry_key(block.text, fields)
        self.assembly.entries.append(
            Entry(
                key, self.sections.kind, block.start, block.end, block.text, number, fields=fields
            )
        )

    def _cell(self, block: Block, table: _Table) -> None:
        head = bool(table.header_row)
        if table.infobox and head:
            table.row_head = block.text
            return
        key = table.row_head if table.infobox else table.heads.get(table.column, "")
        kind = BlockKind.FIELD if table.infobox else BlockKind.CELL
        if head and table.row <= 0:
            table.heads[table.column] = block.text
            key = ""
        block = replace(block, kind=kind, key=key, row=max(table.row, 0), table=table.number)
        self.assembly.add(block)
