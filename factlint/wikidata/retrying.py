"""How long to wait before asking again: Retry-After in both of its forms (RFC 9110, 10.2.3)."""

from __future__ import annotations

from factlint.records import dataclass


@dataclass(frozen=True, slots=True)
class Wait:
    """A request that failed and may be repeated: why, and after how many seconds if told."""

    why: str
    seconds: float | None = None


def wait_asked(header: str | None, now: float) -> float | None:
    """Give the seconds that a Retry-After header asks for; None when there is no such thing.

    `now` is in seconds since 1970, for the form that is a date.
    """
    if header is None:
        return None
    told = header.strip()
    if told.isascii() and told.isdecimal():
        return float(told)
    from email.utils import parsedate_to_datetime

    try:
        until = parsedate_to_datetime(told).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
    return max(0.0, until - now)
