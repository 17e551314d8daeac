"""Rules that say an event lies within the existence of what it has to do with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.properties import properties
from factlint.checks.time.arcs import WORDS as OF_TIME
from factlint.checks.time.arcs import Statement, alone
from factlint.checks.time.existence import Mentions, anachronisms
from factlint.records import dataclass
from factlint.rulebook import Fields
from factlint.timeline import after

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.checks.time.chronicle import Chronicle
    from factlint.model import Conflict
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

__all__ = ["WORDS", "Settings", "check", "settings", "state"]
check = alone

# Besides the words of time: the name that was right then.
WORDS = OF_TIME | {"instead"}


@dataclass(frozen=True)
class Settings:
    """Relations with a time, and the events that begin and end what they name."""

    through: tuple[str, ...]
    begins: tuple[str, ...]
    ends: tuple[str, ...]
    mentions: Mentions | None = None  # or claims that tell of the thing itself at some time


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        through=fields.words("through", ()),
        begins=properties(fields, "begins", ()),
        ends=properties(fields, "ends", ()),
        mentions=_mentions(fields),
    )
    fields.done()
    if not (made.through or made.mentions):
        fields.refuse("through", "the key 'through' is missing")
    if not (made.begins or made.ends or (made.mentions and made.mentions.names)):
        fields.refuse("through", "an existence needs 'begins' or 'ends'")
    return made


def _mentions(fields: Fields) -> Mentions | None:
    mentioned = properties(fields, "mentions", ())
    confidence, names = fields.number("least-confidence", 0.5), fields.flag("by-name")
    farthest = fields.number("farthest", 0)  # in years; 0 is any distance
    grace, longest = fields.number("grace", 1), fields.number("longest", 11)
    made = Mentions(mentioned, confidence, names, farthest, grace, longest)
    return made if mentioned else None


def outside(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield what is told of at a time at which it did not exist."""
    for rule in rules:
        made = rule.parsed(settings)
        if made.mentions is not None:
            yield from anachronisms(rule, made.mentions, made.begins, made.ends, evidence)


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
