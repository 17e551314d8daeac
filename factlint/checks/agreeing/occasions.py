"""When events that only a noun and a place name are one: 'the trials at Brighton' of two texts."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim

_SHARED = ("person", "organisation", "ship")  # places and events are common to many tales


def one_occasion(claims: Sequence[Claim], recurring: Iterable[str], evidence: Evidence) -> bool:
    """Tell whether texts that tell of such an event mean the same one.

    They do when each gives it one date, it is none that comes again, and the texts speak of
    somebody or something in common.
    """
    dates: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        dates[claim.place.path].add(claim.time or "")
    if len(dates) < 2 or any(len(told) > 1 for told in dates.values()):
        return False
    words = claims[0].subject_name.casefold().split()
    if any(word.rstrip("s") in words or word in words for word in recurring):
        return False
    return _in_common(set(dates), evidence)


def _in_common(paths: set[str], evidence: Evidence) -> bool:
    """Tell whether all these texts make claims about one person, body or ship."""
    told: defaultdict[str, set[str]] = defaultdict(set)
    for path in sorted(paths):
        for claim in evidence.facts.told_in(path):
            told[claim.subject].add(path)
    entities = evidence.facts.entities
    return any(
        where == paths and entities[subject].type in _SHARED
        for subject, where in told.items()
        if subject in entities
    )
