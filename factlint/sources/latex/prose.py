"""The readable text of a stretch of LaTeX, with the marks in it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from factlint.model import MarkKind
from factlint.patterns import deferred
from factlint.sources.cuts import Cut
from factlint.sources.latex.commands import (
    ACCENTS,
    CITES,
    HIDDEN,
    LETTERS,
    NOTES,
    QUOTES,
    SIGNS,
)
from factlint.sources.latex.scanning import TOKEN, Scan, skip_space
from factlint.sources.strand import Strand

if TYPE_CHECKING:
    import re

_PLAIN_MATH = deferred(r"\$\s*(?P<words>[\w.,:/+ -]{1,40}?)\s*\$")
_DEEPEST = 20  # links and notes inside each other


class Prose:
    """Weaves stretches of one source."""

    def __init__(self, groups: Scan) -> None:
        self.scan = groups.text
        self.groups = groups
        self.comments: list[tuple[int, int]] = []
        self._depth = 0

    def weave(self, start: int, end: int, block: int, looking: bool = False) -> Strand:
        """Give a strand with what scan[start:end] says."""
        strand = Strand(self.scan, block, looking=looking)
        self._weave(strand, start, end)
        return strand

    def _weave(self, strand: Strand, start: int, end: int) -> None:
        if self._depth == _DEEPEST:
            return
        self._depth += 1
        at = start
        while (match := TOKEN.search(self.scan, at, end)) is not None:
            strand.weaver.keep(at, match.start())
            at = self._token(strand, match, end)
        strand.weaver.keep(at, end)
        self._depth -= 1

    def _token(self, strand: Strand, match: re.Match[str], end: int) -> int:
        """Take a token in and give the offset behind it."""
        if match["command"]:
            return self._command(strand, match, end)
        if match["sign"]:
            strand.weaver.replace(*match.span(), SIGNS[match["sign"]])
        elif match["math"]:
            self._math(strand, match)
        elif match["comment"] and not strand.looking:
            self.comments.append((match.start(), match.start() + len(match["comment"].rstrip())))
        return match.end()

    def _math(self, strand: Strand, match: re.Match[str]) -> None:
        plain = _PLAIN_MATH.fullmatch(match["math"])
        if plain is not None:  # $1{,}140$ and the like are left out, $310$ is a number
            start = match.start() + plain.start("words")
            strand.weaver.keep(start, start + len(plain["words"]))
        else:
            strand.weaver.replace(*match.span(), "…")

    def _command(self, strand: Strand, match: re.Match[str], end: int) -> int:
        name = match["command"][1:].rstrip("*")
        at = match.end()
        if name in LETTERS:
            strand.weaver.replace(*match.span(), LETTERS[name])
            return self._behind(name, at, end)
        if name in ACCENTS and (done := self._accent(strand, match, name, end)) > 0:
            return done
        if CITES.fullmatch(name):
            return self._cite(strand, match, end)
        if name in QUOTES or name in NOTES:
            take = self._quoted if name in QUOTES else self._note
            return take(strand, match, end)
        if name in HIDDEN:
            return self.groups.arguments(at, end)[1]
        if name in ("url", "nolinkurl", "href"):
            return self._link(strand, match, end)
        if self.scan.startswith("[", at, end) and (close := self.scan.find("]", at, at + 500)) >= 0:
            return min(close + 1, end)
        return self._behind(name, at, end)

    def _behind(self, name: str, at: int, end: int) -> int:
        """Give the offset behind the space that ends a command of letters."""
        if not name[-1:].isalpha() or self.scan.startswith("{}", at, end):
            return at + 2 * self.scan.startswith("{}", at, end)
        return skip_space(self.scan, at, end)

    def _accent(self, strand: Strand, match: re.Match[str], name: str, end: int) -> int:
        """Take a letter with an accent in: \\'e, \\"{o}, \\c{c}, \\'{\\i}; 0 when it is none."""
        at = skip_space(self.scan, match.end(), end) if name.isalpha() else match.end()
        if self.scan.startswith("{", at, end):
            close = self.groups.group_end(at, end)
            letter, done = self.scan[at + 1 : close - 1].strip(), close
        elif name.isalpha() and at == match.end():
            return 0
        else:
            letter = self.scan[at : at + (2 if self.scan.startswith("\\", at, end) else 1)]
            done = at + len(letter)
        if letter.startswith("\\"):  # \i, the i without its dot
            letter = LETTERS.get(letter[1:], letter)
        if len(letter) != 1 or not letter.isalpha() or done > end:
            return 0
        strand.weaver.replace(match.start(), done, normalize("NFC", letter + ACCENTS[name]))
        return done

    def _cite(self, strand: Strand, match: re.Match[str], end: int) -> int:
        groups, done = self.groups.arguments(match.end(), end)
        if not groups:
            return match.end()
        start, stop = groups[0]
        keys = [key.strip() for key in self.scan[start:stop].split(",")]
        done = stop + 1
        if any(keys) and not strand.looking:
            key = ";".join(key for key in keys if key)
            strand.mark(Cut(MarkKind.PANDOC, key, match.start(), done), closes_up=True)
        return done

    def _quoted(self, strand: Strand, match: re.Match[str], end: int) -> int:
        """Take quoted words in between quotation marks, with the source that is given for them."""
        name = match["command"][1:].rstrip("*")
        groups, _ = self.groups.arguments(match.end(), end)
        before = QUOTES[name]
        if len(groups) <= before:
            return match.end()
        start, stop = groups[before]
        strand.weaver.replace(match.start(), start, "“")
        self._weave(strand, start, stop)
        strand.weaver.replace(stop, stop + 1, "”")
        if not strand.looking:
            self._sources_of(strand, match, groups[0], name)
        return stop + 1

    def _sources_of(
        self, strand: Strand, match: re.Match[str], first: tuple[int, int], name: str
    ) -> None:
        if name.endswith("cquote"):
            key = self.scan[slice(*first)].strip()
            strand.mark(Cut(MarkKind.PANDOC, key, match.start(), first[1] + 1), closes_up=False)
            return
        for mark in self.weave(match.end(), first[0] - 1, strand.block).marks:  # of an option
            strand.mark(Cut(mark.kind, mark.key, mark.start, mark.end), closes_up=False)

    def _note(self, strand: Strand, match: re.Match[str], end: int) -> int:
        groups, done = self.groups.arguments(match.end(), end)
        if not groups or strand.looking:
            return done
        start, stop = groups[0]
        inner = self.weave(start, stop, strand.block)
        words = inner.weaver.finish()[0]
        strand.mark(
            Cut(MarkKind.FOOTNOTE, "", match.start(), stop + 1, content=words), closes_up=True
        )
        at = strand.weaver.length
        for mark in inner.marks:
            strand.mark(Cut(mark.kind, mark.key, mark.start, mark.end), closes_up=False)
        assert at == strand.weaver.length
        return stop + 1

    def _link(self, strand: Strand, match: re.Match[str], end: int) -> int:
        groups, done = self.groups.arguments(match.end(), end)
        if not groups:
            return done
        target = self.scan[slice(*groups[0])]
        begun = strand.weaver.length
        if len(groups) > 1:
            self._weave(strand, *groups[1])
            done = groups[1][1] + 1
        else:
            strand.weaver.keep(*groups[0])
            done = groups[0][1] + 1
        strand.link(begun, target)
        return done
