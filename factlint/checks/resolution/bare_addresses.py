"""Notes that are nothing but an address: when it dies, nobody knows what the source was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Found, NoOptions
from factlint.model import NotedPlace
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page

_NOTES = frozenset(("ref", "list-defined", "footnote"))
_ADDRESS = deferred(r"[\[<(]?\s*(?:(?:https?:)?//|www\.)[^\s\[\]<>{}|]+\s*[\])>]?[.;]?")


def find(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield the first such note, with the others as places."""
    document = page.document
    bare = [
        entry
        for entry in document.entries
        if entry.kind in _NOTES and _ADDRESS.fullmatch(entry.text.strip())
    ]
    if not bare:
        return
    first, *others = (document.place(entry.start, entry.end) for entry in bare)
    related = tuple(NotedPlace(place, "another") for place in others)
    shown = bare[0].text.strip(" []<>().;")
    yield Found(first, {"entry": shown[:60]}, related)
