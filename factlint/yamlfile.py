"""Read YAML with the place of every key and value, by YAML 1.2's types, refusing what misleads.

Duplicate keys, anchors, aliases and tags are refused: a file that a person reads must mean what it
shows. Scalars follow the core schema (YAML 1.2.2, 10.3.2): `no` is text, `1905-10-11` is text.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

from factlint.errors import InputError
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

Yaml: TypeAlias = Any  # the border: a YamlMap, a YamlList, str, int, float, bool or None
At: TypeAlias = tuple[int, int]  # line and column, 1-based


class YamlMap(dict[str, Any]):
    """A mapping that knows where it, its keys and its values stand.

    `written` keeps the characters of plain numbers and words of YAML: the year 0987 is no 987.
    """

    __slots__ = ("at", "flow", "marks", "written")

    def __init__(self, at: At, *, flow: bool = False) -> None:
        super().__init__()
        self.at = at
        self.flow = flow  # {in braces}
        # Line and column, from 0, of each key, its value and the end of what was read for it.
        # Numbers, not the parser's marks: those would keep the garbage collector busy.
        self.marks: dict[str, tuple[int, int, int, int, int, int]] = {}
        self.written: dict[str, str] = {}

    @property
    def key_at(self) -> dict[str, At]:
        return {key: (at[0] + 1, at[1] + 1) for key, at in self.marks.items()}

    @property
    def value_at(self) -> dict[str, At]:
        return {key: (at[2] + 1, at[3] + 1) for key, at in self.marks.items()}

    @property
    def value_end(self) -> dict[str, At]:
        """Give where the last character of each value, or of its last part, has been read."""
        return {key: (at[4] + 1, at[5] + 1) for key, at in self.marks.items()}


class YamlList(list[Any]):
    """A sequence that knows where it and its items stand."""

    __slots__ = ("at", "flow", "item_at", "written")

    def __init__(self, at: At, *, flow: bool = False) -> None:
        super().__init__()
        self.at = at
        self.flow = flow
        self.item_at: list[At] = []
        self.written: dict[int, str] = {}


_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = deferred(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = deferred(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_NOT_TEXT = (int, float, bool, type(None))
_NUMBER_STARTS = frozenset("0123456789+-.")
MAX_DEPTH = 100
MAX_DIGITS = 400  # of a number; longer ones stay text: Python refuses integers of 4,301 digits


@contextmanager
def garbage_kept() -> Iterator[None]:
    """Put off garbage collection while much is made that has no cycles: a third of the time."""
    paused = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if paused:
            gc.enable()


def parse(text: str, path: str) -> Yaml:
    """Read one YAML document; raise InputError with line and column when it is broken."""
    try:
        loader = _Loader(text)
    except UnicodeEncodeError:
        raise InputError("not valid YAML: a lone surrogate is no character", path=path) from None
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
        self._end: Any = None  # the mark after the last scalar or bracket

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
        result = YamlMap(_at(event.start_mark), flow=event.flow_style)
        marks, read = result.marks, self._next
        while (key_event := read()).__class__ is not yaml.MappingEndEvent:
            key = self._key(key_event)
            if key in marks:
                first = marks[key][0] + 1
                raise self._refused(
                    key_event, f"the key {key!r} stands already in line {first}", ""
                )
            value_event = read()
            value = result[key] = self.build(value_event, depth + 1)
            mark, start, end = key_event.start_mark, value_event.start_mark, self._end
            marks[key] = (mark.line, mark.column, start.line, start.column, end.line, end.column)
            if value.__class__ in _NOT_TEXT:
                result.written[key] = value_event.value
        if event.flow_style:
            self._end = key_event.end_mark
        return result

    def _sequence(self, event: Any, depth: int) -> YamlList:
        result = YamlList(_at(event.start_mark), flow=event.flow_style)
        while (item := self._next()).__class__ is not yaml.SequenceEndEvent:
            result.item_at.append(_at(item.start_mark))
            value = self.build(item, depth + 1)
            if value.__class__ in _NOT_TEXT:
                result.written[len(result)] = item.value
            result.append(value)
        if event.flow_style:
            self._end = item.end_mark
        return result

    def _key(self, event: Any) -> str:
        if event.__class__ is not yaml.ScalarEvent:
            raise self._refused(event, "a key must be a word", "")
        if event.anchor or event.tag:
            self._refuse_decorations(event)
        return str(event.value)

    def _scalar(self, event: Any) -> Yaml:
        if event.anchor or event.tag:
            self._refuse_decorations(event)
        self._end = event.end_mark
        text = event.value
        if event.tag or not event.implicit[0]:  # quoted, or a block of text
            return text
        if text in _WORDS:
            return _WORDS[text]
        return _number(text) if text[0] in _NUMBER_STARTS else text

    def _refuse_decorations(self, event: Any) -> None:
        if event.anchor:
            raise self._refused(event, "anchors (&name) are not read", "write the value out")
        if event.tag and event.tag != "!":
            raise self._refused(event, f"the tag {event.tag} is not read", "leave it out")

    def _refused(self, event: Any, what: str, hint: str) -> InputError:
        return InputError(what, path=self._path, hint=hint, **_position(event))


def _number(text: str) -> int | float | str:
    if len(text) > MAX_DIGITS:
        return text
    if _INTEGER.fullmatch(text):
        return int(text, 0) if text.lstrip("+-")[:2] in ("0o", "0x") else int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text


def _at(mark: Any) -> At:
    return mark.line + 1, mark.column + 1


def _position(event: Any) -> dict[str, int]:
    line, column = _at(event.start_mark)
    return {"line": line, "column": column}
