"""Raised figures: marks and numbers of notes in plain text, "so it was.¹" and "¹ Holm"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import MarkKind
from factlint.patterns import deferred
from factlint.sources.cuts import Cut

if TYPE_CHECKING:
    from collections.abc import Iterator

FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = str.maketrans(FIGURES, "0123456789")
_RAISED = str.maketrans("0123456789", FIGURES)
NUMBER = deferred(rf"[{FIGURES}]{{1,3}}[ \t]*(?=[^\s{FIGURES}])")
_NOTE = deferred(rf"^[ \t]*[{FIGURES}]{{1,3}}[ \t]*[^\W\d]", 8)  # re.MULTILINE
_MARK = deferred(rf"[{FIGURES}]{{1,3}}")
# A stop, a bracket or a word that is no unit of measure.
_BEHIND_WORDS = deferred(
    r"(?:[.,;:!?)\]\"”’]|[^\W\d_]{4}|\b(?!km|cm|mm|dm|ft|in|yd)[^\W\d_]{2,3})$"
)
_ROOM = 8  # characters


def plain(figures: str) -> str:
    """Give raised figures as common ones."""
    return figures.translate(_PLAIN)


def raised(figures: str) -> str:
    """Give common figures as raised ones."""
    return figures.translate(_RAISED)


def has_notes(scan: str) -> bool:
    """Say whether some line begins with a raised number, as notes do."""
    return not scan.isascii() and any(map(scan.__contains__, FIGURES)) and bool(_NOTE.search(scan))


def marks(scan: str, start: int, end: int) -> Iterator[Cut]:
    """Yield the raised numbers behind words of scan[start:end]; 3 km² is none."""
    for match in _MARK.finditer(scan, start, end):
        at = match.start()
        if at > start and _BEHIND_WORDS.search(scan, max(at - _ROOM, start), at):
            yield Cut(MarkKind.FOOTNOTE, plain(match[0]), at, match.end())
