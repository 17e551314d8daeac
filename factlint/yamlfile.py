"""Read YAML with the place of every key and value, by YAML 1.2's types, refusing what misleads.

Duplicate keys, anchors, aliases and tags are refused: a file that a person reads must mean what it
shows. Scalars follow the core schema (YAML 1.2.2, 10.3.2): `no` is text, `1905-10-11` is text.
"""

from __future__ import annotations

import re
from typing import Any, TypeAlias

import yaml

from factlint.errors import InputError

Yaml: TypeAlias = Any  # the border: a YamlMap, a YamlList, str, int, float, bool or None
At: TypeAlias = tuple[int, int]  # line and column, 1-based


class YamlMap(dict[str, Any]):
    """A mapping that knows where it, its keys and its values stand."""

    __slots__ = ("at", "key_at", "value_at")

    def __init__(self, at: At) -> None:
        super().__init__()
        self.at = at
        self.key_at: dict[str, At] = {}
        self.value_at: dict[str, At] = {}


class YamlList(list[Any]):
    """A sequence that knows where it and its items stand."""

    __slots__ = ("at", "item_at")

    def __init__(self, at: At) -> None:
        super().__init__()
        self.at = at
        self.item_at: list[At] = []


_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
MAX_DEPTH = 100


def parse(text: str, path: str) -> Yaml:
    """Read one YAML document; raise InputError with line and column when it is broken."""
    loader = _Loader(text)
    try:
        loader.get_event()  # stream start
        if isinstance(loader.get_event(), yaml.StreamEndEvent):
            return None
        value = _Builder(loader, path).build(loader.get_event(), 0)
        loader.get_event()  # document end
        after = loader.get_event()
        if not isinstance(after, yaml.StreamEndEvent):
            raise InputError(
                "a second YAML document starts here", path=path, **_position(after),
                hint="keep one document to a file",
            )  # fmt: skip
        return value
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        raise InputError(
            f"not valid YAML: {error.problem or error.context}", path=path, line=line, column=column
        ) from None
    except yaml.YAMLError as error:  # a reader error: characters that YAML does not allow
        raise InputError(f"not valid YAML: {error}", path=path) from None
    finally:
        loader.dispose()


class _Builder:
    def __init__(self, loader: Any, path: str) -> None:
        self._next = loader.get_event
        self._path = path

    def build(self, event: Any, depth: int) -> Yaml:
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.AliasEvent):
            raise self._refused(event, "aliases (*name) are not read", "write the value out")
        if depth > MAX_DEPTH:
            raise self._refused(event, f"nested more than {MAX_DEPTH} deep", "")
        self._refuse_decorations(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event, depth)
        return self._sequence(event, depth)

    def _mapping(self, event: Any, depth: int) -> YamlMap:
        result = YamlMap(_at(event))
        while not isinstance(key_event := self._next(), yaml.MappingEndEvent):
            key = self._key(key_event)
            if key in result:
                first = result.key_at[key][0]
                raise self._refused(
                    key_event, f"the key {key!r} stands already in line {first}", ""
                )
            value_event = self._next()
            result.key_at[key] = _at(key_event)
            result.value_at[key] = _at(value_event)
            result[key] = self.build(value_event, depth + 1)
        return result

    def _sequence(self, event: Any, depth: int) -> YamlList:
        result = YamlList(_at(event))
        while not isinstance(item := self._next(), yaml.SequenceEndEvent):
            result.item_at.append(_at(item))
            result.append(self.build(item, depth + 1))
        return result

    def _key(self, event: Any) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            raise self._refused(event, "a key must be a word", "")
        self._refuse_decorations(event)
        return str(event.value)

    def _scalar(self, event: Any) -> Yaml:
        self._refuse_decorations(event)
        text = event.value
        if not event.implicit[0]:  # quoted, or a block of text
            return text
        if text in _WORDS:
            return _WORDS[text]
        if _INTEGER.fullmatch(text):
            return int(text, 0) if text.lstrip("+-")[:2] in ("0o", "0x") else int(text)
        if _FLOAT.fullmatch(text):
            return float(text)
        return text

    def _refuse_decorations(self, event: Any) -> None:
        if event.anchor:
            raise self._refused(event, "anchors (&name) are not read", "write the value out")
        if event.tag and event.tag != "!":
            raise self._refused(event, f"the tag {event.tag} is not read", "leave it out")

    def _refused(self, event: Any, what: str, hint: str) -> InputError:
        return InputError(what, path=self._path, hint=hint, **_position(event))


def _at(event: Any) -> At:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _position(event: Any) -> dict[str, int]:
    line, column = _at(event)
    return {"line": line, "column": column}
