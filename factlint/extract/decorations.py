"""Orders that are given once, in a box and in the prose: 'OBE (1949)', 'appointed OBE in 1952'.

A year is told with the order only where box and prose give one each, and not the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft
from factlint.model import BlockKind, Date, Origin, Span
from factlint.patterns import deferred
from factlint.wordlists import entries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.cast import Cast, Member
    from factlint.model import Block

BY = "decoration"
_KEYS = frozenset(["award", "awards", "honours", "honors", "decorations"])
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM)


def read(blocks: Sequence[Block], topic: Member | None, cast: Cast) -> Iterator[Draft]:
    """Yield the years of such an order that box and prose tell differently."""
    boxes = [
        (number, block) for number, block in enumerate(blocks)
        if block.kind is BlockKind.FIELD and block.key.strip().casefold() in _KEYS
    ]  # fmt: skip
    if topic is None or not topic.person or not boxes:
        return
    prose = [(number, one) for number, one in enumerate(blocks) if one.kind in _PROSE]
    for order in entries("distinctions", "once"):
        if not any(order in block.text for _, block in boxes):
            continue
        in_box = list(_found(boxes, rf"\b{re.escape(order)}[\]']*,? \(?{_YEAR}\)?"))
        told = list(_found(prose, _said(order, topic)))
        years = {match["year"] for _, match in told}
        if len(in_box) == len(years) == 1 and in_box[0][1]["year"] not in years:
            award = cast.introduce(order, "award")
            yield _draft(topic, award, *in_box[0], Origin.FIELD)
            yield _draft(topic, award, *told[0], Origin.BODY)


def _said(order: str, topic: Member) -> str:
    """Give the words that tell of it: 'She was appointed OBE in 1952'."""
    who = rf"(?:He|She|he|she|{re.escape(topic.name.rpartition(' ')[2])})"
    given = r"(?:was (?:appointed|made|awarded|created|given|invested|named)|received|accepted)"
    behind = rf"[^.;\d]{{0,20}}? in (?:[A-Z][a-z]+ )?{_YEAR}"
    return rf"\b{who} {given} [^.;\d]{{0,50}}?\b{re.escape(order)}\b{behind}"


def _found(
    blocks: Sequence[tuple[int, Block]], pattern: str
) -> Iterator[tuple[tuple[int, Block], re.Match[str]]]:
    seek = deferred(pattern)
    for one in blocks:
        for match in seek.finditer(one[1].text):
            yield one, match


def _draft(
    topic: Member, award: Member, at: tuple[int, Block], match: re.Match[str], origin: Origin
) -> Draft:  # fmt: skip
    span, year = Span(*match.span()), Span(*match.span("year"))
    return Draft(
        topic, "award", About(award), BY, at[0], span, span, year,
        qualifiers={"time": Date(match["year"])}, origin=origin,
    )  # fmt: skip
