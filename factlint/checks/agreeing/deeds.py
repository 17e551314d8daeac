"""Deeds that two texts give to two years: 'moved to Beacon Hill in 1899', and 'in 1900'.

What somebody or something did once, or did with the same person or at the same place, is one deed;
each text must give it one year, and nothing in the two sentences may speak of a second time.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.checks.passages import sentence
from factlint.checks.time.chronicle import is_doubtful, takes_part
from factlint.checks.together import in_common
from factlint.dates import may_be_same, parse_edtf
from factlint.dates.words import MONTHS, WEEKDAYS
from factlint.extract.lexicon import past_of
from factlint.extract.syntax.grammar import tag_of
from factlint.limits import load_limits
from factlint.model import LEAST_CONFIDENCE, Text, is_plain
from factlint.records import dataclass
from factlint.rulebook import Said

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim
    from factlint.rulebook import Fields

_NAME = re.compile(r"(?<![\w’'-])[A-ZÀ-Þ][^\W\d_]{3,}")
_CALENDAR: Final = frozenset((*MONTHS, *WEEKDAYS))


@dataclass(frozen=True)
class Deeds:
    """Verbs of deeds that are done once, by themselves or with one and the same other."""

    once: frozenset[str] = frozenset()
    with_one: frozenset[str] = frozenset()
    unless_said: Said = Said()  # words by which a sentence tells of a part or a second time
    least_confidence: float = LEAST_CONFIDENCE


def deeds(fields: Fields) -> Deeds:
    """Read which deeds a rule compares."""
    return Deeds(
        frozenset(fields.words("once", ())),
        frozenset(fields.words("with-one", ())),
        fields.said("unless-said"),
        fields.number("least-confidence", LEAST_CONFIDENCE),
    )


class _Deed(NamedTuple):
    """A deed as a text tells of it."""

    claim: Claim
    year: str
    said: str  # its sentence
    names: frozenset[str]  # of others than whom it is told of


def pairs(
    made: Deeds, properties: Sequence[str], evidence: Evidence
) -> Iterator[tuple[Claim, Claim]]:
    """Yield two claims of two texts that tell of one deed and give it two years.

    The second is of the year that fewer texts give, and each of these stands in one pair.
    """
    told: dict[tuple[str, str], defaultdict[str, list[Claim]]] = {}
    for name in properties:
        for claim in evidence.facts.of_property(name):
            verb = _verb(claim)
            if verb in made.once | made.with_one and _is_sure(claim, made):
                key = _subject(claim, evidence), verb
                told.setdefault(key, defaultdict(list))[claim.place.path].append(claim)
    for (_, verb), by_path in told.items():
        for some, others in combinations(_by_year(by_path.values(), made, evidence), 2):
            many, few = sorted((some, others), key=len, reverse=True)
            if abs(int(many[0].year) - int(few[0].year)) > load_limits().slip:
                continue
            for other in few:
                one = next(
                    (one for one in many if _are_one(verb, one, other, made, evidence)), None
                )
                if one is not None:
                    yield one.claim, other.claim


def _by_year(
    told: Collection[list[Claim]], made: Deeds, evidence: Evidence
) -> Iterable[list[_Deed]]:
    """Give the deeds of those texts that have one date for them, by their years."""
    by_year: defaultdict[str, list[_Deed]] = defaultdict(list)
    for claims in told if len(told) > 1 else ():
        if len({one.time for one in claims}) == 1:
            deed = _deed(claims[0], evidence)
            if not made.unless_said.stands_in(deed.said):
                by_year[deed.year].append(deed)
    return by_year.values()


def _deed(claim: Claim, evidence: Evidence) -> _Deed:
    said = sentence(claim, evidence.by_path)
    entity = evidence.facts.entities.get(claim.subject)
    own = {word for name in (entity.names if entity else ()) for word in name.split()}
    names = frozenset(_NAME.findall(said)) - own - _CALENDAR
    return _Deed(claim, (claim.time or "")[:4], said, names)


def _subject(claim: Claim, evidence: Evidence) -> str:
    """Give what tells subjects apart: of what has no name only its noun, 'the cottages'."""
    entity = evidence.facts.entities.get(claim.subject)
    nameless = entity is not None and entity.type == "description"
    return f" {claim.subject_name.rpartition(' ')[2].lower()}" if nameless else claim.subject


def _verb(claim: Claim) -> str:
    what = claim.qualifier("what")
    return past_of(what.text.casefold()) if isinstance(what, Text) else ""


def _is_sure(claim: Claim, made: Deeds) -> bool:
    sure = (
        claim.confidence >= made.least_confidence and takes_part(claim) and not is_doubtful(claim)
    )
    return sure and is_plain(claim.time or "")


def _are_one(verb: str, one: _Deed, other: _Deed, made: Deeds, evidence: Evidence) -> bool:
    """Say whether two sentences tell of one deed: by a verb of what is done once, or a name."""
    if one.year in other.said or other.year in one.said:  # it knows of both years
        return False
    named = any(tag_of(word.lower()) == "w" for word in one.names & other.names)
    if not named and verb not in made.once:
        return False
    if may_be_same(*(parse_edtf(told.claim.time or "") for told in (one, other))):
        return False  # "about 1899", and 1900
    paths = one.claim.place.path, other.claim.place.path
    return one.claim.subject == other.claim.subject or in_common(*paths, evidence)
