"""Say what Wikidata holds, on what ground, and where: for messages, proofs and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.dates import bounds_in_words
from factlint.wikidata.comparing.readings import CIRCA, CIRCUMSTANCES, EARLIEST, LATEST, reading_of
from factlint.wikidata.fitting import ENDS_OF_LIFE
from factlint.wikidata.items import (
    REFERENCE_URL,
    STATED_IN,
    Item,
    Snak,
    Statement,
    Support,
)
from factlint.wikidata.linking import How, Link
from factlint.wikidata.timewords import time_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_QUALIFIERS: Final = {"P580": "start", "P582": "end", "P585": "at"}
_GROUNDS: Final = {
    How.STATED: "its id is stated",
    How.SITELINK: "its page is linked",
    How.SEARCH: "name and type agree, and the date of",
}
_ENDS: Final = {"P569": "birth", "P570": "death", "P571": "inception", "P576": "dissolution"}
_SHOWN_SOURCES: Final = 3


def snak_in_words(snak: Snak, library: Callable[[str], Item | None] | None) -> str:
    """Say a value: a date, the name of an item, a text."""
    if snak.kind != "value":
        return "unknown" if snak.kind == "somevalue" else "none"
    if snak.time is not None:
        # That a date is Gregorian is only news before there was that calendar.
        told = time_in_words(snak.time)
        return told.removesuffix(" (Gregorian)") if snak.time.year > 1582 else told
    item = library(snak.item) if library is not None and snak.item else None
    return item.label if item is not None else snak.item or snak.text


def held_in_words(
    statement: Statement, qualifier: Snak | None, library: Callable[[str], Item | None] | None
) -> str:
    """Say what a statement holds, with the qualifier that matters or those that bound it."""
    told = snak_in_words(statement.main, library)
    if qualifier is not None:
        name = _QUALIFIERS.get(qualifier.property, qualifier.property)
        return f"{told} ({name} {snak_in_words(qualifier, library)})"
    if any(snak.item == CIRCA for snak in statement.qualified(CIRCUMSTANCES)):
        told = f"about {told}"
    if any(True for _ in statement.qualified(EARLIEST, LATEST)):
        bounds = reading_of(statement).bounds
        if bounds is not None:
            return f"{told} ({bounds_in_words(bounds)})"
    return told


def references_in_words(statement: Statement, library: Callable[[str], Item | None] | None) -> str:
    """Say on what sources a statement rests; an import from a Wikipedia is marked as circular."""
    if statement.support is Support.NONE:
        return "without a reference"
    if statement.support is Support.CIRCULAR:
        return "only imported from a Wikipedia: circular if the text is from there"
    told = list(dict.fromkeys(_sources(statement, library)))
    rest = len(told) - _SHOWN_SOURCES
    shown = ", ".join(told[:_SHOWN_SOURCES]) or "a source"
    return f"stated in {shown}" + (f" and {rest} more" if rest > 0 else "")


def _sources(statement: Statement, library: Callable[[str], Item | None] | None) -> Iterator[str]:
    for snaks in statement.references:
        for snak in snaks:
            if snak.property == STATED_IN:
                yield snak_in_words(snak, library)
            elif snak.property == REFERENCE_URL and snak.text:
                yield snak.text


def ground_in_words(link: Link) -> str:
    """Say why an entity and an item are taken for one."""
    ground = _GROUNDS.get(link.how, "")
    if link.how is How.SEARCH:
        return f"{ground} {' and '.join(_ENDS[one] for one in sorted(link.linked_by))}"
    return f"{ground}; {link.note}" if link.note else ground


def item_in_words(item: Item) -> str:
    """Give what tells an item from its namesakes: id, name, years, description."""
    years = "–".join(_year(item, one) for one in _ends_of(item))
    told = f"{item.id} {item.label}" + (f" ({years})" if years.strip("–") else "")
    return f"{told}, {item.description}" if item.description else told


def _ends_of(item: Item) -> tuple[str, ...]:
    return ENDS_OF_LIFE[:2] if item.is_human else ENDS_OF_LIFE[2:]


def _year(item: Item, property_: str) -> str:
    for statement in item.best(property_):
        value = statement.main.time
        if value is not None:
            return f"{abs(value.year)}{' BCE' if value.year < 0 else ''}"
    return ""
