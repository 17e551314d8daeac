"""Deeds that two texts give to two years: 'moved to Beacon Hill in 1899', and 'in 1900'.

What somebody or something did once, or did with the same person or at the same place, is one deed;
each text must give it one year, and nothing in the two sentences may speak of a second time.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

from factlint.checks.chronicle import is_doubtful, takes_part
from factlint.checks.passages import sentence
from factlint.checks.together import in_common
from factlint.dates import may_be_same, parse_edtf
from factlint.dates.words import MONTHS, WEEKDAYS
from factlint.extract.grammar import tag_of
from factlint.extract.lexicon import past_of
from factlint.limits import load_limits
from factlint.model import Text, is_plain
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim
    from factlint.rulebook import Fields

_NAME = re.compile(r"(?<![\w’'-])[A-ZÀ-Þ][^\W\d_]{3,}")
_CALENDAR: Final = frozenset((*MONTHS, *WEEKDAYS))
_SURE: Final = 0.9


@dataclass(frozen=True)
class Deeds:
    """Verbs of deeds that are done once, by themselves or with one and the same other."""

    once: frozenset[str] = frozenset()
    with_one: frozenset[str] = frozenset()
    unless_said: tuple[str, ...] = ()  # words by which a sentence tells of a part or a second time


def deeds(fields: Fields) -> Deeds:
    """Read which deeds a rule compares."""
    return Deeds(
        frozenset(fields.words("once", ())),
        frozenset(fields.words("with-one", ())),
        fields.said("unless-said"),
    )


def pairs(
    made: Deeds, properties: Sequence[str], evidence: Evidence
) -> Iterator[tuple[Claim, Claim]]:
    """Yield two claims of two texts that tell of one deed and give it two years."""
    told: dict[tuple[str, str], defaultdict[str, list[Claim]]] = {}
    for name in properties:
        for claim in evidence.facts.of_property(name):
            verb = _verb(claim)
            if verb in made.once | made.with_one and _is_sure(claim):
                key = _subject(claim, evidence), verb
                told.setdefault(key, defaultdict(list))[claim.place.path].append(claim)
    for (_, verb), by_path in told.items():
        alone = [claims[0] for claims in by_path.values() if len({one.time for one in claims}) == 1]
        for one, other in combinations(alone, 2):
            if _differ(one, other) and _are_one(verb, one, other, made, evidence):
                yield one, other


def _subject(claim: Claim, evidence: Evidence) -> str:
    """Give what tells subjects apart: of what has no name only its noun, 'the cottages'."""
    entity = evidence.facts.entities.get(claim.subject)
    nameless = entity is not None and entity.type == "description"
    return f" {claim.subject_name.rpartition(' ')[2].lower()}" if nameless else claim.subject


def _verb(claim: Claim) -> str:
    what = claim.qualifier("what")
    return past_of(what.text.casefold()) if isinstance(what, Text) else ""


def _is_sure(claim: Claim) -> bool:
    sure = claim.confidence >= _SURE and takes_part(claim) and not is_doubtful(claim)
    return sure and is_plain(claim.time or "")


def _differ(one: Claim, other: Claim) -> bool:
    """Say whether two dates are of two years that a slip may part."""
    apart = abs(int((one.time or "")[:4]) - int((other.time or "")[:4]))
    dates = parse_edtf(one.time or ""), parse_edtf(other.time or "")
    return 0 < apart <= load_limits().slip and not may_be_same(*dates)


def _are_one(verb: str, one: Claim, other: Claim, made: Deeds, evidence: Evidence) -> bool:
    """Say whether two sentences tell of one deed: by a verb of what is done once, or a name."""
    if one.subject != other.subject and not in_common(one.place.path, other.place.path, evidence):
        return False
    said = [sentence(claim, evidence.by_path) for claim in (one, other)]
    for text, year in zip(said, (other, one), strict=True):
        if (year.time or "")[:4] in text:  # it knows of both years
            return False
        if any(word in text.casefold() for word in made.unless_said):
            return False
    if verb in made.once:
        return True
    entity = evidence.facts.entities.get(one.subject)
    own = {word for name in (entity.names if entity else ()) for word in name.split()}
    first, second = (set(_NAME.findall(text)) - own - _CALENDAR for text in said)
    return any(tag_of(word.lower()) == "w" for word in first & second)
