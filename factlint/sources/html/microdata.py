"""Microdata: <time itemprop="birthDate" datetime="1852-02-03"> is a field of its page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.model import Block, BlockKind
from factlint.sources.html.elements import VOID
from factlint.sources.html.tokens import tokens
from factlint.sources.strand import Strand

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factlint.sources.html.tokens import Attribute, Token

_MAX_LENGTH = 600  # of the markup of a value: longer ones are prose


class Microdata:
    """Notes properties as their tags come; gives them as blocks when the text before is done."""

    def __init__(self, scan: str) -> None:
        self.scan = scan
        self._open: list[tuple[str, str, int]] = []  # element, property, where it begins
        self._found: list[tuple[str, int, int]] = []

    def open(self, token: Token, given: Mapping[str, Attribute]) -> None:
        """Note a property that an element gives: by an attribute, or by what will stand in it."""
        if "itemprop" not in given:
            return
        key = given["itemprop"].value
        value = given.get("content") or given.get("datetime")
        if value is not None:
            self._found.append((key, value.start, value.end))
        elif token.name not in VOID and "itemscope" not in given:
            self._open.append((token.name, key, token.end))

    def close(self, token: Token) -> None:
        """Note what stood in the element that ends here, if it is a property."""
        if self._open and self._open[-1][0] == token.name:
            _, key, start = self._open.pop()
            if token.start - start <= _MAX_LENGTH:
                self._found.append((key, start, token.start))

    def take(self) -> Iterator[Block]:
        """Give the fields that were found since the last time."""
        found, self._found = self._found, []
        for key, start, end in found:
            strand = Strand(self.scan, -1)
            for token in tokens(self.scan[start:end]):
                if token.kind == "text":
                    strand.weaver.keep(start + token.start, start + token.end)
            block = strand.done(BlockKind.FIELD, start, end)
            if block.text:
                yield replace(block, key=key, row=0)
