"""What the kinds of rules about time share: how they state something, and the words they know."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Conflict
    from factlint.rulebook import Rule
    from factlint.timeline import Shift

# What a message may say: the event that should come first and the one that should come later (by
# name, date, 'in 1964', and all of it, 'wrote in 1964'), whose they are, and what the text states
# against what the dates make. Where one of the two begins or ends something, that is the limit of
# the other: `event-told` is a whole clause, 'Max wrote in 1964', `limit-told` lacks its subject.
WORDS = frozenset(
    {
        "subject", "other", "earlier", "earlier-date", "earlier-when", "earlier-told",
        "later", "later-date", "later-when", "later-told", "stated", "actual", "aged", "change",
        "event", "event-date", "event-when", "event-told", "thing",
        "limit", "limit-date", "limit-when", "limit-told",
    }
)  # fmt: skip


class Statement(NamedTuple):
    """What a rule says of two points: `target` comes at least `shift` after `source`."""

    source: int
    target: int
    shift: Shift
    claims: tuple[int, ...] = ()  # that make the rule apply, by their number in the chronicle
    plausible: bool = False  # only likely; what breaks it is a warning
    backwards: bool = False  # the target is the event that comes first


def alone(rules: Sequence[Rule], evidence: Evidence) -> Iterable[Conflict]:
    """Check rules of one time kind by themselves, on a timeline of their own."""
    from factlint.checks.time.chronology import check_times

    return check_times(rules, evidence)
