"""The lead of a text: what stands before its first heading and sums up what is told below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import BlockKind

if TYPE_CHECKING:
    from factlint.model import Document


def leads(document: Document) -> tuple[int, ...]:
    """Give the indices of the paragraphs before the first heading, when some stand behind it."""
    paragraphs = [
        index for index, block in enumerate(document.blocks) if block.kind is BlockKind.PARAGRAPH
    ]
    first = next(
        (i for i, block in enumerate(document.blocks) if block.kind is BlockKind.HEADING), 0
    )
    lead = tuple(index for index in paragraphs if index < first)
    return lead if len(lead) < len(paragraphs) else ()
