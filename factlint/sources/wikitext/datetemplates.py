"""The dates of templates, written as the wiki shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates.words import MONTHS

if TYPE_CHECKING:
    from collections.abc import Sequence


def number(word: str) -> int | None:
    """Give the whole number that a word is, or None."""
    word = word.strip()
    return int(word) if word.isascii() and word.isdigit() and len(word) < 6 else None


def written(words: Sequence[str], day_first: bool) -> str:
    """Give "3 February 1852" or "February 3, 1852" for year, month, day; parts may be missing."""
    year = words[0].strip() if words else ""
    month = _month(words[1]) if len(words) > 1 else ""
    day = words[2].strip().lstrip("0") if len(words) > 2 else ""
    if not month:
        return year
    if not day:
        return f"{month} {year}"
    return f"{day} {month} {year}" if day_first else f"{month} {day}, {year}"


def full_years(first: Sequence[int | None], last: Sequence[int | None]) -> int | None:
    """Give the completed years between two dates (year, month, day); None when one is vague."""
    if len(first) < 3 or len(last) < 3 or None in first or None in last:
        return None
    (y1, m1, d1), (y2, m2, d2) = _filled(first), _filled(last)
    return y2 - y1 - ((m2, d2) < (m1, d1))


def _filled(parts: Sequence[int | None]) -> tuple[int, int, int]:
    year, month, day = (part or 0 for part in parts[:3])
    return year, month, day


def _month(word: str) -> str:
    which = number(word)
    if which is not None:
        return MONTHS[which - 1] if 1 <= which <= 12 else word.strip()
    word = word.strip()
    full = [
        month for month in MONTHS if word and month.lower().startswith(word.lower().rstrip("."))
    ]
    return full[0] if len(full) == 1 else word
