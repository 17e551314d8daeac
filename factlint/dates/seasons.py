"""Seasons, quarters and other groups of months, numbered 21 to 41 (ISO 8601-2, 4.8)."""

from __future__ import annotations

from typing import Final

from factlint.dates.days import add_months, day_number, month_length
from factlint.dates.model import SEASON_MONTHS, Bounds

# number: (first month, months, told loosely). The hemisphere of 21 to 24 is open in the standard;
# they are read as the north's, where most texts come from: write 29 to 32 for the south.
_GROUPS: Final = {
    21: (3, 3, True),
    22: (6, 3, True),
    23: (9, 3, True),
    24: (12, 3, True),
    25: (3, 3, True),
    26: (6, 3, True),
    27: (9, 3, True),
    28: (12, 3, True),
    29: (9, 3, True),
    30: (12, 3, True),
    31: (3, 3, True),
    32: (6, 3, True),
    33: (1, 3, False),
    34: (4, 3, False),
    35: (7, 3, False),
    36: (10, 3, False),
    37: (1, 4, False),
    38: (5, 4, False),
    39: (9, 4, False),
    40: (1, 6, False),
    41: (7, 6, False),
}


def is_season(number: int) -> bool:
    """Say whether ISO 8601-2 gives the number, in the month's place, to a group of months."""
    return number in _GROUPS


def season_bounds(year: int, season: int) -> Bounds:
    """Give the whole months of a season; a winter begins in its year and ends in the next."""
    return Bounds(*_whole_months(year, season))


def _whole_months(year: int, season: int) -> tuple[int, int]:
    month, months, _ = _GROUPS[season]
    years, last = divmod(month + months - 2, 12)
    year_of_last, last = year + years, last + 1
    return (
        day_number(year, month, 1),
        day_number(year_of_last, last, month_length(year_of_last, last)),
    )


def loose_bounds(year: int, season: int) -> Bounds | None:
    """Give the bounds of a season as people tell it, or None for quarters and the like.

    'The winter of 1941' can be the one that began in 1941 or the one that ended in it.
    """
    month, months, loose = _GROUPS[season]
    if not loose:
        return None
    crosses_new_year = month + months > 13
    first, _ = _whole_months(year - 1 if crosses_new_year else year, season)
    _, last = _whole_months(year, season)
    return Bounds(add_months(first, -SEASON_MONTHS), add_months(last, SEASON_MONTHS))
