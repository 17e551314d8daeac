"""The names and parameters of templates."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.patterns import deferred
from factlint.sources.wikitext.calls import fold
from factlint.sources.wikitext.nodes import Text, slice_nodes

if TYPE_CHECKING:
    from factlint.sources.wikitext.nodes import Nest, Node

_COMMENTS = deferred(r"<!--.*?-->", re.DOTALL)


class Parameter:
    """A template's parameter: its name and what it holds."""

    __slots__ = ("end", "key", "name", "nodes", "outer", "start")

    def __init__(self, name: str, outer: int, start: int, end: int, nodes: list[Node]) -> None:
        self.name = name
        self.outer = outer
        self.start = start
        self.end = end
        self.nodes = nodes


class Parameters:
    """Reads the parameters of each template once."""

    def __init__(self, scan: str) -> None:
        self.scan = scan
        self._read: dict[int, list[Parameter]] = {}

    def name(self, node: Nest) -> str:
        """Give a template's folded name; parser functions keep their "#"."""
        end = node.bars[0] if node.bars else node.inner_end
        return fold(self._uncommented(node.inner, end)) if end - node.inner < 400 else ""

    def _uncommented(self, start: int, end: int) -> str:
        return _COMMENTS.sub("", self.scan[start:end])

    def of(self, node: Nest) -> list[Parameter]:
        """Give a template's parameters; those without a name are "1", "2", ..."""
        if node.start not in self._read:
            self._read[node.start] = self._reading(node)
        return self._read[node.start]

    def _reading(self, node: Nest) -> list[Parameter]:
        found: list[Parameter] = []
        number = 0
        edges = [*node.bars, node.inner_end]
        for bar, end in pairwise(edges):
            equals = self._equals(node, bar + 1, end)
            start = equals + 1 if equals >= 0 else bar + 1
            if equals >= 0:
                name = self.scan[bar + 1 : equals].strip()
                if "<!--" in name or "\n" in name or "  " in name:
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
        before = self.scan[start:at]
        if "{" not in before and "[" not in before and "<" not in before:
            return at  # no other node has begun
        inside = any(
            not isinstance(child, Text) and child.start <= at < child.end
            for child in slice_nodes(node.children, start, at + 1)
        )
        return -1 if inside else at
