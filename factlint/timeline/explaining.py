"""Follow back what emptied a point's interval, and leave out whatever is not needed for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.timeline.network import NOTHING, Network

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


# Beyond every date told, so that a circle of statements without any date is seen to climb.
_WORLD: Final = (-4_000_000, 4_000_000)


def chain(network: Network, point: int) -> list[int]:
    """Give the constraints that raised and lowered a broken point's bounds until they crossed."""
    rising = _follow(point, network.low_by, lambda number: _source(network, number))
    falling = _follow(point, network.high_by, lambda number: _target(network, number))
    return [*reversed(rising), *(number for number in falling if number not in rising)]


def _source(network: Network, number: int) -> int:
    return network.constraints[number].source


def _target(network: Network, number: int) -> int:
    constraint = network.constraints[number]
    return NOTHING if constraint.source == NOTHING else constraint.target


def _follow(point: int, made_by: Sequence[int], back: Callable[[int], int]) -> list[int]:
    found: list[int] = []
    while (number := made_by[point]) != NOTHING and number not in found:
        found.append(number)
        point = back(number)
        if point == NOTHING:
            break
    return found


def contradictory(network: Network, numbers: Iterable[int]) -> bool:
    """Say whether constraints cannot all hold, looking at nothing but them."""
    small, points = part_of(network, numbers)
    for point in points.values():
        small.bound(point, *_WORLD, NOTHING)
    small.settle()
    return bool(small.broken)


def path_of(network: Network, numbers: Sequence[int]) -> tuple[list[int], list[int]]:
    """Give a minimal contradictory set as two paths of reasoning to one point.

    The one raises its lower bound, the other lowers its upper bound; each begins with a date.
    """
    small, _ = part_of(network, numbers)
    small.settle()
    point = next(iter(small.broken), NOTHING)
    if point == NOTHING:  # a circle without any date
        return list(numbers), []
    rising = _follow(point, small.low_by, lambda number: _source(small, number))
    falling = _follow(point, small.high_by, lambda number: _target(small, number))
    return [numbers[one] for one in reversed(rising)], [numbers[one] for one in reversed(falling)]


def part_of(network: Network, numbers: Iterable[int]) -> tuple[Network, dict[int, int]]:
    """Build a network of these constraints alone, numbered in their order; map its points."""
    small, points = Network(), dict[int, int]()
    for number in numbers:
        one = network.constraints[number]
        for end in (one.source, one.target):
            if end != NOTHING and end not in points:
                points[end] = small.point()
        if one.source == NOTHING:
            small.bound(points[one.target], one.first, one.last, NOTHING)
        else:
            small.arc(points[one.source], points[one.target], one.shift)
    return small, points


def minimal(
    network: Network, numbers: Sequence[int], dropping: Sequence[int]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Give the claims and the constraints of a contradictory set, none of which can be spared.

    `dropping` orders the claims: the first is left out first if the rest stay contradictory.
    """
    needed = _claims(network, numbers)
    kept = list(dict.fromkeys([*numbers, *_also_said(network, numbers, needed)]))
    for claim in sorted(needed, key=dropping.__getitem__):
        without = [one for one in kept if claim not in network.constraints[one].claims]
        if contradictory(network, without):
            kept = without
    for number in reversed(kept.copy()):
        without = [one for one in kept if one != number]
        if contradictory(network, without):
            kept = without
    claims = _claims(network, kept)
    return tuple(sorted(claims, key=dropping.__getitem__, reverse=True)), tuple(kept)


def _claims(network: Network, numbers: Iterable[int]) -> set[int]:
    return {claim for number in numbers for claim in network.constraints[number].claims}


def _also_said(network: Network, numbers: Sequence[int], claims: set[int]) -> list[int]:
    """Give what else the same claims say of the same points: a shorter proof may use it."""
    points = points_of(network, numbers)
    return [
        number
        for point in sorted(points)
        for number in network.touching(point)
        if network.active[number]
        and claims.issuperset(network.constraints[number].claims)
        and network.constraints[number].target in points
        and network.constraints[number].source in points | {NOTHING}
    ]


def points_of(network: Network, numbers: Iterable[int]) -> set[int]:
    """Give the points that constraints speak of."""
    ends = (network.constraints[number][:2] for number in numbers)
    return {end for pair in ends for end in pair if end != NOTHING}
