"""The lines of a page: whole nodes, however many lines of the file these take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.sources.wikitext.nodes import Comment, Tag, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.sources.wikitext.nodes import Nest, Node


class Line:
    """The nodes of a line, and from where to where it stands in the file."""

    __slots__ = ("end", "nodes", "start")

    def __init__(self, start: int) -> None:
        self.nodes: list[Node] = []
        self.start = start
        self.end = start

    def cut_at_blockquote(self) -> Line | None:
        """Cut it where a <blockquote> opens or closes inside, and give what follows."""
        for number, node in enumerate(self.nodes):
            if number and isinstance(node, Tag) and node.name == "blockquote":
                behind = Line(node.start)
                behind.nodes, behind.end = self.nodes[number:], self.end
                self.nodes, self.end = self.nodes[:number], node.start
                return behind
        return None

    def head(self, scan: str) -> Node | None:
        """Give the first node that is seen; white space before it is left out of the line."""
        for number, node in enumerate(self.nodes):
            if isinstance(node, Comment):
                continue
            if isinstance(node, Text):
                words = scan[node.start : node.end]
                if not words.strip():
                    continue
                shown: Node = Text(node.end - len(words.lstrip()), node.end)
                self.nodes[number] = shown
            else:
                shown = node
            self.start = max(self.start, shown.start)
            return shown
        return None


def lines_of(scan: str, root: Nest) -> Iterator[Line]:
    """Yield the lines of a page; its text alone is parted where the file breaks it."""
    line = Line(0)
    for node in root.children:
        if not isinstance(node, Text):
            line.nodes.append(node)
            line.end = node.end
            continue
        at = node.start
        while (stop := scan.find("\n", at, node.end)) >= 0:
            if stop > at:
                line.nodes.append(Text(at, stop))
            line.end = stop
            yield line
            at = stop + 1
            line = Line(at)
        if at < node.end:
            line.nodes.append(Text(at, node.end))
            line.end = node.end
    yield line
