"""What is wrong with an identifier."""

from __future__ import annotations

from factlint.records import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """Why an identifier cannot be right."""

    what: str  # in words
    position: int | None = None  # offset in the text of the character it hangs on
    check_digit: str | None = None  # what the last digit had to be, were the others right
    # The identifier that was surely meant: never a guess at which digit of several is mistyped.
    suggestion: str | None = None


EMPTY = Fault("nothing stands there")
