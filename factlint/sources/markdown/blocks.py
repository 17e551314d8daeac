"""The block structure of Markdown (CommonMark 0.31, section 3), line by line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factlint.model import BlockKind
from factlint.records import dataclass
from factlint.sources.markdown.columns import after_space, indent_of, skip_columns
from factlint.sources.markdown.leaf import Leaf, Segment
from factlint.sources.markdown.targets import Targets

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAX_DEPTH = 40  # containers in containers; deeper ones are text, so that hostile input stays cheap
_ATX = re.compile(r"(\#{1,6})(?:[ \t]+|$)")
_SETEXT = re.compile(r"(=+|-+)[ \t]*$")
_BREAK = re.compile(r"(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE = re.compile(r"(`{3,})[^`]*$|(~{3,})")
# CommonMark allows nine digits; but "1984. A hard winter." opens with a year, not to be lost.
_MARKER = re.compile(r"(?:[-+*]|(?P<number>\d{1,3})[.)])(?P<space>[ \t]+|$)")
_NOTE = re.compile(r"\[\^(?P<key>[^\[\]\s]{1,80})\]:[ \t]*")
_DEFINITION = re.compile(
    r"\[(?P<label>[^\[\]]{1,300})\]:[ \t]*(?P<target><[^<>]{0,2000}>|[^\s<]\S{0,2000})"
    r"(?:[ \t]+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?[ \t]*$"
)
_DELIMITER = re.compile(r"\|?[ \t]*:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)*(?:[ \t]*\|)?$")
_RAW = re.compile(r"<(script|style|pre|textarea)\b")


@dataclass(slots=True)
class _Container:
    kind: str  # "quote", "item", "note"
    width: int = 0
    key: str = ""


class _Line(NamedTuple):
    start: int
    text: str


class BlockScanner:
    """Reads the lines of a text into leaves and link definitions."""

    def __init__(self, scan: str, start: int) -> None:
        self.scan = scan
        self.leaves: list[Leaf] = []
        self.targets = Targets()
        self._start = start
        self._containers: list[_Container] = []
        self._open: Leaf | None = None  # a paragraph or indented code that may go on
        self._fence: tuple[str, int, Leaf] | None = None
        self._table: Leaf | None = None
        self._until = ""  # what ends an open comment or raw element

    def run(self) -> None:
        """Go through all lines."""
        for line in self._lines():
            self._line(line)

    def _lines(self) -> Iterator[_Line]:
        at = self._start
        for text in self.scan[at:].split("\n"):
            yield _Line(at, text)
            at += len(text) + 1

    def _line(self, line: _Line) -> None:
        if self._until:
            self._go_on_raw(line)
            return
        busy = self._containers or self._open or self._fence or self._table
        if not busy and line.text[:1].isalpha():
            self._paragraph(line, 0)  # most lines
        else:
            self._contained(line)

    # --- containers

    def _contained(self, line: _Line) -> None:
        matched, at = self._matched(line)
        blank = not line.text[at:].strip()
        if self._fence is not None:
            if matched == len(self._containers):
                self._go_on_fence(line, at)
                return
            self._fence = None
        if blank:
            self._blank(matched)
            return
        lazy = matched < len(self._containers)
        if lazy and self._is_lazy(line, at):
            self._extend(line, at)
            return
        if lazy:
            del self._containers[matched:]
            self._open = self._table = None
        self._leaf(line, self._open_containers(line, at))

    def _matched(self, line: _Line) -> tuple[int, int]:
        at = 0
        for number, container in enumerate(self._containers):
            indent, begin = indent_of(line.text, at)
            if container.kind == "quote":
                if indent > 3 or line.text[begin : begin + 1] != ">":
                    return number, at
                at = after_space(line.text, begin + 1)
            elif begin < len(line.text):
                if indent < container.width:
                    return number, at
                at = skip_columns(line.text, at, container.width)
        return len(self._containers), at

    def _blank(self, matched: int) -> None:
        quotes = [n for n, c in enumerate(self._containers) if c.kind == "quote" and n >= matched]
        if quotes:
            del self._containers[quotes[0] :]
        if self._open is None or self._open.kind is not BlockKind.CODE:
            self._open = None
        self._table = None

    def _is_lazy(self, line: _Line, at: int) -> bool:
        if self._open is None or self._open.kind is BlockKind.CODE:
            return False
        _, begin = indent_of(line.text, at)
        return not self._starts_block(line.text, begin, False)

    def _starts_block(self, text: str, begin: int, interrupts: bool) -> bool:
        rest = text[begin:]
        if rest[:1].isalpha():
            return False
        return bool(
            rest.startswith((">", "<!--"))
            or _ATX.match(rest)
            or _BREAK.match(rest)
            or _FENCE.match(rest)
            or _NOTE.match(rest)
            or self._marker(rest, interrupts)
        )

    def _marker(self, rest: str, interrupts: bool) -> re.Match[str] | None:
        match = _MARKER.match(rest)
        if match is None or not interrupts:
            return match
        # Only a list that begins at 1 may break into a paragraph (CommonMark 5.2).
        return match if match["number"] in (None, "1") and rest[match.end() :].strip() else None

    def _open_containers(self, line: _Line, at: int) -> int:
        while len(self._containers) < _MAX_DEPTH:
            indent, begin = indent_of(line.text, at)
            rest = line.text[begin:]
            if indent > 3 or rest[:1].isalpha() or not rest:
                break
            if rest[0] == ">":
                self._push(_Container("quote"))
                at = after_space(line.text, begin + 1)
            elif note := _NOTE.match(rest):
                self._push(_Container("note", 2, note["key"]))
                at = begin + note.end()
                self._add(Leaf(BlockKind.ENTRY, [], line.start, line.start, note=note["key"]))
            elif not _BREAK.match(rest) and not self._is_setext(rest) and (
                match := self._marker(rest, self._in_same_paragraph())
            ):  # fmt: skip
                space = len(match["space"].expandtabs(4))
                taken = space if 0 < space < 5 else 1
                self._push(_Container("item", indent + match.start("space") + taken))
                at = min(begin + match.start("space") + taken, len(line.text))
            else:
                break
        return at

    def _in_same_paragraph(self) -> bool:
        return self._open is not None and self._open.kind is BlockKind.PARAGRAPH

    def _is_setext(self, rest: str) -> bool:
        return self._open is not None and bool(_SETEXT.match(rest))

    def _push(self, container: _Container) -> None:
        self._containers.append(container)
        self._open = self._table = None

    # --- leaves

    def _leaf(self, line: _Line, at: int) -> None:
        indent, begin = indent_of(line.text, at)
        rest = line.text[begin:]
        if not rest:
            return
        if indent > 3 and (self._open is None or self._open.kind is BlockKind.CODE):
            self._code(line, at)
        elif self._table is not None and not self._starts_block(line.text, begin, True):
            self._table.rows.append(Segment(line.start + begin, line.start + len(line.text)))
            self._table.end = line.start + len(line.text.rstrip())
        elif not (indent < 4 and self._marked_leaf(line, begin, rest)):
            self._paragraph(line, begin)

    def _marked_leaf(self, line: _Line, begin: int, rest: str) -> bool:
        if rest[0].isalpha():
            return False
        start = line.start + begin
        return (
            self._heading(start, rest)
            or self._setext(start, rest)
            or self._delimiter(rest, start)
            or self._rule(rest)
            or self._fenced(start, rest)
            or self._raw(start, rest)
            or self._definition(rest)
        )

    def _heading(self, start: int, rest: str) -> bool:
        match = _ATX.match(rest)
        if match is None:
            return False
        words = rest.rstrip()
        closed = words.rstrip("#")
        stop = len(closed) if closed[-1:] in (" ", "\t", "") else len(words)
        segment = Segment(start + match.end(), start + max(stop, match.end()))
        leaf = Leaf(BlockKind.HEADING, [segment], start, start + len(rest.rstrip()))
        leaf.level = len(match[1])
        self._add(leaf)
        return True

    def _setext(self, start: int, rest: str) -> bool:
        match = _SETEXT.match(rest)
        if match is None or self._open is None or self._open.kind is not BlockKind.PARAGRAPH:
            return False
        self._open.kind = BlockKind.HEADING
        self._open.level = 1 if match[1][0] == "=" else 2
        self._open.end = start + len(match[1])
        self._open = None
        return True

    def _delimiter(self, rest: str, start: int) -> bool:
        head = self._open
        if head is None or "|" not in rest or not _DELIMITER.match(rest.strip()):
            return False
        segment = head.segments.pop()
        if head.segments:
            head.end = head.segments[-1].end
        else:
            self.leaves.pop()
        self._add(Leaf(BlockKind.CELL, [], segment.start, start + len(rest), rows=[segment]))
        self._open, self._table = None, self.leaves[-1]
        return True

    def _rule(self, rest: str) -> bool:
        if not _BREAK.match(rest):
            return False
        self._open = None
        return True

    def _fenced(self, start: int, rest: str) -> bool:
        match = _FENCE.match(rest)
        if match is None:
            return False
        fence = match[1] or match[2]
        leaf = Leaf(BlockKind.CODE, [], start, start + len(rest))
        self._add(leaf)
        self._fence = (fence[0], len(fence), leaf)
        return True

    def _go_on_fence(self, line: _Line, at: int) -> None:
        assert self._fence is not None
        sign, length, leaf = self._fence
        rest = line.text[at:].strip()
        leaf.end = max(leaf.end, line.start + len(line.text))
        if len(rest) >= length and not rest.strip(sign):
            self._fence = None
        else:
            leaf.segments.append(Segment(line.start + at, line.start + len(line.text)))

    def _raw(self, start: int, rest: str) -> bool:
        if rest.startswith("<!--"):
            self._open = None
            self._begin_raw(start, rest, "-->", True)
            return True
        match = _RAW.match(rest.lower())
        if match is None or self._open is not None:
            return False
        self._begin_raw(start, rest, f"</{match[1]}>", False)
        return True

    def _begin_raw(self, start: int, rest: str, until: str, comment: bool) -> None:
        skip = 4 if comment else 0
        ends = rest.lower().find(until, skip)
        if comment and ends >= 0 and rest[ends + 3 :].strip():
            self._paragraph(_Line(start, rest), 0)  # words follow on its line: an inline comment
            return
        self._add(Leaf(BlockKind.CODE, [], start, start + len(rest), comment=comment))
        self.leaves[-1].note = "" if comment else "raw"
        self._until = "" if ends >= 0 else until

    def _go_on_raw(self, line: _Line) -> None:
        self.leaves[-1].end = line.start + len(line.text)
        if self._until in line.text.lower():
            self._until = ""

    def _definition(self, rest: str) -> bool:
        match = _DEFINITION.match(rest) if self._open is None else None
        if match is None:
            return False
        self.targets.define(match["label"], match["target"].strip("<>"))
        return True

    def _code(self, line: _Line, at: int) -> None:
        segment = Segment(line.start + at, line.start + len(line.text))
        if self._open is None:
            self._add(Leaf(BlockKind.CODE, [], segment.start, segment.end))
            self._open = self.leaves[-1]
        self._open.segments.append(segment)
        self._open.end = segment.end

    def _paragraph(self, line: _Line, begin: int) -> None:
        if self._open is not None and self._open.kind is not BlockKind.CODE:
            self._extend(line, begin)
            return
        start = line.start + begin
        leaf = Leaf(BlockKind.PARAGRAPH, [], start, start)
        self._add(leaf)
        self._open = leaf
        self._extend(line, begin)

    def _extend(self, line: _Line, at: int) -> None:
        assert self._open is not None
        _, begin = indent_of(line.text, at)
        end = line.start + len(line.text.rstrip())
        self._open.segments.append(Segment(line.start + begin, max(end, line.start + begin)))
        self._open.end = end

    def _add(self, leaf: Leaf) -> None:
        self._open = self._table = None
        kinds = [container.kind for container in self._containers]
        if leaf.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and kinds:
            leaf.level = kinds.count("item")
            leaf.kind = BlockKind.QUOTATION if "quote" in kinds else BlockKind.ITEM
        if "note" in kinds and leaf.kind is not BlockKind.CODE:
            leaf.kind = BlockKind.ENTRY
            leaf.note = next(c.key for c in self._containers if c.kind == "note")
        self.leaves.append(leaf)
