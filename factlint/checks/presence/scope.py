"""Which stretch of a text one mark answers for, and one finding for it rather than twenty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Found
from factlint.model import NotedPlace

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.checks.looks import Page, Prose


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
    page: Page, claims: re.Pattern[str], stems: Sequence[str], everywhere: bool = False
) -> Iterator[tuple[Prose, re.Match[str]]]:
    """Yield what a pattern finds in the paragraphs, where no mark stands behind it.

    A paragraph that holds none of the stems is not searched. Sections without any mark are left
    to the rule about sections, unless everywhere.
    """
    citing = citing_sections(page)
    for one, start in page.uncited(stems):
        if everywhere or one.block.headings in citing:
            for match in claims.finditer(one.block.text, start):
                yield one, match


def shown(page: Page, one: Prose, match: re.Match[str]) -> Found:
    """Give what a pattern found, its words as the rule's message has them."""
    place = page.place(one.block, match.start(), match.end())
    return Found(place, {"claim": " ".join(match.group().split())})
