"""Everything about time: all rules of the time kinds share one timeline.

First comes what no reading allows (errors), by what the texts assert; then what the texts only
report or suppose; then what is possible but not plausible. Each step keeps the claims that an
earlier one blamed set aside, so that one mistake gives one finding.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks import agreement, difference, order, within
from factlint.checks.chronicle import Chronicle, trust
from factlint.model import EntityRef, Severity
from factlint.timeline.search import Search

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.arcs import Statement
    from factlint.checks.evidence import Evidence
    from factlint.model import Claim, Conflict
    from factlint.rulebook import Rule
    from factlint.timeline import Contradiction

_STATED_BY = {"order": order, "difference": difference, "within": within, "agreement": agreement}


class Found(NamedTuple):
    """A contradiction, and how much weight it has."""

    contradiction: Contradiction
    doubtful: bool = False  # the text does not vouch for one of the claims
    plausible: bool = False  # possible, only not likely


def check_times(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield every set of claims that cannot all be true in time."""
    from factlint.checks.overlap import overlaps
    from factlint.checks.telling import Telling

    timeline = Timeline(rules, evidence)
    telling = Telling(timeline.chronicle, rules, timeline.backwards)
    for found in timeline.contradictions():
        conflict = telling.conflict(found)
        if conflict is not None:
            yield conflict
    shared = [rule for rule in rules if rule.kind == "overlap"]
    if shared:
        yield from overlaps(shared, timeline.chronicle)


class Timeline:
    """The claims and what the rules say about them."""

    def __init__(self, rules: Sequence[Rule], evidence: Evidence) -> None:
        self.chronicle = Chronicle(evidence)
        self.backwards: set[int] = set()
        self._rules = rules
        self._later: list[tuple[Statement, int]] = []
        for number, rule in enumerate(rules):
            self._state(number, rule)

    def contradictions(self) -> Iterator[Found]:
        """Yield the contradictions, those that weigh most first."""
        network = self.chronicle.network
        search = Search(network, trust(self.chronicle))
        for claim in sorted(self.chronicle.doubtful):
            search.set_aside(claim)
        for one in self._blaming(search):
            yield Found(one)
        yield from self._doubtful(search)
        for statement, number in self._later:
            if network.strains(statement.source, statement.target, statement.shift):
                self._add(statement, number)
        for one in self._blaming(search):
            yield Found(one, plausible=True)

    def _doubtful(self, search: Search) -> Iterator[Found]:
        """Try what the texts do not vouch for against what they do, and leave it out again."""
        doubtful = self.chronicle.doubtful
        for claim in sorted(doubtful):
            search.bring_back(claim)
        for one in self._blaming(search, doubtful):
            if len(doubtful.intersection(one.claims)) == 1:
                yield Found(one, doubtful=True)
        for claim in sorted(doubtful):
            search.set_aside(claim)

    def _blaming(
        self, search: Search, suspects: frozenset[int] = frozenset()
    ) -> Iterator[Contradiction]:
        """Yield contradictions; what says the same as a blamed claim goes with it."""
        for one in search.contradictions(suspects):
            for same in self._same(one.blamed):
                search.set_aside(same)
            yield one

    def _same(self, index: int) -> list[int]:
        """Give the claims that say the same again, or take their date from the same words."""
        claims = self.chronicle.claims
        said, at = _said(claims[index]), claims[index].value_place
        return [
            one
            for one in self._by_subject[claims[index].subject]
            if one != index and (_said(claims[one]) == said or claims[one].value_place == at)
        ]

    @cached_property
    def _by_subject(self) -> dict[str, list[int]]:
        subjects: defaultdict[str, list[int]] = defaultdict(list)
        for index, claim in enumerate(self.chronicle.claims):
            subjects[claim.subject].append(index)
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


def _said(claim: Claim) -> tuple[str, ...]:
    value = claim.value.id if isinstance(claim.value, EntityRef) else str(claim.value)
    return claim.subject, claim.property, value, claim.time or ""
