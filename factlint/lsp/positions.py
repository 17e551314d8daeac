"""Places in the protocol's terms: lines from 0, characters in the units that the client counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol.types import Position, Range

if TYPE_CHECKING:
    from pygls.workspace import PositionCodec

    from factlint.model import Place


class Ruler:
    """Measures one text."""

    def __init__(self, source: str, codec: PositionCodec) -> None:
        self._source = source
        self._lines = source.split("\n")
        self._codec = codec

    def range(self, place: Place) -> Range:
        """Give the range of a place."""
        return Range(
            self._position(place.line, place.column),
            self._position(place.end_line, place.end_column),
        )

    def at(self, offset: int) -> Position:
        """Give the position of an offset in code points."""
        line = self._source.count("\n", 0, offset) + 1
        return self._position(line, offset - self._source.rfind("\n", 0, offset))

    def _position(self, line: int, column: int) -> Position:
        before = self._lines[line - 1][: column - 1] if line <= len(self._lines) else ""
        return Position(line - 1, self._codec.client_num_units(before))
