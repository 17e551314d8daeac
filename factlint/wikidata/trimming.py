"""Keep of an entity's JSON what claims are compared with; a fifth or less of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.records import dataclass
from factlint.wikidata.entityjson import Json, listed, mapping, text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.vocabulary import Vocabulary

# Kept of every item: what it is, what it lies in, what it followed or became, what its people
# are called, and what it must not be mistaken for.
OF_PLACES: Final = ("P131", "P17")
OF_CHANGES: Final = ("P1365", "P1366", "P460", "P7888")
DEMONYM: Final = "P1549"
DIFFERENT_FROM: Final = "P1889"
_ALWAYS: Final = (
    "P31",
    *OF_PLACES,
    *OF_CHANGES,
    DEMONYM,
    DIFFERENT_FROM,
    "P569",
    "P570",
    "P571",
    "P576",
)
_COMPARED: Final = ("date", "entity", "text")  # values of the vocabulary
_QUALIFIERS: Final = frozenset(
    {"P580", "P582", "P585", "P1319", "P1326", "P1480", "P2241", "P642", "P1545"}
)
_REFERENCES: Final = frozenset({"P248", "P854", "P143", "P4656", "P813"})


@dataclass(frozen=True)
class Wanted:
    """Which properties, languages and site's titles are kept."""

    properties: frozenset[str]
    languages: tuple[str, ...]
    site: str

    def trimmed(self, entity: Json) -> Json:
        """Give an entity with what is wanted alone; what is empty is left out."""
        kept: Json = {
            key: entity[key]
            for key in ("id", "type", "lastrevid", "modified", "missing", "redirects")
            if key in entity
        }
        for key in ("labels", "descriptions", "aliases"):
            told = mapping(entity.get(key))
            kept[key] = {one: told[one] for one in sorted(told) if one in self.languages}
        links = mapping(entity.get("sitelinks"))
        title = text(mapping(links.get(self.site)).get("title"))
        kept["sitelinks"] = {self.site: {"site": self.site, "title": title}} if title else {}
        kept["claims"] = self._claims(mapping(entity.get("claims")))
        return {key: value for key, value in kept.items() if value != {}}

    def _claims(self, claims: Json) -> Json:
        return {
            one: [_statement(mapping(told)) for told in listed(claims[one])]
            for one in sorted(claims)
            if one in self.properties
        }


def wanted_properties(vocabulary: Vocabulary) -> frozenset[str]:
    """Give the properties of Wikidata that claims are compared with, and those always needed.

    Numbers are not compared: a state has a hundred statements of its population alone.
    """
    compared = (one for one in vocabulary.properties.values() if one.value in _COMPARED)
    return frozenset(
        {one for known in compared for one in mapped_to(known.wikidata)} | set(_ALWAYS)
    )


def mapped_to(wikidata: str) -> tuple[str, ...]:
    """Give the properties that the vocabulary's `wikidata` names: 'P22|P25' is two."""
    return tuple(one for one in wikidata.split("|") if one)


def _statement(told: Json) -> Json:
    kept: Json = {"id": text(told.get("id")), "rank": text(told.get("rank")) or "normal"}
    kept["mainsnak"] = _snak(mapping(told.get("mainsnak")))
    qualifiers = _snaks(mapping(told.get("qualifiers")), _QUALIFIERS)
    references = [_snaks(mapping(mapping(one).get("snaks")), _REFERENCES)
                  for one in listed(told.get("references"))]  # fmt: skip
    if qualifiers:
        kept["qualifiers"] = qualifiers
    if references:
        # A reference of which nothing is kept is still one: its statement is not without any.
        kept["references"] = [{"snaks": snaks} for snaks in _once(references)]
    return kept


def _once(references: Iterable[Json]) -> list[Json]:
    kept: list[Json] = []
    for one in references:
        if one not in kept:
            kept.append(one)
    return kept


def _snaks(told: Json, wanted: frozenset[str]) -> Json:
    return {
        one: [_snak(mapping(snak)) for snak in listed(told[one])]
        for one in sorted(told)
        if one in wanted
    }


def _snak(told: Json) -> Json:
    kept: Json = {"snaktype": text(told.get("snaktype")), "property": text(told.get("property"))}
    value = mapping(told.get("datavalue"))
    if value:
        kept["datavalue"] = {"type": text(value.get("type")), "value": _value(value.get("value"))}
    return kept


def _value(value: object) -> object:
    if not isinstance(value, dict):
        return value
    if "time" in value:
        return {key: value[key] for key in ("time", "precision", "calendarmodel") if key in value}
    if "id" in value:
        return {key: value[key] for key in ("entity-type", "id") if key in value}
    return value
