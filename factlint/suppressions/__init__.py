"""Comments in a text that silence findings, each with its reason, and what is wrong with them.

    <!-- factlint: ignore life-in-order -- because the register itself has it so -->
    <!-- factlint: ignore-start presence until 2027-01-31 -- because the sources are on loan -->
    <!-- factlint: ignore-end -->
    <!-- factlint: ignore-file -- because it is a parody -->

In plain text they stand in square brackets, on a line of their own.
"""

from __future__ import annotations

from typing import Final

from factlint.patterns import deferred

SPOKEN_TO: Final = "factlint:"  # what such a comment begins with
KIND: Final = "suppression"  # of the rules about such comments, which no comment silences
# As other linters have it, or with a slip: nobody writes this without wanting to be heard.
_NEARLY: Final = deferred(r"(?i)factlint[\s:_-]*(?:ignore|disable|enable|off|skip|noqa)\b")


def speaks(comment: str) -> bool:
    """Tell whether a comment is meant for factlint, though it may not be written as it should."""
    return comment.startswith(SPOKEN_TO) or _NEARLY.match(comment) is not None
