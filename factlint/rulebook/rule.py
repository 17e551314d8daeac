"""A rule as an editor wrote it; what only `explain` and `rules test` need is read when asked."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from factlint.errors import InputError
from factlint.records import dataclass, field
from factlint.rulebook.sections import read_section
from factlint.yamlfile import YamlList, YamlMap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factlint.model import Severity
    from factlint.yamlfile import At, Yaml

Parsed = TypeVar("Parsed")


@dataclass(frozen=True)
class Example:
    """One example: claims as they are written there, or texts by name."""

    claims: tuple[YamlMap, ...] = ()
    texts: tuple[tuple[str, str], ...] = ()  # (file name, content)
    format: str | None = None
    encoding: str | None = None  # in which the texts stand in their files; UTF-8 where it is None
    line: int = 0


@dataclass(frozen=True)
class Examples:
    """What a rule must report, each once, and what it must leave alone."""

    wrong: tuple[Example, ...]
    right: tuple[Example, ...]


@dataclass(frozen=True)
class Rule:
    """A rule of the book; its kind reads `settings`."""

    id: str
    title: str
    kind: str
    severity: Severity
    settings: YamlMap  # the mapping `check`, as it stands in the file
    message: str
    path: str
    exceptions: YamlList
    raw: YamlMap  # the keys that were read at once, with their places
    source: str = field(repr=False, compare=False)

    @cached_property
    def why(self) -> str:
        """Give the reason and the source of the limits. Raises InputError where it says none."""
        told = read_section(self.source, "why", self.path)
        if not isinstance(told, str) or not told.strip():
            raise InputError("'why' must say why, in words", path=self.path)
        return told.strip()

    @cached_property
    def examples(self) -> Examples:
        """Give the rule's examples; raise InputError when they are not in order."""
        told = read_section(self.source, "examples", self.path)
        if not isinstance(told, YamlMap):
            raise InputError("'examples' needs the keys 'wrong' and 'right'", path=self.path)
        for key in told:
            if key not in ("wrong", "right"):
                raise _refused(self.path, told.key_at[key], f"unknown key {key!r} in examples")
        return Examples(*(tuple(_examples(told, key, self.path)) for key in ("wrong", "right")))

    def parsed(self, read: Callable[[YamlMap, str], Parsed]) -> Parsed:
        """Give the settings as the kind's reader makes them, read once."""
        if "_parsed" not in self.__dict__:
            self.__dict__["_parsed"] = read(self.settings, self.path)
        made: Parsed = self.__dict__["_parsed"]
        return made

    def place_of(self, key: str) -> At:
        """Give line and column of a key's value in the rule file."""
        return self.raw.value_at.get(key, self.raw.at)


def _examples(told: YamlMap, key: str, path: str) -> Iterator[Example]:
    listed = told.get(key)
    if not isinstance(listed, YamlList) or not listed:
        at = told.value_at.get(key, told.at)
        raise _refused(path, at, f"'examples' needs a list {key!r} with one example or more")
    for item, at in zip(listed, listed.item_at, strict=True):
        yield _example(item, at, path)


def _example(item: Yaml, at: At, path: str) -> Example:
    if isinstance(item, YamlList):
        for index, claim in enumerate(item):
            if not isinstance(claim, YamlMap):
                raise _refused(path, item.item_at[index], "a claim must be a mapping")
        return Example(claims=tuple(item), line=at[0])
    if isinstance(item, YamlMap):
        return _text_example(item, at, path)
    raise _refused(path, at, "an example is a list of claims or a mapping with 'text'")


def _text_example(item: YamlMap, at: At, path: str) -> Example:
    for key in item:
        if key not in ("text", "texts", "format", "encoding"):
            raise _refused(path, item.key_at[key], f"unknown key {key!r} in an example")
    texts = dict(item["texts"]) if isinstance(item.get("texts"), YamlMap) else {}
    if isinstance(item.get("text"), str):
        texts["example"] = item["text"]
    if not texts or not all(isinstance(text, str) for text in texts.values()):
        raise _refused(path, at, "an example of texts needs 'text' or 'texts'")
    encoding = item.get("encoding")
    if encoding is not None:
        _refuse_unfit(texts, encoding, item.value_at["encoding"], path)
    return Example((), tuple(texts.items()), item.get("format"), encoding, at[0])


def _refuse_unfit(texts: Mapping[str, str], encoding: Yaml, at: At, path: str) -> None:
    """Refuse an encoding that is none, or that texts cannot be written in."""
    try:
        for text in texts.values():
            text.encode(encoding)
    except (LookupError, TypeError, UnicodeEncodeError):
        raise _refused(path, at, f"the example cannot be written in {encoding!r}") from None


def _refused(path: str, at: At, what: str) -> InputError:
    return InputError(what, path=path, line=at[0], column=at[1])
