"""Write a claim file afresh: keys in one order, one claim a block, an empty line between."""

from __future__ import annotations

import os.path
from hashlib import sha256
from typing import TYPE_CHECKING

from factlint.claimfile.scalars import flow, scalar
from factlint.claimfile.stored import VERSION, Source
from factlint.claimfile.values import property_type, qualifier_type, written
from factlint.model import Entity, EntityRef, Modality, Origin, Polarity
from factlint.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from factlint.model import Claim, Document, Extraction, Place, Value
    from factlint.vocabulary import Vocabulary

QUOTE_LENGTH = 80
_LIST_LENGTH = 84  # of names on one line
_MARGIN = "    "  # of the keys of a claim


def render(
    extraction: Extraction,
    document: Document,
    path: str,
    vocabulary: Vocabulary | None = None,
) -> str:
    """Give the text of a new claim file at `path` for what was read from a document."""
    vocabulary = vocabulary or load_vocabulary()
    source = source_of(document, path)
    parts = [f"version: {VERSION}\nsource:\n  path: {scalar(source.path)}\n"]
    parts.append(f"  sha256: {scalar(source.sha256)}\n\n")
    parts.append(_section("entities", [entity_block(one) for one in cast_of(extraction)], "\n"))
    blocks = [claim_block(claim, vocabulary) for claim in extraction.claims]
    parts.append("\n" + _section("claims", blocks, "\n\n"))
    return "".join(parts)


def cast_of(extraction: Extraction) -> tuple[Entity, ...]:
    """Give the entities that were read, also those that only a claim names."""
    cast = {one.id: one for one in extraction.entities}
    for claim in extraction.claims:
        cast.setdefault(claim.subject, Entity(claim.subject, "thing", (claim.subject_name,)))
        for value in (claim.value, *(value for _, value in claim.qualifiers)):
            if isinstance(value, EntityRef):
                cast.setdefault(value.id, Entity(value.id, "thing", (value.name,)))
    return tuple(cast.values())


def source_of(document: Document, path: str) -> Source:
    """Give the path of a document from the claim file's folder, and its content's hash."""
    name = document.path
    if name != "-":
        name = os.path.relpath(name, os.path.dirname(path) or ".")  # noqa: PTH120  # no link is followed
    digest = sha256(document.source.encode("utf-8", "surrogatepass")).hexdigest()
    return Source(name.replace(os.sep, "/"), digest)


def _section(key: str, blocks: list[str], between: str) -> str:
    if not blocks:
        return f"{key}: []\n"
    return f"{key}:\n" + between.join(blocks) + "\n"


def entity_block(entity: Entity, margin: str = _MARGIN) -> str:
    """Write an entity as an item of a list, without a closing line break."""
    keys = {"id": scalar(entity.id), "type": scalar(entity.type)}
    keys["names"] = _names(entity.names, margin)
    if entity.wikidata:
        keys["wikidata"] = scalar(entity.wikidata)
    return _block(keys, margin)


def _names(names: tuple[str, ...], margin: str) -> str:
    line = flow(names)
    if len(line) <= _LIST_LENGTH:
        return line
    return "".join(f"\n{margin}  - {scalar(name)}" for name in names)


def claim_block(claim: Claim, vocabulary: Vocabulary, margin: str = _MARGIN) -> str:
    """Write a claim as an item of a list, without a closing line break."""
    keys = {"id": scalar(claim.id), "subject": scalar(claim.subject)}
    keys["property"] = scalar(claim.property)
    keys["value"] = _value(claim.value, property_type(claim.property, vocabulary))
    if claim.qualifiers:
        keys["qualifiers"] = "".join(
            f"\n{margin}  {scalar(name)}: {_value(value, qualifier_type(name, vocabulary) or '')}"
            for name, value in claim.qualifiers
        )
    keys |= _manner(claim)
    if claim.citations:
        keys["citations"] = flow(claim.citations)
    keys["at"] = flow(position(claim.place))
    keys["quote"] = scalar(quote(claim.place))
    keys |= _reading(claim)
    return _block(keys, margin)


def _value(value: Value, expected: str) -> str:
    text = written(value, expected)
    if isinstance(text, dict):
        return flow(text)
    return scalar(text, number=expected != "text")


def _manner(claim: Claim) -> dict[str, str]:
    keys = {}
    if claim.polarity is not Polarity.POSITIVE:
        keys["polarity"] = claim.polarity.value
    if claim.modality is not Modality.ASSERTED:
        keys["modality"] = claim.modality.value
    if claim.speaker:
        keys["speaker"] = scalar(claim.speaker)
    return keys


def _reading(claim: Claim) -> dict[str, str]:
    keys = {}
    if claim.by:
        keys["by"] = scalar(claim.by)
    if claim.confidence < 1:
        keys["confidence"] = repr(round(claim.confidence, 4))
    if claim.origin is not Origin.BODY:
        keys["origin"] = claim.origin.value
    return keys


def position(place: Place) -> dict[str, int]:
    """Give where a claim stands in its text, as `at` has it."""
    return {"line": place.line, "column": place.column, "start": place.start, "end": place.end}


def quote(place: Place) -> str:
    """Give the words of a place, on one line and shortened."""
    words = " ".join(place.text.split())
    return words if len(words) <= QUOTE_LENGTH else words[: QUOTE_LENGTH - 1].rstrip() + "…"


def _block(keys: dict[str, str], margin: str) -> str:
    lines = f"\n{margin}".join(
        f"{key}:{text}" if text.startswith("\n") else f"{key}: {text}" for key, text in keys.items()
    )
    return f"{margin[:-2]}- {lines}"
