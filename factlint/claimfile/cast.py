"""Whom a claim file's subjects and values mean: by id, by a declared name, or someone new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.errors import did_you_mean
from factlint.model import Entity, EntityRef
from factlint.names import entity_id, fold
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable

_LIKE_AN_ID = deferred(r"[a-z0-9]+(?:-[a-z0-9]+)+")


class UnknownEntityError(Exception):
    """Say why nobody can be meant, with a suggestion."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what)
        self.hint = hint


class Cast:
    """The entities of one claim file; grows by those that only a claim names."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._by_id: dict[str, Entity] = {}
        self._by_name: dict[str, list[str]] = {}
        self._refs: dict[str, EntityRef] = {}
        for one in entities:
            self._add(one)

    @property
    def entities(self) -> tuple[Entity, ...]:
        """Give the entities in the order in which they were declared or met."""
        return tuple(self._by_id.values())

    def get(self, id_: str) -> Entity | None:
        """Give the entity of an id, if there is one."""
        return self._by_id.get(id_)

    def meant(self, text: str, type_: str) -> EntityRef:
        """Give who is meant by an id or a name; raise UnknownEntityError for a strange id."""
        if text not in self._refs:
            self._refs[text] = self._meant(text, type_)
        return self._refs[text]

    def _meant(self, text: str, type_: str) -> EntityRef:
        if text in self._by_id:
            one = self._by_id[text]
            return EntityRef(one.id, one.names[0] if one.names else one.id)
        ids = self._by_name.get(fold(text), [])
        if len(ids) > 1:
            raise UnknownEntityError(
                f"{text!r} names {' and '.join(ids)}", "write the id that is meant"
            )
        if ids:
            return EntityRef(ids[0], text)
        if _LIKE_AN_ID.fullmatch(text) and (near := did_you_mean(text, list(self._by_id))):
            raise UnknownEntityError(f"no entity has the id {text!r}", near)
        return self._new(text, type_)

    def _new(self, name: str, type_: str) -> EntityRef:
        made, number = entity_id(name), 1
        while made in self._by_id:
            number += 1
            made = f"{entity_id(name)}-{number}"
        self._add(Entity(made, type_, (name,)))
        return EntityRef(made, name)

    def _add(self, one: Entity) -> None:
        self._by_id[one.id] = one
        for name in dict.fromkeys(map(fold, one.names)):
            self._by_name.setdefault(name, []).append(one.id)
