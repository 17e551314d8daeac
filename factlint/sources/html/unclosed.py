"""Inline elements that are opened and never closed: 'The <em>mill was sold.</p>'."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.model import Problem
from factlint.sources.html.elements import CLOSED, INLINE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.sources.html.elements import OpenElements
    from factlint.sources.html.tokens import Token


class _Holder:
    """A paragraph, an item or a cell that is open, and the inline elements open in it."""

    def __init__(self, name: str, depth: int) -> None:
        self.name = name
        self.depth = depth  # how many elements it is inside
        self.open: defaultdict[str, list[Token]] = defaultdict(list)

    def tokens(self) -> Iterator[Token]:
        for told in self.open.values():
            yield from told


class Unclosed:
    """What is opened inside a paragraph, an item or a cell and not closed there.

    Where the end tag of a paragraph is left out, an end tag behind it may still close what was
    opened in it: '<p>The <em>mill<p>It fell.</em>'.
    """

    def __init__(self, elements: OpenElements) -> None:
        self._elements = elements
        self._outside = _Holder("", -1)
        self._holders: list[_Holder] = []
        self._waiting: defaultdict[str, list[Token]] = defaultdict(list)
        self._found: list[Token] = []

    def opened(self, token: Token) -> None:
        """Take an element that has just been opened, and what it has closed without saying so."""
        self._wait_for(self._left(1))
        if token.name in CLOSED:
            self._holders.append(_Holder(token.name, len(self._elements) - 1))
        elif token.name in INLINE:
            self._innermost().open[token.name].append(token)

    def closes(self, token: Token) -> None:
        """Take an end tag, before its element is closed."""
        if token.name in INLINE:
            told = self._innermost().open.get(token.name)
            if told:
                told.pop()

    def closed(self, token: Token) -> None:
        """Take the end tag of an element that has just been closed, and all that was in it."""
        left = self._left()
        if any(one.name == token.name for one in left):
            self._found += (told for one in left for told in one.tokens())
        elif token.name not in INLINE:
            self._wait_for(left)

    def stray(self, token: Token) -> None:
        """Take an end tag of which no element is open."""
        if self._waiting[token.name]:
            self._waiting[token.name].pop()

    def problems(self) -> Iterator[Problem]:
        """Yield all that was never closed, when all of the text has been read."""
        self._wait_for(self._holders)
        for told in self._waiting.values():
            self._found += told
        for one in sorted(self._found, key=lambda one: one.start):
            note = f"this <{one.name}> is opened and never closed"
            yield Problem("unclosed-tag", one.start, one.end, note)

    def _innermost(self) -> _Holder:
        return self._holders[-1] if self._holders else self._outside

    def _left(self, own: int = 0) -> list[_Holder]:
        """Take out the holders that are open no more; so many elements were opened since."""
        left = []
        while self._holders and self._holders[-1].depth >= len(self._elements) - own:
            left.append(self._holders.pop())
        return left

    def _wait_for(self, left: Iterable[_Holder]) -> None:
        for holder in left:
            for name, told in holder.open.items():
                self._waiting[name] += told
