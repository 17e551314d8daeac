"""What a reader sees of wikitext nodes, with the marks and entries that stand in them."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from factlint.model import MarkKind
from factlint.patterns import deferred
from factlint.sources.cuts import Cut
from factlint.sources.strand import Strand
from factlint.sources.wikitext.calls import SEPARATOR, Call, Shown
from factlint.sources.wikitext.citing import Citing
from factlint.sources.wikitext.nodes import Nest, Raw, Tag, Text, slice_nodes
from factlint.sources.wikitext.parameters import Parameter, Parameters
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
        self._plain: dict[tuple[int, int], str] = {}
        self.parameters = Parameters(scan)
        self.citing = Citing(self, assembly)

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
            self.citing.ref(node, strand)
        elif node.kind == "references":
            self.citing.references(node, strand)
        elif node.kind == "table":
            self.citing.collect(node.children, strand)

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
        if strand.block >= 0 and self.closes_up(node.end):
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
        match = re.compile(r"(\S+)[ \t]*").match(self.scan, node.inner, node.inner_end)
        url = match[1] if match else ""
        behind = match.end() if match else node.inner
        label = slice_nodes(node.children, behind, node.inner_end)
        if any(
            not isinstance(part, Text) or self.scan[part.start : part.end].strip() for part in label
        ):
            begin = strand.weaver.length
            self.nodes(label, strand)
            strand.link(begin, url)
        elif not strand.looking:  # "[1]" to a reader: a link that serves as a source
            cut = Cut(MarkKind.LINK, url, node.start, node.end)
            strand.mark(cut, self.closes_up(node.end))

    def closes_up(self, at: int) -> bool:
        """Tell whether no space belongs before what stands at a place of the file."""
        return at >= len(self.scan) or self.scan[at] in _CLOSERS

    # --- templates

    def _template(self, node: Nest, strand: Strand) -> None:
        if self.citing.take(node, strand):
            return
        words = _LazyWords(self, self.parameters.of(node))
        parts = shown(Call(self.parameters.name(node), words))
        seen: set[str] = set()
        if parts is None:
            self._vanish(node, strand)
        else:
            seen = self._parts(node, parts, words, strand)
        if not strand.looking:
            for name, parameter in words._parameters.items():
                if name not in seen:
                    self.citing.collect(parameter.nodes, strand)

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
