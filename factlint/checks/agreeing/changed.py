"""Numbers of one thing that changed: 'opened with 900 seats and again, in 1855, with 1,300'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.passages import paragraph
from factlint.limits import load_limits
from factlint.model import Quantity
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.checks.evidence import Evidence
    from factlint.model import Claim

_NUMBER = deferred(r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?!\d|[.,]\d)")


def told_both(one: Claim, other: Claim, evidence: Evidence) -> bool:
    """Say whether one of two paragraphs has the other's number as well, so that both may be right.

    Only large numbers are looked for: a small one may stand there for anything.
    """
    texts = [paragraph(claim, evidence.by_path) for claim in (one, other)]
    if texts[0] == texts[1]:
        return False
    return _has(texts[0], other) or _has(texts[1], one)


def _has(text: str, claim: Claim) -> bool:
    value = claim.value
    if not isinstance(value, Quantity) or value.least != value.most:
        return False
    if value.least <= load_limits().least_changed:
        return False
    return any(float(one[0].replace(",", "")) == value.least for one in _NUMBER.finditer(text))
