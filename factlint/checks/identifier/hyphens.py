"""ISBNs whose hyphens do not stand where their country and publisher put them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Found, NoOptions, Page
from factlint.model import Fix
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

_HYPHENED = deferred(r"(?<![\d-])(?:97[89]-)?\d{1,5}-\d{1,7}-\d{1,6}-[\dXx](?![\d-])")
_LABEL = 25  # characters before the number in which its label stands


def find(page: Page, options: NoOptions) -> Iterator[Found]:  # noqa: ARG001
    """Yield each right ISBN with hyphens in the wrong places; one with none is left alone."""
    source = page.document.source
    for match in _HYPHENED.finditer(source):
        before = source[max(match.start() - _LABEL, 0) : match.start()]
        right = _hyphened(match.group()) if "ISBN" in before.upper() else ""
        if right and right != match.group().upper():
            place = page.document.place(*match.span())
            fix = Fix(place.path, place.start, place.end, right, f"write {right}")
            yield Found(place, {"identifier": place.text, "hint": right}, fix=fix)


def _hyphened(isbn: str) -> str:
    """Give a right ISBN with its hyphens; nothing when a part of it is not assigned."""
    from stdnum import isbn as isbns

    if not isbns.is_valid(isbn):
        return ""
    parts = isbns.split(isbn)
    return "-".join(part for part in parts if part) if all(parts[1:]) else ""
