"""Find a project's configuration, and read it together with those that it extends."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factlint.configuration.settings import KEYS, Configuration, attribute
from factlint.configuration.source import read_source
from factlint.configuration.values import READERS, Value, refuse_unknown

if TYPE_CHECKING:
    from factlint.configuration.source import Source

FILE = "factlint.yaml"
PROJECT_FILE = "pyproject.toml"

# Of a configuration and those it extends, these are joined; of the rest the last word counts.
_JOINED = frozenset(
    {"ignore", "exclude", "rules", "severities", "per-path", "exceptions", "reference", "extends"}
)
_PATHS = frozenset({"rules", "reference", "baseline"})  # seen from the folder of their own file


def find_configuration(start: Path) -> Configuration:
    """Read the nearest configuration at or above a folder; give the defaults when there is none."""
    for folder in (start, *start.resolve().parents):
        if (path := folder / FILE).is_file():
            return read_configuration(path)
        path = folder / PROJECT_FILE
        if path.is_file() and "[tool.factlint" in path.read_text(
            encoding="utf-8", errors="replace"
        ):
            return read_configuration(path)
    return Configuration()


def read_configuration(path: Path) -> Configuration:
    """Read a configuration file and what it extends; raise InputError for what is not known."""
    return _read(path, ())


def _read(path: Path, above: tuple[Path, ...]) -> Configuration:
    source = read_source(path)
    own = _configuration(source)
    extended = Configuration()
    for name in own.extends:
        other = path.parent / name
        if other.resolve() in (path.resolve(), *above):
            raise own.error("extends", f"{name!r} extends this file in turn")
        if not other.is_file():
            raise own.error("extends", f"there is no file {name!r} to extend")
        inherited = _read(other, (*above, path.resolve()))
        extended = _joined(extended, _seen_from(path.parent, inherited))
    return replace(_joined(extended, own), extends=own.extends, path=own.path)


def _configuration(source: Source) -> Configuration:
    for key in source.values:
        refuse_unknown(key, Value("", _Keys(source), source.key_place(key)), KEYS)
    read = {
        attribute(key): READERS[key](Value(key, value, source.value_place(key)))
        for key, value in source.values.items()
        if value is not None  # a key whose values are all commented out says nothing
    }
    places = {key: (source.value_place(key),) for key in source.values if attribute(key) in read}
    return Configuration(**read, path=source.path, places=places)


class _Keys:
    """A mapping's places alone, for an error about one of its keys."""

    def __init__(self, source: Source) -> None:
        self.key_at = source.key_at


def _joined(below: Configuration, above: Configuration) -> Configuration:
    """Give `below` with what `above` says over it."""
    values: dict[str, Any] = {}
    for key in above.places:
        name = attribute(key)
        told = getattr(above, name)
        values[name] = (*getattr(below, name), *told) if key in _JOINED else told
    places = dict(below.places)
    for key, stands in above.places.items():
        places[key] = (*places.get(key, ()), *stands) if key in _JOINED else stands
    return replace(below, **values, path=above.path, places=places)


def _seen_from(folder: Path, extended: Configuration) -> Configuration:
    """Give a configuration of another folder with its paths as they are from this one."""

    def moved(name: str) -> str:
        return Path(os.path.relpath(extended.folder() / name, folder)).as_posix()

    values: dict[str, Any] = {}
    for key in _PATHS & extended.places.keys():
        told = getattr(extended, key)
        values[key] = moved(told) if isinstance(told, str) else tuple(map(moved, told))
    return replace(extended, **values)
