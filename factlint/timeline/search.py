"""Find contradiction after contradiction: blame one claim for each, set it aside, go on."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from factlint.timeline.explaining import chain, minimal, points_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factlint.timeline.network import Network


class Contradiction(NamedTuple):
    """Claims that cannot all be true, by these constraints; none of either can be spared."""

    claims: tuple[int, ...]  # the most trusted first
    constraints: tuple[int, ...]  # in the order of the proof
    blamed: int  # the claim that was set aside
    also: tuple[int, ...] = ()  # claims outside the set that speak against the blamed one too


_MOST = 8  # statements that a trial sets aside before it gives up
_CROWD = 400  # statements about one point; where as many are wrong, no trial tells which


class Together(NamedTuple):
    """Claims that fall with one of them, and in how many places they are stated."""

    claims: Sequence[int]
    statements: int


def _alone(claim: int) -> Together:
    return Together((claim,), 1)


class Search:
    """The state of a search: which constraints rest on which claim."""

    def __init__(
        self,
        network: Network,
        trust: Sequence[int],
        together: Callable[[int], Together] = _alone,
    ) -> None:
        """Take the trust in each claim, and which claims fall with it.

        Trust is a rank, no two the same, the least trusted lowest. Together fall those that say
        the same or rest on the same words; the claim itself is one of them.
        """
        self._network = network
        self._trust = trust
        self._together = together
        self._resting: defaultdict[int, list[int]] = defaultdict(list)
        self._known = 0
        self._aside: set[int] = set()

    def contradictions(self, suspects: frozenset[int] = frozenset()) -> Iterator[Contradiction]:
        """Yield contradictions until what remains is consistent; blamed claims stay set aside.

        Where suspects take part in one, the blame falls on one of them.
        """
        if self._aside:  # what was stated since may rest on a claim that is set aside
            self._learn()
        self._network.settle()
        while self._network.broken:
            yield self._next(next(iter(self._network.broken)), suspects)
            self._network.settle()

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
        self._learn()
        claims, constraints = minimal(self._network, chain(self._network, point), self._trust)
        near = frozenset(points_of(self._network, constraints))
        candidates = [one for one in claims if one in suspects] or claims
        blamed, also = self._least_trusted(candidates, near)
        for claim in self._together(blamed).claims:
            self.set_aside(claim)
        return Contradiction(claims, constraints, blamed, also)

    def _least_trusted(
        self, claims: Sequence[int], near: frozenset[int]
    ) -> tuple[int, tuple[int, ...]]:
        """Choose the claim against which most statements speak; among equals, the least trusted.

        Give also what would have had to fall in its stead.
        """
        crowded = any(self._network.degree(point) > _CROWD for point in near)
        try_out = self._together if crowded else partial(self._falling, near=near)
        falls = {claim: try_out(claim) for claim in claims}
        blamed = min(claims, key=lambda claim: (falls[claim].statements, self._trust[claim]))
        instead = falls[min(claims, key=self._trust.__getitem__)].claims
        also = (one for one in instead if one not in falls[blamed].claims and one not in claims)
        return blamed, tuple(also)

    def _falling(self, claim: int, near: frozenset[int]) -> Together:
        """Try out what must be set aside, this claim first, before all statements fit.

        Only what clashes about the same points counts, not what is wrong elsewhere.
        """
        fallen, statements, elsewhere = list[int](), 0, set[int]()
        with self._network.trying():
            falling: int | None = claim
            while falling is not None and statements < _MOST:
                fallen.append(falling)
                together = self._together(falling)
                for one in together.claims:
                    self._network.retract(self._resting[one])
                statements += together.statements
                self._network.settle()
                falling = self._next_to_fall(near, elsewhere)
        return Together(fallen, statements)

    def _next_to_fall(self, near: frozenset[int], elsewhere: set[int]) -> int | None:
        constraints = self._network.constraints
        for point in self._network.broken:
            if point not in elsewhere:
                numbers = chain(self._network, point)
                if not near.isdisjoint(points_of(self._network, numbers)):
                    clashing = {one for number in numbers for one in constraints[number].claims}
                    return min(clashing, key=self._trust.__getitem__)
                elsewhere.add(point)
        return None

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
