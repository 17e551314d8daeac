"""Small documents for the tests of who is who."""

from __future__ import annotations

from factlint.model import (
    Claim,
    Date,
    Entity,
    EntityRef,
    Extraction,
    Origin,
    Place,
    Review,
    Value,
)
from factlint.names import entity_id


def person(name: str, *names: str, id_: str = "", wikidata: str = "") -> Entity:
    return Entity(id_ or entity_id(name), "person", (name, *names), wikidata)


def thing(type_: str, name: str, *names: str, id_: str = "", wikidata: str = "") -> Entity:
    return Entity(id_ or entity_id(name), type_, (name, *names), wikidata)


def said(path: str, *about: tuple[Entity, dict[str, str | Entity]]) -> Extraction:
    """Make an extraction of entities and what is said of each: EDTF or another entity."""
    entities = {one.id: one for one, _ in about}
    claims = []
    for subject, properties in about:
        for name, told in properties.items():
            value: Value = (
                Date(told) if isinstance(told, str) else EntityRef(told.id, told.names[0])
            )
            claims.append(claim(path, subject, name, value))
            if isinstance(told, Entity):
                entities.setdefault(told.id, told)
    return Extraction(path, tuple(claims), tuple(entities.values()))


def claim(
    path: str,
    subject: Entity,
    property_: str,
    value: Value,
    *,
    stale: bool = False,
    review: Review | None = None,
    origin: Origin = Origin.BODY,
) -> Claim:
    place = Place(path, 0, 1, 1, 1, 1, 2, "x")
    return Claim(
        subject.id, subject.names[0], property_, value, place, place, place,
        origin=origin, stale=stale, review=review,
    )  # fmt: skip
