"""Distances that never lie between two events of one relation: two births of one mother."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from factlint.checks.phrases import date_words, label_of, where
from factlint.checks.sentences import told, when
from factlint.checks.time import difference
from factlint.model import Conflict, NotedPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.time.chronicle import Chronicle, Event
    from factlint.model import Claim
    from factlint.rulebook import Rule


def spacings(rules: Sequence[Rule], chronicle: Chronicle) -> Iterator[Conflict]:
    """Yield neighbours that are surely so far apart as no two can be."""
    for rule in rules:
        made = rule.parsed(difference.settings)
        if made.never is None:
            continue
        least, most = made.never
        for events in _together(made, chronicle):
            for one, other in combinations(events, 2):
                nearest, farthest = _apart(chronicle, one, other)
                if least <= nearest and farthest <= most:
                    yield _conflict(rule, chronicle, one, other, nearest)


def _together(made: difference.Settings, chronicle: Chronicle) -> Iterator[list[Event]]:
    groups: defaultdict[str, dict[str, Event]] = defaultdict(dict)
    for relation in chronicle.relations(made.through):
        for event in chronicle.events(relation.subject, made.start)[:1]:
            groups[relation.other][relation.subject] = event
    for group in groups.values():
        yield list(group.values())


def _apart(chronicle: Chronicle, one: Event, other: Event) -> tuple[int, int]:
    """Give the least and the greatest number of days that can lie between two events."""
    low, high = chronicle.network.low, chronicle.network.high
    after = low[other.start] - high[one.start], high[other.start] - low[one.start]
    if after[0] >= 0:
        return after
    before = -after[1], -after[0]
    return before if before[0] >= 0 else (0, max(after[1], before[1]))


def _conflict(rule: Rule, chronicle: Chronicle, one: Event, other: Event, days: int) -> Conflict:
    claims = sorted((_dating(chronicle, one), _dating(chronicle, other)), key=_by_date)
    earlier, later = claims
    label = label_of(one.property, chronicle.vocabulary)
    words = {
        "subject": later.subject_name,
        "other": earlier.subject_name,
        "earlier": label,
        "later": label,
        "earlier-date": date_words(earlier),
        "later-date": date_words(later),
        "earlier-when": when(earlier),
        "later-when": when(later),
        "earlier-told": told(earlier, chronicle.vocabulary),
        "later-told": told(later, chronicle.vocabulary),
        "actual": f"{days} days",
        "stated": "",
        "change": "",
    }
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=tuple(NotedPlace(claim.value_place, label) for claim in (later, earlier)),
        claims=(later, earlier),
        proof=tuple(
            f"{claim.subject_name} {told(claim, chronicle.vocabulary)} ({where(claim)})"
            for claim in (earlier, later)
        ),
    )


def _dating(chronicle: Chronicle, event: Event) -> Claim:
    dated = (
        chronicle.claims[index]
        for index, found in enumerate(chronicle.event_of)
        if found is not None and found.start == event.start
    )
    return next(dated)


def _by_date(claim: Claim) -> str:
    return claim.time or ""
