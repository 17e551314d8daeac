"""ISBNs whose hyphens do not stand where their country and publisher put them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factlint.checks.looks import Found, NoOptions
from factlint.model import Fix
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.checks.page import Page

_LABELS = ("ISBN", "isbn")
_HYPHENED = deferred(
    r"(?:-1[03])?[\s:=|{\"]{0,12}(?P<isbn>(?:97[89]-)?\d{1,5}-\d{1,7}-\d{1,6}-[\dXx](?![\d-]))"
)


def find(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each right ISBN with hyphens in the wrong places; one with none is left alone."""
    for match in _labelled(page.document.source):
        right = _hyphened(match["isbn"])
        if right and right != match["isbn"].upper():
            place = page.document.place(*match.span("isbn"))
            fix = Fix(place.path, place.start, place.end, right, f"write {right}")
            yield Found(place, {"identifier": place.text, "hint": right}, fix=fix)


def _labelled(source: str) -> Iterator[re.Match[str]]:
    for label in _LABELS:
        at = source.find(label)
        while at >= 0:
            match = _HYPHENED.match(source, at + len(label))
            if match is not None:
                yield match
            at = source.find(label, at + len(label))


@lru_cache(maxsize=1024)  # texts on one subject cite the same books
def _hyphened(isbn: str) -> str:
    """Give a right ISBN with its hyphens; nothing when a part of it is not assigned."""
    from stdnum import isbn as isbns

    if not isbns.is_valid(isbn):
        return ""
    parts = isbns.split(isbn)
    return "-".join(part for part in parts if part) if all(parts[1:]) else ""
