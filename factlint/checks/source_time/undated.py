"""Quotations whose source says nowhere when it was written, published or read."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.checks.presence.quotations import quoted_in_paragraphs
from factlint.checks.presence.statements import PASSAGE
from factlint.checks.resolution.entries import names_passage
from factlint.checks.resolution.matching import words_of
from factlint.model import MarkKind, NotedPlace
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factlint.checks.page import Page
    from factlint.checks.presence.quotations import Quoted
    from factlint.model import Document, Entry, Mark, Place


class Options(NamedTuple):
    """How long a quotation must be, and the words of sources that bear no date."""

    least_words: int = 7
    instead: tuple[str, ...] = ()


_DATED = deferred(
    r"(?<!\d)(?:1[0-9]|20)\d\d(?!\d)|\d(?:st|nd|rd|th) century|\d{2}[/.]\d{2}[/.]\d{2}"
)
# {{a template}} that is not known, Hart v. Lane, s:a page of Wikisource
_TIMELESS = deferred(r"^\{\{|\bvs?\. [A-Z]|^[a-z]{1,3}:\S")
_MARKS = frozenset((MarkKind.FOOTNOTE, MarkKind.REF, MarkKind.BRACKET))


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield the first quotation with such a source, with the others as places."""
    found = list(_found(page, options))
    if found:
        (first, source), *others = found
        related = tuple(NotedPlace(place, "quoted too") for place, _ in others)
        yield Found(first, {"source": source}, related)


def _found(page: Page, options: Options) -> Iterator[tuple[Place, str]]:
    marks = page.once(_by_block)
    for (index, block), quotations in quoted_in_paragraphs(page):
        for one in quotations:
            if one.words.count(" ") < options.least_words - 1:
                continue
            source = _source(page, marks.get(index, []), one, options)
            if source:
                yield page.place(block, one.start, one.end), source


def _by_block(document: Document) -> dict[int, list[Mark]]:
    marks = sorted(document.marks, key=lambda mark: mark.block)
    return {block: list(mine) for block, mine in groupby(marks, key=lambda mark: mark.block)}


def _source(page: Page, marks: list[Mark], one: Quoted, options: Options) -> str:
    """Give the undated source of a quotation; nothing when one is dated, or not told in full."""
    ats = [mark.at for mark in marks if mark.at >= one.end - 1]
    run = [mark for mark in marks if ats and mark.at == min(ats)]
    if not run or any(mark.kind not in _MARKS for mark in run):
        return ""
    entries = page.once(_entries)
    listed = [entries.get((mark.group, mark.key)) for mark in run]
    told = [mark.content or _text(entry) for mark, entry in zip(run, listed, strict=True)]
    if not all(one and not _is_dated(page, one, options) for one in told):
        return ""
    shown = run[0].content or (listed[0].text if listed[0] is not None else "")
    return " ".join(shown.split())[:60]


def _entries(document: Document) -> Mapping[tuple[str, str], Entry]:
    return {(entry.group, entry.key): entry for entry in document.entries if entry.key}


def _text(entry: Entry | None) -> str:
    if entry is None:
        return ""
    return " ".join((entry.text, *(value for _, value in entry.fields)))


def _is_dated(page: Page, text: str, options: Options) -> bool:
    """Tell whether a source has a year, or is a short form of one that has."""
    lowered = text.lower()
    if _DATED.search(text) or any(word in lowered for word in options.instead):
        return True
    if _TIMELESS.search(text) or PASSAGE.search(text) or names_passage(text):
        return True
    first = words_of(text)[:1]
    return not first or first[0] in page.once(_authors_of_dated)


def _authors_of_dated(document: Document) -> frozenset[str]:
    """Give the words at the beginning of sources with a year: a short form has one of them."""
    texts = [_text(entry) for entry in document.entries]
    texts += [mark.content for mark in document.marks]
    return frozenset(word for text in texts if _DATED.search(text) for word in words_of(text)[:4])
