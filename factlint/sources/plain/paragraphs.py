"""Lines that follow one another: wrapped paragraphs, paragraphs of a line, and their headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.sources.plain.piece import Line, Piece, Shape
from factlint.sources.plain.shapes import is_byline, is_upper, may_be_heading, opens_entry
from factlint.sources.sections import entry_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONG_LINE = 120  # nobody wraps lines this late: each is a paragraph of its own
MIN_WRAP = 50  # below this width lines are verse, labels or addresses
_SLACK = 12  # a wrapped line ends this near to the margin, or its paragraph ends
_SHORT_HEADING = 40


def prose(scan: str, lines: Sequence[Line], opens: bool, alone: bool) -> Iterator[Piece]:
    """Yield the headings and paragraphs of lines that follow one another without a blank one."""
    if len(lines) == 1:
        yield _line_piece(scan, lines[0], alone)
        return
    if opens and (head := _head(scan, lines)):
        yield from head
        lines = lines[len(head) :]
    width = max((line.end - line.start for line in lines), default=0)
    first = 0
    listed = bool(lines) and opens_entry(scan[lines[0].start : lines[0].end])
    for number in range(1, len(lines) + 1):
        if (
            number == len(lines)
            or _heads_sources(scan, lines[number])
            or _heads_sources(scan, lines[number - 1])
            or _breaks(scan, lines[number - 1], lines[number], width)
            or (listed and _parts_entries(scan, lines[number - 1], lines[number]))
        ):
            start, end = lines[first].start, lines[number - 1].end
            heads = first == number - 1 and _heads_sources(scan, lines[first])
            yield Piece(Shape.BARE if heads else Shape.TEXT, start, end, start, end)
            first = number


def _heads_sources(scan: str, line: Line) -> bool:
    """Say whether a line is nothing but the name of a list of sources: "References"."""
    if line.end - line.start > _SHORT_HEADING:
        return False
    words = scan[line.start : line.end]
    return words[0].isupper() and may_be_heading(words) and bool(entry_kind(words))


def _line_piece(scan: str, line: Line, alone: bool) -> Piece:
    words = scan[line.start : line.end]
    shape = Shape.TEXT
    if may_be_heading(words):
        shape = Shape.BARE
    elif words.endswith(":") and may_be_heading(words[:-1]):
        shape = Shape.LABEL
    return Piece(shape, line.start, line.end, line.start, line.end, lone=alone)


def _head(scan: str, lines: Sequence[Line]) -> list[Piece]:
    # A line at the top of a paragraph that was ended on purpose is its heading.
    first, second = (scan[line.start : line.end] for line in lines[:2])
    if not may_be_heading(first) or opens_entry(first):
        return []
    upper = is_upper(first) and not is_upper(second)
    over_long = len(second) > LONG_LINE
    short = len(lines) > 2 and len(second) >= MIN_WRAP and ends_early(first, second, len(second))
    over_sentence = (
        len(lines) == 2
        and len(first) <= _SHORT_HEADING
        and len(second) > len(first)
        and second[-1] in ".!?"
    )
    two_titles = len(lines) == 2 and may_be_heading(second) and second[0].isupper()
    ended = second[0].isupper() and (over_long or short or over_sentence)
    byline = len(lines) == 2 and is_byline(second)
    if not (upper or ended or two_titles or byline):
        return []
    line = lines[0]
    head = [Piece(Shape.BARE, line.start, line.end, line.start, line.end)]
    if byline or (len(lines) == 2 and may_be_heading(second)):
        line = lines[1]
        shape = Shape.METADATA if byline else Shape.SUBTITLE
        head.append(Piece(shape, line.start, line.end, line.start, line.end))
        head[-1].key = "by" if byline else ""
    return head


def ends_early(line: str, following: str, width: int) -> bool:
    """Say whether a line was ended on purpose: the next word would have had room in it."""
    word = following.split(" ", 1)[0]
    return len(line) + 1 + len(word) <= width - _SLACK


def _parts_entries(scan: str, line: Line, following: Line) -> bool:
    """Say whether one line ends an entry, and the next opens another."""
    return scan[line.end - 1] in ".)" and opens_entry(scan[following.start : following.end])


def _breaks(scan: str, line: Line, following: Line, width: int) -> bool:
    if width > LONG_LINE:
        return not scan[following.start].islower()
    if following.indent > line.indent + 1:
        return width >= MIN_WRAP and not scan[following.start].islower()
    if width < MIN_WRAP or line.end - line.start > width - _SLACK:
        return False
    words = scan[line.start : line.end]
    if words[-1] not in '.!?"”’)' or not scan[following.start].isupper():
        return False
    return ends_early(words, scan[following.start : following.end], width)
