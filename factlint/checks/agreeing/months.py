"""Two days of a month on which two texts have one thing done: 'consecrated on 3', 'on 13 May'.

Only what befalls a thing once, by the verbs that a rule names, is compared, and what each text
dates once. Of what has no name its noun tells what it is, 'the chapel', where the texts tell of one
thing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

from factlint.checks.agreeing.deeds import is_told_by
from factlint.checks.passages import sentence
from factlint.checks.time.chronicle import is_doubtful, takes_part
from factlint.checks.together import in_common
from factlint.model import is_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.agreeing.deeds import Deeds
    from factlint.checks.evidence import Evidence
    from factlint.model import Claim

_MONTH: Final = len("2000-01")
_NIGHT: Final = re.compile(r"\b(?:nights?|midnight|early|evening|small hours|dawn|morning)\b")
_AGO: Final = re.compile(r"\b(?:anniversar|jubilee|centenar|years? ago|again|second|first stone)")


def pairs(
    made: Deeds, properties: Sequence[str], evidence: Evidence
) -> Iterator[tuple[Claim, Claim]]:
    """Yield two claims of two texts that date one deed to two days of a month."""
    for by_path in _told(made, properties, evidence).values():
        for first, second in combinations(sorted(by_path), 2):
            if not (_of_one(by_path[first]) and _of_one(by_path[second])):
                continue
            one, other = by_path[first][0], by_path[second][0]
            if _are_of_two_days(one, other) and _is_one_thing(one, other, evidence):
                yield one, other


def _told(
    made: Deeds, properties: Sequence[str], evidence: Evidence
) -> dict[tuple[str, str], defaultdict[str, list[Claim]]]:
    """Give by verb and month, and then by path, what is told to have been done on a day."""
    found: dict[tuple[str, str], defaultdict[str, list[Claim]]] = {}
    for claim in (claim for name in properties for claim in evidence.facts.of_property(name)):
        time = claim.time or ""
        verb = is_told_by(claim, made.once) if is_day(time) else ""
        sure = verb and takes_part(claim) and not is_doubtful(claim)
        if sure and _is_plain(claim, made, evidence):
            by_path = found.setdefault((verb, time[:_MONTH]), defaultdict(list))
            by_path[claim.place.path].append(claim)
    return found


def _is_plain(claim: Claim, made: Deeds, evidence: Evidence) -> bool:
    said = sentence(claim, evidence.by_path)
    return not _AGO.search(said) and not made.unless_said.stands_in(said)


def _are_of_two_days(one: Claim, other: Claim) -> bool:
    days = [int((claim.time or "")[-2:]) for claim in (one, other)]
    apart = abs(days[0] - days[1])
    by_night = any(_NIGHT.search(claim.place.text) for claim in (one, other))
    return apart > 1 or (apart == 1 and not by_night)


def _is_one_thing(one: Claim, other: Claim, evidence: Evidence) -> bool:
    if one.subject == other.subject:
        known = evidence.vocabulary.get(one.property)
        return known is None or not known.single  # else the timeline tells of it
    nouns = [_noun(claim, evidence) for claim in (one, other)]
    return (
        bool(nouns[0])
        and nouns[0] == nouns[1]
        and in_common(one.place.path, other.place.path, evidence)
    )


def _noun(claim: Claim, evidence: Evidence) -> str:
    """Give by what something without a name is told of, 'the main stand'.

    Nothing is given for what has a name, or is told to be of a place: 'the chapel at Lund'.
    """
    entity = evidence.facts.entities.get(claim.subject)
    if entity is None or entity.type != "description":
        return ""
    noun = claim.subject_name.lower().partition(" of ")[0]
    said = sentence(claim, evidence.by_path).lower()
    elsewhere = re.search(rf"\b{re.escape(noun)},? (?:of|at|in|near|belonging to) ", said)
    return "" if elsewhere else noun


def _of_one(claims: Sequence[Claim]) -> bool:
    """Say whether a text tells, by that verb and of that month, of one thing and one day."""
    return len({(one.time, one.subject) for one in claims}) == 1
