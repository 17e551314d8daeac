"""Claims made by hand, and what consulting a source about them gives."""

from __future__ import annotations

from factlint.facts import Facts, identify
from factlint.model import Claim, Date, Entity, EntityRef, Extraction, Place, Text, Value
from factlint.names import entity_id
from factlint.vocabulary import load_vocabulary
from factlint.wikidata.answers import Source
from factlint.wikidata.consulting import Consulted, consult

VOCABULARY = load_vocabulary()


def claim(subject: str, property_: str, value: str, time: str = "", line: int = 1) -> Claim:
    """Give a claim; its value is typed by the vocabulary."""
    kind = VOCABULARY[property_].value
    made: Value = Date(value) if kind == "date" else Text(value)
    if kind == "entity":
        made = EntityRef(entity_id(value), value)
    place = Place("text.md", 10 * line, 10 * line + len(value), line, 1, line, 9, value)
    qualifiers = (("time", Date(time)),) if time else ()
    return Claim(
        entity_id(subject), subject, property_, made, place, place, place, qualifiers=qualifiers
    )


def facts_of(*claims: Claim, **ids: str) -> Facts:
    """Identify the claims' entities; `ids` gives Wikidata ids by entity id, - written _."""
    stated = {key.replace("_", "-"): value for key, value in ids.items()}
    entities: dict[str, Entity] = {}
    for one in claims:
        known = VOCABULARY[one.property]
        kind = known.of[0] if known.of else "thing"
        entities.setdefault(
            one.subject, Entity(one.subject, kind, (one.subject_name,), stated.get(one.subject, ""))
        )
        if isinstance(one.value, EntityRef):
            ref = one.value
            entities.setdefault(
                ref.id, Entity(ref.id, known.to or "thing", (ref.name,), stated.get(ref.id, ""))
            )
    said = Extraction("text.md", claims, tuple(entities.values()))
    return identify([said], vocabulary=VOCABULARY)


def consulted(source: Source, *claims: Claim, **ids: str) -> Consulted:
    return consult(facts_of(*claims, **ids), (), VOCABULARY, source)


def outcomes(found: Consulted) -> list[tuple[str, str]]:
    return [(one.claim.property, str(one.outcome)) for one in found.compared]
