"""Made-up items, in the JSON of a Wikibase: `human("Q1", "Ada Marr", P569="1869-02-04")`."""

from __future__ import annotations

from typing import Any

from factlint.dates import parse_edtf
from factlint.wikidata.items import Item, Rank, Snak, Statement, read_item
from factlint.wikidata.snapshot import Header, Snapshot
from factlint.wikidata.times import GREGORIAN, JULIAN, TimeValue

Json = dict[str, Any]

P143: Json = {"P143": [{"snaktype": "value", "property": "P143",
                        "datavalue": {"value": {"id": "Q328"}}}]}  # fmt: skip


def time_value(text: str) -> TimeValue:
    """Read '1869-06-15 J', '1869-06', '1869', '186X', '18XX', '-0043' (44 BC): EDTF, J Julian."""
    edtf, _, calendar = text.partition(" ")
    date = parse_edtf(edtf)
    julian = JULIAN if calendar == "J" else GREGORIAN
    if "X" in edtf:
        decade = edtf.count("X") == 1
        year = int(edtf.replace("X", "0"))
        return TimeValue(year if decade else year + 100, 0, 0, 8 if decade else 7, julian)
    year = date.year if date.year is not None else 0
    historical = year if year > 0 else year - 1
    precision = 11 if date.day else 10 if date.month else 9
    return TimeValue(historical, date.month or 0, date.day or 0, precision, julian)


def held(*values: str, ranks: str = "", **qualifiers: str) -> tuple[Statement, ...]:
    """Give statements of a date: ranks 'pnd' for preferred, normal, deprecated; 'somevalue'."""
    kinds = {"p": Rank.PREFERRED, "n": Rank.NORMAL, "d": Rank.DEPRECATED}
    snaks = tuple(
        Snak(name, item=value) if value.startswith("Q") else Snak(name, time=time_value(value))
        for name, value in qualifiers.items()
    )
    return tuple(
        Statement(f"Q1${number}", _main(value), kinds[rank], snaks)
        for number, (value, rank) in enumerate(zip(values, ranks or "n" * len(values), strict=True))
    )


def _main(value: str) -> Snak:
    if value in ("somevalue", "novalue"):
        return Snak("P569", value)
    return Snak("P569", time=time_value(value))


def entity(id_: str, label: str, kind: str = "Q5", **claims: Any) -> Json:
    """Give an entity's JSON; a claim is a value or a list of values."""
    extra = {key: claims.pop(key) for key in ("aliases", "title", "description") if key in claims}
    given = {"P31": kind, **claims}
    made: Json = {
        "type": "item",
        "id": id_,
        "lastrevid": 7,
        "labels": {"en": {"language": "en", "value": label}},
        "descriptions": {"en": {"language": "en", "value": extra.get("description", "made up")}},
        "aliases": {},
        "claims": {},
        "sitelinks": {},
    }
    if "aliases" in extra:
        made["aliases"] = {"en": [{"language": "en", "value": one} for one in extra["aliases"]]}
    if "title" in extra:
        made["sitelinks"] = {"enwiki": {"site": "enwiki", "title": extra["title"], "badges": []}}
    for property_, values in given.items():
        listed = values if isinstance(values, list) else [values]
        made["claims"][property_] = [
            one if isinstance(one, dict) else statement(id_, property_, one, number)
            for number, one in enumerate(listed)
        ]
    return made


def human(id_: str, label: str, **claims: Any) -> Json:
    return entity(id_, label, **claims)


def statement(
    id_: str,
    property_: str,
    value: str,
    number: int = 0,
    rank: str = "normal",
    references: tuple[Json, ...] = (),
    **qualifiers: str,
) -> Json:
    """Give a statement's JSON; a value is 'Q5', an EDTF date, 'somevalue' or 'novalue'."""
    made: Json = {
        "id": f"{id_}${property_}-{number}",
        "rank": rank,
        "type": "statement",
        "mainsnak": snak(property_, value),
    }
    if qualifiers:
        made["qualifiers"] = {name: [snak(name, one)] for name, one in qualifiers.items()}
    if references:
        made["references"] = [{"hash": "0", "snaks": one} for one in references]
    return made


def snak(property_: str, value: str) -> Json:
    if value in ("somevalue", "novalue"):
        return {"snaktype": value, "property": property_}
    return {"snaktype": "value", "property": property_, "datavalue": _datavalue(value)}


def _datavalue(value: str) -> Json:
    if value.startswith("Q"):
        told = {"entity-type": "item", "numeric-id": int(value[1:]), "id": value}
        return {"type": "wikibase-entityid", "value": told}
    if value.startswith("http"):
        return {"type": "string", "value": value}
    one = time_value(value)
    sign = "-" if one.year < 0 else "+"
    told = {
        "time": f"{sign}{abs(one.year):04}-{one.month:02}-{one.day:02}T00:00:00Z",
        "timezone": 0,
        "before": 0,
        "after": 0,
        "precision": one.precision,
        "calendarmodel": f"http://www.wikidata.org/entity/{one.calendar}",
    }
    return {"type": "time", "value": told}


def item(json: Json) -> Item:
    read = read_item(json)
    assert read is not None
    return read


def snapshot(*entities: Json, fetched: str = "2026-11-01") -> Snapshot:
    header = Header("www.wikidata.org", fetched)
    return Snapshot("wikidata.jsonl", header, {one["id"]: one for one in entities})
