"""The nodes of a tree of wikitext that are still open, and the text before the next token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import Problem
from factlint.sources.wikitext.nodes import Nest, Text

if TYPE_CHECKING:
    from factlint.sources.wikitext.nodes import Comment, Raw, Tag

_MAX_DEPTH = 40  # where MediaWiki stops, too; deeper is text
_REFS = ("ref", "references")
_UNCLOSED = {
    "template": ("unclosed-template", "this template"),
    "link": ("unclosed-link", "this link"),
    "external": ("unbalanced-bracket", "this bracket"),
    "square": ("unbalanced-bracket", "this bracket"),
    "table": ("unclosed-table", "this table"),
    "ref": ("unclosed-ref", "this ref"),
    "references": ("unclosed-references", "this list of references"),
}


class OpenNodes:
    """A stack of nodes, the root first; what leaves it is a child of the one below."""

    def __init__(self, length: int) -> None:
        self.root = Nest("root", 0, 0, length)
        self.problems: list[Problem] = []
        self._stack: list[Nest] = [self.root]
        self._counts: dict[str, int] = {}
        self._at = 0  # up to where the text is in the tree

    @property
    def top(self) -> Nest:
        """Give the innermost node that is open."""
        return self._stack[-1]

    @property
    def is_full(self) -> bool:
        """Tell whether no further node may be opened."""
        return len(self._stack) > _MAX_DEPTH

    def innermost_ref(self) -> Nest | None:
        """Give the innermost ref, or list of refs, that is open."""
        return next((nest for nest in reversed(self._stack) if nest.kind in _REFS), None)

    def is_open(self, kind: str) -> bool:
        """Tell whether a node of a kind is open anywhere."""
        return bool(self._counts.get(kind))

    def reachable(self, kind: str) -> bool:
        """Tell whether a node of a kind is open, and inside the same ref."""
        if not self._counts.get(kind):
            return False
        for nest in reversed(self._stack):
            if nest.kind == kind:
                return True
            if nest.kind in _REFS or (nest.kind == "table" and kind != "template"):
                return False
        return False

    def problem(self, kind: str, start: int, end: int, note: str) -> None:
        """Note what is wrong with the markup at a place."""
        self.problems.append(Problem(kind, start, end, note))

    def text(self, end: int) -> None:
        """Take the text up to a place into the innermost node."""
        if self._at < end:
            self._stack[-1].children.append(Text(self._at, end))
        self._at = max(self._at, end)

    def leaf(self, node: Comment | Raw | Tag | Nest) -> None:
        """Take in a node that holds no others, and the text before it."""
        self.text(node.start)
        self._stack[-1].children.append(node)
        self._at = node.end

    def open(self, kind: str, start: int, end: int) -> None:
        """Open a node by its opening sign, if it is not too deep."""
        if self.is_full:
            return
        self.text(start)
        self.push(Nest(kind, start, end))
        self._at = end

    def push(self, nest: Nest) -> None:
        """Make a node the innermost one."""
        self._stack.append(nest)
        self._counts[nest.kind] = self._counts.get(nest.kind, 0) + 1

    def pop(self) -> Nest:
        """Take the innermost node off."""
        nest = self._stack.pop()
        self._counts[nest.kind] -= 1
        return nest

    def close(self, inner_end: int, end: int) -> None:
        """Close the innermost node by its closing sign."""
        self.text(inner_end)
        nest = self.pop()
        nest.inner_end, nest.end = inner_end, end
        self._stack[-1].children.append(nest)
        self._at = end

    def give_up(self) -> None:
        """Turn the innermost node into text: it is never closed."""
        nest = self.pop()
        parent = self._stack[-1]
        if nest.kind in _REFS:  # paired beforehand, so never here but at the end
            nest.end = nest.inner
        kind, words = _UNCLOSED[nest.kind]
        self.problem(kind, nest.start, nest.inner, f"{words} is opened and never closed")
        parent.children.append(Text(nest.start, nest.inner))
        parent.children.extend(nest.children)
        if parent.kind in ("template", "link", "table"):
            parent.bars.extend(nest.bars)

    def give_up_to(self, kind: str) -> Nest:
        """Give up all nodes inside the innermost one of a kind, and give that one."""
        while self._stack[-1].kind != kind:
            self.text(self._at)
            self.give_up()
        return self._stack[-1]

    def finish(self, end: int) -> Nest:
        """Give the root, when all of the text was read."""
        self.text(end)
        while len(self._stack) > 1:
            self.give_up()
        return self.root
