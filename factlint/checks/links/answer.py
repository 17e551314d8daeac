"""What an address answered, and what that means."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Verdict(StrEnum):
    """What can be said of an address; `UNKNOWN` is never reported as a fault."""

    ALIVE = "alive"
    ELSEWHERE = "elsewhere"  # it answers with another page: a front page, "not found"
    FAILING = "failing"  # it failed once; only a second time, later, makes it dead
    DEAD = "dead"
    UNKNOWN = "unknown"  # it wants a login, refuses programs, is overloaded, is private


class Answer(NamedTuple):
    """The outcome of asking an address."""

    verdict: Verdict
    reason: str = ""  # in words: "404 Not Found", "there is no host of this name"
    final: str = ""  # the address that redirects led to, where it is another one
    asked_at: float = 0.0  # seconds since 1970
    failing_since: float = 0.0  # of the first failure in a row; 0 when it did not fail
