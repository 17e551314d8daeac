"""Find contradiction after contradiction: blame one claim for each, set it aside, go on."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from factlint.timeline.explaining import chain, minimal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.timeline.network import Network


class Contradiction(NamedTuple):
    """Claims that cannot all be true, by these constraints; none of either can be spared."""

    claims: tuple[int, ...]  # the most trusted first
    constraints: tuple[int, ...]  # in the order of the proof
    blamed: int  # the claim that was set aside


class Search:
    """The state of a search: which constraints rest on which claim."""

    def __init__(self, network: Network, trust: Sequence[int]) -> None:
        """Take the trust in each claim: a rank, no two the same, the least trusted lowest."""
        self._network = network
        self._trust = trust
        self._resting: defaultdict[int, list[int]] = defaultdict(list)
        self._known = 0
        self._aside: set[int] = set()

    def contradictions(self, suspects: frozenset[int] = frozenset()) -> Iterator[Contradiction]:
        """Yield contradictions until what remains is consistent; blamed claims stay set aside.

        Where suspects take part in one, the blame falls on one of them.
        """
        self._learn()
        self._network.settle()
        while self._network.broken:
            yield self._next(next(iter(self._network.broken)), suspects)

    def set_aside(self, claim: int) -> None:
        """Take back all that rests on a claim, also what is stated of it later."""
        self._learn()
        self._aside.add(claim)
        self._network.retract(self._resting[claim])

    def bring_back(self, claim: int) -> None:
        """Let what rests on a claim count again, unless it rests on another that was set aside."""
        self._learn()
        self._aside.discard(claim)
        self._network.restore(
            number
            for number in self._resting[claim]
            if self._aside.isdisjoint(self._network.constraints[number].claims)
        )

    def _next(self, point: int, suspects: frozenset[int]) -> Contradiction:
        claims, constraints = minimal(self._network, chain(self._network, point), self._trust)
        blamed = self._least_trusted([one for one in claims if one in suspects] or claims)
        self.set_aside(blamed)
        self._network.settle()
        return Contradiction(claims, constraints, blamed)

    def _least_trusted(self, claims: Sequence[int]) -> int:
        """Choose the claim against which most others speak; among equals, the least trusted."""
        left = {claim: self._network.broken_without(self._resting[claim]) for claim in claims}
        return min(claims, key=lambda claim: (left[claim], self._trust[claim]))

    def _learn(self) -> None:
        constraints = self._network.constraints
        for number in range(self._known, len(constraints)):
            claims = constraints[number].claims
            for claim in claims:
                self._resting[claim].append(number)
            if not self._aside.isdisjoint(claims):
                self._network.retract((number,))
        self._known = len(constraints)


def contradictions(network: Network, trust: Sequence[int]) -> Iterator[Contradiction]:
    """Yield each contradiction of a network, setting aside one claim for each."""
    return Search(network, trust).contradictions()
