"""A day that two texts give to different years: 'on 9 October 1953' and 'on 9 October 1954'.

The same day and month of one person's deed, told with the same name beside it, is one deed whose
year one of the texts has wrong; and so is what texts that tell of one thing say in the same words,
by whatever name they call it: 'the line closed', 'the Ambry Valley line closed'. Feasts that come
every year are left alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations, product
from typing import TYPE_CHECKING, Final

from factlint.checks.passages import sentence
from factlint.checks.time.chronicle import is_doubtful, takes_part
from factlint.checks.together import in_common
from factlint.dates.words import MONTHS, WEEKDAYS
from factlint.limits import load_limits
from factlint.model import Origin, is_day
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim

_ONCE: Final = ("opened", "completed")
_WORD = re.compile(r"[A-Za-z]{4,}")
_NAME = re.compile(r"[A-ZÀ-Þ][^\W\d_]{3,}")
_CALENDAR: Final = frozenset((*MONTHS, *WEEKDAYS))
_DATING: Final = frozenset(word.casefold() for word in _CALENDAR)
_TO_THE_DAY = re.compile(r"to\s+the\s+day|the\s+same\s+day|years?\s+(?:after|before|earlier)")
_YEARLY = re.compile(
    r"anniversar|birthday|every year|annual|each year|jubilee|years later|\bagain\b"
)


def pairs(evidence: Evidence, properties: Sequence[str]) -> Iterator[tuple[Claim, Claim]]:
    """Yield two claims of two texts that tell of one deed and differ in its year only."""
    days: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    deeds: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for name in properties:
        for claim in evidence.facts.of_property(name):
            time = claim.time or ""
            plain = is_day(time) and takes_part(claim) and not is_doubtful(claim)
            if plain and not _YEARLY.search(claim.place.text):
                days[claim.subject, time[4:]].append(claim)
                verb = str(claim.qualifier("what") or "")
                if verb and " " not in verb and not time.endswith("-01"):
                    deeds[verb, time[4:]].append(claim)
    seen: set[tuple[str, str, str]] = set()
    for alike, groups in ((_one_deed, days), (_told_alike, deeds)):
        for (_, day), claims in groups.items():
            for one, other in _across(claims):
                key = (one.place.path, other.place.path, day)
                if key not in seen and alike(one, other, evidence):
                    seen.add(key)
                    yield one, other


def _across(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the claims of each two texts, each of which gives the day to one year only."""
    by_path: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_path[claim.place.path].append(claim)
    texts = [told for told in by_path.values() if len({(one.time or "")[:4] for one in told}) == 1]
    for some, others in combinations(texts, 2):
        apart = abs(int((some[0].time or "")[:4]) - int((others[0].time or "")[:4]))
        if 0 < apart <= load_limits().slip:
            yield from product(some, others)


def in_one_text(evidence: Evidence, properties: Sequence[str]) -> Iterator[tuple[Claim, Claim]]:
    """Yield a date of a box and one of the lead that differ in their year only.

    The first of a month is many things' day, and an anniversary is kept on the day itself.
    """
    days: defaultdict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for name in properties:
        for claim in evidence.facts.of_property(name):
            time = claim.time or ""
            plain = is_day(time) and takes_part(claim) and not is_doubtful(claim)
            if plain and not time.endswith("-01"):
                days[claim.place.path, claim.subject, time[4:]].append(claim)
    for claims in days.values():
        boxed = [one for one in claims if one.origin is Origin.FIELD]
        told = [one for one in claims if one.origin is Origin.LEAD]
        for one, other in product(boxed, told):
            apart = abs(int((one.time or "")[:4]) - int((other.time or "")[:4]))
            if not 0 < apart <= load_limits().slip or one.property == other.property:
                continue
            said = sentence(other, evidence.by_path)
            if not _YEARLY.search(said) and not _TO_THE_DAY.search(said):
                yield one, other
                break


def _one_deed(one: Claim, other: Claim, evidence: Evidence) -> bool:
    return one.property not in _ONCE and bool(_names(one, evidence) & _names(other, evidence))


def _told_alike(one: Claim, other: Claim, evidence: Evidence) -> bool:
    """Say whether two texts that share a name tell of one thing, by one verb, in the same words."""
    if one.subject == other.subject and _is_known(one, evidence):
        return False  # the timeline says so, or a rule on what happens once
    said = [sentence(claim, evidence.by_path) for claim in (one, other)]
    if any(_YEARLY.search(text) or _TO_THE_DAY.search(text) for text in said):
        return False
    names = [claim.subject_name.casefold().partition(" of ")[0] for claim in (one, other)]
    last = [name.split()[-1] for name in names]
    if one.subject != other.subject and last[0] != last[1]:
        first, second = (set(map(str.casefold, _WORD.findall(text))) for text in said)
        empty = word_list("figures", "saying-nothing") | _DATING
        if len(first & second - empty) < load_limits().least_shared:
            return False
    return in_common(one.place.path, other.place.path, evidence)


def _is_known(claim: Claim, evidence: Evidence) -> bool:
    return claim.property in _ONCE or evidence.vocabulary.properties[claim.property].single


def _names(claim: Claim, evidence: Evidence) -> set[str]:
    """Give the names in the sentence of a claim, besides those of whom it is about."""
    entity = evidence.facts.entities.get(claim.subject)
    own = {word for name in (entity.names if entity else ()) for word in name.split()}
    own.update(claim.subject_name.split())
    return set(_NAME.findall(sentence(claim, evidence.by_path))) - own - _CALENDAR
