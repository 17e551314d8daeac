"""Comments in a text that silence findings, each with its reason, and what is wrong with them.

    <!-- factlint: ignore life-in-order -- because the register itself has it so -->
    <!-- factlint: ignore-start uncited-* until 2027-01-31 -- because the sources are on loan -->
    <!-- factlint: ignore-end -->
    <!-- factlint: ignore-file -- because it is a parody -->

In plain text they stand in square brackets, on a line of their own.
"""

from __future__ import annotations

from factlint.suppressions.faults import Fault, faults
from factlint.suppressions.reading import Suppression, Suppressions, read_suppressions

__all__ = ["Fault", "Suppression", "Suppressions", "faults", "read_suppressions"]
