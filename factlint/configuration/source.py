"""The keys and values of one configuration file, YAML or TOML, with their places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from factlint.configuration.settings import Place
from factlint.errors import InputError
from factlint.patterns import deferred

if TYPE_CHECKING:
    from pathlib import Path

At: TypeAlias = tuple[int, int]  # line and column, from 1
_TABLE = deferred(r"\[+\s*tool\.factlint(?:\.(?P<key>[\w-]+))?[\w.\s\"'*-]*\]+\s*(?:#.*)?$")


class Source(NamedTuple):
    """What one file says."""

    path: str
    values: dict[str, Any]
    key_at: dict[str, At]
    value_at: dict[str, At]

    def key_place(self, key: str) -> Place:
        """Give where a key stands; line and column 0 where it does not."""
        return Place(self.path, *self.key_at.get(key, (0, 0)))

    def value_place(self, key: str) -> Place:
        """Give where the value of a key stands; line and column 0 where it does not."""
        return Place(self.path, *self.value_at.get(key, (0, 0)))


def read_source(path: Path) -> Source:
    """Read a file; raise InputError when it cannot be read or is no mapping."""
    from factlint.yamlfile import text_of

    read = _from_toml if path.suffix == ".toml" else _from_yaml
    return read(text_of(path), path.as_posix())


def _from_yaml(text: str, path: str) -> Source:
    from factlint.yamlfile import YamlMap, parse

    values = parse(text, path)
    if values is None:
        return Source(path, {}, {}, {})
    if not isinstance(values, YamlMap):
        raise InputError("a configuration is a mapping of keys to values", path=path, line=1)
    return Source(path, values, values.key_at, values.value_at)


def _from_toml(text: str, path: str) -> Source:
    import tomllib

    try:
        values = tomllib.loads(text).get("tool", {}).get("factlint", {})
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"not valid TOML: {error}", path=path) from None
    places = _toml_places(text, values)
    return Source(path, values, places, places)


def _toml_places(text: str, values: dict[str, Any]) -> dict[str, At]:
    """Find the keys where their tables stand: tomllib tells no places."""
    places: dict[str, At] = {}
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("["):
            table = _TABLE.match(line.strip())
            inside = bool(table and not table["key"])
            if table and table["key"] in values:
                places.setdefault(table["key"], (number, line.index(table["key"]) + 1))
        elif inside and (key := line.partition("=")[0].strip().strip("\"'")) in values:
            places.setdefault(key, (number, line.index(key) + 1))
    return places
