"""Compare places: the same, one within the other, or one under its older or newer name.

Most differences between a text and Wikidata are of grain or of naming, so two places are only
said to differ when both are known items and neither lies in the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.wikidata.comparing.outcomes import Outcome, Verdict
from factlint.wikidata.trimming import OF_CHANGES, OF_PLACES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factlint.wikidata.comparing.names import Named
    from factlint.wikidata.items import Item, Statement

DEPTH: Final = 6  # from a village up to its state, and what that was before


def compare_place(
    told: Named, statement: Statement, library: Callable[[str], Item | None]
) -> Verdict:
    """Compare a place that a claim names with the one of a statement."""
    if told.item and told.item == statement.main.item:
        return Verdict(Outcome.MATCH, statement)
    held = library(statement.main.item)
    if held is None:
        why = f"{statement.main.item} could not be had"
        return Verdict(Outcome.UNAVAILABLE, statement, notes=(why,))
    if told.is_item(held):
        return Verdict(Outcome.MATCH, statement)
    for item, is_change in surroundings(held, library):
        if told.is_item(item):
            how = "a place that became it or that it became" if is_change else "a place in it"
            return Verdict(Outcome.COMPATIBLE, statement, notes=(f"Wikidata names {how}",))
    return _told_within(told, held, statement, library)


def _told_within(
    told: Named, held: Item, statement: Statement, library: Callable[[str], Item | None]
) -> Verdict:
    own = library(told.item) if told.item else None
    if own is None:
        note = "the text's place is not known as an item"
        return Verdict(Outcome.NOT_LINKED, statement, notes=(note,))
    if any(item.id == held.id for item, _ in surroundings(own, library)):
        return Verdict(Outcome.COMPATIBLE, statement, notes=("Wikidata names the larger place",))
    if not (own.items(OF_PLACES[0]) and held.items(OF_PLACES[0])):
        note = "Wikidata does not say where one of the places lies"
        return Verdict(Outcome.NOT_LINKED, statement, notes=(note,))
    return Verdict(Outcome.CONFLICT, statement)


def surroundings(item: Item, library: Callable[[str], Item | None]) -> Iterator[tuple[Item, bool]]:
    """Yield what a place lies in, now or ever, and what it was or became, nearest first."""
    seen, layer = {item.id}, [(item, False)]
    for _ in range(DEPTH):
        above: list[tuple[Item, bool]] = []
        for one, changed in layer:
            for id_, is_change in next_places(one):
                if id_ not in seen and (other := library(id_)) is not None:
                    seen.add(id_)
                    above.append((other, changed or is_change))
        yield from above
        layer = above


def next_places(item: Item) -> Iterator[tuple[str, bool]]:
    """Yield the items that a place lies in, then those it was or became; of any time."""
    for properties, is_change in ((OF_PLACES, False), (OF_CHANGES, True)):
        for property_ in properties:
            for one in item.statements(property_):
                if one.main.item and one.rank != "deprecated":
                    yield one.main.item, is_change
