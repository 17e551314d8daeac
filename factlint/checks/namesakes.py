"""Two of one name in one text: 'Thomas Dawes (1757-1825)' and 'Thomas Dawes (1731-1809)'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.dates import Bounds, parse_edtf

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.model import Claim

_OTHER_END: Final = {"born": "died", "died": "born"}


def are_namesakes(claims: Sequence[Claim], all_claims: Sequence[Claim]) -> bool:
    """Say whether two births that differ stand beside two deaths that differ as well.

    A slip of the pen changes one date; where both ends of a life differ, they are the lives of two
    people.
    """
    if len(claims) != 2 or any(claim.property not in _OTHER_END for claim in claims):
        return False
    one, other = claims
    return _two_lives(one, other, all_claims) or _two_lives(other, one, all_claims)


def _two_lives(one: Claim, other: Claim, all_claims: Sequence[Claim]) -> bool:
    """Say whether the life that one place tells of ends, or begins, as no other place has it."""
    end = _beside(one, all_claims)
    if end is None:
        return False
    told = _beside(other, all_claims)
    elsewhere = [told] if told is not None else list(_told_elsewhere(one, all_claims))
    return bool(elsewhere) and not any(end.meets(bounds) for bounds in elsewhere)


def _beside(claim: Claim, all_claims: Sequence[Claim]) -> Bounds | None:
    """Give the other end of the life that the same words tell."""
    for one in all_claims:
        if _is_other_end(one, claim) and one.place == claim.place:
            return _bounds(one)
    return None


def _told_elsewhere(claim: Claim, all_claims: Sequence[Claim]) -> Iterator[Bounds]:
    for one in all_claims:
        if _is_other_end(one, claim) and one.place != claim.place:
            yield _bounds(one)


def _is_other_end(one: Claim, claim: Claim) -> bool:
    same = one.property == _OTHER_END[claim.property] and one.subject == claim.subject
    return same and one.time is not None


def _bounds(claim: Claim) -> Bounds:
    extent = parse_edtf(claim.time or "").widened()
    return Bounds(extent.start.first, extent.end.last)
