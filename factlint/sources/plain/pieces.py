"""Plain text cut into pieces: lines that belong together, by blank lines and line shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred
from factlint.sources.plain import raised
from factlint.sources.plain.paragraphs import LONG_LINE, MIN_WRAP, ends_early, prose
from factlint.sources.plain.piece import Line, Piece, Shape
from factlint.sources.plain.shapes import may_be_heading

if TYPE_CHECKING:
    from collections.abc import Iterator


_ITEM = deferred(r"(?:[-*•·+–]|\*{2,}|\(?\d{1,3}[.)])[ \t]+(?=\S)")
_FIELD = deferred(r"(?P<key>[A-Z][^\W_]*(?:[ /'’-][^\W_]+){0,3})[ ]?:[ \t]+(?=\S)")
_NUMBERED = deferred(r"\[\d{1,3}\][ \t]+(?=\S)")
_BRACKETS = deferred(r"(?:\[[^\[\]]{1,120}\][ \t]*)+$")
_CHRONICLE = deferred(
    r"(?:c\.\s?)?\d{3,4}(?:[-–/]\d{1,4})?s?(?:[ ]*[-–—:][ \t]+|[ ]{2,}|[ ]?\t[ \t]*)\S"
)
_METADATA = deferred(
    r"(?P<key>(?:Date )?(?:[Cc]reated|[Uu]pdated|[Mm]odified|[Pp]ublished|[Rr]evised|[Rr]etrieved)"
    r"|[Ll]ast (?:updated?|modified|changed?|edited|revised)(?: on)?|[Pp]age (?:created|updated)"
    r"|Copyright|Filed under|Posted(?: on| by)?|Contact|E-?mail|Website"
    r"|Word count|Version)[ ]?:[ ]*(?=\S)"
)
_FIGURE = deferred(
    r"(?P<key>(?:Figure|Fig\.|Table|Plate|Photo|Photograph|Image|Map)[ ]?\d{1,3}[a-z]?)[ ]?[.:–—-]"
    r"|(?P<word>Photo|Photograph|Picture|Illustration|(?:Image |Photo )?[Cc]aption):[ ](?=\S)"
)
_INDENT = 2  # spaces before a line that goes on with the field above it
_VALUE_ENDS = deferred(r"(?:\d{4}|[;.)])$")  # "Clerk, Low Mill, 1912-1914", and below it the next
_RULE = deferred(r"([=~_#*+-])\1{2,}$")
_HASHES = deferred(r"(\#{1,6})[ \t]+(?=\S)")
_SPECIAL = "=#*-•·+–>[0123456789(~_" + raised.FIGURES
_MAX_BANNER = 90  # characters of a line between stars that is a heading


def pieces(scan: str) -> Iterator[Piece]:
    """Yield the pieces of a text whose line ends are all "\\n"."""
    groups = 0
    for chunk in _chunks(scan):
        for piece in _Chunk(scan, chunk, groups).pieces():
            groups = max(groups, piece.group + 1)
            yield piece


def _chunks(scan: str) -> Iterator[list[Line]]:
    chunk: list[Line] = []
    at = 0
    for line in scan.split("\n"):
        words = line.strip()
        if words:
            indent = line.find(words[0]) if line[0] != words[0] else 0
            chunk.append(Line(at + indent, at + indent + len(words), indent))
        elif chunk:
            yield chunk
            chunk = []
        at += len(line) + 1
    if chunk:
        yield chunk


class _Chunk:
    """The lines between two blank lines."""

    def __init__(self, scan: str, lines: list[Line], groups: int) -> None:
        self.scan = scan
        self.lines = lines
        self.at = 0
        self.group = groups
        self.colons = scan.find(":", lines[0].start, lines[-1].end) >= 0

    def pieces(self) -> Iterator[Piece]:
        lone = len(self.lines) == 1
        if lone and self.lines[0].end - self.lines[0].start > LONG_LINE:
            line = self.lines[0]
            if self.scan[line.start] not in _SPECIAL:
                yield Piece(Shape.TEXT, line.start, line.end, line.start, line.end, lone=True)
                return
        while self.at < len(self.lines):
            yield from self._next()

    def _text(self, number: int) -> str:
        line = self.lines[number]
        return self.scan[line.start : line.end]

    def _piece(self, shape: Shape, number: int, skip: int = 0, **more: int) -> Piece:
        line = self.lines[number]
        lone = len(self.lines) == 1
        piece = Piece(shape, line.start + skip, line.end, line.start, line.end, lone=lone)
        piece.level = more.get("level", 0)
        return piece

    def _next(self) -> Iterator[Piece]:
        piece = self._heading() or self._one_line()
        if piece is not None:
            yield piece
        elif self.at < len(self.lines) and not self._skip_rule():
            yield from (
                self._fields()
                or self._chronicle()
                or self._item()
                or self._quotation()
                or self._prose()
            )

    def _skip_rule(self) -> bool:
        if _RULE.match(self._text(self.at)):
            self.at += 1
            return True
        return False

    def _heading(self) -> Piece | None:
        words = self._text(self.at)
        piece = None
        if len(words) <= LONG_LINE:
            piece = self._underlined(words) or self._equals(words) or self._stars(words)
        if piece is None and (match := _HASHES.match(words)) and len(words) <= LONG_LINE:
            piece = self._piece(Shape.MARKED, self.at, match.end(), level=len(match[1]))
        if piece is not None:
            self.at += 1
        return piece

    def _underlined(self, words: str) -> Piece | None:
        if self.at + 1 >= len(self.lines):
            return None
        rule = self._text(self.at + 1)
        match = _RULE.match(rule)
        if not match or match[1] not in "=-~" or 2 * len(rule) < len(words) or _RULE.match(words):
            return None
        piece = self._piece(Shape.MARKED, self.at, level=1 if match[1] == "=" else 2)
        piece.after = self.lines[self.at + 1].end
        self.at += 1
        return piece

    def _equals(self, words: str) -> Piece | None:
        inner = words.strip("=")
        before = len(words) - len(words.lstrip("="))
        if not before or not words.endswith("=") or not inner.strip() or before > 6:
            return None
        piece = self._piece(Shape.MARKED, self.at, level=before)
        piece.start += before + len(inner) - len(inner.lstrip())
        piece.end = piece.start + len(inner.strip())
        return piece

    def _stars(self, words: str) -> Piece | None:
        # A page's own banner or heading; among other items "** x" is a nested item.
        inner = words.strip("*").strip()
        if not words.startswith("**") or not inner or len(inner) > _MAX_BANNER:
            return None
        if len(self.lines) > 1 and not words.endswith("**"):
            return None
        piece = self._piece(Shape.MARKED, self.at, words.index(inner), level=1)
        piece.end = piece.start + len(inner)
        piece.key = "stars"
        return piece

    def _one_line(self) -> Piece | None:
        words = self._text(self.at)
        piece = None
        if words[0] == "[" and _BRACKETS.match(words):
            piece = self._piece(Shape.NAVIGATION, self.at)
        elif match := _METADATA.match(words):
            piece = self._piece(Shape.METADATA, self.at, match.end())
            piece.key = match["key"]
        elif match := _FIGURE.match(words):
            piece = self._piece(Shape.CAPTION, self.at)
            piece.key = match["key"] or match["word"]
            self._run_on(piece)
        if piece is not None:
            self.at += 1
        return piece

    def _run_on(self, piece: Piece) -> None:
        # A caption goes on over hard-wrapped lines.
        while self.at + 1 < len(self.lines) and not self._starts_other(self.at + 1):
            self.at += 1
        piece.end = piece.after = self.lines[self.at].end

    def _starts_other(self, number: int) -> bool:
        words = self._text(number)
        if words[0] in _SPECIAL and self._starts_marked(number, words):
            return True
        return bool(_METADATA.match(words) or _FIGURE.match(words))

    def _starts_marked(self, number: int, words: str) -> bool:
        if _ITEM.match(words):
            return not (words[0].isdigit() and self._runs_on(number))
        if _CHRONICLE.match(words):
            return number + 1 < len(self.lines) and bool(_CHRONICLE.match(self._text(number + 1)))
        patterns = (_RULE, _HASHES, _NUMBERED, _BRACKETS, raised.NUMBER)
        return words[0] in "=>" or any(pattern.match(words) for pattern in patterns)

    def _fields(self) -> list[Piece]:
        if not self.colons:
            return []
        found: list[Piece] = []
        at = self.at
        name = self._name_line()
        if name is not None:
            at += 1
        named = 0
        while at < len(self.lines):
            piece = self._field(at)
            named += piece is not None
            piece = piece or (self._goes_on(at, found[-1]) if found else None)
            if piece is None:
                break
            if not found or piece is not found[-1]:
                found.append(piece)
            at += 1
        dashed = bool(found) and found[0].start - found[0].outer > len(found[0].key) + 2
        # "Note: ..." on its own is prose; two in a row, or dashes under a name, are a list.
        if named < (1 if dashed and name else 2):
            return []
        if name is not None:
            found.insert(0, name)
        for piece in found:
            piece.group = self.group
        self.group += 1
        self.at = at
        return found

    def _goes_on(self, number: int, field: Piece) -> Piece | None:
        """Give what an indented line goes on with: the field before, or another value of it."""
        line, before = self.lines[number], self.lines[number - 1]
        words = self._text(number)
        if line.indent < _INDENT or line.indent < before.indent:
            return None
        if not (words[0].isupper() and _VALUE_ENDS.search(self._text(number - 1))):
            field.end = field.after = line.end
            return field
        piece = self._piece(Shape.FIELD, number)
        piece.key = field.key
        return piece

    def _chronicle(self) -> list[Piece]:
        """Read lines that each begin with a year; one alone may be a wrapped line of prose."""
        found: list[Piece] = []
        at = self.at
        while at < len(self.lines) and _CHRONICLE.match(self._text(at)):
            found.append(self._piece(Shape.ITEM, at, level=1))
            at += 1
        if len(found) < 2:
            return []
        self.at = at
        return found

    def _name_line(self) -> Piece | None:
        if self.at + 1 >= len(self.lines) or self._field(self.at) is not None:
            return None
        words = self._text(self.at)
        if self._field(self.at + 1) is None or not may_be_heading(words.rstrip(",:")):
            return None
        piece = self._piece(Shape.FIELD, self.at)
        piece.key = "name"
        return piece

    def _field(self, number: int) -> Piece | None:
        words = self._text(number)
        marker = _ITEM.match(words)
        skip = marker.end() if marker else 0
        match = _FIELD.match(words, skip)
        if match is None or _METADATA.match(words, skip):
            return None
        piece = self._piece(Shape.FIELD, number, match.end())
        piece.key = match["key"]
        return piece

    def _item(self) -> list[Piece]:
        words = self._text(self.at)
        match = _ITEM.match(words) or _NUMBERED.match(words) or raised.NUMBER.match(words)
        if match is None:
            return []
        piece = self._piece(Shape.ITEM, self.at, match.end(), level=1)
        piece.level = 1 + min(self.lines[self.at].indent // 2, 5)
        if words.startswith("**"):
            piece.level = len(words) - len(words.lstrip("*"))
        number = raised.plain(match[0].strip().strip("[]()."))
        piece.key = number if number[:1].isdigit() else ""
        if not (piece.key and self._is_numbered_heading(words[match.end() :])):
            self._run_on(piece)
        self.at += 1
        return [piece]

    def _is_numbered_heading(self, words: str) -> bool:
        # "2. The bridge" over a paragraph: its line was ended on purpose.
        if self.at or len(self.lines) == 1 or self._starts_other(1):
            return False
        below, indent = self._text(1), self.lines[1].indent
        ended = ends_early(words, below, max(len(below), MIN_WRAP)) or len(below) > len(words)
        return not indent and below[0].isupper() and may_be_heading(words) and ended

    def _runs_on(self, number: int) -> bool:
        # "... on\n12. May" is a wrapped line, not the twelfth item.
        previous = self._text(number - 1)
        return not _ITEM.match(previous) and previous[-1] not in ".:;!?"

    def _quotation(self) -> list[Piece]:
        if self._text(self.at)[0] != ">":
            return []
        piece = self._piece(Shape.QUOTATION, self.at)
        while self.at + 1 < len(self.lines) and self._text(self.at + 1)[0] == ">":
            self.at += 1
        piece.end = piece.after = self.lines[self.at].end
        self.at += 1
        return [piece]

    def _prose(self) -> Iterator[Piece]:
        first = self.at
        self.at += 1
        while self.at < len(self.lines) and not self._starts_other(self.at):
            self.at += 1
        yield from prose(self.scan, self.lines[first : self.at], first == 0, self._alone(first))

    def _alone(self, first: int) -> bool:
        return first == 0 and self.at == len(self.lines)
