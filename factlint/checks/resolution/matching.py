"""Which entries a mark can mean, and which entry is near when it means none."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from factlint.model import MarkKind
from factlint.patterns import SOURCE_YEAR, deferred
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Document, Entry, Mark

_WORD = deferred(r"[^\W_]+(?:['’-][^\W_]+)*")
_SMALL = frozenset(("and", "et", "al", "the", "of", "de", "von", "van", "ed", "eds", "see", "cf"))
_AUTHOR_ZONE = 8  # words at the start of an entry in which its authors stand
_SURNAMES = 4  # words among which the first author's surname stands
_PAGE = deferred(r"(?:,\s*(?:pp?\.|ch\.)?|\s)\s*\d")
_PAGES = deferred(r"[,:]\s*(?:pp?|ch|vol|fol|f)\.\s*[\divxlc]+(?:\s*[–-]\s*\d+)?")
_RANGE = deferred(r"(\d{1,3})\s*[–-]\s*(\d{1,3})|(\d{1,3})")


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a mark or an entry, folded, without those that name nobody."""
    return tuple(
        folded for word in _WORD.findall(text) if (folded := _folded(word)) not in _SMALL and folded
    )


def _folded(word: str) -> str:
    if word.isascii() and word.isalnum():
        return word.lower()
    from factlint.names import fold

    return fold(word)


@dataclass(frozen=True)
class Source:
    """An entry with the words that marks can call it by."""

    entry: Entry
    words: tuple[str, ...]
    year: str

    @property
    def label(self) -> str:
        """Give the entry's text on one line, of 60 characters at most."""
        text = " ".join(self.entry.text.split())
        return text if len(text) <= 60 else text[:57].rsplit(" ", 1)[0] + " ..."


class Sources:
    """The entries of a document that marks can point to."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._meant: dict[tuple[str, str], list[Source]] = {}
        self._near: dict[str, Source | None] = {}

    @cached_property
    def all(self) -> tuple[Source, ...]:
        """Give all entries of the document, in its order."""
        return tuple(
            Source(entry, words_of(entry.text[:160]), dict(entry.fields).get("year", "")[:4])
            for entry in self.document.entries
        )

    @cached_property
    def named(self) -> tuple[Source, ...]:
        """Give the entries that are called by their author, not by a number."""
        return tuple(one for one in self.all if one.entry.kind != "footnote")

    @cached_property
    def _by_word(self) -> dict[str, list[Source]]:
        """Give the entries by each word at their start: an author's name stands among them."""
        found: dict[str, list[Source]] = {}
        for one in self.named:
            for word in dict.fromkeys(one.words[:_SURNAMES]):
                found.setdefault(word, []).append(one)
        return found

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Give the keys that are numbers: "12", "12a"."""
        keys = (entry.key for entry in self.document.entries)
        return frozenset(key for key in keys if key[:1].isdigit())

    def meant(self, author: str, year: str = "") -> list[Source]:
        """Give the entries that an author, or an author and a year, can mean."""
        if (author, year) not in self._meant:
            wanted = words_of(author)
            found = self._by_word.get(wanted[0], ()) if wanted else ()
            fitting = (one for one in found if _fits(wanted, one) and _fits_year(year, one.year))
            begins = len(wanted)  # an author begins the entry; a name inside may be of its title
            self._meant[author, year] = sorted(
                fitting, key=lambda one: one.words[:begins] != wanted
            )
        return self._meant[author, year]

    def nearest(self, author: str) -> Source | None:
        """Give the one entry whose name is a slip of the hand away."""
        if author not in self._near:
            wanted = words_of(author)
            near = [one for one in self.named if one.words and _slip(wanted, one.words)]
            only = len({one.words[0] for one in near}) == 1
            self._near[author] = near[0] if only else None
        return self._near[author]


def _fits_year(year: str, listed: str) -> bool:
    return not listed or not year[:4].isdigit() or listed == year[:4]


def _fits(wanted: tuple[str, ...], source: Source) -> bool:
    if source.words[: len(wanted)] == wanted:
        return True
    zone = source.words[:_AUTHOR_ZONE]
    return all(word in zone for word in wanted)


def _slip(wanted: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Tell whether two names differ by little: never in a number, never most of a short word."""
    from rapidfuzz.distance import OSA

    if not wanted or any(word.isdigit() for word in wanted):
        return False
    candidate = " ".join(words[: len(wanted)])
    name = " ".join(wanted)
    allowed = 1 if len(name) < 9 else 2
    return len(name) > 3 and 0 < OSA.distance(name, candidate) <= allowed


def cited_names(mark: Mark) -> Iterator[tuple[str, str]]:
    """Yield the author and the year of each source that a mark names."""
    attributes = dict(mark.attributes)
    if "author" in attributes:
        yield attributes["author"], attributes.get("year", "")
        return
    for part in mark.key.split(";"):
        year = re.search(rf"\b{SOURCE_YEAR}(?=[a-z]?\b)|\bn\.d\.", part)
        author = part[: year.start()] if year else _PAGE.split(part)[0]
        yield author.strip(" ,:("), year.group() if year else ""


def cited_numbers(mark: Mark) -> list[int]:
    """Give the numbers of a mark such as 1, [2, 4-6]; nothing when it is not made of numbers."""
    if mark.kind is not MarkKind.BRACKET or not mark.key[:1].isdigit():
        return []
    numbers: list[int] = []
    for match in _RANGE.finditer(_PAGES.sub("", mark.key)):
        if match[3]:
            numbers.append(int(match[3]))
        else:
            numbers.extend(range(int(match[1]), min(int(match[2]), int(match[1]) + 50) + 1))
    return numbers
