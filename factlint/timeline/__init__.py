"""One network for everything about time: which claims cannot all be true, and why.

A simple temporal network (Dechter, Meiri and Pearl, "Temporal constraint networks", Artificial
Intelligence 49, 1991): points are day numbers within bounds, statements are constraints between
them, and bounds are propagated to a fixed point. An empty interval is a contradiction. Calendar
years are no fixed number of days, but shifting by them never decreases, which is all that
propagation needs.
"""

from __future__ import annotations

from factlint.timeline.network import Constraint, Network
from factlint.timeline.search import Contradiction, contradictions
from factlint.timeline.shifts import Shift, after, not_after

__all__ = [
    "Constraint",
    "Contradiction",
    "Network",
    "Shift",
    "after",
    "contradictions",
    "not_after",
]
