"""Colour for terminals, and nothing for files: the few styles a report uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

_CODES = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "strong": "1",
    "faint": "2",
    "place": "34",
}


@dataclass(frozen=True)
class Paint:
    """Colour words by what they are, or leave them plain."""

    on: bool = False

    def __call__(self, style: str, text: str) -> str:
        return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if self.on and text else text


def wants_colour(asked: bool | None, terminal: bool, environment: Mapping[str, str]) -> bool:
    """Tell whether to colour: what was asked for, then NO_COLOR and FORCE_COLOR, then a terminal.

    An empty variable counts as not set (no-color.org).
    """
    if asked is not None:
        return asked
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return environment["FORCE_COLOR"] != "0"
    return terminal and environment.get("TERM") != "dumb"
