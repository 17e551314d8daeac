"""Find where quoted words stand in a document."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from factlint.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Block, Document


def places_of(document: Document, quote: str, within: Span | None = None) -> list[Span]:
    """Give where words stand in what a reader sees, in the file's code points; two places at most.

    White space counts as one space. Words that stand in no block as it reads are looked for as
    the file has them, markup and all.
    """
    words = " ".join(quote.split())
    within = within or Span(0, len(document.source))
    if not words:
        return []
    return _two(_as_read(document, words, within)) or _two(_as_written(document, quote, within))


def stands_at(document: Document, quote: str, start: int) -> Span | None:
    """Give the stretch at `start` where it holds the quoted words, as read or as written."""
    if quote and start >= 0 and document.source.startswith(quote, start):
        span = Span(start, start + len(quote))
        return span if _in_block(document, span) else None
    words = " ".join(quote.split())
    within = Span(start, len(document.source))
    first = next(_as_read(document, words, within), None) if words else None
    return first if first is not None and first.start == start else None


def _two(spans: Iterator[Span]) -> list[Span]:
    return list(islice(spans, 2))


def _as_read(document: Document, words: str, within: Span) -> Iterator[Span]:
    for block in document.blocks:
        if block.end <= within.start or within.end <= block.start:
            continue
        at = block.text.find(words)
        while at >= 0:
            span = block.source_span(at, at + len(words))
            if within.covers(span) and _whole_words(block, at, at + len(words)):
                yield span
            at = block.text.find(words, at + 1)


def _whole_words(block: Block, start: int, end: int) -> bool:
    """Say whether no word is cut: 'in 19' does not stand in 'in 1914'."""
    before, after = block.text[max(start - 1, 0) : start], block.text[end : end + 1]
    cut_before = before.isalnum() and block.text[start].isalnum()
    return not cut_before and not (after.isalnum() and block.text[end - 1].isalnum())


def _as_written(document: Document, quote: str, within: Span) -> Iterator[Span]:
    at = document.source.find(quote, *within)
    while at >= 0:
        span = Span(at, at + len(quote))
        if _in_block(document, span):
            yield span
        at = document.source.find(quote, at + 1, within.end)


def _in_block(document: Document, span: Span) -> bool:
    """Say whether a stretch is text: not a comment, nor between blocks."""
    inside = any(block.start <= span.start and span.end <= block.end for block in document.blocks)
    return inside and not any(span.overlaps(Span(one.start, one.end)) for one in document.comments)
