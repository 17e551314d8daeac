"""The typed vocabulary: which properties exist, what their values are, what they do to a life.

It is data, `rules/vocabulary/*.yaml`; this module reads it and answers questions about it.
"""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING

from factlint.cache import remembered
from factlint.errors import InputError, did_you_mean
from factlint.records import dataclass
from factlint.resources import digest_of_words, rules_folder
from factlint.yamlfile import Yaml, YamlList, YamlMap, parse

if TYPE_CHECKING:
    from pathlib import Path

VALUE_TYPES = ("date", "entity", "age", "duration", "quantity", "text")
PHASES = ("begins", "ends", "during", "free", "")


@dataclass(frozen=True)
class Property:
    """What a property of the vocabulary means."""

    name: str
    label: str  # as messages say it
    value: str  # one of VALUE_TYPES
    of: tuple[str, ...] = ()  # entity types it may be said of; () is any
    to: str = ""  # the entity type of its value, for `entity`
    single: bool = False  # one subject has one value
    phase: str = ""  # what the event does to its subject's life or existence, one of PHASES
    inverse: str = ""
    wikidata: str = ""
    place: str = ""  # the property that the event's place gives: born -> birthplace
    verbs: tuple[str, ...] = ()  # surface forms with the subject before them
    passive: tuple[str, ...] = ()  # surface forms after "was" and its kin
    object_verbs: tuple[str, ...] = ()  # the subject of the claim is the verb's object
    nouns: tuple[str, ...] = ()  # event nouns: "birth", "wedding"
    relations: tuple[str, ...] = ()  # nouns that name the value: "wife", "son"
    fields: tuple[str, ...] = ()  # infobox parameters and field labels
    loose: tuple[str, ...] = ()  # of the verbs, those that may tell of another day: "chartered"
    loose_of_places: tuple[str, ...] = ()  # and those that may where a place is told of
    again_after: tuple[str, ...] = ()  # ends after which it may happen once more: "closed"
    lingering: tuple[str, ...] = ()  # of the verbs, those of deeds that end a life some days later
    lingering_days: int = 0  # at most so many


@dataclass(frozen=True)
class Vocabulary:
    """All properties, by name."""

    properties: dict[str, Property]

    def __getitem__(self, name: str) -> Property:
        return self.properties[name]

    def get(self, name: str) -> Property | None:
        """Give the property of a name, if it is known."""
        return self.properties.get(name)

    def phase(self, name: str) -> str:
        """Tell what an event does to its subject's existence; an unknown event needs it."""
        found = self.properties.get(name)
        return found.phase if found else "during"


@cache
def load_vocabulary() -> Vocabulary:
    """Read the shipped vocabulary, once."""
    return remembered("vocabulary", digest_of_words, (Vocabulary, Property), _read)


def _read() -> Vocabulary:
    return read_vocabulary(sorted((rules_folder() / "vocabulary").glob("*.yaml")))


def read_vocabulary(paths: list[Path]) -> Vocabulary:
    """Read vocabulary files; raise InputError for what is not known."""
    properties: dict[str, Property] = {}
    for path in paths:
        data = parse(path.read_text(encoding="utf-8"), str(path))
        if not isinstance(data, YamlMap) or not isinstance(data.get("properties"), YamlMap):
            raise InputError("a vocabulary file needs a mapping 'properties'", path=str(path))
        listed = data["properties"]
        for name, settings in listed.items():
            if name in properties:
                line, column = listed.key_at[name]
                raise InputError(
                    f"the property {name!r} is defined twice",
                    path=str(path), line=line, column=column,
                )  # fmt: skip
            properties[name] = _property(name, settings, str(path))
    return Vocabulary(properties)


_KNOWN = [one.name.replace("_", "-") for one in fields(Property) if one.name != "name"]


def _property(name: str, settings: YamlMap, path: str) -> Property:
    given: dict[str, Yaml] = {"label": name.replace("-", " ")}
    for key, value in settings.items():
        if key not in _KNOWN and key != "examples":
            line, column = settings.key_at[key]
            raise InputError(
                f"unknown key {key!r}",
                path=path, line=line, column=column, hint=did_you_mean(key, _KNOWN),
            )  # fmt: skip
        if key != "examples":
            given[key.replace("-", "_")] = tuple(value) if isinstance(value, YamlList) else value
    made = Property(name=name, **given)
    for word, allowed, key in (
        (made.value, VALUE_TYPES, "value"),
        (made.phase, PHASES, "phase"),
    ):
        if word not in allowed:
            line, column = settings.value_at[key]
            raise InputError(
                f"{key!r} is {word!r}; it may be {', '.join(filter(None, allowed))}",
                path=path, line=line, column=column, hint=did_you_mean(word, list(allowed)),
            )  # fmt: skip
    return made
