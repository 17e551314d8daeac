"""Entries of a bibliography: works with their years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Draft
from factlint.model import Date, Document, Entry, Origin, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.cast import Cast

BY = "entry"
_REPRINTED = deferred(r"\b[Rr]epr(?:int(?:ed)?\b|\.)")  # of what year the work is, it leaves open
_KINDS = ("bibliography", "further-reading")


def read(document: Document, cast: Cast) -> Iterator[Draft]:
    """Yield when each listed work was published."""
    for entry in document.entries:
        if entry.kind in _KINDS and entry.block >= 0:
            yield from _published(document, entry, cast)


def _published(document: Document, entry: Entry, cast: Cast) -> Iterator[Draft]:
    fields = dict(entry.fields)
    year = fields.get("year", "")
    text = document.blocks[entry.block].text
    at = text.find(year) if year else -1
    if not year.isdigit() or len(year) != 4 or at < 0 or _REPRINTED.search(text, 0, at):
        return
    title = fields.get("title", "")
    known = cast.named(title.partition(":")[0].strip(), "work")  # as the text calls it
    work = known or (cast.introduce(title, "work") if title else cast.described(text[:60]))
    whole = Span(0, len(text))
    start = max(text.find(title), 0) if title else 0
    yield Draft(
        work, "published", Date(year), BY, entry.block, whole,
        Span(start, start + len(title)), Span(at, at + 4), origin=Origin.ENTRY,
    )  # fmt: skip
