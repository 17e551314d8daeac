"""Claims as examples write them: `{subject: Max, property: died, value: 1943, time: 1944}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates import parse_edtf
from factlint.errors import InputError, did_you_mean
from factlint.model import (
    Age,
    Amount,
    Claim,
    Date,
    Duration,
    Entity,
    EntityRef,
    Modality,
    Origin,
    Place,
    Polarity,
    Quantity,
    Text,
    Value,
)
from factlint.names import entity_id
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.vocabulary import Vocabulary
    from factlint.yamlfile import YamlMap

_AMOUNT = deferred(r"(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(?: (.+))?")
_OWN_KEYS = ("subject", "property", "value", "modality", "polarity", "origin", "document",
             "speaker", "confidence", "type")  # fmt: skip
# Qualifiers that are no text have one type each; `part-1`, `part-2`, ... are numbers.
_QUALIFIERS = {
    "time": "date", "since": "date", "age": "age", "duration": "duration", "distance": "duration",
    "sequence": "duration", "beforehand": "duration",
    "ordinal": "quantity", "place": "entity", "of": "entity", "role": "text", "what": "text",
    "as": "text",
    "problem": "text", "said": "text", "part": "text", "relation": "text",
    "such": "text", "extent": "text", "date": "date",
    "into": "quantity", "from": "quantity", "to": "quantity", "whole": "quantity",
}  # fmt: skip


def claims_of(
    told: Sequence[YamlMap], vocabulary: Vocabulary, path: str
) -> tuple[dict[str, Entity], tuple[Claim, ...]]:
    """Build the claims of an example, and the entities they name; raise InputError."""
    claims = [_Reader(one, vocabulary, path, at).claim() for at, one in enumerate(told)]
    entities: dict[str, Entity] = {}
    for claim in claims:
        known = vocabulary.get(claim.property)
        kind = known.of[0] if known and known.of else "thing"
        entities.setdefault(claim.subject, Entity(claim.subject, kind, (claim.subject_name,)))
        for value in (claim.value, *(value for _, value in claim.qualifiers)):
            if isinstance(value, EntityRef):
                kind = known.to if known and known.to and value is claim.value else "thing"
                entities.setdefault(value.id, Entity(value.id, kind, (value.name,)))
    return entities, tuple(claims)


class _Reader:
    """Reads one claim of an example; its place is made up, in the order of the example."""

    def __init__(self, told: YamlMap, vocabulary: Vocabulary, path: str, at: int) -> None:
        self._told = told
        self._vocabulary = vocabulary
        self._path = path
        self._at = at

    def claim(self) -> Claim:
        told = self._told
        for key in ("subject", "property", "value"):
            if key not in told:
                raise self._refused(None, f"a claim needs the key {key!r}")
        name, subject = str(told["property"]), str(told["subject"])
        known = self._vocabulary.get(name)
        if known is None:
            hint = did_you_mean(name, list(self._vocabulary.properties))
            raise self._refused("property", f"there is no property {name!r}", hint)
        return Claim(
            subject=entity_id(subject),
            subject_name=subject,
            property=name,
            value=self._value("value", known.value),
            place=self._place(" ".join(str(word) for word in told.values())),
            subject_place=self._place(subject),
            value_place=self._place(str(told["value"])),
            qualifiers=tuple(
                (key, self._value(key, self._type(key))) for key in told if key not in _OWN_KEYS
            ),
            polarity=Polarity(told.get("polarity", "positive")),
            modality=Modality(told.get("modality", "asserted")),
            speaker=str(told.get("speaker", "")),
            confidence=float(told.get("confidence", 1.0)),
            origin=Origin(told.get("origin", "body")),
            by="example",
        )

    def _type(self, key: str) -> str:
        if key.startswith("part-"):
            return "quantity"
        if key not in _QUALIFIERS:
            known = [*_OWN_KEYS, *_QUALIFIERS]
            raise self._refused(key, f"unknown key {key!r}", did_you_mean(key, known))
        return _QUALIFIERS[key]

    def _value(self, key: str, kind: str) -> Value:
        text = str(self._told[key])
        if kind == "entity":
            return EntityRef(entity_id(text), text)
        if kind == "text":
            return Text(text)
        if kind == "date":
            return self._date(key, text)
        match = _AMOUNT.fullmatch(text)
        if match is None:
            raise self._refused(key, f"{text!r} is no {kind}", "write it like '59' or '2-3 years'")
        least, most = float(match[1]), float(match[2] or match[1])
        if kind == "age":
            return Age(int(least), int(most))
        if kind == "duration":
            return Duration(Amount(least, most, (match[3] or "year").removesuffix("s")))
        return Quantity(least, most, match[3] or "")

    def _date(self, key: str, text: str) -> Date:
        try:
            parse_edtf(text)
        except ValueError as error:
            raise self._refused(key, f"{text!r} is no EDTF date: {error}") from None
        return Date(text)

    def _place(self, text: str) -> Place:
        document = str(self._told.get("document", "example"))
        line = self._at + 1
        start = 1000 * self._at
        return Place(document, start, start + len(text), line, 1, line, len(text) + 1, text)

    def _refused(self, key: str | None, what: str, hint: str = "") -> InputError:
        line, column = self._told.value_at.get(key or "", self._told.at)
        return InputError(what, path=self._path, line=line, column=column, hint=hint)
