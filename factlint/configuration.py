"""What a project wants of factlint: `factlint.yaml`, or `[tool.factlint]` in pyproject.toml."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from factlint.errors import InputError, did_you_mean
from factlint.patterns import deferred
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factlint.wikidata.settings import Settings as WikidataSettings

FILE = "factlint.yaml"
PROJECT_FILE = "pyproject.toml"
FAIL_ON = ("error", "warning", "info", "never")
_DAY = deferred(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")


Place: TypeAlias = tuple[int, int]  # line and column in the configuration file


@dataclass(frozen=True)
class Configuration:
    """The settings in force; what is not set has the value that stands here."""

    select: tuple[str, ...] = ()  # rule ids, kinds or globs of ids; () is every rule
    ignore: tuple[str, ...] = ()
    fail_on: str = "error"  # one of FAIL_ON
    profile: str = "modern"  # which limits of plausibility hold, one of checks.evidence.PROFILES
    today: str | None = None  # YYYY-MM-DD, for rules about the future; None leaves them out
    exclude: tuple[str, ...] = ()  # patterns as in .gitignore, of files in folders
    rules: tuple[str, ...] = ()  # folders with the project's own rules
    wikidata: WikidataSettings | None = None  # how Wikidata is consulted, if it is
    path: str = ""  # of the file it was read from
    places: Mapping[str, Place] = field(default_factory=dict, compare=False)  # of the file's values

    def changed(self, **values: Any) -> Configuration:
        """Give this configuration with other values, which no file has."""
        places = {key: place for key, place in self.places.items() if _name(key) not in values}
        return replace(self, places=places, **values)

    def error(self, key: str, what: str, hint: str = "") -> InputError:
        """Give an error about a key's value, with its place when the file has it."""
        line, column = self.places.get(key, (0, 0))
        where = self.path if key in self.places else f"--{key}"
        return InputError(what, path=where, line=line, column=column, hint=hint)

    def folder(self) -> Path:
        """Give the folder that the file's own paths and patterns start from."""
        return Path(self.path).parent if self.path else Path()


_KEYS = [
    one.name.replace("_", "-")
    for one in fields(Configuration)
    if one.name not in ("path", "places")
]


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
    """Read one configuration file; raise InputError for what is not known."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=path.as_posix()) from None
    except UnicodeDecodeError:
        raise InputError("is not UTF-8 text", path=path.as_posix()) from None
    values, key_at, value_at = (_from_toml if path.suffix == ".toml" else _from_yaml)(
        text, path.as_posix()
    )
    return _configuration(values, key_at, value_at, path.as_posix())


_Places: TypeAlias = dict[str, Place]
_Read: TypeAlias = tuple[dict[str, Any], _Places, _Places]  # values; where keys and values stand


def _from_yaml(text: str, path: str) -> _Read:
    from factlint.yamlfile import YamlMap, parse

    values = parse(text, path)
    if values is None:
        return {}, {}, {}
    if not isinstance(values, YamlMap):
        raise InputError("a configuration is a mapping of keys to values", path=path, line=1)
    return values, values.key_at, values.value_at


def _from_toml(text: str, path: str) -> _Read:
    import tomllib

    try:
        values = tomllib.loads(text).get("tool", {}).get("factlint", {})
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"not valid TOML: {error}", path=path) from None
    # tomllib tells no places: look the keys up where their table stands.
    places: _Places = {}
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("["):
            inside = line.strip() == "[tool.factlint]"
        elif inside and (key := line.partition("=")[0].strip().strip("\"'")) in values:
            places.setdefault(key, (number, line.index(key) + 1))
    return values, places, places


def _configuration(
    values: dict[str, Any], key_at: _Places, value_at: _Places, path: str
) -> Configuration:
    for key in values:
        if key not in _KEYS:
            line, column = key_at.get(key, (0, 0))
            raise InputError(
                f"unknown key {key!r}", path=path, line=line, column=column,
                hint=did_you_mean(key, _KEYS) or f"known keys are {', '.join(_KEYS)}",
            )  # fmt: skip
    empty = Configuration(path=path, places=value_at)
    read = {
        _name(key): _READERS.get(key, _words)(empty, key, value) for key, value in values.items()
    }
    return Configuration(**read, path=path, places=value_at)


def _name(key: str) -> str:
    return key.replace("-", "_")


def _words(made: Configuration, key: str, value: object) -> tuple[str, ...]:
    given = [value] if isinstance(value, str) else value
    if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
        raise made.error(key, f"{key!r} must be a list of words")
    return tuple(given)


def _word(made: Configuration, key: str, value: object) -> str:
    if not isinstance(value, str):
        raise made.error(key, f"{key!r} must be a word, not {value!r}")
    return value


def _fail_on(made: Configuration, key: str, value: object) -> str:
    if value not in FAIL_ON:
        hint = did_you_mean(str(value), list(FAIL_ON))
        raise made.error(key, f"{key!r} is {value!r}; it may be {', '.join(FAIL_ON)}", hint)
    return str(value)


def _today(made: Configuration, key: str, value: object) -> str:
    # TOML has dates of its own; their text is the same.
    return day(str(value), lambda what: made.error(key, what))


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


def _wikidata(made: Configuration, key: str, value: object) -> WikidataSettings:
    from factlint.wikidata.settings import read_settings

    read = read_settings(value, lambda what, hint: made.error(key, what, hint))
    return read.starting_from(made.folder())


_READERS: dict[str, Callable[[Configuration, str, object], Any]] = {
    "fail-on": _fail_on,
    "profile": _word,
    "today": _today,
    "wikidata": _wikidata,
}
