"""Tell how much of what was read could be looked at: silence must never look like success."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import LEAST_CONFIDENCE, Coverage, Origin, Polarity, Unchecked

if TYPE_CHECKING:
    from collections.abc import Collection

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim


def measure(evidence: Evidence, compared: Collection[int]) -> Coverage:
    """Count the claims that were set against others or a limit, and why the rest were not.

    `compared` holds the identities (`id`) of the claims that were. What only follows from the
    words, and stands in no claim file, is not counted.
    """
    told = [one for one in evidence.facts.claims if _is_stated(one)]
    reasons: dict[str, list[Claim]] = {}
    for claim in told:
        if id(claim) not in compared:
            reasons.setdefault(_why_not(claim), []).append(claim)
    unchecked = [Unchecked(one, len(reasons[one]), tuple(reasons[one])) for one in sorted(reasons)]
    return Coverage(
        documents=len(evidence.documents),
        claims=len(told),
        checked=len(told) - sum(one.count for one in unchecked),
        unchecked=tuple(unchecked),
    )


def _is_stated(claim: Claim) -> bool:
    """Tell whether a claim is somebody's statement: a text's, a file's, another extractor's."""
    if claim.origin is Origin.EXTRACTOR:
        return True
    return claim.origin is not Origin.REFERENCE and claim.confidence >= LEAST_CONFIDENCE


def _why_not(claim: Claim) -> str:
    if claim.review is not None and claim.review.decision == "rejected":
        return "rejected by review"
    if claim.stale:
        return "no longer in the text"
    if claim.confidence < LEAST_CONFIDENCE:
        return "read with too little confidence"
    if claim.polarity is Polarity.NEGATIVE:
        return "a denial"
    return "no date" if claim.time is None else "nothing to compare with"
