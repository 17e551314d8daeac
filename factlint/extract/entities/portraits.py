"""Whom a portrait is of whose title names nobody: the one whom its 'she' goes on to mean.

A magazine tells of 'the woman who drew the dark', names her once, and says 'she' from then on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.extract.looking import HEADS
from factlint.limits import load_limits
from factlint.model import BlockKind
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.entities.mentions import Mention
    from factlint.extract.looking import Look
    from factlint.model import Document

_PRONOUN = deferred(r"(?:[\"“‘'][^\"”’]*[\"”’],? )?(?P<who>He|She|he|she)\b")
_OPENING = 2  # paragraphs in which a portrait names whom it is of


def portrayed(document: Document, looks: dict[int, Look], cast: Cast) -> Member | None:
    """Give the first person named, where most sentences that open with a pronoun fit only them."""
    paragraphs = [
        number for number, one in enumerate(document.blocks) if one.kind is BlockKind.PARAGRAPH
    ]
    titled = any(one.kind in HEADS for one in document.blocks[: paragraphs[0] if paragraphs else 0])
    if not titled or len(paragraphs) < load_limits().portrait_paragraphs:
        return None
    first = next(_persons(looks, paragraphs[:_OPENING]), None)
    gender = load_language().gender(first.text.split(" ")[0]) if first is not None else ""
    if first is None or not gender or not _prevails(document, looks, paragraphs, gender):
        return None
    others = {
        one.text.rpartition(" ")[2]
        for one in _persons(looks, paragraphs)
        if load_language().gender(one.text.split(" ")[0]) == gender
    }
    named_again = others - {first.text.rpartition(" ")[2]}
    if len(named_again) > load_limits().portrait_others:
        return None
    return cast.see(first._replace(initial=False))


def _persons(looks: dict[int, Look], blocks: list[int]) -> Iterator[Mention]:
    for number in blocks:
        for mention in looks[number].mentions:
            if mention.type == "person" and " " in mention.text:
                yield mention


def _prevails(document: Document, looks: dict[int, Look], blocks: list[int], gender: str) -> bool:
    """Tell whether the sentences that open with a pronoun are nearly all of one gender."""
    told = {"male": 0, "female": 0}
    for number in blocks:
        for span in looks[number].spans:
            match = _PRONOUN.match(document.blocks[number].text, span.start, span.end)
            if match is not None:
                told["male" if match["who"].lower() == "he" else "female"] += 1
    limits = load_limits()
    most = told[gender] >= limits.portrait_pronouns
    return most and 100 * told[gender] >= limits.portrait_share * sum(told.values())
