"""Typed access to a mapping of a claim file; what is wrong is said with its line and column."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, TypeVar

from factlint.errors import InputError, did_you_mean
from factlint.yamlfile import YamlList, YamlMap

if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import StrEnum

E = TypeVar("E", bound="StrEnum")


class Fields:
    """One mapping of the file, its keys checked against those that are known."""

    __slots__ = ("data", "path", "what")

    def __init__(
        self, data: YamlMap, path: str, what: str, known: frozenset[str] | None = None
    ) -> None:
        self.data = data
        self.path = path
        self.what = what
        if known is not None and not data.keys() <= known:
            self._refuse_unknown(known)

    def nested(self, key: str, what: str, known: frozenset[str] | None = None) -> Fields:
        """Give the mapping that a key has as its value."""
        data = self.data[key]
        if not isinstance(data, YamlMap):
            self.refuse(key, f"{what} must be a mapping of keys")
        return Fields(data, self.path, what, known)

    def items(self, key: str, what: str, known: frozenset[str]) -> Iterator[Fields]:
        """Give the mappings of the list that a key has. Raises InputError for anything else."""
        listed = self.data.get(key)
        if listed is None:
            return
        if not isinstance(listed, YamlList):
            self.refuse(key, f"{key!r} must be a list")
        for one, (line, column) in zip(listed, listed.item_at, strict=True):
            if not isinstance(one, YamlMap):
                raise InputError(
                    f"{what} must be a mapping of keys", path=self.path, line=line, column=column
                )
            yield Fields(one, self.path, what, known)

    def _refuse_unknown(self, known: frozenset[str]) -> NoReturn:
        key = next(key for key in self.data if key not in known)
        line, column = self.data.key_at[key]
        raise InputError(
            f"unknown key {key!r} in {self.what}",
            path=self.path, line=line, column=column, hint=did_you_mean(key, sorted(known)),
        )  # fmt: skip

    def refuse(self, key: str, what: str, hint: str = "") -> NoReturn:
        """Raise InputError: what is wrong with the value of a key, and where it stands."""
        line, column = self.data.value_at[key]
        raise InputError(what, path=self.path, line=line, column=column, hint=hint)

    def required(self, key: str) -> str:
        """Give the text of a key. Raises InputError where it is not there."""
        if self.data.get(key) is None and not self.data.written.get(key):
            line, column = self.data.at
            raise InputError(
                f"{self.what} needs the key {key!r}", path=self.path, line=line, column=column
            )
        return self.text(key)

    def named(self, key: str) -> str:
        """Give the name that a key must have."""
        text = self.required(key)
        if not text:
            self.refuse(key, f"{key!r} must not be empty")
        return text

    def text(self, key: str) -> str:
        """Give a key's text as it is written, '' when it is not there."""
        value = self.data.get(key)
        if value.__class__ is str:
            return str(value)
        if isinstance(value, (YamlMap, YamlList)):
            self.refuse(key, f"{key!r} must be a single value", "quote it if it holds [ or {")
        return self.data.written.get(key, "")

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts; one text alone is a list of one."""
        value = self.data.get(key)
        if not isinstance(value, YamlList):
            return (self.text(key),) if value is not None else ()
        if any(one is None or isinstance(one, (YamlMap, YamlList)) for one in value):
            self.refuse(key, f"{key!r} must be a list of words")
        return tuple(value.written.get(at, one) for at, one in enumerate(value))

    def whole(self, key: str) -> int:
        """Give a whole number, 0 when it is not there."""
        value = self.data.get(key, 0)
        if value.__class__ is not int:
            self.refuse(key, f"{key!r} must be a whole number")
        return int(value)

    def share(self, key: str, default: float) -> float:
        """Give a number from 0 to 1."""
        value = self.data.get(key, default)
        if value.__class__ not in (float, int) or not 0 <= value <= 1:
            self.refuse(key, f"{key!r} must be a number from 0 to 1")
        return float(value)

    def flag(self, key: str) -> bool:
        """Give true or false; false when it is not there."""
        value = self.data.get(key, False)
        if not isinstance(value, bool):
            self.refuse(key, f"{key!r} must be true or false")
        return value

    def one_of(self, key: str, words: type[E], default: E) -> E:
        """Give the word of a fixed list that a key has."""
        text = self.text(key)
        if not text:
            return default
        try:
            return words(text)
        except ValueError:
            known = [word.value for word in words]
            self.refuse(
                key, f"{key!r} is {text!r}; it may be {', '.join(known)}", did_you_mean(text, known)
            )
