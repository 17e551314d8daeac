"""The network: points with bounds, constraints between them, and propagation to a fixed point."""

from __future__ import annotations

from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.timeline.shifts import Shift, pull, push

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NEVER: Final = -(10**9)  # below every bound: nothing is known
ALWAYS: Final = 10**9
NOTHING: Final = -1  # in place of a constraint or a point
_LAPS: Final = 50  # so many rises of one bound raise the suspicion that it feeds itself


class Constraint(NamedTuple):
    """A statement about one point (its bounds) or two (target at least a shift after source)."""

    source: int  # NOTHING for bounds
    target: int
    shift: Shift
    first: int  # of bounds
    last: int
    claims: tuple[int, ...]  # who says so: indices the caller understands
    rule: int  # which rule relies on it, NOTHING for what a claim says itself


class Bounds(NamedTuple):
    """What is known of a point, and which constraints made it so."""

    low: int
    high: int
    low_by: int
    high_by: int


_OPEN: Final = Shift(0)


class Network:
    """Points and constraints; `settle` finds the bounds, `broken` holds points with none left."""

    def __init__(self) -> None:
        self.constraints: list[Constraint] = []
        self.active = bytearray()
        self.low: list[int] = []
        self.high: list[int] = []
        self.low_by: list[int] = []
        self.high_by: list[int] = []
        self.broken: dict[int, None] = {}
        self._bounding: list[list[int]] = []  # of each point, the constraints on it alone
        self._leaving: list[list[int]] = []  # those whose source it is
        self._entering: list[list[int]] = []  # those whose target it is
        self._waiting: deque[int] = deque()
        self._is_waiting = bytearray()
        self._rises: dict[int, int] = {}
        self._journal: dict[int, Bounds] | None = None
        self._tried: list[int] = []
        self._settled = False

    def point(self) -> int:
        """Make a point of which nothing is known."""
        self.low.append(NEVER)
        self.high.append(ALWAYS)
        self.low_by.append(NOTHING)
        self.high_by.append(NOTHING)
        self._bounding.append([])
        self._leaving.append([])
        self._entering.append([])
        self._is_waiting.append(0)
        return len(self.low) - 1

    def bound(self, point: int, first: int | None, last: int | None, claim: int) -> int:
        """State that a point lies between two days, both included; None is open."""
        low = NEVER if first is None else first
        high = ALWAYS if last is None else last
        made = len(self.constraints)
        self.constraints.append(Constraint(NOTHING, point, _OPEN, low, high, (claim,), NOTHING))
        self.active.append(1)
        self._bounding[point].append(made)
        self._wake(point)
        return made

    def arc(
        self, source: int, target: int, shift: Shift, claims: tuple[int, ...] = (), rule: int = -1
    ) -> int:
        """State that `target` comes at least `shift` after `source`."""
        made = len(self.constraints)
        self.constraints.append(Constraint(source, target, shift, NEVER, ALWAYS, claims, rule))
        self.active.append(1)
        self._leaving[source].append(made)
        self._entering[target].append(made)
        if self._settled:  # until then, every point that is bounded waits anyway
            self._wake(source)
            self._wake(target)
        return made

    def bounds_of(self, point: int) -> Bounds:
        """Give the first and last day, day numbers, that a point may be on."""
        return Bounds(self.low[point], self.high[point], self.low_by[point], self.high_by[point])

    def strains(self, source: int, target: int, shift: Shift) -> bool:
        """Say whether the bounds found so far leave no way for the target to come so much later."""
        day = self.low[source]
        return day != NEVER and push(shift, day) > self.high[target]

    def is_spoken_of(self, point: int) -> bool:
        """Say whether more is stated of a point than bounds by one claim."""
        if len(self._bounding[point]) > 1:
            return True
        arcs = (*self._leaving[point], *self._entering[point])
        return any(self.constraints[number].rule != NOTHING for number in arcs)

    def degree(self, point: int) -> int:
        """Give how many constraints there are on a point."""
        return sum(map(len, (self._bounding[point], self._leaving[point], self._entering[point])))

    def touching(self, point: int) -> Iterable[int]:
        """Give every constraint on a point."""
        yield from self._bounding[point]
        yield from self._leaving[point]
        yield from self._entering[point]

    # --- finding the fixed point --------------------------------------------------------------

    def settle(self) -> None:
        """Propagate until no bound changes; points whose interval is empty stay in `broken`."""
        self._settled = True
        waiting, is_waiting = self._waiting, self._is_waiting
        while waiting:
            point = waiting.popleft()
            is_waiting[point] = 0
            self._keep_within(point)
            if point not in self.broken:
                self._push_on(point)
                self._pull_back(point)

    def _keep_within(self, point: int) -> None:
        for number in self._bounding[point]:
            if self.active[number]:
                constraint = self.constraints[number]
                if constraint.first > self.low[point]:
                    self._raise(point, constraint.first, number)
                if constraint.last < self.high[point]:
                    self._lower(point, constraint.last, number)

    def _push_on(self, point: int) -> None:
        day = self.low[point]
        if day == NEVER:
            return
        constraints, active, low = self.constraints, self.active, self.low
        for number in self._leaving[point]:
            if active[number]:
                _, target, shift, _, _, _, _ = constraints[number]
                least = push(shift, day) if shift[0] else day + shift[2]
                if least > low[target]:
                    self._raise(target, least, number)
                    self._wake(target)

    def _pull_back(self, point: int) -> None:
        day = self.high[point]
        if day == ALWAYS:
            return
        constraints, active, high = self.constraints, self.active, self.high
        for number in self._entering[point]:
            if active[number]:
                source, _, shift, _, _, _, _ = constraints[number]
                most = pull(shift, day) if shift[0] else day - shift[2]
                if most < high[source]:
                    self._lower(source, most, number)
                    self._wake(source)

    def _raise(self, point: int, day: int, by: int) -> None:
        self._note(point)
        self.low[point] = day
        self.low_by[point] = by
        if day > self.high[point] or self._feeds_itself(point, self.low_by, "source"):
            self.broken[point] = None

    def _lower(self, point: int, day: int, by: int) -> None:
        self._note(point)
        self.high[point] = day
        self.high_by[point] = by
        if day < self.low[point] or self._feeds_itself(point, self.high_by, "target"):
            self.broken[point] = None

    def _feeds_itself(self, point: int, made_by: list[int], end: str) -> bool:
        """Say whether a bound was derived from itself: a circle of statements with no way out."""
        rises = self._rises[point] = self._rises.get(point, 0) + 1
        if rises % _LAPS:
            return False
        seen, at = {point}, point
        while (number := made_by[at]) != NOTHING and self.constraints[number].source != NOTHING:
            at = getattr(self.constraints[number], end)
            if at in seen:
                return True
            seen.add(at)
        return False

    def _wake(self, point: int) -> None:
        if not self._is_waiting[point]:
            self._is_waiting[point] = 1
            self._waiting.append(point)

    # --- taking statements back ---------------------------------------------------------------

    def retract(self, numbers: Iterable[int]) -> None:
        """Take constraints back and forget every bound that rested on them; then `settle`."""
        gone = [number for number in numbers if self.active[number]]
        for number in gone:
            self.active[number] = 0
        if self._journal is not None:
            self._tried += gone
        self._forget_lows(gone)
        self._forget_highs(gone)

    def restore(self, numbers: Iterable[int]) -> None:
        """Let constraints count again; then `settle`."""
        for number in numbers:
            self.active[number] = 1
            constraint = self.constraints[number]
            self._wake(constraint.target)
            if constraint.source != NOTHING:
                self._wake(constraint.source)

    def _forget_lows(self, gone: Sequence[int]) -> None:
        targets = [self.constraints[number].target for number in gone]
        stack = [at for at, number in zip(targets, gone, strict=True) if self.low_by[at] == number]
        while stack:
            point = stack.pop()
            self._note(point)
            self.low[point], self.low_by[point] = NEVER, NOTHING
            self._revive(point)
            for number in self._leaving[point]:
                target = self.constraints[number].target
                if self.low_by[target] == number:
                    stack.append(target)
            for number in self._entering[point]:
                self._wake(self.constraints[number].source)

    def _forget_highs(self, gone: Sequence[int]) -> None:
        points = [
            one.target if one.source == NOTHING else one.source
            for one in map(self.constraints.__getitem__, gone)
        ]
        stack = [at for at, number in zip(points, gone, strict=True) if self.high_by[at] == number]
        while stack:
            point = stack.pop()
            self._note(point)
            self.high[point], self.high_by[point] = ALWAYS, NOTHING
            self._revive(point)
            for number in self._entering[point]:
                source = self.constraints[number].source
                if self.high_by[source] == number:
                    stack.append(source)
            for number in self._leaving[point]:
                self._wake(self.constraints[number].target)

    def _revive(self, point: int) -> None:
        self.broken.pop(point, None)
        self._rises.pop(point, None)
        self._wake(point)

    # --- trying something out -----------------------------------------------------------------

    @contextmanager
    def trying(self) -> Iterator[None]:
        """Take back whatever is retracted inside, and every bound that changed."""
        broken, self._journal, self._tried = dict(self.broken), {}, []
        try:
            yield
        finally:
            journal, self._journal = self._journal, None
            for point, before in journal.items():
                self.low[point], self.high[point], self.low_by[point], self.high_by[point] = before
            for number in self._tried:
                self.active[number] = 1
            self.broken = broken

    def _note(self, point: int) -> None:
        if self._journal is not None and point not in self._journal:
            self._journal[point] = self.bounds_of(point)
