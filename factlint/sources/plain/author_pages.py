"""Marks of an author and a page: (Rose 237), (qtd. in Francis 62), and (237) behind a name.

They are marks only in texts that cite in this way (MLA Handbook, 6): two of them at least must name
an author of the list. A bracket with a number alone is one where its sentence names such an author.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.model import MarkKind
from factlint.patterns import deferred
from factlint.sources.cuts import Cut

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NAME = r"[A-ZÀ-Þ][^\W\d_]+(?:[-'’][^\W\d_]+)*"
_PAGE = r"\d{1,3}(?:\s?[–-]\s?\d{1,4})?"
_PAGES = rf"{_PAGE}(?:,\s?{_PAGE})*"
_PART = deferred(
    r"(?:qtd\. in |see (?:also )?|cf\. )?"
    rf"(?P<author>{_NAME}(?: {_NAME})?(?:(?:, {_NAME})*,? (?:and|&) {_NAME}| et al\.)?)"
    rf" (?P<page>{_PAGES})"
)
_BRACKET = deferred(
    r"\((?P<inner>(?:qtd|see|cf|[A-ZÀ-Þ])[^()\d]{0,80}\d[^()]{0,120}|\d{1,3}[^()]{0,20})\)"
)
_PAGE_ONLY = deferred(_PAGES)
_WORDS = deferred(_NAME)
_STOP = deferred(r"[.!?][\"”’)]*\s")
_LEAST = 2  # brackets that name an author of the list
_BEFORE = 400  # characters in which the sentence of a bracket begins


class AuthorPages:
    """Finds the marks of an author and a page, knowing the authors that the text lists."""

    def __init__(self, scan: str, entries: Sequence[str]) -> None:
        self.scan = scan
        self.authors = frozenset(word for entry in entries for word in _authors(entry))
        self._is_style = self.authors and self._count() >= _LEAST
        self._last = ""  # whom the mark before names

    def find(self, start: int, end: int) -> Iterator[Cut]:
        """Yield the marks of scan[start:end], in their order."""
        for match in _BRACKET.finditer(self.scan, start, end) if self._is_style else ():
            if _PAGE_ONLY.fullmatch(match["inner"]):
                yield from self._page(match, start)
                continue
            parts = _parts(match["inner"])
            if parts and any(self._is_known(part["author"]) for part in parts):
                self._last = parts[-1]["author"]
                yield self._cut(match, parts)

    def _count(self) -> int:
        named = (
            part
            for match in _BRACKET.finditer(self.scan)
            for part in _parts(match["inner"])
            if part["author"].split()[0] in self.authors
        )
        return sum(1 for _ in zip(range(_LEAST), named, strict=False))

    def _cut(self, match: re.Match[str], parts: list[re.Match[str]]) -> Cut:
        attributes = (("author", parts[0]["author"]), ("page", parts[0]["page"]))
        key = "; ".join(f"{part['author']} {part['page']}" for part in parts)
        told = attributes if len(parts) == 1 else ()
        return Cut(MarkKind.AUTHOR_YEAR, key, match.start(), match.end(), told)

    def _page(self, match: re.Match[str], start: int) -> Iterator[Cut]:
        """Yield a bracket with a page whose author the sentence names, or the mark before."""
        told = self.scan[max(start, match.start() - _BEFORE) : match.start()]
        ends = [one.end() for one in _STOP.finditer(told)]
        sentence = told[ends[-1] if ends else 0 :]
        named = [word for word in _WORDS.findall(sentence) if word in self.authors]
        author = named[-1] if named else self._last if told.rstrip()[-1:] in ('"', "”") else ""
        if author:
            self._last = author
            attributes = (("author", author), ("page", match["inner"]))
            key = f"{author} {match['inner']}"
            yield Cut(MarkKind.AUTHOR_YEAR, key, match.start(), match.end(), attributes)

    def _is_known(self, author: str) -> bool:
        """Tell whether an author is listed, or a slip of the hand away from one."""
        from rapidfuzz.distance import OSA

        name = author.split(maxsplit=1)[0]
        most = 1 if len(name) < 6 else 2
        return name in self.authors or (
            len(name) > 3 and any(OSA.distance(name, one) <= most for one in self.authors)
        )


def _parts(inner: str) -> list[re.Match[str]]:
    """Give the parts of a bracket, when each names an author and a page."""
    parts = [_PART.fullmatch(part.strip()) for part in inner.split(";")]
    return [part for part in parts if part] if all(parts) else []


def _authors(entry: str) -> Iterator[str]:
    """Yield the surname that an entry begins with, and those of further authors."""
    head = entry.lstrip(" -*0123456789.[]")[:120]
    first = _WORDS.match(head)
    if first is None or "," not in head:
        return
    yield first[0]
    for match in re.finditer(
        rf",? (?:and|&) (?:{_NAME}|[A-Z]\.)(?: (?:{_NAME}|[A-Z]\.))*? ({_NAME})[.,]", head
    ):
        yield match[1]
