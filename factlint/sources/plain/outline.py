"""What each piece of a text without markup is: which bare lines are headings, which entries."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.sources.plain.levels import HEADINGS, set_levels
from factlint.sources.plain.piece import Piece, Shape
from factlint.sources.plain.raised import raised
from factlint.sources.plain.shapes import (
    has_source_signs,
    is_byline,
    is_upper,
    may_be_entry,
    may_be_heading,
    names_person,
    opens_entry,
)
from factlint.sources.sections import entry_kind, leads_elsewhere, parts_entries

# A finite verb makes a sentence; no entry says "was" of its author.
_TELLS = deferred(
    r"[\w)»”\".,] (?:was|is|were|are|had|has|joined|became|served|died|moved|lived)\b"
    r"|^[^,.]+, (?:built|completed|opened|founded|erected|established|launched|designed|born)"
    r" (?:in|on|by)\b"
)
_CREDITS = deferred(r"(?:Picture|Photo|Photograph|Image|Illustration)s?\s[Cc]redits?\b|Acknowledg")
_MAX_SOURCES = 1500  # characters of a paragraph that lists sources
_LIST_RUN = 4  # so many bare lines in a row are a list, not headings


@dataclass
class Outline:
    """The pieces of a text, and what they are once their neighbours are known."""

    scan: str
    pieces: list[Piece]
    title: int = -1

    def settle(self) -> None:
        """Decide what each bare line is, and give every heading its level."""
        self._title()
        self._bylines()
        self._numbered()
        self._source_lines()
        self._sections()
        self._hanging()
        self._numbered_notes()
        self._bare_bibliography()
        self._lists()
        self._unmarked_among_marked()
        self._last_line()
        self._footer()
        set_levels(self)

    def text(self, piece: Piece) -> str:
        """Give the text of a piece."""
        return self.scan[piece.start : piece.end]

    @cached_property
    def lowered(self) -> frozenset[str]:
        """The words that the text writes small somewhere."""
        return frozenset(word for word in set(self.scan.split()) if word.islower())

    def _title(self) -> None:
        if len(self.pieces) < 2 or self.pieces[0].shape not in HEADINGS:
            return
        first = self.pieces[0]
        says = self.text(first)
        if entry_kind(says) or (first.shape is Shape.MARKED and self._same_level(first)):
            return
        self.title = 0
        first.shape, first.level = Shape.MARKED, 0
        following = self.pieces[1]
        if first.key == "stars" and following.shape is Shape.BARE:  # a banner over the page's name
            self.title = 1
            following.shape, following.level = Shape.MARKED, 0

    def _same_level(self, first: Piece) -> bool:
        if first.level > 1:
            return True
        return any(
            piece.shape is Shape.MARKED and piece.level == first.level for piece in self.pieces[1:]
        )

    def _bylines(self) -> None:
        for piece in self.pieces[: self.title + 3]:
            if piece.shape is Shape.BARE and is_byline(self.text(piece)):
                piece.shape, piece.key = Shape.METADATA, "by"

    def _numbered(self) -> None:
        """Find headings like "2. The bridge": numbered in order, each over text of its own."""
        found = [
            piece
            for piece, below in pairwise(self.pieces)
            if piece.shape is Shape.ITEM
            and piece.key.isdigit()
            and below.shape not in (Shape.ITEM, Shape.FIELD)
            and may_be_heading(self.text(piece))
            and not entry_kind(self.text(piece))
        ]
        if len(found) >= 2 and [int(piece.key) for piece in found] == [*range(1, len(found) + 1)]:
            for piece in found:
                piece.shape, piece.level, piece.key = Shape.BARE, 0, ""

    def _source_lines(self) -> None:
        """Take "Sources: a; b." at the end of a text as a list of sources."""
        for number in range(max(len(self.pieces) - 4, 0), len(self.pieces)):
            piece = self.pieces[number]
            words = self.text(piece)
            name, colon, rest = words.partition(":")
            kind = entry_kind(name) if colon and piece.shape is Shape.TEXT else ""
            if kind and rest.strip() and len(words) < _MAX_SOURCES:
                self.pieces[number : number + 1] = self._split(piece, len(name) + 1, kind)
                return

    def _split(self, piece: Piece, skip: int, kind: str) -> list[Piece]:
        found: list[Piece] = []
        at = piece.start + skip
        for part in self.scan[at : piece.end].split(";"):
            start = at + len(part) - len(part.lstrip())
            end = start + len(part.strip())
            if start < end:
                outer = start if found else piece.outer
                found.append(Piece(Shape.ENTRY, start, end, outer, end))
                found[-1].entry_kind, found[-1].unheaded = kind, True
            at += len(part) + 1
        found[-1].after = piece.after
        return found

    # --- sections that are known by their name

    def _sections(self) -> None:
        kind, elsewhere = "", False
        for number, piece in enumerate(self.pieces):
            if number <= self.title:
                continue
            if piece.shape in (Shape.BARE, Shape.MARKED, Shape.LABEL):
                says = self.text(piece)
                found = entry_kind(says) or (kind if parts_entries(says) else "")
                if found or leads_elsewhere(says):
                    kind, elsewhere = found, not found
                    piece.shape = Shape.MARKED if piece.shape is not Shape.MARKED else piece.shape
                    piece.level = piece.level or 1
                    piece.end -= self.text(piece).endswith(":")
                    continue
                if piece.shape is Shape.MARKED or not self._listed(piece, kind, elsewhere):
                    kind, elsewhere = "", False
                    continue
            self._listed_as(piece, kind, elsewhere)

    def _hanging(self) -> None:
        """Join the lines of an entry whose first line hangs out: the others stand further in."""
        joined: list[Piece] = []
        for piece in self.pieces:
            last = joined[-1] if joined else None
            if last is not None and self._hangs(last, piece):
                last.end, last.after = piece.end, piece.after
            else:
                joined.append(piece)
        self.pieces = joined

    def _hangs(self, last: Piece, piece: Piece) -> bool:
        if last.shape is not Shape.ENTRY or piece.shape not in (Shape.ENTRY, Shape.TEXT):
            return False
        between = self.scan[last.end : piece.start]
        follows = not between.strip() and between.count("\n") == 1
        return follows and self._column(piece) > self._column(last) + 1

    def _column(self, piece: Piece) -> int:
        return piece.start - self.scan.rfind("\n", 0, piece.start)

    def _listed(self, piece: Piece, kind: str, elsewhere: bool) -> bool:
        words = self.text(piece)
        return bool(elsewhere or (kind and (may_be_entry(words) or has_source_signs(words))))

    def _listed_as(self, piece: Piece, kind: str, elsewhere: bool) -> None:
        if elsewhere and piece.shape in (Shape.ITEM, Shape.BARE):
            piece.shape = Shape.NAVIGATION
        elif kind and piece.shape in (Shape.ITEM, Shape.BARE, Shape.FIELD):
            piece.shape, piece.entry_kind = Shape.ENTRY, kind
            piece.start = piece.outer if piece.group >= 0 else piece.start
        elif kind and piece.shape is Shape.TEXT and _CREDITS.match(self.text(piece)):
            piece.shape, piece.key = Shape.METADATA, "credits"
        elif kind and piece.shape is Shape.TEXT and self._is_source(piece, kind):
            piece.shape, piece.entry_kind = Shape.ENTRY, kind

    def _is_source(self, piece: Piece, kind: str) -> bool:
        words = self.text(piece)
        if len(words) > 600:
            return False
        if opens_entry(words) or may_be_entry(words):
            return True
        return has_source_signs(words) and (kind != "further-reading" or len(words) < 200)

    def _numbered_notes(self) -> None:
        """Find notes at the end that no heading announces, numbered as the text calls them."""
        start = len(self.pieces)
        while start and self._is_numbered(self.pieces[start - 1]):
            start -= 1
        notes = self.pieces[start:]
        if len(notes) < 2 or [int(one.key) for one in notes] != [*range(1, len(notes) + 1)]:
            return
        before = self.scan[: notes[0].outer]
        called = sum(f"[{one.key}]" in before or raised(one.key) in before for one in notes)
        if called * 2 >= len(notes):
            for piece in notes:
                piece.shape, piece.entry_kind, piece.unheaded = Shape.ENTRY, "footnote", True

    def _is_numbered(self, piece: Piece) -> bool:
        return piece.shape is Shape.ITEM and piece.key.isdigit()

    def _bare_bibliography(self) -> None:
        """Find entries at the end that no heading announces."""
        if any(piece.shape is Shape.ENTRY for piece in self.pieces):
            return
        end = len(self.pieces)
        while end and self.pieces[end - 1].shape in (
            Shape.NAVIGATION,
            Shape.METADATA,
            Shape.LABEL,
            Shape.BARE,
        ):
            end -= 1
        start = end
        while start > self.title + 1 and self._bare_entry(self.pieces[start - 1]):
            start -= 1
        zone = self.pieces[start:end]
        if start == 0 and len(zone) == 1:  # one paragraph on its own is what the text says
            return
        if sum(opens_entry(self.text(piece)) for piece in zone) * 2 >= max(len(zone), 2):
            for piece in zone:
                piece.shape, piece.entry_kind = Shape.ENTRY, "bibliography"
                piece.unheaded = True
            for piece in self.pieces[end:]:
                if piece.shape in (Shape.BARE, Shape.LABEL):
                    piece.shape, piece.unheaded = Shape.NAVIGATION, True

    def _bare_entry(self, piece: Piece) -> bool:
        words = self.text(piece)
        short = piece.shape in (Shape.TEXT, Shape.BARE) and len(words) < 200 and "\n" not in words
        return short and may_be_entry(words) and not _TELLS.search(words)

    # --- bare lines that are no headings

    def _lists(self) -> None:
        run: list[Piece] = []
        for piece in [*self.pieces[self.title + 1 :], None]:
            if piece is not None and piece.shape is Shape.BARE and not is_upper(self.text(piece)):
                run.append(piece)
                continue
            if len(run) >= _LIST_RUN:
                over_text = piece is not None and piece.shape is Shape.TEXT
                for bare in run[:-1] if over_text else run:
                    bare.shape, bare.level = Shape.ITEM, 1
            run = []

    def _unmarked_among_marked(self) -> None:
        # A text that marks its headings marks all of them.
        marked = [
            piece
            for number, piece in enumerate(self.pieces)
            if piece.shape is Shape.MARKED and piece.outer != piece.start and number > self.title
        ]
        if len(marked) >= 2:
            for piece in self.pieces:
                if piece.shape is Shape.BARE and not is_upper(self.text(piece)):
                    piece.shape = Shape.TEXT

    def _last_line(self) -> None:
        # The last line of a text is its signature rather than an empty section.
        if self.pieces and self.pieces[-1].shape is Shape.BARE:
            last = self.pieces[-1]
            words = self.text(last)
            if len(self.pieces) == 1 or not last.lone or names_person(words, self.lowered):
                last.shape = Shape.TEXT

    def _footer(self) -> None:
        for number in range(len(self.pieces) - 1):
            piece, following = self.pieces[number : number + 2]
            if piece.shape is Shape.LABEL and following.shape is Shape.NAVIGATION:
                piece.shape, piece.unheaded = Shape.NAVIGATION, True
        for piece in self.pieces:
            if piece.shape is Shape.METADATA or self._points_away(piece):
                piece.unheaded = True
            if piece.shape is Shape.LABEL or (
                piece.shape is Shape.NAVIGATION and self._cites(piece)
            ):
                piece.shape = Shape.TEXT

    def _points_away(self, piece: Piece) -> bool:
        return piece.shape is Shape.NAVIGATION and self.scan[piece.start] == "["

    def _cites(self, piece: Piece) -> bool:
        # "[12]" on a line of its own belongs to the paragraph before, "[Home] [Back]" to the page.
        words = self.text(piece)
        return words.startswith("[") and words[1:-1].isdigit()
