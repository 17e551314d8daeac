"""Documents as short lines, so that tests can compare whole ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.sources import read_text
from tests.sources.faithfulness import assert_faithful

if TYPE_CHECKING:
    from factlint.model import Document


def read(text: str, form: str) -> Document:
    """Read a text and check that the document leads back to it."""
    document = read_text(text, format=form)
    assert_faithful(document, text)
    return document


def blocks(document: Document) -> list[str]:
    """Give each block as 'kind level key: text', indented by its headings."""
    return [
        "  " * len(block.headings)
        + " ".join(filter(None, (block.kind, str(block.level or ""), block.key)))
        + f": {block.text}"
        for block in document.blocks
    ]


def marks(document: Document) -> list[str]:
    """Give each mark as 'kind key', with | where it was taken out of its block's text."""
    found = []
    for mark in document.marks:
        text = document.blocks[mark.block].text if mark.block >= 0 else ""
        around = f"{text[max(mark.at - 8, 0) : mark.at]}|{text[mark.at : mark.at + 4]}"
        found.append(f"{mark.kind} {mark.key}: {around.strip()}")
    return found


def problems(document: Document) -> list[tuple[str, str]]:
    """Give each problem as its kind and the characters it points to."""
    return [(p.kind, document.source[p.start : p.end]) for p in document.problems]
