"""Running text: words, links, italics and the marks of notes up to the next block."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING

from factlint.model import BlockKind, MarkKind
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.sources.cuts import Cut
from factlint.sources.html.elements import ITALIC
from factlint.sources.html.notes import (
    asks_for_source,
    calls_note,
    leads_back,
    looks_like_mark,
    names_note,
    raised_numbers,
)
from factlint.sources.strand import Strand

if TYPE_CHECKING:
    from factlint.sources.html.elements import OpenElements
    from factlint.sources.html.tokens import Token

_ENTITY = deferred(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_CLOSERS = frozenset(" \n\t.,;:!?)]")
_BACK_WORDS = 12  # a link back from a note says little: an arrow, "back"


_NUMBERED = deferred(r"\s*\[\d{1,3}\]\s")
_EMPTY_LINE = deferred(r"(?:\s|&nbsp;|&#160;){0,40}<[bB][rR]\s{0,3}/?>")


@dataclass(slots=True)
class _Opened:
    """A link or raised text that is not closed yet."""

    start: int  # in the file
    at: int  # in the text
    target: str = ""


@dataclass(slots=True)
class Taken:
    """The running text of a block, with its place."""

    strand: Strand
    start: int
    end: int


class Running:
    """Collects the text between two block tags."""

    def __init__(self, scan: str, elements: OpenElements) -> None:
        self.scan = scan
        self.elements = elements
        self.block = 0  # the number the block will have
        self.in_note = False
        self.takes_numbers = False  # whether raised numbers without a link call notes
        self._strand: Strand | None = None
        self._start = self._end = 0
        self._links: list[_Opened] = []
        self._raised: _Opened | None = None
        self._skip_to = 0  # text before this place was taken out with a mark

    @property
    def empty(self) -> bool:
        """Tell whether nothing was collected."""
        return self._strand is None

    def ends_note(self, end: int) -> bool:
        """Tell whether a line that ends there is a note, and the next one another: '[2] Hay'."""
        listed = self._strand is not None and _NUMBERED.match(self.scan, self._start)
        return bool(listed) and _NUMBERED.match(self.scan, end) is not None

    def ends_paragraph(self, end: int) -> bool:
        """Tell whether an empty line follows a break that ends there: 'He left.<br><br>She'."""
        told = self._strand is not None and self.elements.kind() is BlockKind.PARAGRAPH
        told = told and not self.elements.heading()
        return told and not self._links and _EMPTY_LINE.match(self.scan, end) is not None

    def take(self) -> Taken | None:
        """Give what was collected, and begin anew."""
        strand, self._strand = self._strand, None
        self._links.clear()
        self._raised = None
        return Taken(strand, self._start, self._end) if strand is not None else None

    def text(self, start: int, end: int) -> None:
        """Take a stretch of text; one of white space does not begin a block."""
        words = self.scan[start:end]
        if self._strand is None and not words.strip():
            return
        if self._strand is None:
            start += len(words) - len(words.lstrip())
        strand = self._begun(start)
        at = start = min(max(start, self._skip_to), end)
        if self.scan.find("&", start, end) >= 0:
            for match in _ENTITY.finditer(self.scan, start, end):
                strand.weaver.keep(at, match.start())
                strand.weaver.replace(*match.span(), unescape(match[0]))
                at = match.end()
        strand.weaver.keep(at, end)
        words = self.scan[start:end].rstrip()
        if words:
            self._end = start + len(words)

    def open(self, token: Token, target: str | None) -> None:
        """Take an opening tag of an inline element; `target` is that of a link."""
        name = token.name
        if name == "br" and self._strand is not None:
            self._strand.fields = self.elements.any(("td", "dd"))
            self._strand.line_break(token.start, token.end)
        elif name == "a" and target is not None:
            strand = self._begun(token.start)
            self._links.append(_Opened(token.start, strand.weaver.length, target))
        elif name == "sup":
            self._raised = _Opened(token.start, self._strand.weaver.length if self._strand else 0)
        elif name in ITALIC and not self.elements.any(ITALIC):
            self._begun(token.start).turn_italic()
        elif name == "q":
            self._begun(token.start).weaver.replace(token.start, token.end, "“")

    def close(self, token: Token) -> None:
        """Take a closing tag of an inline element."""
        strand = self._strand
        if strand is None:
            return
        if token.name == "a" and self._links:
            self._close_link(strand, self._links.pop(), token.end)
        elif token.name == "sup" and self._raised is not None:
            raised, self._raised = self._raised, None
            self._close_raised(strand, raised, token.end)
        elif token.name == "q":
            strand.weaver.replace(token.start, token.end, "”")
        self._end = token.end

    def close_italic(self) -> None:
        """Note that the last italic element was closed."""
        if self._strand is not None:
            self._strand.turn_italic()

    def _begun(self, at: int) -> Strand:
        if self._strand is None:
            self._strand = Strand(self.scan, self.block)
            self._start = self._end = at
        return self._strand

    # --- links and notes

    def _close_link(self, strand: Strand, link: _Opened, end: int) -> None:
        fragment = link.target[1:] if link.target.startswith("#") else ""
        words = strand.weaver.since(link.at).strip()
        back = leads_back(fragment) or (self.in_note and not calls_note(fragment))
        if fragment and back and len(words) <= _BACK_WORDS:
            strand.weaver.cut_back(link.at)
        elif fragment and self._leads_to_note(fragment) and looks_like_mark(words):
            self._note(strand, self._raised or link, fragment, end)
        else:
            strand.link(link.at, link.target)

    def _leads_to_note(self, fragment: str) -> bool:
        return names_note(fragment) or (self._raised is not None and not leads_back(fragment))

    def _note(self, strand: Strand, opened: _Opened, key: str, end: int) -> None:
        words = strand.weaver.since(opened.at).strip(" []")
        start, at = opened.start, opened.at
        if self.scan.startswith("</sup>", end):
            end += len("</sup>")
        if self.scan.startswith("]", end) and self.scan.startswith("[", start - 1):
            start, at, end = start - 1, at - 1, end + 1
            self._skip_to = end
        self._mark(strand, MarkKind.FOOTNOTE, key, (start, at, end), words)

    def _close_raised(self, strand: Strand, raised: _Opened, end: int) -> None:
        words = strand.weaver.since(raised.at).strip()
        if self._links and self._links[-1].target.startswith("#"):
            return  # the link around it says which note is meant
        place = (raised.start, raised.at, end)
        if asks_for_source(words):
            self._mark(strand, MarkKind.NEEDED, words.strip("[] "), place)
        elif words.startswith("[") and looks_like_mark(words):
            self._mark(strand, MarkKind.FOOTNOTE, words.strip("[] "), place)
        elif self.takes_numbers:
            for number in raised_numbers(words, self.scan, raised.start):
                self._mark(strand, MarkKind.FOOTNOTE, number, place, words)

    def _mark(
        self,
        strand: Strand,
        kind: MarkKind,
        key: str,
        place: tuple[int, int, int],
        words: str = "",
    ) -> None:
        start, at, end = place
        self._start = min(self._start, start)  # raised text with no words before it begins a block
        strand.weaver.cut_back(at)
        cut = Cut(kind, key, start, end, (("text", words),) if words else ())
        strand.mark(cut, end >= len(self.scan) or self.scan[end] in _CLOSERS)
