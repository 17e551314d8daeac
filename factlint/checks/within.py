"""Rules that say an event lies within the existence of what it has to do with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factlint.checks.arcs import WORDS as OF_TIME
from factlint.checks.arcs import Statement, alone
from factlint.rulebook import Fields
from factlint.timeline import after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.chronicle import Chronicle
    from factlint.yamlfile import YamlMap

__all__ = ["WORDS", "Settings", "check", "settings", "state"]
check = alone

# Besides the words of time: what happened, and what existed only from or until when.
WORDS = OF_TIME | {"event", "event-date", "thing", "limit", "limit-date"}


@dataclass(frozen=True)
class Settings:
    """Relations with a time, and the events that begin and end what they name."""

    through: tuple[str, ...]
    begins: tuple[str, ...]
    ends: tuple[str, ...]


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        through=fields.words("through"),
        begins=fields.words("begins", ()),
        ends=fields.words("ends", ()),
    )
    fields.done()
    if not (made.begins or made.ends):
        fields.refuse("through", "an existence needs 'begins' or 'ends'")
    return made


def state(made: Settings, chronicle: Chronicle) -> Iterator[Statement]:
    """Put it on the timeline: none of a stretch may lie outside only if no part can lie inside."""
    for _, other, claim, event in chronicle.relations(made.through):
        if event is None:
            continue
        for name in made.begins:
            for begun in chronicle.events(other, name)[:1]:
                yield Statement(begun.start, event.end, after(), (claim,))
        for name in made.ends:
            for ended in chronicle.events(other, name)[-1:]:
                yield Statement(event.start, ended.end, after(), (claim,))
