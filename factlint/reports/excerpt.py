"""Show the line of a place, with a mark under the words that matter, aligned on any terminal."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

TAB = 4
_CUT = "…"
# These would turn the line's order round, or show nothing.
_HIDDEN = frozenset(
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\ufeff"
)
_BROKEN = ("Cc", "Cs", "Zl", "Zp")  # controls, lone surrogates, other line ends
_JOINING = ("Mn", "Me", "Cf")  # combining marks and joiners: part of the character before


_FAR = 3  # times the width; combining marks take no room, so one width could be too little


class Cell(NamedTuple):
    """A character as the terminal shows it, and how many columns it takes."""

    shown: str
    width: int


_PLAIN = {chr(code): Cell(chr(code), 1) for code in range(ord(" "), ord("~") + 1)}


def cell(character: str, column: int) -> Cell:
    """Give a character as it may be printed at a column: no controls, tabs to the next stop."""
    if character == "\t":
        width = TAB - column % TAB
        return Cell(" " * width, width)
    if character in _HIDDEN:
        return Cell("", 0)
    category = unicodedata.category(character)
    if category in _BROKEN:
        return Cell("\N{REPLACEMENT CHARACTER}", 1)
    if category in _JOINING:
        return Cell(character, 0)
    return Cell(character, 2 if unicodedata.east_asian_width(character) in "WF" else 1)


def printable(text: str) -> str:
    """Give text without anything a terminal would obey: texts are not to be trusted."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(one.shown for one in _cells(text.replace("\n", " ")))


def marked(line: str, start: int, end: int, width: int, mark: str = "^") -> tuple[str, str]:
    """Give the line, cut to `width` columns around line[start:end], and the marks below it.

    The words are always in sight, from their beginning; at least one mark is given.
    """
    # A paragraph may be one line of thousands of characters: what lies far off is never shown.
    near = max(start - _FAR * width, 0)
    pieces, edges = _measured(line[near : start + _FAR * width])
    start, end = min(start - near, len(pieces)), min(max(end, start) - near, len(pieces))
    first, last = _window(edges, start, end, width)
    left = _CUT if near or first else ""
    right = _CUT if near + last < len(line) else ""
    text = left + "".join(pieces[first:last]) + right
    before = len(left) + edges[start] - edges[min(first, start)]
    under = edges[max(min(end, last), start)] - edges[start]
    return text, " " * before + mark * max(under, 1)


def _measured(line: str) -> tuple[Sequence[str], Sequence[int]]:
    """Give each character as it is shown, and the columns before each and after the last."""
    if line.isascii() and line.isprintable():
        return line, range(len(line) + 1)
    cells = _cells(line)
    return [one.shown for one in cells], [*accumulate((one.width for one in cells), initial=0)]


def _cells(line: str) -> list[Cell]:
    cells, column = [], 0
    for character in line:
        shown = _PLAIN.get(character) or cell(character, column)
        cells.append(shown)
        column += shown.width
    return cells


def _window(edges: Sequence[int], start: int, end: int, width: int) -> tuple[int, int]:
    """Choose which cells are shown: all when they fit, else a part with the words in it."""
    count = len(edges) - 1
    if edges[count] <= width:
        return 0, count
    room = max(width - 2, 8)  # both ends may need a sign that something was cut
    needed = min(edges[end] - edges[start], room)
    first = _back(edges, start, (room - needed) // 2)
    last = bisect_right(edges, edges[first] + room) - 1
    if last == count:
        first = min(_back(edges, last, room), start)
    return first, last


def _back(edges: Sequence[int], at: int, room: int) -> int:
    return bisect_left(edges, edges[at] - room, 0, at)
