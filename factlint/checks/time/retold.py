"""The same contradiction in another text: each is to be mended, so each is told.

When a claim is blamed, all that say the same are set aside with it, in every text. A text that
states the other side of the contradiction too would then be left with a mistake nobody names.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.timeline import Contradiction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from factlint.checks.time.chronicle import Chronicle
    from factlint.timeline.network import Constraint


def retold(
    one: Contradiction, chronicle: Chronicle, same: Callable[[int], Sequence[int]]
) -> Iterator[Contradiction]:
    """Yield a contradiction, and if it is of one text, anew for each other that states all of it.

    `same` gives the claims that say the same as one, itself included, in reading order.
    """
    path, *more = {chronicle.claims[claim].place.path for claim in one.claims}
    again = {} if more else dict(_elsewhere(path, one, chronicle, same))
    yield one._replace(
        also=tuple(claim for claim in one.also if chronicle.claims[claim].place.path not in again)
    )
    yield from again.values()


def _elsewhere(
    path: str, one: Contradiction, chronicle: Chronicle, same: Callable[[int], Sequence[int]]
) -> Iterator[tuple[str, Contradiction]]:
    copies: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for claim in one.claims:
        for other in same(claim):
            copies[chronicle.claims[other].place.path].setdefault(claim, other)
    for other_path, put_for in sorted(copies.items()):
        if other_path != path and len(put_for) == len(one.claims):
            again = _with(put_for, one, chronicle)
            if again is not None:
                yield other_path, again


def _with(
    put_for: Mapping[int, int], one: Contradiction, chronicle: Chronicle
) -> Contradiction | None:
    """Put other claims in place of those of a contradiction, and what they state for theirs."""
    points: dict[int, int] = {}
    for claim, other in put_for.items():
        event, its = chronicle.event_of[claim], chronicle.event_of[other]
        if event is not None and its is not None:
            points.setdefault(event.start, its.start)
            points.setdefault(event.end, its.end)
    network = chronicle.network
    found = list[int]()
    for number in one.constraints:
        wanted = _moved(network.constraints[number], points, put_for)
        touching = network.touching(wanted.target)
        stated = (each for each in touching if network.constraints[each] == wanted)
        at = next(stated, None)
        if at is None:
            return None
        found.append(at)
    claims = tuple(put_for[claim] for claim in one.claims)
    return Contradiction(claims, tuple(found), put_for[one.blamed])


def _moved(one: Constraint, points: Mapping[int, int], put_for: Mapping[int, int]) -> Constraint:
    return one._replace(
        source=points.get(one.source, one.source),
        target=points.get(one.target, one.target),
        claims=tuple(put_for.get(claim, claim) for claim in one.claims),
    )
