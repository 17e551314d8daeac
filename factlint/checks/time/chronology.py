"""Everything about time: all rules of the time kinds share one timeline.

First comes what no reading allows (errors), by what the texts assert; then what the texts only
report or suppose; then what is possible but not plausible. Each step keeps the claims that an
earlier one blamed set aside, so that one mistake gives one finding.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.agreeing import agreement
from factlint.checks.time import difference, order, within
from factlint.checks.time.chronicle import Chronicle, trust
from factlint.checks.time.retold import retold
from factlint.model import Age, EntityRef, Severity
from factlint.timeline.network import NOTHING
from factlint.timeline.search import Search, Together

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.checks.time.arcs import Statement
    from factlint.model import Claim, Conflict, Place
    from factlint.rulebook import Rule
    from factlint.timeline import Contradiction

_STATED_BY = {"order": order, "difference": difference, "within": within, "agreement": agreement}


class Found(NamedTuple):
    """A contradiction, and how much weight it has."""

    contradiction: Contradiction
    doubtful: bool = False  # the text does not vouch for one of the claims
    plausible: bool = False  # possible, only not likely


def check_times(
    rules: Sequence[Rule], evidence: Evidence, compared: set[int] | None = None
) -> Iterator[Conflict]:
    """Yield every set of claims that cannot all be true in time.

    The identities of the claims that were set against others are added to `compared`.
    """
    from factlint.checks.time.overlap import overlaps
    from factlint.checks.time.spacing import spacings
    from factlint.checks.time.telling import Telling

    timeline = Timeline(rules, evidence)
    if compared is not None:
        compared.update(map(id, timeline.compared()))
    telling = Telling(timeline.chronicle, rules, timeline.backwards)
    for found in timeline.contradictions():
        yield from filter(None, map(telling.conflict, timeline.in_each_text(found)))
    shared = [rule for rule in rules if rule.kind == "overlap"]
    if shared:
        yield from overlaps(shared, timeline.chronicle)
    yield from spacings([rule for rule in rules if rule.kind == "difference"], timeline.chronicle)
    yield from within.outside([rule for rule in rules if rule.kind == "within"], evidence)


class Timeline:
    """The claims and what the rules say about them."""

    def __init__(self, rules: Sequence[Rule], evidence: Evidence) -> None:
        self.chronicle = Chronicle(evidence)
        self.backwards: set[int] = set()
        self._rules = rules
        self._later: list[tuple[Statement, int]] = []
        for number, rule in enumerate(rules):
            self._state(number, rule)

    def compared(self) -> Iterator[Claim]:
        """Yield the claims of which a rule, or another claim, says something too."""
        network, claims = self.chronicle.network, self.chronicle.claims
        waiting = {end for statement, _ in self._later for end in statement[:2]}
        speaking = set[int]()
        for constraint in network.constraints:
            if constraint.rule != NOTHING:
                speaking.update(constraint.claims)
        for index, event in enumerate(self.chronicle.event_of):
            if index in speaking or (
                event is not None
                and any(
                    network.is_spoken_of(point) or point in waiting
                    for point in (event.start, event.end)
                )
            ):
                yield claims[index]

    def contradictions(self) -> Iterator[Found]:
        """Yield the contradictions, those that weigh most first."""
        network = self.chronicle.network
        search = Search(network, trust(self.chronicle), self._together)
        for claim in sorted(self.chronicle.doubtful):
            search.set_aside(claim)
        for one in search.contradictions():
            yield Found(one)
        yield from self._doubtful(search)
        network.settle()
        for statement, number in self._later:
            if network.strains(statement.source, statement.target, statement.shift):
                self._add(statement, number)
        for one in search.contradictions():
            yield Found(one, plausible=True)

    def in_each_text(self, found: Found) -> Iterator[Found]:
        """Yield a contradiction as found, and again for each other text that states all of it."""
        for one in retold(found.contradiction, self.chronicle, self._same):
            yield found._replace(contradiction=one)

    def _doubtful(self, search: Search) -> Iterator[Found]:
        """Try each claim that the texts do not vouch for, alone, against what they do."""
        for claim in sorted(self.chronicle.doubtful):
            search.bring_back(claim)
            for one in search.contradictions(frozenset((claim,))):
                yield Found(one, doubtful=True)
            search.set_aside(claim)

    def _together(self, index: int) -> Together:
        """Give the claims that fall with one: the same said again, or dated by the same words."""
        known = self._known_together.get(index)
        if known is None:
            blamed = _Told(index, self.chronicle.claims[index])
            falling = [
                one for one in self._by_subject[blamed.claim.subject] if _fall_together(one, blamed)
            ]
            known = Together(
                [one.index for one in falling], _statements([one.claim for one in falling])
            )
            self._known_together[index] = known
        return known

    def _same(self, index: int) -> list[int]:
        """Give the claims that say the same as one, itself included, in reading order."""
        told = _Told(index, self.chronicle.claims[index])
        by_subject = self._by_subject[told.claim.subject]
        return [one.index for one in by_subject if one.said == told.said]

    @cached_property
    def _known_together(self) -> dict[int, Together]:
        return {}

    @cached_property
    def _by_subject(self) -> dict[str, list[_Told]]:
        subjects: defaultdict[str, list[_Told]] = defaultdict(list)
        for index, claim in enumerate(self.chronicle.claims):
            subjects[claim.subject].append(_Told(index, claim))
        return subjects

    def _state(self, number: int, rule: Rule) -> None:
        kind = _STATED_BY.get(rule.kind)
        if kind is None:
            return
        is_warning = rule.severity is not Severity.ERROR
        for statement in kind.state(rule.parsed(kind.settings), self.chronicle):
            if statement.plausible or is_warning:
                self._later.append((statement, number))
            else:
                self._add(statement, number)

    def _add(self, statement: Statement, rule: int) -> None:
        source, target, shift, claims, _, backwards = statement
        made = self.chronicle.network.arc(source, target, shift, claims, rule)
        if backwards:
            self.backwards.add(made)


class _Told:
    """A claim with its number, and what it is compared by, which is computed once."""

    __slots__ = ("claim", "index", "said", "time")

    def __init__(self, index: int, claim: Claim) -> None:
        self.index, self.claim, self.time = index, claim, claim.time
        value = claim.value.id if isinstance(claim.value, EntityRef) else str(claim.value)
        self.said = claim.property, value, self.time or ""


def _fall_together(one: _Told, other: _Told) -> bool:
    return one.index == other.index or one.said == other.said or _share_a_date(one, other)


def _share_a_date(one: _Told, other: _Told) -> bool:
    """Say whether two events rest on one date in the text: 'she was made a member and spoke'."""
    here, there = one.claim, other.claim
    if isinstance(here.value, Age) or isinstance(there.value, Age):
        return False
    if here.value_place == there.value_place:
        return True
    return one.time is not None and one.time == other.time and _overlap(here.place, there.place)


def _overlap(here: Place, there: Place) -> bool:
    return here.path == there.path and here.start < there.end and there.start < here.end


def _statements(claims: Sequence[Claim]) -> int:
    """Count the places in which claims are stated; clauses that overlap are one."""
    counted: defaultdict[str, list[Place]] = defaultdict(list)  # of each path, as they stand
    for claim in claims:
        here = counted[claim.place.path]
        at = bisect_left(here, claim.place.start, key=lambda place: place.start)
        if not any(_overlap(claim.place, place) for place in here[max(at - 1, 0) : at + 1]):
            here.insert(at, claim.place)
    return sum(map(len, counted.values()))
