"""Entries and notes that nothing in the text points to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.checks.resolution.matching import Sources, cited_names, cited_numbers
from factlint.model import MarkKind
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page
    from factlint.model import Entry


class Options(NamedTuple):
    """Which kinds of entries a rule looks at."""

    entries: tuple[str, ...] = ("footnote",)


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each entry that no mark means; a list that no mark uses at all is another matter."""
    document = page.document
    entries = [entry for entry in document.entries if entry.kind in options.entries]
    if not entries or document.format == "wikitext":
        return
    cited = cited_keys(page)
    unused = [entry for entry in entries if id(entry) not in cited]
    if len(unused) == len(entries) and ("footnote" not in options.entries or _by_address(page)):
        return
    told = [entry for entry in entries if _has_no_label(entry)]
    in_prose = bool(told) and all(id(entry) not in cited for entry in told)
    for entry in unused:
        if in_prose and _has_no_label(entry):
            continue  # "## Notes" over paragraphs that tell more
        if entry.kind != "footnote" and _is_named(page, entry):
            continue
        place = document.place(entry.start, entry.end)
        shown = " ".join(entry.text.split())[:60]
        # keys of HTML are ids, which no reader sees
        words = {"key": shown if document.format == "html" else entry.key, "entry": shown}
        yield Found(place, words)


def _has_no_label(entry: Entry) -> bool:
    """Tell whether a note is known by its own words only, and not by a number or a name."""
    return entry.kind == "footnote" and " " in entry.key


_NAME_END = deferred(r"[,.;:(\d]")


def _is_named(page: Page, entry: Entry) -> bool:
    """Tell whether the prose names a source that goes by a name of its own: an archive, a paper."""
    name = _NAME_END.split(entry.text, maxsplit=1)[0].strip()
    return name.count(" ") > 0 and any(name in block.text for _, block in page.prose)


def _by_address(page: Page) -> bool:
    """Tell whether notes are reached by addresses of the page, which keys need not repeat."""
    return page.document.format == "html"


def cited_keys(page: Page) -> frozenset[int]:
    """Give the ids of the entries that some mark means, near misses included."""
    document, sources = page.document, page.once(Sources)
    by_key: dict[str, list[Entry]] = {}
    for entry in document.entries:
        by_key.setdefault(entry.key.casefold(), []).append(entry)
    cited: set[int] = set()
    for mark in document.marks:
        for number in cited_numbers(mark):
            cited.update(id(entry) for entry in by_key.get(str(number), ()))
        if mark.kind in (MarkKind.BRACKET, MarkKind.AUTHOR_YEAR, MarkKind.TEMPLATE):
            for author, year in cited_names(mark):
                near = sources.nearest(author)
                meant = sources.meant(author, year) or sources.meant(author)
                meant = meant or ([near] if near else [])
                cited.update(id(one.entry) for one in meant)
        keys = mark.key.split(";") if mark.kind is MarkKind.PANDOC else [mark.key]
        for key in keys:
            cited.update(id(entry) for entry in by_key.get(key.casefold(), ()))
    return frozenset(cited)
