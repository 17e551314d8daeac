"""Orders that are given once, in a box and in the prose: 'OBE (1949)', 'appointed OBE in 1952'.

A year is told with the order only where box and prose give one each, and not the same, or where
the prose gives two of an order that has one class and no bar.
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

    from factlint.extract.entities.cast import Cast, Member
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
    if topic is None or not topic.person:
        return
    prose = [(number, one) for number, one in enumerate(blocks) if one.kind in _PROSE]
    for order in entries("distinctions", "once"):
        in_a_box = any(order in block.text for _, block in boxes)
        single = order in entries("distinctions", "of-one-class")
        if not in_a_box and (not single or sum(one.text.count(order) for _, one in prose) < 2):
            continue
        in_box = list(_found(boxes, rf"\b{re.escape(order)}[\]']*,? \(?{_YEAR}\)?"))
        told = [*_found(prose, _said(order, topic)), *_found(prose, _opened(order, topic))]
        years = {match["year"] for _, match in told}
        apart = []
        if len(in_box) == len(years) == 1 and in_box[0][1]["year"] not in years:
            apart = [(in_box[0], Origin.FIELD), (told[0], Origin.BODY)]
        elif not in_a_box and len(told) == len(years) == len(("one", "other")):
            apart = [(one, Origin.BODY) for one in told]
        award = cast.introduce(order, "award") if apart else None
        if award is not None:
            yield from (_draft(topic, award, *place, origin) for place, origin in apart)


_GIVEN = r"(?:was (?:appointed|made|awarded|created|given|invested|named)|received|accepted)"


def _said(order: str, topic: Member) -> str:
    """Give the words that tell of it: 'She was appointed OBE in 1952'."""
    behind = rf"[^.;\d]{{0,20}}? in (?:[A-Z][a-z]+ )?{_YEAR}"
    return rf"\b{_who(topic)} {_GIVEN} [^.;\d]{{0,50}}?\b{re.escape(order)}\b{behind}"


def _opened(order: str, topic: Member) -> str:
    """Give the words that tell of it behind the year: 'In 1952 she was made an OBE'."""
    end = r"(?! (?:in|on|for 1|for 2)\b[^.;]{0,20}\d{4})"
    told = rf"{_who(topic)} {_GIVEN} (?:an? |the )?{re.escape(order)}\b{end}"
    return rf"\bIn (?:[A-Z][a-z]+ )?{_YEAR},? {told}"


def _who(topic: Member) -> str:
    return rf"(?:He|She|he|she|{re.escape(topic.name.rpartition(' ')[2])})"


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
