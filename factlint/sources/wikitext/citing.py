"""Refs and the templates that cite: their marks and entries."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.model import Entry, MarkKind
from factlint.sources.cuts import Cut
from factlint.sources.entries import entry_key, fields_of
from factlint.sources.strand import Strand
from factlint.sources.wikitext import citations
from factlint.sources.wikitext.nodes import Nest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.sources.assembly import Assembly
    from factlint.sources.wikitext.nodes import Node
    from factlint.sources.wikitext.rendering import Renderer


class Citing:
    """Takes citations out of the text that a renderer puts together."""

    def __init__(self, renderer: Renderer, assembly: Assembly) -> None:
        self.renderer = renderer
        self.assembly = assembly
        self.scan = renderer.scan
        self.lists: list[Nest] = []  # of references, met inside text
        self._defined = False  # inside a list of references
        self._fields: dict[int, tuple[tuple[str, str], ...]] = {}  # of templates, by their places

    def take(self, node: Nest, strand: Strand) -> bool:
        """Take out a template that cites; say whether it was one."""
        name = self.renderer.parameters.name(node)
        if citations.is_cite(name):
            self._cite(name, node, strand)
        elif name in citations.SHORT:
            self._short(name, node, strand)
        elif name in citations.NOTES:
            self._note(name, node, strand)
        elif name == "r":
            self._named(node, strand)
        elif name in citations.NEEDED:
            self._needed(name, node, strand)
        elif name in citations.OF_SECTION or name in citations.OF_ANYTHING:
            return self._asked(name, node, strand)
        elif name in citations.LISTS:
            self._list(node, strand)
        else:
            return False
        return True

    def _cite(self, name: str, node: Nest, strand: Strand) -> None:
        fields = self._cite_fields(name, node)
        if strand.block >= 0 or strand.looking:
            strand.weaver.replace(node.start, node.end, citations.cite_words(fields))

    def _pairs(self, node: Nest) -> dict[str, str]:
        return {p.name: self.renderer.plain(p) for p in self.renderer.parameters.of(node)}

    def _short(self, name: str, node: Nest, strand: Strand) -> None:
        pairs = self._pairs(node)
        key, attributes = citations.short_key([v for k, v in pairs.items() if k.isdigit()])
        if strand.looking:
            pages = pairs.get("p") or pairs.get("pp") or ""
            strand.weaver.replace(node.start, node.end, f"{key}, p. {pages}" if pages else key)
            return
        named = tuple((k, v) for k, v in pairs.items() if not k.isdigit() and v)
        attributes = (("template", name), *attributes, *named)
        cut = Cut(MarkKind.TEMPLATE, key, node.start, node.end, attributes)
        strand.mark(cut, self.renderer.closes_up(node.end))

    def _note(self, name: str, node: Nest, strand: Strand) -> None:
        if strand.looking:
            return
        pairs = self._pairs(node)
        body = next((p for p in self.renderer.parameters.of(node) if p.name == "1"), None)
        content = pairs.get("1", "")
        group = pairs.get("group") or citations.NOTES[name]
        key = pairs.get("name", "").strip("\"'")
        attributes = (("template", name),)
        cut = Cut(MarkKind.REF, key, node.start, node.end, attributes, content, group)
        strand.mark(cut, self.renderer.closes_up(node.end))
        if body is not None and content:
            self._entry(key, group, (node.start, node.end), body.nodes, content)

    def _named(self, node: Nest, strand: Strand) -> None:
        if strand.looking:
            return
        pairs = self._pairs(node)
        for key, value in pairs.items():
            if key.isdigit() and value:
                attributes = (("template", "r"),)
                group = pairs.get("group") or pairs.get("g") or ""
                cut = Cut(MarkKind.REF, value, node.start, node.end, attributes, group=group)
                strand.mark(cut, self.renderer.closes_up(node.end))

    def _needed(self, name: str, node: Nest, strand: Strand) -> None:
        parameters = self.renderer.parameters.of(node)
        body = next((p for p in parameters if p.name in ("1", "text")), None)
        if name == "citation needed span" and body is not None:
            self.renderer.nodes(body.nodes, strand)
        if not strand.looking:
            attributes = tuple(
                (p.name, self.renderer.plain(p)) for p in parameters if p.name == "date"
            )
            cut = Cut(MarkKind.NEEDED, name, node.start, node.end, attributes)
            strand.mark(cut, self.renderer.closes_up(node.end))

    def _asked(self, name: str, node: Nest, strand: Strand) -> bool:
        """Take out what asks for sources of a section; what asks for those of a page is no mark."""
        if name in citations.OF_ANYTHING and self._pairs(node).get("1", "").lower() != "section":
            return False
        if not strand.looking:
            cut = Cut(MarkKind.NEEDED, name, node.start, node.end, (("scope", "section"),))
            strand.mark(cut, self.renderer.closes_up(node.end))
        return True

    def _list(self, node: Nest, strand: Strand) -> None:
        if not strand.looking:
            self.lists.append(node)
            self.define(node.children)

    def ref(self, node: Nest, strand: Strand) -> None:
        """Take a `<ref>` as a mark, with its note where it has one."""
        if strand.looking:
            return
        attributes = node.attributes
        if not node.closed:
            attributes = (*attributes, ("broken", "unclosed"))
        content = self._content(node.children, node.inner, node.inner_end)
        name, group = node.attribute("name"), node.attribute("group")
        if self._defined:
            attributes = (*attributes, ("list-defined", "yes"))
        cut = Cut(MarkKind.REF, name, node.start, node.end, attributes, content, group)
        strand.mark(cut, self.renderer.closes_up(node.end))
        if content:
            self._entry(name, group, (node.start, node.end), node.children, content)

    def _content(self, nodes: Sequence[Node], start: int, end: int) -> str:
        words = self.renderer.words(nodes)
        return words or " ".join(self.scan[start:end].split())

    def _entry(
        self, name: str, group: str, span: tuple[int, int], nodes: Sequence[Node], content: str
    ) -> None:
        kind = "list-defined" if self._defined else "ref"
        fields = self.source_fields(nodes) or fields_of(content)
        entry = Entry(name, kind, *span, content, group=group, fields=fields)
        self.assembly.entries.append(entry)
        self.collect(nodes, Strand(self.scan, -1), inside=True)

    def source_fields(self, nodes: Sequence[Node]) -> tuple[tuple[str, str], ...]:
        """Give the parameters of the first {{cite ...}} among some nodes."""
        for node in nodes:
            if isinstance(node, Nest) and node.kind == "template":
                name = self.renderer.parameters.name(node)
                if citations.is_cite(name):
                    return self._cite_fields(name, node)
        return ()

    def _cite_fields(self, name: str, node: Nest) -> tuple[tuple[str, str], ...]:
        known = self._fields.get(node.start)
        if known is None:
            pairs = [(p.name, self.renderer.plain(p)) for p in self.renderer.parameters.of(node)]
            known = self._fields[node.start] = citations.cite_fields(name, pairs)
        return known

    def references(self, node: Nest, strand: Strand) -> None:
        """Take a `<references>` as a list of notes."""
        if strand.looking:
            return
        self.lists.append(node)
        self.define(node.children)

    def define(self, nodes: Sequence[Node]) -> None:
        """Note the refs of a list of references."""
        before, self._defined = self._defined, True
        self.collect(nodes, Strand(self.scan, -1))
        self._defined = before

    def collect(self, nodes: Sequence[Node], strand: Strand, inside: bool = False) -> None:
        """Note the marks in nodes that are not shown; they stand where the strand has come to."""
        hidden = Strand(self.scan, -1)
        self._gather(nodes, hidden, inside)
        at = strand.weaver.length
        marks = [replace(mark, block=strand.block, at=at) for mark in hidden.marks]
        (strand.marks if strand.block >= 0 else self.assembly.marks).extend(marks)

    def _gather(self, nodes: Sequence[Node], hidden: Strand, inside: bool) -> None:
        for node in nodes:
            if not isinstance(node, Nest) or (inside and node.kind == "ref"):
                continue
            if node.kind == "ref":
                self.ref(node, hidden)
            elif node.kind != "template" or not self.take(node, hidden):
                self._gather(node.children, hidden, inside)

    def bibliography_entry(
        self, kind: str, nodes: Sequence[Node], span: tuple[int, int], text: str, block: int
    ) -> None:
        """Note an entry of a list of sources."""
        fields = self.source_fields(nodes) or fields_of(text)
        key = entry_key(text, fields)
        self.assembly.entries.append(Entry(key, kind, *span, text, block, fields=fields))
