"""Marks of an author with a year or a page in formats that have marks of their own: HTML, wikitext.

They stay in the text. Only those count that name an author of the list, or nearly one: a bracket
with a word and a year may be much else in such texts, a label and the year of a record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import BlockKind, Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.model import Block, Entry
    from factlint.sources.cuts import Cut

_LISTS = ("bibliography", "further-reading")
_READ = frozenset(
    (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTATION, BlockKind.CAPTION, BlockKind.CELL)
)
_GAP = "\n\n"


def author_marks(blocks: Sequence[Block], entries: Sequence[Entry]) -> Iterator[Mark]:
    """Yield the marks in the blocks of a text that lists sources, in their order."""
    listed = [entry.text for entry in entries if entry.kind in _LISTS]
    if not listed:
        return
    from factlint.sources.plain.marks import Brackets

    scan = _GAP.join(block.text for block in blocks)
    brackets = Brackets(scan, listed)
    start = 0
    for index, block in enumerate(blocks):
        end = start + len(block.text)
        if block.kind in _READ and "(" in block.text:
            for cut in brackets.author_years(start, end):
                if _names_author(cut, brackets.entry_words):
                    span = block.source_span(cut.start - start, cut.end - start)
                    placed = cut._replace(start=span.start, end=span.end)
                    yield placed.placed(index, cut.start - start)
        start = end + len(_GAP)


def _names_author(cut: Cut, words: frozenset[str]) -> bool:
    """Tell whether each part of a mark begins with a word of the entries, or nearly with one."""
    return all(_is_near(_author(part), words) for part in cut.key.split(";"))


def _author(part: str) -> str:
    """Give the first name of a part of a mark, behind words such as "see"."""
    return next((word.strip(",.:") for word in part.split() if word[0].isupper()), "")


def _is_near(name: str, words: frozenset[str]) -> bool:
    if name in words:
        return True
    from rapidfuzz.distance import OSA

    most = 1 if len(name) < 6 else 2
    return len(name) > 3 and any(
        word[0] == name[0] and OSA.distance(name, word) <= most for word in words
    )
