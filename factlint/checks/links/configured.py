"""What a project says about asking addresses: the configuration's key `check-links`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factlint.checks.links.limits import LinkSettings
from factlint.errors import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_DAY = 86_400.0  # seconds


def read_links(given: object, error: Callable[[str, str], Exception]) -> LinkSettings:
    """Read the value of the key: true, false or a mapping.

    Raises what `error` makes of a reason and a suggestion.
    """
    if isinstance(given, bool):
        return LinkSettings(use=given)
    if not isinstance(given, dict):
        raise error("'check-links' must be true, false or a mapping", "")
    read: dict[str, Any] = {}
    for key, value in given.items():
        if key not in _READERS:
            known = list(_READERS)
            hint = did_you_mean(str(key), known) or f"known keys are {', '.join(known)}"
            raise error(f"unknown key {key!r} in 'check-links'", hint)
        name, reader = _READERS[key]
        try:
            read[name] = reader(value)
        except ValueError as reason:
            raise error(f"'check-links': {key!r} {reason}", "") from None
    return LinkSettings(**read)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < 1e6:
        raise ValueError("must be a number that is not negative")
    return float(value)


def _days(value: object) -> float:
    return _number(value) * _DAY


def _patterns(value: object) -> tuple[str, ...]:
    given = [value] if isinstance(value, str) else value
    if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
        raise ValueError("must be a list of addresses, in which * is any characters")
    return tuple(given)


_READERS: Mapping[str, tuple[str, Callable[[object], object]]] = {
    "use": ("use", _flag),
    "private": ("private", _flag),
    "pause": ("pause", _number),
    "max-age": ("fresh", _days),
    "ignore": ("ignore", _patterns),
}
