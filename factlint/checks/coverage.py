"""Tell how much of what was read could be looked at: silence must never look like success."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factlint.model import Coverage, Date, Text, Unchecked

if TYPE_CHECKING:
    from factlint.checks.evidence import Evidence
    from factlint.model import Claim


def measure(evidence: Evidence) -> Coverage:
    """Count the claims that take part in checks, and why the others do not."""
    reasons = Counter(_why_not(claim) for claim in evidence.facts.claims)
    checked = reasons.pop("", 0)
    return Coverage(
        documents=len(evidence.documents),
        claims=checked + sum(reasons.values()),
        checked=checked,
        unchecked=tuple(Unchecked(reason, count) for reason, count in sorted(reasons.items())),
    )


def _why_not(claim: Claim) -> str:
    """Give the reason why a claim cannot be checked, or nothing."""
    if claim.review is not None and claim.review.decision == "rejected":
        return "rejected by review"
    if claim.stale:
        return "no longer in the text"
    if claim.time is None and isinstance(claim.value, Date | Text):
        return "no date"
    return ""
