"""Everything about time: all rules of the time kinds share one timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Conflict
    from factlint.rulebook import Rule


def check_times(rules: Sequence[Rule], evidence: Evidence) -> Iterable[Conflict]:
    """Yield every set of claims that cannot all be true in time."""
    return ()
