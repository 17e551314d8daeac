"""Read a mapping key by key, each by its type, and refuse what nobody asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from factlint.errors import InputError, did_you_mean
from factlint.rulebook.said import Said
from factlint.wordlists import entries, names_of
from factlint.yamlfile import YamlList, YamlMap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.yamlfile import At, Yaml

_SHARED = "said"  # vocabulary/words/said.yaml: the lists that rules may name


class Fields:
    """The typed keys of one mapping of a rule file; call `done` when all have been read."""

    def __init__(self, raw: YamlMap, path: str) -> None:
        self.raw = raw
        self.path = path
        self._known: list[str] = []

    def text(self, key: str, default: str | None = None) -> str:
        """Give a key's words; without a default the key is required."""
        value = self._value(key, default)
        if not isinstance(value, str):
            self.refuse(key, f"{key!r} must be text")
        return value

    def number(self, key: str, default: float | None = None) -> float:
        """Give a key's number; without a default the key is required."""
        value = self._value(key, default)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self.refuse(key, f"{key!r} must be a number")
        return value

    def flag(self, key: str, default: bool = False) -> bool:
        """Give whether a key says true."""
        value = self._value(key, default)
        if not isinstance(value, bool):
            self.refuse(key, f"{key!r} must be true or false")
        return value

    def choice(self, key: str, allowed: Iterable[str], default: str | None = None) -> str:
        """Give a key's word, which must be one of those allowed."""
        value = self.text(key, default)
        self._check_choice(key, value, list(allowed))
        return value

    def words(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Give a list of words; a single word is a list of one."""
        value = self._value(key, default)
        if isinstance(value, str):
            return (value,)
        if not isinstance(value, (YamlList, tuple)):
            self.refuse(key, f"{key!r} must be a list of words")
        for index, item in enumerate(value):
            if not isinstance(item, str):
                at = value.item_at[index] if isinstance(value, YamlList) else None
                self.refuse(key, f"{key!r} must hold words, not {item!r}", at=at)
        return tuple(value)

    def said(self, key: str) -> Said:
        """Give what is looked for in the words of a text: a list of a rule's own, and under
        '<key>-of' the names of lists that rules share. In small letters, as they are looked for.
        """
        found = [word.casefold() for word in self.words(key, ())]
        for name in self.words(f"{key}-of", ()):
            self._check_choice(f"{key}-of", name, list(names_of(_SHARED)))
            found += [word.replace("_", " ") for word in entries(_SHARED, name)]
        return Said(tuple(found))

    def mapping(self, key: str) -> Fields | None:
        """Give the fields of a nested mapping, or None when the key is absent."""
        value = self._value(key, "")
        if value == "":
            return None
        if not isinstance(value, YamlMap):
            self.refuse(key, f"{key!r} must be a mapping")
        return Fields(value, self.path)

    def mappings(self, key: str) -> Iterator[tuple[str, Fields]]:
        """Give the names and fields of a mapping of mappings."""
        outer = self.mapping(key)
        for name in outer.raw if outer else ():
            inner = outer.mapping(name) if outer else None
            if inner:
                yield name, inner

    def raw_value(self, key: str) -> Yaml:
        """Give what stands there, untyped, or None."""
        return self._value(key, "") or None

    def done(self) -> None:
        """Refuse every key that was not read, with the nearest that may stand there."""
        for key in self.raw:
            if key not in self._known:
                self.refuse(
                    key,
                    f"unknown key {key!r}",
                    hint=did_you_mean(key, self._known),
                    at=self.raw.key_at[key],
                )

    def refuse(self, key: str, what: str, *, hint: str = "", at: At | None = None) -> NoReturn:
        """Raise InputError at a key's value."""
        line, column = at or self.raw.value_at.get(key, self.raw.at)
        raise InputError(what, path=self.path, line=line, column=column, hint=hint)

    def _value(self, key: str, default: Yaml) -> Yaml:
        self._known.append(key)
        if key in self.raw:
            return self.raw[key]
        if default is None:
            near = did_you_mean(key, [one for one in self.raw if one not in self._known])
            self.refuse(key, f"the key {key!r} is missing", hint=near)
        return default

    def _check_choice(self, key: str, value: str, allowed: list[str]) -> None:
        if value not in allowed:
            self.refuse(
                key,
                f"{key!r} is {value!r}; it may be {', '.join(allowed)}",
                hint=did_you_mean(value, allowed),
            )
