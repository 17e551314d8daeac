"""Sentences and fields that stop before they have said anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page
    from factlint.model import Block


class Options(NamedTuple):
    """How long a paragraph must be, and the words that no sentence ends with."""

    least_words: int = 6
    words: tuple[str, ...] = ()


_GOES_ON = frozenset(
    (BlockKind.ITEM, BlockKind.QUOTATION, BlockKind.CODE, BlockKind.CELL, BlockKind.FIELD)
)


def find_sentences(page: Page, options: Options) -> Iterator[Found]:
    """Yield each paragraph that ends in the middle of a sentence with nothing that goes on."""
    unending = frozenset(options.words)
    blocks = page.document.blocks
    for index, block in page.paragraphs:
        last = block.text[block.text.rfind(" ") + 1 :]
        if last.endswith(".") and last not in unending:
            continue
        if block.text.count(" ") < options.least_words - 1:
            continue
        if page.document.format == "wikitext" and _is_set_out(page, block):
            continue
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if not _breaks_off(last, following, unending) or _introduces(page, block, following):
            continue
        if not _shows_something(page, block, following):
            start = _last_sentence(block.text)
            words = {"ending": " ".join(block.text[start:].split()[-4:])}
            yield Found(page.place(block, start, len(block.text)), words)


def _is_set_out(page: Page, block: Block) -> bool:
    """Tell whether a paragraph is indented, as verses are, or ends in a line of program text."""
    source = page.document.source
    line = source.rfind("\n", 0, block.source_span(0, len(block.text)).end - 1) + 1
    return block.level > 0 or source.startswith(" ", line)


# What a page shows and no text has: formulas, what templates print, tables, pictures.
_SHOWN = ("<math", "{{", "{|", "<chem", "<score", "<gallery", "<syntaxhighlight", "<source", "[[")


def _shows_something(page: Page, block: Block, following: Block | None) -> bool:
    """Tell whether something stands behind a paragraph that is not read, and may end it."""
    if page.document.format != "wikitext":
        return False
    said = block.source_span(0, len(block.text)).end
    end = following.start if following is not None else len(page.document.source)
    behind = page.document.source[said : max(end, block.end)]
    return any(map(behind.__contains__, _SHOWN)) or _continues(following)


def _continues(following: Block | None) -> bool:
    return following is not None and following.kind is BlockKind.PARAGRAPH and following.level > 0


def _breaks_off(last: str, following: Block | None, unending: frozenset[str]) -> bool:
    if following is not None and (following.kind in _GOES_ON or following.text[:1].islower()):
        return False
    if last.endswith(":"):  # it may announce the next block, whatever that is
        return following is None or following.kind is BlockKind.HEADING
    if last.endswith((",", ";")):
        return True
    return last in unending


def _introduces(page: Page, block: Block, following: Block | None) -> bool:
    """Tell whether the next block is a sub-heading, whose section the paragraph announces.

    A bare line of a plain text may be a heading or the first of what is announced.
    """
    if following is None or following.kind is not BlockKind.HEADING:
        return False
    if page.document.format == "plain":
        return block.text.endswith(":")
    above = page.document.blocks[block.headings[-1]].level if block.headings else 0
    return following.level > above


def _last_sentence(text: str) -> int:
    at = max(text.rfind(mark, 0, len(text) - 1) for mark in (". ", "! ", "? ", '" '))
    return at + 2 if at >= 0 else 0


class FieldOptions(NamedTuple):
    """Which endings show that something is missing."""

    endings: tuple[str, ...] = (",",)
    most_words: int = 5  # of a name's line before a field list


def find_fields(page: Page, options: FieldOptions) -> Iterator[Found]:
    """Yield each field whose value ends where a list goes on, and a field list's broken title."""
    blocks = page.document.blocks
    for index, block in enumerate(blocks):
        text = block.text
        if not text.endswith(options.endings):
            continue
        if page.document.format == "wikitext" and _goes_on_in_a_template(page, block):
            continue
        if block.kind is BlockKind.FIELD or _heads_fields(page, index, options.most_words):
            words = {"field": block.key or "line", "value": text}
            yield Found(page.place(block, 0, len(text)), words)


def _goes_on_in_a_template(page: Page, block: Block) -> bool:
    said = block.source_span(0, len(block.text)).end
    return page.document.source[said : block.end + 2].lstrip().startswith("{{")


def _heads_fields(page: Page, index: int, most_words: int) -> bool:
    blocks = page.document.blocks
    block = blocks[index]
    return (
        index + 1 < len(blocks)
        and blocks[index + 1].kind is BlockKind.FIELD
        and block.kind in (BlockKind.PARAGRAPH, BlockKind.TITLE, BlockKind.HEADING)
        and len(block.text.split()) <= most_words
    )
