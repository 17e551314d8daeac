"""How two dates that may be vague stand to each other, by their widened bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates.model import hull

if TYPE_CHECKING:
    from factlint.dates.model import Edtf, Extent


def may_be_same(a: Edtf, b: Edtf) -> bool:
    """Say whether both can name the same point, or the same stretch, of time."""
    return any(
        one.start.meets(other.start) and one.end.meets(other.end)
        for one in _readings(a)
        for other in _readings(b)
    )


def _readings(date: Edtf) -> list[Extent]:
    """Give what a date can be: of a one-of set each member, a range being a point in it."""
    if not date.is_set:
        return [date.widened()]
    members = [part.widened() for part in date.parts]
    return [hull([member], one=True) for member in members]
