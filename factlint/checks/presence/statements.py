"""Which sentences state something that a reader may want to look up."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import islice, starmap
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from factlint.model import BlockKind, Span
from factlint.patterns import SOURCE_YEAR, deferred

if TYPE_CHECKING:
    from factlint.checks.page import Page
    from factlint.model import Document

# Beginning with a digit, for which the engine can look quickly, and looking back from there.
_DATE = deferred(r"[12](?<![\d.,/-].)(?:(?<=1)[0-9]|(?<=2)0)\d\d(?:s\b|(?![\d/]))")
# (Powers, p. 85), (Schippers, 2011), (1980) behind a title: the prose names its source itself
NAMED_IN_BRACKETS = deferred(
    rf"\((?:[^()]*\bpp?\.\s?\d+|[A-Z][^()]*,\s{SOURCE_YEAR}|{SOURCE_YEAR})[^()]*\)"
)
# A law, a creed or a scripture is found by the number of its part, in any edition.
PASSAGE = deferred(
    r"\b(?:[Aa]rticle|[Ss]ection|[Cc]lause|[Cc]anon|[Pp]aragraph|§|[Ll]ine|[Vv]erse|[Ss]onnet|Psalm"
    r"|[Rr]ule|Sura|[Cc]hapter|Federalist)s?(?: No\.)? (?:\d+|[IVXLC]+)\b"
)
_NUMBER = deferred(
    r"\d(?<![\w.,/-].)(?<!p\..)(?<!p\.\s.)\d{1,2}(?:,\d{3})*(?![\d,.:]\d)(?!\w)(?!\s?°)"
)
# What is only supposed, or set as a task, needs no source.
_SUPPOSED = deferred(
    r"\b(?:[Ss]uppose|[Aa]ssume|[Cc]onsider|[Ii]magine)\b|^The following\b"
    r"|^If\b.*\b(?:might|may|would|could)\b"
)


class Section(NamedTuple):
    """The indices of the blocks that stand under the same headings."""

    headings: tuple[int, ...]
    blocks: list[int]


def first_statement(text: str) -> Span | None:
    """Give the first sentence with a date, else the first with a number of two digits or more."""
    for pattern in (_DATE, _NUMBER):
        for match in pattern.finditer(text):
            span = sentence_at(text, match.start())
            if not _SUPPOSED.search(text, span.start, span.end):
                return span
    return None


def sentence_at(text: str, at: int) -> Span:
    """Give the sentence that stands at an offset."""
    spans = _sentences(text)
    before = bisect_right(spans, at, key=attrgetter("start")) - 1
    return spans[before] if before >= 0 and at < spans[before].end else Span(0, len(text))


@lru_cache(maxsize=64)  # several looks ask about the same paragraph
def _sentences(text: str) -> list[Span]:
    from factlint.extract.syntax.sentences import sentences

    return sentences(text)


def has_dates(page: Page, least: int) -> bool:
    """Tell whether the paragraphs hold so many dates or more."""
    dates = (match for _, block in page.paragraphs for match in _DATE.finditer(block.text))
    return sum(1 for _ in islice(dates, least)) == least


def sections_of(document: Document) -> tuple[Section, ...]:
    """Give the headings and the blocks of each section; the lead has no headings."""
    found: dict[tuple[int, ...], list[int]] = {}
    for index, block in enumerate(document.blocks):
        if block.kind is not BlockKind.HEADING and block.kind is not BlockKind.TITLE:
            found.setdefault(block.headings, []).append(index)
    return tuple(starmap(Section, found.items()))
