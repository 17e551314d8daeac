"""Wikitext to a tree, in one pass with a stack; what is left open or closed too often is noted."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from factlint.patterns import deferred
from factlint.sources.lines import lowered
from factlint.sources.wikitext.attributes import attributes_of
from factlint.sources.wikitext.nodes import Comment, Nest, Raw, Tag, Text
from factlint.sources.wikitext.open_nodes import OpenNodes
from factlint.sources.wikitext.refpairs import paired_refs

if TYPE_CHECKING:
    from factlint.model import Problem

_TOKEN = deferred(
    r"""<!--
    |</?[A-Za-z][A-Za-z0-9]*(?=[\s/>])[^<>]{0,1000}>
    |\{\{+ |\}\}+ |\[+ |\]+
    |^[ \t:]*\{\|(?!\}) |^[ \t]*\|\}(?!\}) |^[ \t]*\|[-+] |^[ \t]*[|!] |\|\| |!! |\|
    |\n""",
    re.MULTILINE | re.VERBOSE,
)
_EXTERNAL = deferred(r"\[(?:(?:https?|ftps?|ircs?|news|gopher):)?//[^\s\[\]<>]|\[mailto:\S")
_TAG = deferred(r"<(/?)([A-Za-z][A-Za-z0-9]*)")
_RAW = frozenset(
    "nowiki pre math chem score source syntaxhighlight timeline templatedata graph mapframe "
    "hiero ce".split()
)
_PAIRED = frozenset(
    "small big sup sub span div b i u s em strong del ins blockquote center cite code tt q "
    "noinclude includeonly onlyinclude font abbr strike kbd var table ul ol dl poem gallery".split()
)


class TreeBuilder:
    """Builds the tree of one text."""

    def __init__(self, scan: str) -> None:
        self.scan = scan
        self.comments: list[Comment] = []
        self._tree = OpenNodes(len(scan))
        self._missing: set[str] = set()  # closing tags that do not come at all, or any more
        self._ends = paired_refs(scan)
        self._opened: dict[str, list[tuple[int, int]]] = {}

    @cached_property
    def _small(self) -> str:
        return lowered(self.scan)

    @property
    def problems(self) -> list[Problem]:
        """Give what is left open or closed too often, once the tree is built."""
        return self._tree.problems

    def build(self) -> Nest:
        """Give the root."""
        at = 0
        while match := _TOKEN.search(self.scan, at):
            at = self._token(match)
        root = self._tree.finish(len(self.scan))
        for name, places in self._opened.items():
            for start, end in places:
                self._tree.problem(
                    "unclosed-tag", start, end, f"<{name}> is opened and never closed"
                )
        return root

    # --- tokens

    def _token(self, match: re.Match[str]) -> int:
        sign = match[0]
        start, end = match.span()
        first = sign[0]
        if first == "<":
            return self._comment(start) if sign == "<!--" else self._element(sign, start, end)
        if sign == "\n":
            self._line_end(start)
        elif first == "{" and sign != "{|":
            self._tree.open("template", start, end)
        elif first == "}":
            self._close_braces(start, end)
        elif first == "[":
            return self._open_square(start, end)
        elif first == "]":
            self._close_squares(start, end)
        else:
            return self._bar(sign, end)
        return end

    def _comment(self, start: int) -> int:
        end = -1 if "-->" in self._missing else self.scan.find("-->", start + 4)
        if end < 0:
            self._missing.add("-->")
            self._tree.problem("unclosed-comment", start, start + 4, "this comment is never closed")
            return start + 4
        self._tree.text(start)
        comment = Comment(start, end + 3)
        self.comments.append(comment)
        self._tree.leaf(comment)
        return end + 3

    # --- braces (MediaWiki's Preprocessor: the longest match of both sides, three before two)

    def _close_braces(self, start: int, end: int) -> None:
        at = start
        while end - at >= 2 and self._tree.reachable("template"):
            self._tree.text(at)
            nest = self._tree.give_up_to("template")
            opened = nest.inner - nest.start
            size = 3 if opened >= 3 and end - at >= 3 else 2
            self._close_partly(nest, size, at)
            at += size
        if end - at >= 2:
            self._tree.text(end)
            note = "these braces are closed but were never opened"
            self._tree.problem("stray-closing-template", at, at + 2, note)

    def _close_partly(self, nest: Nest, size: int, at: int) -> None:
        opened = nest.inner - nest.start
        start = nest.inner - size
        self._tree.close(at, at + size)
        nest.kind = "argument" if size == 3 else "template"
        rest = opened - size
        if rest:
            outer_start = nest.start
            nest.start = start
            parent = self._tree.top.children
            parent.pop()
            if rest == 1 or self._tree.is_full:
                parent.append(Text(outer_start, start))
                parent.append(nest)
            else:
                outer = Nest("template", outer_start, start)
                outer.children.append(nest)
                self._tree.push(outer)

    # --- square brackets

    def _open_square(self, start: int, end: int) -> int:
        while end - start >= 2:
            if end - start == 3 and _EXTERNAL.match(self.scan, end - 1):
                break  # "[[[http://..."
            self._tree.open("link", start, start + 2)
            start += 2
        if start == end:
            return end
        outside = _EXTERNAL.match(self.scan, start) is not None
        self._tree.open("external" if outside else "square", start, start + 1)
        return start + 1

    def _close_squares(self, start: int, end: int) -> None:
        at = start
        while at < end:
            top = self._tree.top
            if top.kind in ("external", "square"):
                self._close_single(top, at)
                at += 1
            elif end - at >= 2 and self._tree.reachable("link"):
                self._tree.text(at)
                self._tree.give_up_to("link")
                self._tree.close(at, at + 2)
                at += 2
            else:
                at = self._stray_squares(at, end)

    def _close_single(self, top: Nest, at: int) -> None:
        if top.kind == "external":
            self._tree.close(at, at + 1)
            return
        self._tree.text(at + 1)
        nest = self._tree.pop()
        self._tree.top.children.append(Text(nest.start, nest.inner))
        self._tree.top.children.extend(nest.children)
        self._tree.top.bars.extend(nest.bars)

    def _stray_squares(self, at: int, end: int) -> int:
        double = end - at >= 2
        size = 2 if double else 1
        if self._tree.is_open("external") or self._tree.is_open("square"):
            return at + size  # it may belong to a bracket outside of this template
        if not double and self._tree.top.kind == "link" and not self._closes_soon(at):
            self._tree.text(at)
            self._tree.give_up()  # "[[Peel]": one mistake, told at its opening
            return at + 1
        kind = "stray-closing-link" if double else "unbalanced-bracket"
        self._tree.problem(kind, at, at + size, "this bracket is closed but was never opened")
        return at + size

    def _closes_soon(self, at: int) -> bool:
        match = _NEXT_SQUARE.search(self.scan, at + 1, at + 300)
        return bool(match and match[0] == "]]")

    def _line_end(self, at: int) -> None:
        while self._tree.top.kind in ("external", "square"):
            self._tree.text(at)
            self._tree.give_up()
        if self._tree.top.kind == "link" and _BLANK_OR_HEADING.match(self.scan, at):
            self._tree.text(at)
            self._tree.give_up()
            self._line_end(at)

    # --- bars and tables

    def _bar(self, sign: str, end: int) -> int:
        mark = sign.lstrip(" \t:")
        begin = end - len(mark)
        top = self._tree.top
        if mark == "{|":
            self._tree.open("table", begin, end)
        elif top.kind == "table":
            at_start = len(sign) > len(mark) or begin == 0 or self.scan[begin - 1] == "\n"
            self._table_bar(top, mark, (begin, end), at_start)
        elif mark == "|}" and self._tree.reachable("table"):
            self._tree.text(begin)
            self._tree.give_up_to("table")
            self._tree.close(begin, end)
        elif mark[0] == "|":
            return self._plain_bar(top, mark, begin, end)
        return end

    def _table_bar(self, top: Nest, mark: str, span: tuple[int, int], at_start: bool) -> None:
        begin, end = span
        if mark == "|}":
            self._tree.close(begin, end)
        elif mark == "|" and not at_start:
            top.bars.append(begin)
        elif mark != "!" or at_start:
            top.separators.append((mark, begin, end))

    def _plain_bar(self, top: Nest, mark: str, begin: int, end: int) -> int:
        if mark == "||":
            top.bars.append(begin)
        top.bars.append(end - 1 if mark == "||" else begin)
        return end if mark in ("|", "||") else begin + 1

    # --- elements

    def _element(self, sign: str, start: int, end: int) -> int:
        match = _TAG.match(sign)
        if match is None:  # pragma: no cover - the token's own pattern asks for it
            return end
        closing, name = bool(match[1]), match[2].lower()
        void = sign.endswith("/>")
        if name in ("ref", "references"):
            return self._ref(name, closing, void, sign, start, end)
        if name in _RAW and not closing and not void:
            return self._raw(name, start, end)
        self._tree.leaf(Tag(name, closing, start, end))
        if name in _PAIRED and not void:
            self._paired(name, closing, start, end)
        return end

    def _paired(self, name: str, closing: bool, start: int, end: int) -> None:
        opened = self._opened.setdefault(name, [])
        if not closing:
            opened.append((start, end))
        elif opened:
            opened.pop()
        else:
            note = f"</{name}> is closed but was never opened"
            self._tree.problem("stray-closing-tag", start, end, note)

    def _raw(self, name: str, start: int, end: int) -> int:
        closing = f"</{name}"
        stop = -1 if closing in self._missing else self._small.find(closing, end)
        if stop < 0:
            self._missing.add(closing)
            self._tree.problem("unclosed-tag", start, end, f"<{name}> is opened and never closed")
            self._tree.leaf(Tag(name, False, start, end))
            return end
        after = self.scan.find(">", stop) + 1 or len(self.scan)
        self._tree.leaf(Raw(name, start, after, Text(end, stop)))
        return after

    def _ref(self, name: str, closing: bool, void: bool, sign: str, start: int, end: int) -> int:
        if closing:
            self._close_ref(name, start, end)
            return end
        attributes = attributes_of(sign)
        if void or start not in self._ends or self._tree.is_full:
            self._childless_ref(name, void, attributes, start, end)
            return end
        self._tree.open(name, start, end)
        self._tree.top.attributes = attributes
        return end

    def _childless_ref(
        self, name: str, void: bool, attributes: tuple[tuple[str, str], ...], start: int, end: int
    ) -> None:
        self._tree.leaf(
            Nest(name, start, end, end, attributes=attributes, closed=void, inner_end=end)
        )
        if not void:
            note = f"<{name}> is opened and never closed"
            self._tree.problem(f"unclosed-{name}", start, end, note)

    def _close_ref(self, name: str, start: int, end: int) -> None:
        self._tree.text(start)
        nest = self._tree.innermost_ref()
        if nest is None or nest.kind != name or self._ends.get(nest.start) != start:
            note = f"</{name}> is closed but was never opened"
            self._tree.problem(f"stray-closing-{name}", start, end, note)
            self._tree.leaf(Tag(name, True, start, end))
            return
        while self._tree.top is not nest:
            self._tree.give_up()
        self._tree.close(start, end)


_BLANK_OR_HEADING = deferred(r"\n[ \t]*(?:\n|=)")
_NEXT_SQUARE = deferred(r"\]\]|\[\[|\n")
