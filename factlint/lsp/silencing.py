"""Where a comment must be put so that it silences a finding and changes nothing else.

Each format has its own places for comments, so the places are tried: the first counts after which
the text reads as before and the comment reaches the finding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.model import BlockKind
from factlint.sources import read_text
from factlint.suppressions.reading import read_suppressions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Block, Document, Place

# Dots are no reason: until somebody writes one, suppression-has-reason asks for it.
_WORDS = "factlint: ignore {} -- because ..."

# Formats whose comments stand on a line of their own.
_COMMENTS = {"plain": "[{}]", "latex": "% {}"}
_ON_THEIR_OWN = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.PARAGRAPH})


class Insertion(NamedTuple):
    """Text to put into a file, at an offset in code points."""

    at: int
    text: str


def silencing(document: Document, place: Place, rule_id: str) -> Insertion | None:
    """Give the comment that silences a rule at a place, or None where none can stand."""
    words = _WORDS.format(rule_id)
    comment = _COMMENTS.get(document.format, "<!-- {} -->").format(words)
    for one in _candidates(document, place, comment):
        if _does_it(document, place, rule_id, one):
            return one
    return None


def _candidates(document: Document, place: Place, comment: str) -> Iterator[Insertion]:
    block = _block_at(document, place)
    source = document.source
    start = block.start if block else place.start
    line = source.rfind("\n", 0, start) + 1
    newline = "\r\n" if "\r\n" in source else "\n"
    above = Insertion(line, comment + newline)
    if document.format in _COMMENTS:
        yield above
        return
    if block is None or block.kind in _ON_THEIR_OWN:  # a line between items would part the list
        yield above
    end = block.end if block else place.end
    yield Insertion(len(source[:end].rstrip()), f" {comment}")
    yield Insertion(place.end, f" {comment}")
    yield above


def _block_at(document: Document, place: Place) -> Block | None:
    at = place.start
    return next((one for one in document.blocks if one.start <= at < one.end), None)


def _does_it(document: Document, place: Place, rule_id: str, one: Insertion) -> bool:
    source = document.source
    text = source[: one.at] + one.text + source[one.at :]
    read = read_text(text, document.path, document.format)
    shift = len(one.text) if one.at <= place.start else 0
    moved = read.place(place.start + shift, place.end + shift)
    reached = read_suppressions([read]).of(rule_id, "", [moved], None)
    return reached is not None and _said(read) == _said(document)


def _said(document: Document) -> list[tuple[str, str, str]]:
    return [(block.kind, block.text, block.key) for block in document.blocks]
