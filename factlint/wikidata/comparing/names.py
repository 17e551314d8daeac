"""Tell whether a name in a text is that of an item: yes, surely not, or the names do not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.names import fold, fold_organisation, parse_name, same_person_name
from factlint.names.variants import given_key
from factlint.records import dataclass
from factlint.wikidata.trimming import DEMONYM

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.wikidata.items import Item

_NO_WORDS: Final = frozenset({"the", "of", "a", "an"})


@dataclass(frozen=True)
class Named:
    """What a claim names: the names it goes by in the texts, and its item if that is known."""

    names: tuple[str, ...]
    type: str  # of the entity: "person", "place", ...; "" for plain words
    item: str = ""

    def is_item(self, item: Item) -> bool | None:
        """Tell whether it is the item; None where nothing says so or not."""
        if self.item:
            return self.item in (item.id, item.asked)
        if self.type == "person":
            return _same_person(self.names, item.names)
        names = (
            [*self.names, *map(_before_comma, self.names)] if self.type == "place" else self.names
        )
        return True if _share_name(names, _names_of(item)) else None


def _same_person(names: Iterable[str], others: tuple[str, ...]) -> bool | None:
    """Compare people: no is only said where given names exclude each other, never surnames.

    A surname changes by marriage and by script; an item may lack the one a text uses.
    """
    told = tuple(names)
    if any(same_person_name(one, other) for one in told for other in others):
        return True
    if _share_name(told, others):
        return True
    mine, theirs = _given_names(told), _given_names(others)
    return False if mine and theirs and not _share_forename(mine, theirs) else None


def _given_names(names: Iterable[str]) -> frozenset[str]:
    """Give all forenames that any of the names has, a middle one as an initial, too.

    None at all when one name hides the first: 'P. Lind', 'Lind'.
    """
    words: set[str] = set()
    for name in names:
        parsed = parse_name(name)
        if len(parsed.given) < 2:
            return frozenset()
        words.update((*parsed.given.split(), *parsed.middle))
    return frozenset(words)


def _share_forename(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether two sets of forenames have one in common; an initial may be any."""
    ours, others = {given_key(word) for word in mine}, {given_key(word) for word in theirs}
    letters = {word for word in mine | theirs if len(word) == 1}
    starts = {word[0] for word in mine} & {word[0] for word in theirs}
    return not ours.isdisjoint(others) or not letters.isdisjoint(starts)


def _share_name(names: Iterable[str], others: Iterable[str]) -> bool:
    theirs = {key for name in others for key in _keys(name)}
    return any(not theirs.isdisjoint(_keys(name)) for name in names)


def _keys(name: str) -> set[str]:
    """Give the forms in which a name is looked for: folded, and without its small words."""
    bare = " ".join(word for word in fold(name).split() if word not in _NO_WORDS)
    return {key for key in (fold(name), fold_organisation(name), bare) if key}


def _before_comma(name: str) -> str:
    """Give the place itself of a name like 'Kaunas, Lithuania'."""
    return name.partition(",")[0]


def _names_of(item: Item) -> tuple[str, ...]:
    """Give an item's names, and what its people are called: American for the United States."""
    demonyms = tuple(one.main.text for one in item.statements(DEMONYM) if one.main.text)
    return (*item.names, *demonyms)
