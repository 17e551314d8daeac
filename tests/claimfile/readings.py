"""What a reader of texts would give, made by hand: each line of a text is one claim."""

from __future__ import annotations

from factlint.model import (
    Age,
    Claim,
    Date,
    Document,
    Entity,
    EntityRef,
    Extraction,
    Quantity,
    Text,
    Value,
)
from factlint.names import entity_id

PATH = "texts/lives.txt"


def value(property_: str, text: str) -> Value:
    match property_:
        case "born" | "died" | "defected":
            return Date(text)
        case "age-at-death":
            return Age(int(text), int(text))
        case "spouse" | "child":
            return EntityRef(entity_id(text), text)
        case "number-of-children":
            return Quantity(int(text), int(text), "child")
        case _:
            return Text(text)


def document(text: str, path: str = PATH) -> Document:
    return Document(path, "plain", text, ())


def extraction(text: str, path: str = PATH) -> Extraction:
    """Read lines like 'Ada Byron|born|1815' as one claim each."""
    read = document(text, path)
    claims, entities, start = [], {}, 0
    for line in text.splitlines(keepends=True):
        parts = line.strip().split("|")
        if len(parts) == 3:
            name, property_, told = parts
            place = read.place(start, start + len(line.rstrip()))
            claims.append(
                Claim(
                    entity_id(name), name, property_, value(property_, told), place, place, place,
                    by="line",
                )
            )  # fmt: skip
            entities.setdefault(entity_id(name), Entity(entity_id(name), "person", (name,)))
        start += len(line)
    return Extraction(path, tuple(claims), tuple(entities.values()))
