"""Find the extractors that are installed, and load those that are asked for."""

from __future__ import annotations

from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.extractors.proposal import Extractor

GROUP = "factlint.extractors"


class Plugged(NamedTuple):
    """An extractor that is asked, or why it cannot be."""

    name: str
    read: Extractor | None
    failure: str = ""


def known_names() -> list[str]:
    """Give the names of all extractors that are installed."""
    return sorted({one.name for one in entry_points(group=GROUP)})


def plugged(extractors: Iterable[str | Extractor]) -> list[Plugged]:
    """Load extractors; one that is given as a function goes by the function's name."""
    return [_loaded(one) if isinstance(one, str) else _given(one) for one in extractors]


def _given(read: Extractor) -> Plugged:
    return Plugged(getattr(read, "__name__", type(read).__name__), read)


@cache
def _loaded(name: str) -> Plugged:
    found = {one.value: one for one in entry_points(group=GROUP, name=name)}
    if len(found) != 1:
        told = "no package brings it" if not found else f"two packages do: {', '.join(found)}"
        return Plugged(name, None, told)
    return _imported(*found.values())


def _imported(entry: EntryPoint) -> Plugged:
    try:
        read = entry.load()
    except (Exception, SystemExit) as error:  # whatever a stranger's module does
        return Plugged(entry.name, None, f"{type(error).__name__}: {error}")
    if not callable(read):
        return Plugged(entry.name, None, f"{entry.value} cannot be called")
    return Plugged(entry.name, read)
