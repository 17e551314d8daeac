"""Quotations that are set off as blocks of their own, with no source in or around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.braces import arguments, template_ends
from factlint.checks.presence.statements import NAMED_IN_BRACKETS, PASSAGE, sentence_at
from factlint.model import BlockKind, MarkKind
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page, Prose
    from factlint.model import Block

# The last line says whose words they are: "— Amos Pike, Letters".
_ATTRIBUTED = deferred(r"(?:[—―]|(?:^|\s)[–-]{1,2}\s?)\s?[^\W\d_a-z][^—―]{2,120}$")


def set_off(page: Page, least_words: int) -> Iterator[Prose]:
    """Yield the block quotations that neither they nor the sentences around them cite.

    What stands before the first paragraph is a motto, and links are no apparatus.
    """
    if all(mark.kind is MarkKind.LINK for mark in page.document.marks):
        return
    blocks = page.document.blocks
    for one in page.prose:
        index, block = one
        if block.kind is not BlockKind.QUOTATION or block.text.count(" ") < least_words - 1:
            continue
        before, behind = _near(blocks, index, -1), _near(blocks, index, 1)
        if page.is_asked_for(block):
            continue
        if index in page.citations or before is None or _names_source(block.text):
            continue
        if _template_names_source(page.document.source[block.start : block.end]):
            continue
        if not (_ends_cited(page, before) or _begins_cited(page, behind)):
            yield one


def _template_names_source(source: str) -> bool:
    """Tell whether a template such as {{quote}} is told whose words they are, or from where."""
    if not source.startswith("{{"):
        return False
    ends = template_ends(source)
    _, *given = arguments(source, 2, max(ends.get(0, len(source)) - 2, 2), ends)
    said = [source[one.start : one.end].strip() for one in given]
    unnamed = [one for one in said if one and not _NAMED.match(one)]
    return len(unnamed) > 1 or any(_SOURCE.match(one) for one in said)


_NAMED = deferred(r"\w+\s*=")
_SOURCE = deferred(r"(?:author|source|title|by|sign|cite|publication|character|[23])\s*=\s*\S")


def _near(blocks: tuple[Block, ...], index: int, step: int) -> int | None:
    """Give the next block that is no quotation, under the same heading."""
    at = index + step
    while 0 <= at < len(blocks) and blocks[at].kind is BlockKind.QUOTATION:
        at += step
    if not 0 <= at < len(blocks) or blocks[at].kind in (BlockKind.HEADING, BlockKind.TITLE):
        return None
    return at


def _names_source(text: str) -> bool:
    return bool(_ATTRIBUTED.search(text) or NAMED_IN_BRACKETS.search(text))


def _ends_cited(page: Page, index: int) -> bool:
    """Tell whether the last sentence of a block, which leads to the next one, cites or names."""
    text = page.document.blocks[index].text
    start = sentence_at(text, max(len(text) - 2, 0)).start
    if page.cites_after(index, start) or bool(NAMED_IN_BRACKETS.search(text, start)):
        return True
    return bool(PASSAGE.search(text, start))


def _begins_cited(page: Page, index: int | None) -> bool:
    """Tell whether the first sentence behind a quotation cites, or is an attribution."""
    if index is None:
        return False
    text = page.document.blocks[index].text
    first = sentence_at(text, 0).end
    marks = (mark.at for mark in page.document.marks if mark.block == index)
    return any(at <= first + 1 for at in marks) or text.startswith(("—", "–", "―", "("))
