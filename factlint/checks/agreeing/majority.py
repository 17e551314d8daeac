"""Of statements that do not agree, blame the one against which most others speak."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.sentences import filled
from factlint.limits import load_limits
from factlint.model import Conflict, NotedPlace, Origin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from factlint.model import Claim
    from factlint.rulebook import Rule


class Disagreement(NamedTuple):
    """A claim, and those that cannot hold with it."""

    blamed: Claim
    against: tuple[Claim, ...]

    def conflict(
        self, rule: Rule, words: Mapping[str, str], say: Callable[[Claim], str]
    ) -> Conflict:
        """Give what is reported of it; `say` tells what a claim says."""
        claims = (self.blamed, *self.against)
        return Conflict(
            rule=rule.id,
            message=filled(rule.message, words),
            places=tuple(NotedPlace(one.value_place, say(one)) for one in claims),
            claims=claims,
            proof=tuple(
                f"{one.subject_name}: {say(one)} ({one.value_place.path}:{one.value_place.line})"
                for one in (*self.against, self.blamed)
            ),
        )


def disagreements(
    claims: Sequence[Claim], alike: Callable[[Claim, Claim], bool]
) -> Iterator[Disagreement]:
    """Yield one claim after the other until the rest agree; equal statements make one."""
    left = list(range(len(claims)))
    against = [[at for at in left if not alike(one, claims[at])] for one in claims]
    while left:
        worst = max(left, key=lambda at: (len(against[at]), _doubt(claims[at], at)))
        if not against[worst]:
            return
        yield Disagreement(claims[worst], tuple(claims[at] for at in against[worst]))
        left = [at for at in left if claims[at].value != claims[worst].value]
        kept = set(left)
        against = [[at for at in others if at in kept] for others in against]


def comparable(claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims of a property that are compared: those of the values that were told first.

    Of one thing there are not many; and what is told again and again is compared some times.
    """
    limits = load_limits()
    times: dict[object, int] = {}
    kept: list[Claim] = []
    for one in claims:
        if one.value in times or len(times) < limits.most_values:
            times[one.value] = times.get(one.value, 0) + 1
            if times[one.value] <= limits.most_told_again:
                kept.append(one)
    return kept


_ORDER = (
    Origin.REFERENCE, Origin.HAND, Origin.FIELD, Origin.LEAD, Origin.TITLE, Origin.TABLE,
    Origin.LIST, Origin.BODY, Origin.ENTRY, Origin.CATEGORY, Origin.EXTRACTOR,
)  # fmt: skip


def _doubt(claim: Claim, at: int) -> tuple[float, int, int]:
    return -round(claim.confidence, 1), _ORDER.index(claim.origin), at
