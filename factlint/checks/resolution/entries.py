"""Entries that do not say enough, say it backwards, or say it twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.checks.resolution.matching import words_of
from factlint.model import NotedPlace
from factlint.patterns import SOURCE_YEAR, deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page
    from factlint.model import Entry, Place


class Options(NamedTuple):
    """Which entries must be complete, and the words that stand for a date or an address."""

    entries: tuple[str, ...] = ("bibliography",)
    instead_of_date: tuple[str, ...] = ()
    most_author_words: int = 3


# 1954; 170 CE, 330 BC and AD 8 of what is older
_YEAR = deferred(
    r"(?<!\d)(?:1[0-9]|20)\d\d(?!\d)|\d\s?(?:BCE?|CE|AD|B\.C\.|A\.D\.)(?!\w)|\bAD \d|\bcentury\b"
)
# Odyssey XI, 467; Metamorphoses 10.162; Description 3.1.3: books and verses, the same in every
# edition, so that none is named (Chicago Manual of Style, 14.242)
_PASSAGE = deferred(
    r"[^\W\d_]{3,},? (?<!War )"
    r"(?:[IVXL]+(?=[,.:] ?[\divx]|[.,]?$)|\d{1,3}(?=[.:] ?\d)|[ivx]+(?=[,.] ?[\divx]))"
)
# ''[[The Wheel]]'': a work with a page of its own, which tells the rest
_LINKED = deferred(r"''\s?\[\[(?![Ff]ile:|[Ii]mage:)|\|\s*''[^'\]]+''[^\]|]*\]\]")
_ADDRESS = deferred(r"https?://|www\.|\bdoi\b|\bISBN\b|\bISSN\b|10\.\d{4,9}/")
_AUTHOR_ONLY = deferred(r"[^\W\d_][\w'’-]*(?:,\s*|\s+)(?:[^\W\d_][\w'’.-]*\s*){0,3}\.?")


def find_incomplete(page: Page, options: Options) -> Iterator[Found]:
    """Yield each entry that lacks what a reader needs to find the source."""
    if not page.prose:  # a list of nothing but sources, or one sentence that looks like one
        return
    for entry in page.document.entries:
        if entry.kind not in options.entries or len(entry.fields) > 2:
            continue
        missing = list(_missing(page, entry, options))
        if missing:
            place = page.document.place(entry.start, entry.end)
            shown = " ".join(entry.text.split())
            yield Found(place, {"entry": shown[:60], "missing": " and ".join(missing)})


def _missing(page: Page, entry: Entry, options: Options) -> Iterator[str]:
    text = entry.text
    source = page.document.source[entry.start : entry.end]
    if "{{" in source or not text.strip():
        return  # a template: its parameters are looked at by name
    if _ADDRESS.search(source) or names_passage(text) or text.endswith(":"):  # it heads others
        return
    if page.document.format == "wikitext" and _LINKED.search(source):
        return
    dated = _YEAR.search(text) or any(word in text.lower() for word in options.instead_of_date)
    titled = page.document.format == "wikitext" and "''" in source
    if not dated and not titled and _is_author(text, options.most_author_words):
        yield "no title"
    if not dated:
        yield "no date"


def names_passage(text: str) -> bool:
    """Tell whether an entry names a book and a verse, as one does in works of any edition."""
    return bool(_PASSAGE.search(text))


def _is_author(text: str, most: int) -> bool:
    return len(text.split()) <= most and bool(_AUTHOR_ONLY.fullmatch(text.strip()))


class PublisherOptions(NamedTuple):
    """The words that a publisher's full name adds to its short one."""

    company_words: tuple[str, ...] = ()


def find_publishers(page: Page, options: PublisherOptions) -> Iterator[Found]:
    """Yield each entry whose publisher another entry names more fully."""
    company = frozenset(options.company_words)
    named = [
        (entry, *found)
        for entry in page.document.entries
        if (found := _publisher(entry)) is not None
    ]
    for entry, short, words in named:
        for other, full, its in named:
            added = its[len(words) :]
            if (
                len(words) > 1
                and added
                and its[: len(words)] == words
                and company.issuperset(added)
            ):
                yield _two_ways(page, (entry, short), (other, full))
                break


def _publisher(entry: Entry) -> tuple[str, tuple[str, ...]] | None:
    """Give the name that stands right behind the year, up to the comma."""
    match = re.search(
        rf"\({SOURCE_YEAR}\)[.,:]?\s+([A-Z][^,;:()\d]{{2,60}})(?=[,;]|\.?$)", entry.text
    )
    if match is None:
        return None
    return match[1], words_of(re.sub(r"['’]s\b", "", match[1]))


def _two_ways(page: Page, one: tuple[Entry, str], other: tuple[Entry, str]) -> Found:
    place, there = _part(page, *one), _part(page, *other)
    words = {"short": one[1], "full": other[1], "line": str(there.line)}
    return Found(place, words, (NotedPlace(there, "the fuller name"),))


def _part(page: Page, entry: Entry, part: str) -> Place:
    at = page.document.source.find(part, entry.start, entry.end)
    if at < 0:
        return page.document.place(entry.start, entry.end)
    return page.document.place(at, at + len(part))


class DuplicateOptions(NamedTuple):
    """How many words an entry must have to be compared."""

    least_words: int = 4


def find_duplicates(page: Page, options: DuplicateOptions) -> Iterator[Found]:
    """Yield each entry that says, letter for letter, what an entry before it says."""
    seen: dict[tuple[str, ...], Entry] = {}
    for entry in page.document.entries:
        if entry.kind not in ("bibliography", "further-reading", "footnote"):
            continue
        words = tuple(entry.text.split())
        if len(words) < options.least_words:
            continue
        first = seen.setdefault(words, entry)
        if first is not entry and first.kind == entry.kind:
            place = page.document.place(entry.start, entry.end)
            there = page.document.place(first.start, first.end)
            words_of_rule = {"entry": " ".join(words)[:60], "line": str(there.line)}
            yield Found(place, words_of_rule, (NotedPlace(there, "first here"),))
