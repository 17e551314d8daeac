"""Two of one name in one text: 'Thomas Dawes (1757-1825)' and 'Thomas Dawes (1731-1809)'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.dates import Bounds, parse_edtf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.model import Claim

_OTHER_END: Final = {"born": "died", "died": "born"}


def are_namesakes(claims: Sequence[Claim], all_claims: Sequence[Claim]) -> bool:
    """Say whether two births that differ stand beside two deaths that differ as well.

    A slip of the pen changes one date; where both ends of a life differ in the same two places,
    they are the lives of two people.
    """
    if len(claims) != 2 or any(claim.property not in _OTHER_END for claim in claims):
        return False
    one, other = (_beside(claim, all_claims) for claim in claims)
    return one is not None and other is not None and not one.meets(other)


def _beside(claim: Claim, all_claims: Sequence[Claim]) -> Bounds | None:
    """Give the other end of the life that the same words tell."""
    for one in all_claims:
        if (
            one.property == _OTHER_END[claim.property]
            and one.subject == claim.subject
            and one.place == claim.place
            and one.time is not None
        ):
            extent = parse_edtf(one.time).widened()
            return Bounds(extent.start.first, extent.end.last)
    return None
