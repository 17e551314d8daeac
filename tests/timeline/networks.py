"""Small networks, written down so that they can be built twice, and solved by trying every day."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from math import inf
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from factlint.timeline import Network, Shift
from factlint.timeline.shifts import push

if TYPE_CHECKING:
    from collections.abc import Iterable

DAYS_OF_WORLD = range(9)


@dataclass(frozen=True)
class Said:
    """A claim: bounds of a point, or a distance between two."""

    source: int | None
    target: int
    first: int
    last: int

    def holds(self, days: tuple[int, ...]) -> bool:
        if self.source is None:
            return self.first <= days[self.target] <= self.last
        return push(Shift(0, 0, self.first), days[self.source]) <= days[self.target]


@dataclass(frozen=True)
class Small:
    points: int
    claims: tuple[Said, ...]

    def network(self) -> Network:
        """Build it; the index of a claim is its number."""
        network = Network()
        for _ in range(self.points):
            network.point()
        for index, claim in enumerate(self.claims):
            if claim.source is None:
                network.bound(claim.target, claim.first, claim.last, index)
            else:
                network.arc(claim.source, claim.target, Shift(0, 0, claim.first), (index,))
        return network

    def possible(self, left_out: frozenset[int] = frozenset()) -> bool:
        """Say, by trying every day for every point, whether the claims can all be true."""
        heard = [one for index, one in enumerate(self.claims) if index not in left_out]
        return any(
            all(one.holds(days) for one in heard)
            for days in product(DAYS_OF_WORLD, repeat=self.points)
        )

    def possible_in_any_world(self, heard: Iterable[int]) -> bool:
        """Say whether these claims can be true on any days at all: no way round loses time.

        Distances between all pairs (Floyd and Warshall), the last point being day 0.
        """
        origin, size = self.points, self.points + 1
        most = [[0 if a == b else inf for b in range(size)] for a in range(size)]
        for one in (self.claims[index] for index in heard):
            if one.source is None:
                most[origin][one.target] = min(most[origin][one.target], one.last)
                most[one.target][origin] = min(most[one.target][origin], -one.first)
            else:
                most[one.target][one.source] = min(most[one.target][one.source], -one.first)
        for via, a, b in product(range(size), repeat=3):
            most[a][b] = min(most[a][b], most[a][via] + most[via][b])
        return all(most[a][a] >= 0 for a in range(size))


@st.composite
def smalls(draw: st.DrawFn) -> Small:
    points = draw(st.integers(2, 4))
    point = st.integers(0, points - 1)
    day = st.integers(0, len(DAYS_OF_WORLD) - 1)
    dates = st.builds(
        lambda at, one, other: Said(None, at, min(one, other), max(one, other)), point, day, day
    )
    arcs = st.builds(lambda a, b, days: Said(a, b, days, 0), point, point, st.integers(-3, 4))
    # Every point has its world's bounds, as a claim of its own: trying every day needs them too.
    world = tuple(Said(None, at, 0, len(DAYS_OF_WORLD) - 1) for at in range(points))
    return Small(points, world + tuple(draw(st.lists(dates | arcs, max_size=7))))
