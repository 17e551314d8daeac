"""Citation marks in plain text: [Barrett], [1, 2], (Smith 1999, p. 3), and broken ones."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from factlint.dates.words import MONTHS
from factlint.model import MarkKind, Problem
from factlint.patterns import SOURCE_YEAR, deferred
from factlint.records import dataclass, field
from factlint.sources.cuts import Cut
from factlint.sources.plain import raised
from factlint.sources.plain.author_pages import AuthorPages
from factlint.sources.plain.round_numbers import RoundNumbers
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BRACKET = deferred(r"\[([^\[\]]{1,120})\]")
_PAGES = r"(?:\s*[,:]\s*(?:pp?|ch|vol|fol|f)\.\s*[\divxlc]{1,6}(?:\s*[–-]\s*\d{1,5})?)?"
_NUMBERS = deferred(rf"\d{{1,3}}[a-z]?{_PAGES}(?:\s*[,;–-]\s*\d{{1,3}}[a-z]?{_PAGES}){{0,20}}")
_NUMBERED_NOTE = deferred(r"(?:[Nn]otes?|n|fn|nb)\.?\s?\d{1,3}|[a-z]")
_NEEDED = deferred(
    r"(?:[Cc]itations?|[Rr]ef(?:erence)?s?|[Ss]ources?|[Pp]age|[Cc]larification|[Vv]erification)\s+needed"
    r"(?:\s.*)?|[Ww]ho\?|[Ww]hen\?|[Bb]y whom\?|[Aa]ccording to whom\?|[Dd]ubious.*|[Uu]nreliable.*"
)
_WORD = r"[^\W\d_][\w.'’&-]*"
_AUTHORS = deferred(
    rf"(?P<author>(?:{_WORD}\s+)?{_WORD}(?:(?:,\s*|\s+)(?:and\s+|&\s+|of\s+|the\s+)?{_WORD}){{0,4}})"
    rf"(?:,?\s+(?:(?:\d{{1,2}}\s+)?(?:{'|'.join(MONTHS)})\s+)?(?P<year>{SOURCE_YEAR}[a-z]?))?"
    r"(?:\s*[,:]\s*(?:pp?\.?\s*|ch\.\s*|vol\.\s*)?(?P<page>[\divxlc]+(?:\s*[–-]\s*\d+)?))?"
)
_YEAR = rf"(?:{SOURCE_YEAR}[a-z]?|n\.d\.)"
_AUTHOR_YEAR = deferred(rf"\(([^()]{{3,200}}?{_YEAR}[^()]{{0,60}})\)")
_CITE = deferred(
    r"(?:(?:see(?:\s+also)?|cf\.|(?:see\s+)?e\.g\.,?|(?:as\s+)?(?:quoted|cited)\s+in|after"
    r"|adapted from)\s+)?"
    r"(?P<author>[^\W\d_][\w'’-]+(?:\s+(?:et\s+al\.?|[A-Z][\w'’-]+))?(?:(?:,|\s+and|\s+&)\s*[^\W\d_][\w'’-]+){0,3}(?:,?\s+et\s+al\.?)?)"
    rf"(?:\s+\[[A-Z]{{2,8}}\])?,?\s+(?P<year>{_YEAR})"
    r"(?P<page>\s*[,:]\s*(?:pp?\.?\s*)?\d[\d\s,–-]*)?"
)
_NOT_AUTHORS = frozenset(
    "January February March April May June July August September October November December "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Spring Summer Autumn Fall Winter "
    "Early Late Mid Circa About Since Until Before After From In By Between Around".split()
)
_REMARKS = word_list("sources", "remarks")
_CLOSERS = frozenset(" \t\n.,;:!?)]\"'”’…")
_END_OF_SENTENCE = deferred(r"[.!?][\"'”’)]*\s+")
_MAX_KEY = 60  # characters of a key in brackets; longer ones are remarks
_MAX_INITIALS = 8  # letters of one that abbreviates a title


@dataclass
class Found:
    """The marks of a stretch of text and the brackets that have no partner."""

    marks: list[Cut] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


class Brackets:
    """Finds marks, knowing which entries the text has."""

    def __init__(
        self, scan: str, entries: Sequence[str], numbers: frozenset[str] = frozenset()
    ) -> None:
        self.scan = scan
        self._round = RoundNumbers(scan, numbers)
        self._author_pages = AuthorPages(scan, entries)
        self._has_raised = raised.has_notes(scan)
        self.entry_words = frozenset(
            word for entry in entries for word in re.findall(r"[^\W\d_][\w'’-]+", entry[:80])
        )

    def find(self, start: int, end: int) -> Found:
        """Give the marks and problems of scan[start:end], in their order."""
        found = Found()
        words = self.scan[start:end]
        if "[" in words or "]" in words:
            cuts = (
                self._cut(match, start, end) for match in _BRACKET.finditer(self.scan, start, end)
            )
            found.marks.extend(cut for cut in cuts if cut is not None)
            self._balance(found, start, end)
        if self._has_raised:
            found.marks.extend(raised.marks(self.scan, start, end))
        if "(" in words:
            found.marks.extend(self._round.find(start, end))
            found.marks.extend(self.author_years(start, end))
        found.marks.sort(key=lambda cut: cut.start)
        return found

    def cut_at(self, at: int, start: int, end: int) -> Cut | None:
        """Give the mark whose bracket opens at `at`, if it is one, in the text scan[start:end]."""
        match = _BRACKET.match(self.scan, at, end)
        return self._cut(match, start, end) if match else None

    def closes_up(self, at: int, end: int) -> bool:
        """Say whether the space before a mark goes with it: it does before a stop or a space."""
        return at >= end or self.scan[at] in _CLOSERS or self.scan[at] == "["

    # --- square brackets

    def _cut(self, match: re.Match[str], start: int, end: int) -> Cut | None:
        key = " ".join(match[1].split())
        if _NEEDED.fullmatch(key):
            return Cut(MarkKind.NEEDED, key, match.start(), match.end())
        if _NUMBERS.fullmatch(key):
            return self._bracket(match, key)
        glued = match.start() > start and not self.scan[match.start() - 1].isspace()
        if _NUMBERED_NOTE.fullmatch(key):
            return self._bracket(match, key) if glued or len(key) > 1 else None
        parts = [_AUTHORS.fullmatch(part.strip()) for part in key.split(";")]
        authors = [part for part in parts if part is not None]
        if len(authors) < len(parts) or key.strip(" .").lower() in _REMARKS:
            return None
        if self._abbreviates(key, match.start()) or not self._cites(key, match, start, end):
            return None
        return self._bracket(match, key, _attributes(authors[0]) if len(authors) == 1 else ())

    def _bracket(
        self, match: re.Match[str], key: str, attributes: tuple[tuple[str, str], ...] = ()
    ) -> Cut:
        return Cut(MarkKind.BRACKET, key, match.start(), match.end(), attributes)

    def _cites(self, key: str, match: re.Match[str], start: int, end: int) -> bool:
        # "[Kravchenko]" inside a sentence or a quotation is an editor's word, not a source.
        if not (key[0].isupper() and len(key) <= _MAX_KEY):
            return False
        if key.split(",", maxsplit=1)[0].split(maxsplit=1)[0].strip(";") in self.entry_words:
            return True
        if self._inside_quotation(start, match.start()):
            return False
        before = self.scan[max(match.start() - 3, start) : match.start()].rstrip()
        after = self.scan[match.end() : min(match.end() + 2, end)].lstrip(" \n")
        return bool(before) and (
            before[-1] in ".!?\"”'’" or not after or after[0] in ".,;:!?[" or after[0].isupper()
        )

    def _abbreviates(self, key: str, at: int) -> bool:
        """Say whether "[AM]" gives the initials of the words before it: Air Ministry [AM]."""
        if not key.isupper() or len(key) > _MAX_INITIALS:
            return False
        words = self.scan[max(at - _MAX_KEY, 0) : at].split()[-len(key) :]
        return "".join(word.strip('("“')[:1] for word in words).upper() == key

    def _inside_quotation(self, start: int, at: int) -> bool:
        straight = self.scan.count('"', start, at) % 2 == 1
        return straight or self.scan.count("“", start, at) > self.scan.count("”", start, at)

    # --- brackets without a partner

    def _balance(self, found: Found, start: int, end: int) -> None:
        opened: list[int] = []
        for match in _ANY_BRACKET.finditer(self.scan, start, end):
            if match[0] == "[":
                opened.append(match.start())
            elif opened:
                opened.pop()
            else:
                self._unopened(found, start, match.start())
        for at in opened:
            stop = self._word_end(at + 1, end)
            note = "this bracket is opened and never closed"
            found.problems.append(Problem("unbalanced-bracket", at, stop, note))

    def _unopened(self, found: Found, start: int, at: int) -> None:
        begin = self._key_start(start, at)
        key = self.scan[begin:at]
        note = "this bracket is closed but was never opened"
        found.problems.append(Problem("unbalanced-bracket", begin, at + 1, note))
        if key and key[0].isupper() and _AUTHORS.fullmatch(key):
            attributes = (("broken", "unopened"),)
            found.marks.append(Cut(MarkKind.BRACKET, key, begin, at + 1, attributes))

    def _key_start(self, start: int, at: int) -> int:
        # What was meant as a mark begins behind the sentence before it; else show the last word.
        nearest = max(start, at - _MAX_KEY)
        before = self.scan[nearest:at]
        ends = list(_END_OF_SENTENCE.finditer(before))
        if ends and before.count(" ", ends[-1].end()) < 4:
            return nearest + ends[-1].end()
        return nearest + max(before.rfind(" "), before.rfind("\n")) + 1

    def _word_end(self, at: int, end: int) -> int:
        match = _TO_SPACE.match(self.scan, at, min(end, at + _MAX_KEY))
        return match.end() if match else at

    # --- author and year

    @cached_property
    def _style(self) -> bool:
        """Whether the text cites by author and year: then each such bracket is a mark."""
        return any(self._surely(parts) for _, parts in self._candidates(0, len(self.scan)))

    def author_years(self, start: int, end: int) -> Iterator[Cut]:
        """Yield the marks of scan[start:end] that name authors, with a year or with a page."""
        yield from self._author_pages.find(start, end)
        for match, parts in self._candidates(start, end):
            if self._style or self._surely(parts):
                attributes = _attributes(parts[0]) if len(parts) == 1 else ()
                key = " ".join(match[1].split())
                yield Cut(MarkKind.AUTHOR_YEAR, key, match.start(), match.end(), attributes)

    def _candidates(
        self, start: int, end: int
    ) -> Iterator[tuple[re.Match[str], list[re.Match[str]]]]:
        for match in _AUTHOR_YEAR.finditer(self.scan, start, end):
            parts = [_CITE.fullmatch(part.strip()) for part in match[1].split(";")]
            sure = [
                part for part in parts if part and part["author"].split()[0] not in _NOT_AUTHORS
            ]
            if (
                sure
                and len(sure) == len(parts)
                and all(part["author"][0].isupper() for part in sure)
            ):
                yield match, sure

    def _surely(self, parts: Sequence[re.Match[str]]) -> bool:
        return any(
            part["page"]
            or "et al" in part["author"]
            or part["author"].split()[0].rstrip(",") in self.entry_words
            for part in parts
        )


_ANY_BRACKET = deferred(r"[\[\]]")
_TO_SPACE = deferred(r"\S*")


def _attributes(match: re.Match[str]) -> tuple[tuple[str, str], ...]:
    pairs = ((name, match[name]) for name in ("author", "year", "page"))
    return tuple((name, " ".join(value.strip(" ,:").split())) for name, value in pairs if value)
