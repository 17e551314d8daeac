"""The items that claims' values are compared with: fetched in layers, then looked up by id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.wikidata.comparing.places import DEPTH, next_places
from factlint.wikidata.comparing.relations import BIRTH_AND_DEATH
from factlint.wikidata.entityjson import is_item_id
from factlint.wikidata.items import STATED_IN, Item, Rank

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.wikidata.answers import Answer, Source
    from factlint.wikidata.items import Statement


class Library:
    """Items by id; only what was fetched is there."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._answers: dict[str, Answer] = {}

    def __call__(self, id_: str) -> Item | None:
        answer = self._answers.get(id_)
        return answer if isinstance(answer, Item) else None

    def fetch(self, ids: Iterable[str]) -> list[Item]:
        """Fetch what is not there yet; give the items that were found, new or not."""
        wanted = {id_ for id_ in ids if is_item_id(id_)}
        new = sorted(wanted - self._answers.keys())
        if new:
            self._answers.update(self._source.items(new))
        return [item for id_ in sorted(wanted) if (item := self(id_)) is not None]

    def fetch_values(self, wanted: Iterable[tuple[Item, str]]) -> None:
        """Fetch what items' statements of properties name; of places, all around them."""
        values = [
            (property_, id_) for item, property_ in wanted for id_ in _values(item, property_)
        ]
        self.fetch(id_ for _, id_ in values)
        places = sorted({id_ for property_, id_ in values if property_ in BIRTH_AND_DEATH})
        self.fetch_surroundings(self.fetch(places))

    def fetch_surroundings(self, places: Iterable[Item]) -> None:
        """Fetch what places lie in and what they were or became, a layer at a time."""
        seen: set[str] = set()
        layer = list(places)
        for _ in range(DEPTH):
            ids = {id_ for item in layer for id_, _ in next_places(item)} - seen
            if not ids:
                return
            seen |= ids
            layer = self.fetch(ids)

    def fetch_sources(self, statements: Iterable[Statement]) -> None:
        """Fetch what statements are said to be stated in, for reports to name it."""
        self.fetch(id_ for one in statements for id_ in _stated_in(one))


def _values(item: Item, property_: str) -> Iterator[str]:
    for statement in item.statements(property_):
        if statement.rank is not Rank.DEPRECATED and statement.main.item:
            yield statement.main.item


def _stated_in(statement: Statement) -> Iterator[str]:
    for snaks in statement.references:
        for snak in snaks:
            if snak.property == STATED_IN:
                yield snak.item
