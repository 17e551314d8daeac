"""The parts of wikitext that hold others: templates, links, refs, tables."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice
from typing import NamedTuple, TypeAlias

from factlint.records import dataclass, field


class Text(NamedTuple):
    """A stretch without braces, brackets or elements of its own."""

    start: int
    end: int


class Comment(NamedTuple):
    """A comment, which no reader of the page sees."""

    start: int
    end: int


class Raw(NamedTuple):
    """An element whose content is no wikitext: nowiki, math, pre, gallery."""

    name: str
    start: int
    end: int
    inner: Text


class Tag(NamedTuple):
    """An HTML tag on its own, opening or closing."""

    name: str
    closing: bool
    start: int
    end: int


@dataclass(slots=True)
class Nest:
    """A node with children; bars are its own "|", separators those of a table."""

    kind: str  # "template", "argument", "link", "external", "ref", "references", "table", "root"
    start: int
    inner: int  # where the content begins
    end: int = -1
    children: list[Node] = field(default_factory=list)
    bars: list[int] = field(default_factory=list)
    separators: list[tuple[str, int, int]] = field(default_factory=list)
    attributes: tuple[tuple[str, str], ...] = ()
    closed: bool = True
    inner_end: int = -1

    def attribute(self, name: str) -> str:
        """Give an attribute of a ref or references tag, or nothing."""
        return next((value for key, value in self.attributes if key == name), "")


Node: TypeAlias = Text | Comment | Raw | Tag | Nest


def slice_nodes(nodes: list[Node], start: int, end: int) -> list[Node]:
    """Give the nodes between two places, texts cut at them."""
    found: list[Node] = []
    first = max(bisect_right(nodes, start, key=_start) - 1, 0)
    if first < len(nodes):  # most stretches are of one text
        only = nodes[first]
        if isinstance(only, Text) and only.start <= start and end <= only.end:
            return [Text(start, end)] if start < end else []
    for node in islice(nodes, first, None):
        if node.start >= end:
            break
        if node.end <= start:
            continue
        if isinstance(node, Text):
            found.append(Text(max(node.start, start), min(node.end, end)))
        else:
            found.append(node)
    return found


def _start(node: Node) -> int:
    return node.start
