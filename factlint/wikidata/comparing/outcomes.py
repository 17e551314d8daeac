"""What can come of comparing a claim with Wikidata; only a conflict speaks against the text."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.wikidata.items import Snak, Statement


class Outcome(StrEnum):
    """What came of comparing a claim with an item."""

    MATCH = "match"  # both say the same, equally precisely
    COMPATIBLE = "compatible"  # one side is less precise, or a note says how both can hold
    CONFLICT = "conflict"  # no reading of either allows the other
    UNKNOWN_VALUE = "unknown value"  # Wikidata says that there is one and nobody knows it
    NO_VALUE = "no value"  # Wikidata says that there is none
    ABSENT = "absent"  # Wikidata says nothing of it
    NOT_LINKED = "not linked"
    AMBIGUOUS = "ambiguous"
    UNAVAILABLE = "unavailable"  # it could not be asked: says nothing about the claim


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of one comparison, and on which statement it rests."""

    outcome: Outcome
    statement: Statement | None = None
    qualifier: Snak | None = None  # the one that differs, where the statement's value does not
    notes: tuple[str, ...] = ()
    gap: int = 0  # days between the nearest readings of two dates in conflict
    doubtful: bool = False  # Wikidata itself is not sure: no more than a remark


# A claim that some statement allows is allowed: the first of these that any statement gives.
_KINDEST_FIRST: Final = (
    Outcome.MATCH,
    Outcome.COMPATIBLE,
    Outcome.UNKNOWN_VALUE,
    Outcome.UNAVAILABLE,
    Outcome.NOT_LINKED,
    Outcome.CONFLICT,
    Outcome.NO_VALUE,
    Outcome.ABSENT,
)


def kindest(verdicts: Iterable[Verdict]) -> Verdict:
    """Give the verdict that speaks most for the claim; absent when there are none."""
    return min(
        verdicts,
        key=lambda one: (_KINDEST_FIRST.index(one.outcome), one.gap),
        default=Verdict(Outcome.ABSENT),
    )
