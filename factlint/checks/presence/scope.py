"""Which stretch of a text one mark answers for, and one finding for it rather than twenty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Found
from factlint.checks.presence.leads import leads
from factlint.checks.presence.statements import sentence_at
from factlint.model import BlockKind, NotedPlace

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.checks.page import Page, Prose, Uncited
    from factlint.model import Block, Document


def citing_sections(page: Page) -> frozenset[tuple[int, ...]]:
    """Give the sections that cite, by their headings: what is missed in others is one finding."""
    blocks = page.document.blocks
    return frozenset(blocks[index].headings for index in page.citations if index >= 0)


def one_for_section(page: Page, found: Iterable[tuple[int, Found]]) -> Iterator[Found]:
    """Yield what was found first in each section, with the rest of the section as places."""
    by_section: dict[tuple[int, ...], list[Found]] = {}
    for index, one in found:
        by_section.setdefault(page.document.blocks[index].headings, []).append(one)
    for first, *others in by_section.values():
        related = tuple(NotedPlace(one.place, "nor here") for one in others)
        yield first._replace(related=first.related + related)


def uncited(
    page: Page, claims: re.Pattern[str], stems: Sequence[str]
) -> Iterator[tuple[Prose, re.Match[str]]]:
    """Yield what a pattern finds in the paragraphs, where no mark stands behind it.

    A paragraph that holds none of the stems is not searched. Sections without any mark are left
    to the rule about sections, and the lead to the sections that it sums up.
    """
    citing = citing_sections(page)
    lead = page.once(summed_up)
    for one, start, held in uncited_sentences(page, stems):
        if one.block.headings in citing and one.position not in lead:
            for match in near(one.block.text, start, held, claims):
                yield one, match


def uncited_sentences(page: Page, stems: Sequence[str]) -> Iterator[Uncited]:
    """Yield the paragraphs with such words, from the end of the last sentence that has a mark."""
    for one in page.uncited(stems):
        text = one.prose.block.text
        start = sentence_at(text, max(one.start - 2, 0)).end if one.start else 0
        if start < len(text) - 1:
            yield one._replace(start=start)


def summed_up(document: Document) -> frozenset[int]:
    """Give the paragraphs of a lead whose sections cite (Wikipedia, "Lead section")."""
    lead = leads(document)
    if not any(mark.block > max(lead, default=-1) for mark in document.marks):
        return frozenset()
    return frozenset(lead)


_BEFORE, _BEHIND = 60, 200  # characters around a stem in which its claim stands


def near(
    text: str, start: int, stems: Sequence[str], claims: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    """Yield what stands around the stems: looking there only is much quicker."""
    hits = sorted({at for stem in stems for at in _all(stem, text, start)})
    done = start
    for at in hits:
        if at < done:
            continue
        for match in claims.finditer(text, max(at - _BEFORE, done), at + _BEHIND):
            yield match
            done = match.end()
        done = max(done, at)


def _all(stem: str, text: str, start: int) -> Iterator[int]:
    at = text.find(stem, start)
    while at >= 0:
        yield at
        at = text.find(stem, at + len(stem))


def whole_words(words: str, text: str, start: int) -> Iterator[int]:
    """Yield where words stand in a text that are no part of others."""
    for at in _all(words, text, start):
        end = at + len(words)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            yield at


def leads_to_cited(page: Page, index: int) -> bool:
    """Tell whether a block leads to quoted blocks behind it, one of which cites."""
    return page.document.blocks[index].text.endswith((":", ",")) and is_cited_below(page, index)


def is_cited_below(page: Page, index: int) -> bool:
    """Tell whether one of the blocks that are set off right behind a block cites."""
    blocks = page.document.blocks
    for at in range(index + 1, len(blocks)):
        if not is_set_off(blocks[at]):
            return False
        if page.cites_after(at, 0):
            return True
    return False


def is_announced_cited(page: Page, index: int) -> bool:
    """Tell whether the words before a run of set-off blocks end with a colon and a mark."""
    blocks = page.document.blocks
    at = index - 1
    while at >= 0 and is_set_off(blocks[at]):
        at -= 1
    said = blocks[at].text if at >= 0 else ""
    return said.endswith(":") and page.cites_after(at, len(said) - 1)


def is_set_off(block: Block) -> bool:
    """Tell whether a block is a quotation or an indented line, which may be one."""
    if block.kind is BlockKind.PARAGRAPH:
        return block.level > 0
    return block.kind is BlockKind.QUOTATION or block.kind is BlockKind.ITEM


def shown(page: Page, one: Prose, match: re.Match[str]) -> Found:
    """Give what a pattern found, its words as the rule's message has them."""
    place = page.place(one.block, match.start(), match.end())
    return Found(place, {"claim": " ".join(match.group().split())})
