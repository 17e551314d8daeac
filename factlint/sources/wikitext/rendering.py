"""What a reader sees of wikitext nodes, with the marks and entries that stand in them."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING

from factlint.model import Entry, MarkKind
from factlint.patterns import deferred
from factlint.sources.cuts import Cut
from factlint.sources.entries import entry_key, fields_of
from factlint.sources.strand import Strand
from factlint.sources.wikitext import citations
from factlint.sources.wikitext.calls import SEPARATOR, Call, Shown, fold
from factlint.sources.wikitext.nodes import Nest, Raw, Tag, Text, slice_nodes
from factlint.sources.wikitext.templates import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.sources.assembly import Assembly
    from factlint.sources.wikitext.nodes import Node

_INLINE = deferred(
    r"'{2,}|&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
    r"|__[A-Z]{3,30}__|~{3,5}|^[*\#:;]+[ \t]*|https?://[^\s<>\"\[\]{}|']{1,2000}",
    re.MULTILINE,
)
_CLOSERS = frozenset(" \n\t.,;:!?)]<{")
_FILES = ("file:", "image:", "media:")
_LANGUAGE = deferred(r"[a-z]{2,3}(?:-[a-z]{2,10})?$")


class Parameter:
    """A template's parameter: its name and what it holds."""

    __slots__ = ("end", "key", "name", "nodes", "outer", "start")

    def __init__(self, name: str, outer: int, start: int, end: int, nodes: list[Node]) -> None:
        self.name = name
        self.outer = outer
        self.start = start
        self.end = end
        self.nodes = nodes


class _LazyWords(dict[str, str]):
    """A template's parameters as plain words, each read when it is asked for."""

    def __init__(self, renderer: Renderer, parameters: Sequence[Parameter]) -> None:
        super().__init__()
        self._renderer = renderer
        self._parameters = {parameter.name: parameter for parameter in parameters}

    def __contains__(self, name: object) -> bool:
        return name in self._parameters

    def __missing__(self, name: str) -> str:
        return self._renderer.plain(self._parameters[name]) if name in self._parameters else ""

    def get(self, name: str, default: str = "") -> str:  # type: ignore[override]
        return self[name] if name in self._parameters else default

    def span(self, name: str) -> Parameter:
        return self._parameters[name]


class Renderer:
    """Renders nodes into strands and notes the marks and entries it meets."""

    def __init__(self, scan: str, assembly: Assembly) -> None:
        self.scan = scan
        self.assembly = assembly
        self.files: list[Nest] = []  # met inside text: their captions come after it
        self.categories: list[Nest] = []
        self.lists: list[Nest] = []
        self._plain: dict[tuple[int, int], str] = {}
        self._parameters: dict[int, list[Parameter]] = {}
        self._defined = False  # inside a list of references

    # --- nodes

    def nodes(self, nodes: Sequence[Node], strand: Strand) -> None:
        """Put what is seen of some nodes into a strand."""
        for node in nodes:
            if isinstance(node, Text):
                self._text(node, strand)
            elif isinstance(node, Nest):
                self._nest(node, strand)
            elif isinstance(node, Tag):
                self._tag(node, strand)
            elif isinstance(node, Raw):
                self._raw(node, strand)
            else:
                self._vanish(node, strand)

    def plain(self, parameter: Parameter) -> str:
        """Give a parameter's readable words, its marks left alone."""
        key = (parameter.start, parameter.end)
        if key not in self._plain:
            self._plain[key] = self.words(parameter.nodes)
        return self._plain[key]

    def words(self, nodes: Sequence[Node]) -> str:
        """Give the readable words of some nodes, their marks left alone."""
        strand = Strand(self.scan, -1, fields=True, looking=True)
        self.nodes(nodes, strand)
        return strand.weaver.finish()[0]

    def _text(self, node: Text, strand: Strand) -> None:
        at = node.start
        for match in _INLINE.finditer(self.scan, node.start, node.end):
            strand.weaver.keep(at, match.start())
            self._inline(match, strand)
            at = match.end()
        strand.weaver.keep(at, node.end)

    def _inline(self, match: re.Match[str], strand: Strand) -> None:
        sign, (start, end) = match[0], match.span()
        if sign[0] == "'":
            self._quotes(start, end, strand)
        elif sign[0] == "&":
            strand.weaver.replace(start, end, unescape(sign))
        elif sign[0] == "h":
            begin = strand.weaver.length
            strand.weaver.keep(start, end)
            strand.link(begin, sign.rstrip(".,;:!?)"))
        elif sign[0] in "*#:;":
            strand.separate(start, end)

    def _quotes(self, start: int, end: int, strand: Strand) -> None:
        size = end - start
        literal = 1 if size == 4 else max(size - 5, 0)
        strand.weaver.keep(start, start + literal)
        if size == 2 or size >= 5:
            strand.turn_italic()

    def _tag(self, node: Tag, strand: Strand) -> None:
        if node.name == "br":
            strand.line_break(node.start, node.end)
        elif node.name in ("p", "div", "li", "hr", "tr", "td"):
            strand.weaver.replace(node.start, node.end, " ")

    def _raw(self, node: Raw, strand: Strand) -> None:
        if node.name in ("nowiki", "pre"):
            strand.weaver.keep(*node.inner)

    def _nest(self, node: Nest, strand: Strand) -> None:
        if node.kind == "template":
            self._template(node, strand)
        elif node.kind == "link":
            self._link(node, strand)
        elif node.kind == "external":
            self._external(node, strand)
        elif node.kind == "ref":
            self._ref(node, strand)
        elif node.kind == "references":
            self._references(node, strand)
        elif node.kind == "table":
            self.collect(node.children, strand)

    # --- links

    def target(self, node: Nest) -> str:
        """Give what a link points to."""
        end = node.bars[0] if node.bars else node.inner_end
        return " ".join(self.scan[node.inner : end].split())

    def _link(self, node: Nest, strand: Strand) -> None:
        target = self.target(node)
        small = target.lower()
        if small.startswith("category:"):
            self._later(self.categories, node, strand)
        elif small.startswith(_FILES):
            self._later(self.files, node, strand)
        elif not self.leads_to_other_language(node):
            self._inner_link(node, target, strand)

    def _later(self, kept: list[Nest], node: Nest, strand: Strand) -> None:
        self._vanish(node, strand)
        if not strand.looking:
            kept.append(node)

    def _vanish(self, node: Node, strand: Strand) -> None:
        """Leave no space before a stop where something is not shown."""
        if strand.block >= 0 and self._closes_up(node.end):
            strand.weaver.trim()

    def leads_to_other_language(self, node: Nest) -> bool:
        """Say whether a link is the same page in another language: [[fr:Titre]]."""
        prefix, colon, _ = self.target(node).partition(":")
        return bool(colon and not node.bars and _LANGUAGE.match(prefix))

    def _inner_link(self, node: Nest, target: str, strand: Strand) -> None:
        begin = strand.weaver.length
        start = node.bars[0] + 1 if node.bars else node.inner
        label = slice_nodes(node.children, start, node.inner_end)
        if node.bars and not self.scan[start : node.inner_end].strip():
            stop = re.match(r"(?:[^:|]*:)?(?P<name>[^(,|]*)", self.scan[node.inner : start - 1])
            if stop:  # the pipe trick: "[[Ramsey (island)|]]"
                label = [Text(node.inner + stop.start("name"), node.inner + stop.end("name"))]
        elif not node.bars and self.scan.startswith(":", node.inner):
            label = slice_nodes(node.children, node.inner + 1, node.inner_end)
        self.nodes(label, strand)
        strand.link(begin, target.lstrip(":"))

    def _external(self, node: Nest, strand: Strand) -> None:
        match = re.compile(r"\S+").match(self.scan, node.inner, node.inner_end)
        url = match[0] if match else ""
        label = slice_nodes(node.children, node.inner + len(url), node.inner_end)
        if any(
            not isinstance(part, Text) or self.scan[part.start : part.end].strip() for part in label
        ):
            begin = strand.weaver.length
            self.nodes(label, strand)
            strand.link(begin, url)
        elif not strand.looking:  # "[1]" to a reader: a link that serves as a source
            cut = Cut(MarkKind.LINK, url, node.start, node.end)
            strand.mark(cut, self._closes_up(node.end))

    # --- refs

    def _closes_up(self, at: int) -> bool:
        return at >= len(self.scan) or self.scan[at] in _CLOSERS

    def _ref(self, node: Nest, strand: Strand) -> None:
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
        strand.mark(cut, self._closes_up(node.end))
        if content:
            self._entry(name, group, (node.start, node.end), node.children, content)

    def _content(self, nodes: Sequence[Node], start: int, end: int) -> str:
        words = self.words(nodes)
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
                name = self.name(node)
                if citations.is_cite(name):
                    return self._cite_fields(name, node)
        return ()

    def _cite_fields(self, name: str, node: Nest) -> tuple[tuple[str, str], ...]:
        pairs = [(p.name, self.plain(p)) for p in self.parameters(node)]
        return citations.cite_fields(name, pairs)

    def _references(self, node: Nest, strand: Strand) -> None:
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
                self._ref(node, hidden)
            elif node.kind != "template" or not self._cites(node, hidden):
                self._gather(node.children, hidden, inside)

    # --- templates

    def name(self, node: Nest) -> str:
        """Give a template's folded name; parser functions keep their "#"."""
        end = node.bars[0] if node.bars else node.inner_end
        return fold(self._uncommented(node.inner, end)) if end - node.inner < 400 else ""

    def _uncommented(self, start: int, end: int) -> str:
        return _COMMENTS.sub("", self.scan[start:end])

    def parameters(self, node: Nest) -> list[Parameter]:
        """Give a template's parameters; those without a name are "1", "2", ..."""
        if node.start not in self._parameters:
            self._parameters[node.start] = self._read_parameters(node)
        return self._parameters[node.start]

    def _read_parameters(self, node: Nest) -> list[Parameter]:
        found: list[Parameter] = []
        number = 0
        edges = [*node.bars, node.inner_end]
        for bar, end in itertools.pairwise(edges):
            equals = self._equals(node, bar + 1, end)
            start = equals + 1 if equals >= 0 else bar + 1
            if equals >= 0:
                name = " ".join(self._uncommented(bar + 1, equals).split())
            else:
                number += 1
                name = str(number)
            found.append(Parameter(name, bar, start, end, slice_nodes(node.children, start, end)))
        return found

    def _equals(self, node: Nest, start: int, end: int) -> int:
        at = self.scan.find("=", start, end)
        if at < 0 or at - start > 400:
            return -1
        inside = any(
            not isinstance(child, Text) and child.start <= at < child.end
            for child in slice_nodes(node.children, start, at + 1)
        )
        return -1 if inside else at

    def _template(self, node: Nest, strand: Strand) -> None:
        if self._cites(node, strand):
            return
        words = _LazyWords(self, self.parameters(node))
        parts = shown(Call(self.name(node), words))
        seen: set[str] = set()
        if parts is None:
            self._vanish(node, strand)
        else:
            seen = self._parts(node, parts, words, strand)
        if not strand.looking:
            for name, parameter in words._parameters.items():
                if name not in seen:
                    self.collect(parameter.nodes, strand)

    def _parts(
        self, node: Nest, parts: Sequence[str | Shown], words: _LazyWords, strand: Strand
    ) -> set[str]:
        seen: set[str] = set()
        at = node.start
        for number, part in enumerate(parts):
            if isinstance(part, Shown):
                if part.name in words and part.name not in seen:
                    parameter = words.span(part.name)
                    self.nodes(parameter.nodes, strand)
                    at = parameter.end
                    seen.add(part.name)
                continue
            following = parts[number + 1] if number + 1 < len(parts) else None
            end = node.end
            if isinstance(following, Shown) and following.name in words:
                end = words.span(following.name).start
            if part == SEPARATOR:
                strand.separate(at, max(end, at))
            else:
                strand.weaver.replace(at, max(end, at), part)
        return seen

    def _cites(self, node: Nest, strand: Strand) -> bool:
        """Take out a template that cites; say whether it was one."""
        name = self.name(node)
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
        return {p.name: self.plain(p) for p in self.parameters(node)}

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
        strand.mark(cut, self._closes_up(node.end))

    def _note(self, name: str, node: Nest, strand: Strand) -> None:
        if strand.looking:
            return
        pairs = self._pairs(node)
        body = next((p for p in self.parameters(node) if p.name == "1"), None)
        content = pairs.get("1", "")
        group = pairs.get("group") or citations.NOTES[name]
        key = pairs.get("name", "").strip("\"'")
        attributes = (("template", name),)
        cut = Cut(MarkKind.REF, key, node.start, node.end, attributes, content, group)
        strand.mark(cut, self._closes_up(node.end))
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
                strand.mark(cut, self._closes_up(node.end))

    def _needed(self, name: str, node: Nest, strand: Strand) -> None:
        parameters = self.parameters(node)
        body = next((p for p in parameters if p.name in ("1", "text")), None)
        if name == "citation needed span" and body is not None:
            self.nodes(body.nodes, strand)
        if not strand.looking:
            attributes = tuple((p.name, self.plain(p)) for p in parameters if p.name == "date")
            cut = Cut(MarkKind.NEEDED, name, node.start, node.end, attributes)
            strand.mark(cut, self._closes_up(node.end))

    def _list(self, node: Nest, strand: Strand) -> None:
        if not strand.looking:
            self.lists.append(node)
            self.define(node.children)

    def bibliography_entry(
        self, kind: str, nodes: Sequence[Node], span: tuple[int, int], text: str, block: int
    ) -> None:
        """Note an entry of a list of sources."""
        fields = self.source_fields(nodes) or fields_of(text)
        key = entry_key(text, fields)
        self.assembly.entries.append(Entry(key, kind, *span, text, block, fields=fields))


_COMMENTS = deferred(r"<!--.*?-->", re.DOTALL)
