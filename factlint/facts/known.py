"""The facts that checks look at: entities by id and the claims about each."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from factlint.model import EntityRef
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factlint.model import Claim, Entity

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True)
class Facts:
    """Entities and claims of all documents, every subject and EntityRef under its joined id.

    Claims stand in the order of their documents' paths and, within one, in the order read;
    background knowledge (Origin.REFERENCE) stands last.
    """

    entities: Mapping[str, Entity] = field(default_factory=dict)
    claims: tuple[Claim, ...] = ()

    def about(self, entity_id: str, property: str | None = None) -> tuple[Claim, ...]:  # noqa: A002
        """Give the claims whose subject it is, all or those of one property."""
        if property is None:
            return self._by_subject.get(entity_id, ())
        return self._by_property.get((entity_id, property), ())

    def told_in(self, path: str) -> tuple[Claim, ...]:
        """Give the claims that stand in one file."""
        return self._by_path.get(path, ())

    def mentioning(self, entity_id: str) -> tuple[Claim, ...]:
        """Give the claims that name it as their value or in a qualifier."""
        return self._by_value.get(entity_id, ())

    def of_property(self, property: str) -> tuple[Claim, ...]:  # noqa: A002
        """Give the claims of one property, about anyone."""
        return self._of_property.get(property, ())

    def named(self, name: str) -> tuple[Entity, ...]:
        """Give the entities that have the name, as it is spelt or folded."""
        from factlint.names import fold

        return self._by_name.get(fold(name), ())

    def lineage(self, entity_id: str) -> tuple[Entity, ...]:
        """Give what an entity followed and what followed it, step by step, the nearest first."""
        chain = [entity_id]
        for one in chain:
            told = (c.value for c in self.about(one, "follows") if isinstance(c.value, EntityRef))
            before = [value.id for value in told]
            after = [c.subject for c in self.mentioning(one) if c.property == "follows"]
            chain += [other for other in (*before, *after) if other not in chain]
        return tuple(self.entities[one] for one in chain[1:] if one in self.entities)

    @cached_property
    def _by_subject(self) -> dict[str, tuple[Claim, ...]]:
        return _grouped((claim.subject, claim) for claim in self.claims)

    @cached_property
    def _by_path(self) -> dict[str, tuple[Claim, ...]]:
        return _grouped((claim.place.path, claim) for claim in self.claims)

    @cached_property
    def _by_property(self) -> dict[tuple[str, str], tuple[Claim, ...]]:
        return _grouped(((claim.subject, claim.property), claim) for claim in self.claims)

    @cached_property
    def _of_property(self) -> dict[str, tuple[Claim, ...]]:
        return _grouped((claim.property, claim) for claim in self.claims)

    @cached_property
    def _by_value(self) -> dict[str, tuple[Claim, ...]]:
        return _grouped((ref, claim) for claim in self.claims for ref in _refs(claim))

    @cached_property
    def _by_name(self) -> dict[str, tuple[Entity, ...]]:
        from factlint.names import fold

        return _grouped(
            (name, one)
            for one in self.entities.values()
            for name in sorted({fold(name) for name in one.names})
        )


def _refs(claim: Claim) -> list[str]:
    values = [claim.value, *(value for _, value in claim.qualifiers)]
    return sorted({value.id for value in values if isinstance(value, EntityRef)})


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    lists: dict[K, list[V]] = {}
    for key, one in pairs:
        lists.setdefault(key, []).append(one)
    return {key: tuple(ones) for key, ones in lists.items()}
