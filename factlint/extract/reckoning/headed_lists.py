"""A number and the list under the heading of its noun: 'It had five headmistresses in all' beside
a section 'Headmistresses' with six entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Draft
from factlint.extract.reckoning.figures import WORDS, singular
from factlint.extract.syntax.numbers import number_of
from factlint.limits import load_limits
from factlint.model import BlockKind, Origin, Quantity, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import About
    from factlint.extract.entities.cast import Cast, Member
    from factlint.model import Block, Value

BY = "list"
_HAD = deferred(
    rf"\b(?:has had|have had|had|has)(?: only| just)? (?P<number>{WORDS}|\d{{1,2}})"
    r" (?P<noun>[a-z]+s|headmen|chairmen)(?P<all>,? (?:in all|altogether|in total|so far|to date)"
    r"|(?: since)? in (?:its|their) (?:life|history|time))(?=[.,;:)]| |$)"
)
_LONGEST = 60  # characters of an entry that are shown


def read(blocks: Sequence[Block], topic: Member | None, cast: Cast) -> Iterator[Draft]:
    """Yield each number of the text that counts the entries of a section named after them."""
    lists = _lists(blocks)
    for number, block in enumerate(blocks if lists else ()):
        match = _HAD.search(block.text) if block.kind is BlockKind.PARAGRAPH else None
        count = number_of(match["number"]) if match else None
        items = lists.get(singular(match["noun"])) if match else None
        if match is None or count is None or items is None:
            continue
        if abs(len(items) - count) > load_limits().rows_slip:
            continue
        span = Span(match.start("number"), match.end("noun"))
        owner = topic or cast.described(match[0])
        told: dict[str, Value | About] = {
            f"item-{n}": Text(one.text[:_LONGEST]) for n, one in enumerate(items, 1)
        }
        yield Draft(
            owner, "listed", Quantity(count, count, match["noun"]), BY, number, span, span, span,
            told, origin=Origin.BODY,
        )  # fmt: skip


def _lists(blocks: Sequence[Block]) -> dict[str, list[Block]]:
    """Give the entries of each section that is one list, by the noun of its heading."""
    found: dict[str, list[Block]] = {}
    items: list[Block] = []
    noun, broken = "", False
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            _keep(found, noun, items, broken=broken)
            words = block.text.split()
            noun, items, broken = singular(words[-1].lower()) if words else "", [], False
        elif block.kind is BlockKind.ITEM:
            first = items[0] if items else block
            broken = broken or (block.level == first.level and block.headings != first.headings)
            items += [block] if block.level == first.level else []
    _keep(found, noun, items, broken=broken)
    return found


def _keep(found: dict[str, list[Block]], noun: str, items: list[Block], *, broken: bool) -> None:
    if noun and len(items) >= load_limits().least_entries and not broken:
        found[noun] = items
