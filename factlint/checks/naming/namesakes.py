"""Two of one name in one text: 'Thomas Dawes (1757-1825)' and 'Thomas Dawes (1731-1809)'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from factlint.dates import Bounds, parse_edtf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factlint.model import Claim

    About: TypeAlias = Callable[[str], Sequence[Claim]]

_MONTH: Final = 31  # days
_OTHER_END: Final = {"born": "died", "died": "born"}


def are_namesakes(claims: Sequence[Claim], about: About) -> bool:
    """Say whether two births that differ stand beside two deaths that differ as well.

    A slip of the pen changes one date, or a day within its month; where both ends of a life differ
    by more, they are the lives of two people. `about` gives the claims about a subject.
    """
    if len(claims) != 2 or any(claim.property not in _OTHER_END for claim in claims):
        return False
    one, other = claims
    if _may_be_one(_bounds(one), _bounds(other)):
        return False
    return _two_lives(one, other, about) or _two_lives(other, one, about)


def _two_lives(one: Claim, other: Claim, about: About) -> bool:
    """Say whether the life that one place tells of ends, or begins, as no other place has it."""
    end = _beside(one, about)
    if end is None:
        return False
    told = _beside(other, about)
    elsewhere = [told] if told is not None else list(_told_elsewhere(one, about))
    return bool(elsewhere) and not any(_may_be_one(end, bounds) for bounds in elsewhere)


def _may_be_one(one: Bounds, other: Bounds) -> bool:
    """Say whether two ends meet, or are two days of a month, one of which is a slip."""
    if one.meets(other):
        return True
    ends = one.first, one.last, other.first, other.last
    days = [day for day in ends if day is not None]
    return len(days) == len(ends) and max(days) - min(days) < _MONTH


def _beside(claim: Claim, about: About) -> Bounds | None:
    """Give the other end of the life that the same words tell."""
    for one in about(claim.subject):
        if _is_other_end(one, claim) and one.place == claim.place:
            return _bounds(one)
    return None


def _told_elsewhere(claim: Claim, about: About) -> Iterator[Bounds]:
    for one in about(claim.subject):
        if _is_other_end(one, claim) and one.place != claim.place:
            yield _bounds(one)


def _is_other_end(one: Claim, claim: Claim) -> bool:
    return one.property == _OTHER_END[claim.property] and one.time is not None


def _bounds(claim: Claim) -> Bounds:
    extent = parse_edtf(claim.time or "").widened()
    return Bounds(extent.start.first, extent.end.last)
