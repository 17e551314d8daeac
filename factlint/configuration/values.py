"""Read the value of each key of a configuration by its type, refusing what is not known."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from factlint.configuration.settings import (
    CITATIONS,
    DOCUMENT_TYPES,
    FAIL_ON,
    PROFILES,
    SEVERITIES,
    Excepted,
    PathSettings,
    Place,
)
from factlint.errors import InputError, did_you_mean
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from factlint.checks.links.limits import LinkSettings
    from factlint.wikidata.settings import Settings as WikidataSettings

_DAY = deferred(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_UNPLAIN = frozenset("[\\!")
_FORMATS = ("plain", "markdown", "wikitext", "html", "latex")


class Value(NamedTuple):
    """A value as it stands in a file, with the key it belongs to."""

    key: str
    given: object
    place: Place

    def refuse(self, what: str, hint: str = "") -> NoReturn:
        """Raise InputError for this value: what is wrong, and what may have been meant."""
        raise self.error(what, hint)

    def error(self, what: str, hint: str = "") -> InputError:
        """Give the InputError that tells what is wrong with this value, and where it stands."""
        path, line, column = self.place
        return InputError(what, path=path, line=line, column=column, hint=hint)

    def folder(self) -> Path:
        """Give the folder of the file, which relative paths in it start from."""
        return Path(self.place.path).parent


def words(value: Value) -> tuple[str, ...]:
    """Give a list of words; a single word is a list of one."""
    given = [value.given] if isinstance(value.given, str) else value.given
    if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
        value.refuse(f"{value.key!r} must be a list of words")
    return tuple(given)


def patterns(value: Value) -> tuple[str, ...]:
    """Give a list of patterns as they stand in a .gitignore."""
    given = words(value)
    for one in given:
        if _UNPLAIN.intersection(one):  # any other is a pattern, and need not be tried
            from factlint.files import is_pattern

            if not is_pattern(one):
                value.refuse(f"{one!r} in {value.key!r} is no pattern of files")
    return given


def word(value: Value) -> str:
    """Give one word. Raises InputError for anything else."""
    if not isinstance(value.given, str):
        value.refuse(f"{value.key!r} must be a word, not {value.given!r}")
    return value.given


def _one_of(allowed: Collection[str]) -> Callable[[Value], str]:
    def read(value: Value) -> str:
        if value.given not in allowed:
            hint = did_you_mean(str(value.given), list(allowed))
            value.refuse(f"{value.key!r} is {value.given!r}; it may be {', '.join(allowed)}", hint)
        return str(value.given)

    return read


def _today(value: Value) -> str:
    # TOML has dates of its own; their text is the same.
    return day(str(value.given), value.error)


def day(text: str, error: Callable[[str], Exception]) -> str:
    """Give a day as YYYY-MM-DD, or raise what `error` makes of the reason."""
    from datetime import date

    if not _DAY.fullmatch(text):
        raise error(f"{text!r} is not a day such as 2026-11-22")
    try:
        date.fromisoformat(text)
    except ValueError as reason:
        raise error(f"{text!r} is not a day: {reason}") from None
    return text


def _wikidata(value: Value) -> WikidataSettings:
    from factlint.wikidata.settings import read_settings

    return read_settings(value.given, value.error).starting_from(value.folder())


def _check_links(value: Value) -> LinkSettings:
    from factlint.checks.links.configured import read_links

    return read_links(value.given, value.error)


def _severities(value: Value) -> tuple[tuple[str, str], ...]:
    severity = _one_of(SEVERITIES)
    return tuple((name, severity(one)) for name, one in _members(value).items())


def _members(value: Value) -> dict[str, Value]:
    """Give the values of a mapping, each with its place where the file's format tells it."""
    if not isinstance(value.given, dict):
        value.refuse(f"{value.key!r} must be a mapping")
    at = getattr(value.given, "value_at", {})
    return {
        key: Value(key, given, Place(value.place.path, *at.get(key, value.place[1:])))
        for key, given in value.given.items()
    }


def _per_path(value: Value) -> tuple[PathSettings, ...]:
    about = "it has the patterns of the files that this is about"
    return tuple(
        PathSettings(**_typed(one, _OF_PATHS, "paths", about)) for one in _items(value, "paths")
    )


def _exceptions(value: Value) -> tuple[Excepted, ...]:
    return tuple(map(_exception, _items(value, "because")))


def _exception(value: Value) -> Excepted:
    made = Excepted(**_typed(value, _OF_EXCEPTIONS, "because", "it has the reason"))
    if not (made.subject or made.path or made.words):
        value.refuse("an exception names a 'subject', a 'path' or 'words'")
    return made


def _items(value: Value, needed: str) -> list[Value]:
    """Give the items of a list, each with its place where the file's format tells it."""
    if not isinstance(value.given, list):
        value.refuse(f"{value.key!r} must be a list of mappings, each with {needed!r}")
    at = getattr(value.given, "item_at", None) or [value.place[1:]] * len(value.given)
    return [
        Value(value.key, one, Place(value.place.path, *where))
        for one, where in zip(value.given, at, strict=True)
    ]


def _typed(
    value: Value, readers: Mapping[str, Callable[[Value], Any]], needed: str, about: str
) -> dict[str, Any]:
    """Give the values of a mapping, each read by its key's reader."""
    members = _members(value)
    for key in members:
        refuse_unknown(key, value, list(readers))
    if needed not in members:
        value.refuse(f"{needed!r} is missing", about)
    return {key: readers[key](one) for key, one in members.items()}


def refuse_unknown(key: str, value: Value, known: list[str]) -> None:
    """Raise InputError for a key of a mapping that is not among the known ones."""
    if key in known:
        return
    at = getattr(value.given, "key_at", {}).get(key, value.place[1:])
    raise InputError(
        f"unknown key {key!r}", path=value.place.path, line=at[0], column=at[1],
        hint=did_you_mean(key, known) or f"known keys are {', '.join(known)}",
    )  # fmt: skip


_OF_PATHS: dict[str, Callable[[Value], Any]] = {
    "paths": patterns,
    "select": words,
    "ignore": words,
    "severities": _severities,
    "citations": _one_of(CITATIONS),
    "type": _one_of(DOCUMENT_TYPES),
    "format": _one_of(_FORMATS),
}
_OF_EXCEPTIONS: dict[str, Callable[[Value], Any]] = {
    "because": word,
    "rules": words,
    "subject": word,
    "path": word,
    "words": word,
}
READERS: dict[str, Callable[[Value], Any]] = {
    "select": words,
    "ignore": words,
    "fail-on": _one_of(FAIL_ON),
    "profile": _one_of(PROFILES),
    "today": _today,
    "exclude": patterns,
    "rules": words,
    "extractors": words,
    "wikidata": _wikidata,
    "check-links": _check_links,
    "severities": _severities,
    "citations": _one_of(CITATIONS),
    "per-path": _per_path,
    "reference": words,
    "exceptions": _exceptions,
    "baseline": word,
    "extends": words,
}
