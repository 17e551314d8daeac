"""Of statements that do not agree, blame the one against which most others speak."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.model import Origin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factlint.model import Claim


class Disagreement(NamedTuple):
    """A claim, and those that cannot hold with it."""

    blamed: Claim
    against: tuple[Claim, ...]


def disagreements(
    claims: Sequence[Claim], alike: Callable[[Claim, Claim], bool]
) -> Iterator[Disagreement]:
    """Yield one claim after the other until the rest agree; equal statements make one."""
    left = list(claims)
    while True:
        against = [[other for other in left if not alike(one, other)] for one in left]
        worst = max(range(len(left)), key=lambda at: (len(against[at]), _doubt(left[at], at)))
        if not against[worst]:
            return
        yield Disagreement(left[worst], tuple(against[worst]))
        left = [one for one in left if one.value != left[worst].value]
        if len(left) < 2:
            return


_ORDER = (
    Origin.REFERENCE, Origin.HAND, Origin.FIELD, Origin.LEAD, Origin.TITLE, Origin.TABLE,
    Origin.LIST, Origin.BODY, Origin.ENTRY, Origin.CATEGORY, Origin.EXTRACTOR,
)  # fmt: skip


def _doubt(claim: Claim, at: int) -> tuple[float, int, int]:
    return -round(claim.confidence, 1), _ORDER.index(claim.origin), at
