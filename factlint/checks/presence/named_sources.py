"""Sources that the prose names and does not cite: "Hart has shown ..." without a mark."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found, Page
from factlint.checks.presence.statements import sentence_at
from factlint.model import BlockKind, NotedPlace
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.looks import Prose
    from factlint.model import Document, Entry, Place


class Options(NamedTuple):
    """The words that make a name a source."""

    reporting: tuple[str, ...] = ()


_AUTHOR = deferred(
    r"(?P<surname>[A-Z][^\W\d_]+(?:[-'’][^\W\d_]+)*),\s+[A-Z][^\W\d_]*(?:\s[A-Z][^\W\d_]*\.?){0,2}"
    r"(?=\.|\s*\(|,?\s(?:and|&)\s|[;:])"
)


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each listed author whom the text calls on without a mark, at the first call."""
    authors = _authors(page)
    if not authors:
        return
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(authors)))})\b(?!-)")
    reporting = _pattern(options.reporting)
    called: dict[str, list[Place]] = {}
    surnames = tuple(authors)
    for one in page.holding(_stems(options.reporting)):
        if not any(map(one.block.text.__contains__, surnames)):
            continue
        for name, place in _calls(page, one, named, reporting):
            called.setdefault(name, []).append(place)
    for name, (first, *others) in called.items():
        entry = authors[name]
        there = NotedPlace(page.document.place(entry.start, entry.end), "the listed source")
        related = tuple(NotedPlace(place, "and here") for place in others)
        shown = {"name": name, "source": " ".join(entry.text.split())[:60]}
        yield Found(first, shown, (there, *related))


def _calls(
    page: Page, one: Prose, named: re.Pattern[str], reporting: re.Pattern[str]
) -> Iterator[tuple[str, Place]]:
    """Yield the first sentence of a paragraph that calls on an author, when no mark follows."""
    index, block = one
    cited = page.once(_keys).get(index, "")
    for match in named.finditer(block.text):
        if page.cites_after(index, match.start()) or match.group() in cited:
            return
        span = sentence_at(block.text, match.start())
        if reporting.search(block.text, span.start, span.end):
            yield match.group(), page.place(block, *span)
            return


def _keys(document: Document) -> dict[int, str]:
    """Give what the marks of each block are called by, as one string."""
    found: dict[int, str] = {}
    for mark in document.marks:
        found[mark.block] = f"{found.get(mark.block, '')} {mark.key}"
    return found


def _authors(page: Page) -> dict[str, Entry]:
    """Give the surnames that entries begin with, but those that the text itself is about."""
    titles = " ".join(block.text for block in page.document.blocks if block.kind is BlockKind.TITLE)
    found: dict[str, Entry] = {}
    for entry in page.document.entries:
        if entry.kind not in ("bibliography", "further-reading"):
            continue
        match = _AUTHOR.match(entry.text)
        if match and match["surname"] not in titles:
            found.setdefault(match["surname"], entry)
    return found


@cache
def _stems(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(phrase.split()[0] for phrase in phrases))


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words)) or '(?!)'})\b")
