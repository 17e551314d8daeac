"""Ages and distances in calendar years, between dates that may be vague."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.dates.days import add_years, completed_years

if TYPE_CHECKING:
    from factlint.dates.model import Edtf


class Years(NamedTuple):
    """The least and the most years that can lie between two dates; most is None when unbounded."""

    least: int
    most: int | None


def ages(born: Edtf, on: Edtf) -> Years | None:
    """Give the ages, in completed years, one can have on some day; None when surely not born yet.

    Someone born on 29 February is, on 28 February of a common year, taken to have either age.
    """
    since, until = born.widened(), on.widened()
    least, most = 0, None
    if since.last is not None and until.first is not None:
        least = max(0, completed_years(since.last, until.first, late=True))
    if since.first is not None and until.last is not None:
        if until.last < since.first:
            return None
        most = completed_years(since.first, until.last, late=False)
    return Years(least, most)


def years_between(since: Edtf, until: Edtf) -> Years | None:
    """Give the numbers of years one may say lie between two dates; None when in the wrong order.

    From those completed to those begun: from December 1905 to January 1925 passed 'nineteen
    years', and 'twenty'.
    """
    completed = ages(since, until)
    first, last = since.widened().first, until.widened().last
    if completed is None or completed.most is None or first is None:
        return completed
    begun = completed.most + (add_years(first, completed.most, late=True) != last)
    return Years(completed.least, begun)
