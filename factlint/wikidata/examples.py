"""Made-up items for the examples of rules: claims of the document `wikidata` are what they hold."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factlint.dates import Kind, Precision, parse_edtf
from factlint.facts import Facts
from factlint.model import Date, EntityRef
from factlint.wikidata.consulting import Consulted, consult
from factlint.wikidata.items import HUMAN, INSTANCE_OF
from factlint.wikidata.snapshot import Header, Snapshot
from factlint.wikidata.times import TimePrecision
from factlint.wikidata.trimming import OF_PLACES, mapped_to

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factlint.dates import Edtf
    from factlint.model import Claim, Entity
    from factlint.vocabulary import Vocabulary
    from factlint.wikidata.entityjson import Json

DOCUMENT: Final = "wikidata"  # the `document` of an example's claims that the items hold
_PRECISIONS: Final = {
    Precision.DAY: TimePrecision.DAY,
    Precision.MONTH: TimePrecision.MONTH,
    Precision.YEAR: TimePrecision.YEAR,
    Precision.DECADE: TimePrecision.DECADE,
    Precision.CENTURY: TimePrecision.CENTURY,
}
_THING: Final = "Q35120"
_SOMEWHERE: Final = "Q2"  # what every made-up place lies in: places without it are not compared


def consulted_of(
    entities: Mapping[str, Entity], claims: Sequence[Claim], vocabulary: Vocabulary
) -> tuple[Facts, Consulted]:
    """Split an example's claims into those of texts and those of items, and compare them."""
    held = [one for one in claims if one.place.path == DOCUMENT]
    told = tuple(one for one in claims if one.place.path != DOCUMENT)
    ids = {entity_id: f"Q{number}" for number, entity_id in enumerate(sorted(entities), 1_000)}
    subjects = {one.subject for one in told}
    linked = {
        key: replace(one, wikidata=ids[key]) if key in subjects or one.type == "place" else one
        for key, one in entities.items()
    }
    facts = Facts(linked, told)
    items = {ids[key]: _item(ids[key], one) for key, one in linked.items()}
    for claim in held:
        _add(items[ids[claim.subject]], claim, ids, vocabulary)
    source = Snapshot("wikidata", Header(), items)
    return facts, consult(facts, (), vocabulary, source)


def _item(id_: str, entity: Entity) -> Json:
    kind = HUMAN if entity.type == "person" else _THING
    claims: Json = defaultdict(
        list, {INSTANCE_OF: [_statement(id_, 0, INSTANCE_OF, _entity(kind))]}
    )
    if entity.type == "place":
        claims[OF_PLACES[0]] = [_statement(id_, 1, OF_PLACES[0], _entity(_SOMEWHERE))]
    return {
        "id": id_,
        "type": "item",
        "labels": {"en": {"language": "en", "value": entity.names[0]}},
        "claims": claims,
    }


def _add(item: Json, claim: Claim, ids: Mapping[str, str], vocabulary: Vocabulary) -> None:
    """Add what a claim says to an item, by the property that the vocabulary maps to."""
    property_ = mapped_to(vocabulary[claim.property].wikidata)[0]
    statements = item["claims"][property_]  # type: ignore[index]  # made above
    id_ = str(item["id"])
    if isinstance(claim.value, Date):
        value = _time(parse_edtf(claim.value.edtf))
    else:
        value = _entity(ids[claim.value.id] if isinstance(claim.value, EntityRef) else "")
    made = _statement(id_, len(statements), property_, value)
    made["qualifiers"] = _term(claim)
    statements.append(made)


def _term(claim: Claim) -> Json:
    if isinstance(claim.value, Date) or claim.time is None:
        return {}
    time = parse_edtf(claim.time)
    if not time.is_interval:
        return {"P580": [_snak("P580", _time(time))]}
    ends = zip(("P580", "P582"), time.parts, strict=True)
    return {key: [_snak(key, _time(end))] for key, end in ends if end.kind is Kind.DATE}


def _statement(id_: str, number: int, property_: str, value: Json) -> Json:
    return {"id": f"{id_}$EXAMPLE-{property_}-{number}", "rank": "normal",
            "mainsnak": _snak(property_, value)}  # fmt: skip


def _snak(property_: str, value: Json) -> Json:
    return {"snaktype": "value", "property": property_, "datavalue": {"value": value}}


def _entity(id_: str) -> Json:
    return {"entity-type": "item", "id": id_}


def _time(date: Edtf) -> Json:
    year = date.year if date.year is not None else int(date.text[:2].ljust(4, "0"))
    if date.precision is Precision.DECADE:
        year = int(date.text[:3]) * 10
    written = f"+{year:04}-{date.month or 0:02}-{date.day or 0:02}T00:00:00Z"
    return {"time": written, "precision": int(_PRECISIONS[date.precision])}
