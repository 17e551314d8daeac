"""Build maps and lists that know their places from the events of the YAML parser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from factlint.errors import InputError
from factlint.patterns import deferred
from factlint.yamlfile import MAX_DEPTH, MAX_DIGITS, YamlList, YamlMap

if TYPE_CHECKING:
    from factlint.yamlfile import At, Yaml

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = deferred(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = deferred(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_PRINTABLE = deferred(  # YAML 1.2.2, 5.1
    "[^\\t\\n\\r -~\\x85\\xa0-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]"
)
_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_NOT_TEXT = (int, float, bool, type(None))
_NUMBER_STARTS = frozenset("0123456789+-.")


def parse(text: str, path: str) -> Yaml:
    """Read one YAML document; raise InputError with line and column when it is broken."""
    try:
        loader = _Loader(text)
    except UnicodeEncodeError:  # a lone surrogate
        raise _unreadable(text, path) from None
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
    except yaml.YAMLError:  # a character that YAML does not allow
        raise _unreadable(text, path) from None
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


def _unreadable(text: str, path: str) -> InputError:
    """Say which character YAML does not allow and where it stands."""
    found = _NOT_PRINTABLE.search(text)
    at = found.start() if found else 0
    what = f"the character U+{ord(text[at]):04X}" if found else "a character"
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    return InputError(
        f"not valid YAML: {what} is not allowed", path=path, line=line, column=column,
        hint="take it out",
    )  # fmt: skip


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
