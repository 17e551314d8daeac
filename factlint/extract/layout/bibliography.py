"""Entries of a bibliography: works with their years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Draft
from factlint.model import BlockKind, Date, Origin, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.entities.cast import Cast, Member
    from factlint.model import Block, Document, Entry

BY = "entry"
_REPRINTED = deferred(r"\b[Rr]epr(?:int(?:ed)?\b|\.)")  # of what year the work is, it leaves open
_TITLE_AND_YEAR = deferred(r"\W*(?:The |An? )?(?P<title>\w[^()]*?)\W* \((?P<year>\d{4})\)\W*")
_YEAR_BEHIND = deferred(r" \(\d{4}\)$")
_ARTICLE = deferred(r"^(?:The|An?) ")
_KINDS = ("bibliography", "further-reading")


def read(document: Document, cast: Cast) -> Iterator[Draft]:
    """Yield when each listed work was published."""
    for entry in document.entries:
        if entry.kind in _KINDS and entry.block >= 0:
            yield from _published(document, entry, cast)
    for number, block in enumerate(document.blocks):
        if block.kind is BlockKind.ITEM:
            yield from _listed(block, number, cast)


def _listed(block: Block, number: int, cast: Cast) -> Iterator[Draft]:
    """Read an item 'Low Water (1931)' of a list, where the text calls a work so."""
    match = _TITLE_AND_YEAR.fullmatch(block.text)
    work = cast.bearers.bearer_of(match["title"]) if match is not None else None
    if match is not None and work is not None and work.type == "work":
        yield Draft(
            work, "published", Date(match["year"]), BY, number, Span(0, len(block.text)),
            Span(*match.span("title")), Span(*match.span("year")), origin=Origin.LIST,
        )  # fmt: skip


def _published(document: Document, entry: Entry, cast: Cast) -> Iterator[Draft]:
    fields = dict(entry.fields)
    year = fields.get("year", "")
    text = document.blocks[entry.block].text
    at = text.find(year) if year else -1
    if not year.isdigit() or len(year) != 4 or at < 0 or _REPRINTED.search(text, 0, at):
        return
    title = fields.get("title") or _taken_for_author(document, entry, cast)
    title = _in_italics(document.blocks[entry.block], title)
    if title.startswith(year) or title.endswith(("'s", "’s")):  # "2015 Riga Fair", "Hay's (1572)"
        return
    work = _as_called(title, cast) or (
        cast.introduce(title, "work") if title else cast.described(text[:60])
    )
    whole = Span(0, len(text))
    start = max(text.find(title), 0) if title else 0
    yield Draft(
        work, "published", Date(year), BY, entry.block, whole,
        Span(start, start + len(title)), Span(at, at + 4), origin=Origin.ENTRY,
    )  # fmt: skip


def _as_called(title: str, cast: Cast) -> Member | None:
    """Give the work that the text calls by a title, 'The Tollgate' or 'Tollgate'."""
    main = title.partition(":")[0].strip()
    named, bare = cast.named(main, "work"), _ARTICLE.sub("", main)
    if named is not None or bare == main:
        return named
    known = cast.bearers.bearer_of(bare)
    return known if known is not None and known.type == "work" else None


def _in_italics(block: Block, title: str) -> str:
    """Give the title as italics mark it, where what was taken for it is a part of it or more."""
    start = block.text.find(title) if title else -1
    taken = Span(start, start + len(title))
    marked = (one for one in block.italics if one.covers(taken) or taken.covers(one))
    span = next(marked, None) if title else next((x for x in block.italics if not x.start), None)
    told = block.text[slice(*span)].strip(" ,.;") if span is not None else ""
    return _YEAR_BEHIND.sub("", told or title)


def _taken_for_author(document: Document, entry: Entry, cast: Cast) -> str:
    """Give the title of '*Low Water* (1927)', which may be read as somebody's name and a year.

    It is one where it stands in italics, or where the text calls a work so.
    """
    author = dict(entry.fields).get("author", "")
    block = document.blocks[entry.block]
    known = cast.bearers.bearer_of(author) if author and "," not in author else None
    leaning = any(block.text[slice(*one)] == author for one in block.italics)
    return author if leaning or (known is not None and known.type == "work") else ""
