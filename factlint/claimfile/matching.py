"""Find again, among the claims just read, those that a file already has.

A claim is known by its id, which says what it states; several of one id by their order and
nearest place. One that a person edited keeps the id it was read under.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.claimfile.rendering import quote

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from factlint.claimfile.stored import StoredClaim
    from factlint.model import Claim


def matched(stored: Sequence[StoredClaim], claims: Sequence[Claim]) -> dict[int, int]:
    """Map the index of each stored claim to that of the claim it is; none for those by hand."""
    return _Matching(stored, claims).found


class _Matching:
    def __init__(self, stored: Sequence[StoredClaim], claims: Sequence[Claim]) -> None:
        self._stored = stored
        self._claims = claims
        self.found: dict[int, int] = {}
        now = [claim.id for claim in claims]  # what each claim states
        own = [one.claim.id for one in stored]
        read = [at for at, one in enumerate(stored) if not one.by_hand]
        plain = [at for at in read if own[at] == stored[at].id]
        self._match(plain, own.__getitem__, now.__getitem__)
        self._match(read, lambda at: stored[at].id, now.__getitem__)
        # The text now says what a person had written.
        self._match(read, own.__getitem__, now.__getitem__)
        # The text calls its subject by another id: what it says, and how, is the same.
        self._match(plain, lambda at: _said(stored[at].claim), lambda at: _said(claims[at]))

    def _match(
        self,
        ours: list[int],
        our_key: Callable[[int], Hashable],
        their_key: Callable[[int], Hashable],
    ) -> None:
        left = [at for at in ours if at not in self.found]
        if not left:
            return
        taken = set(self.found.values())
        theirs = _grouped((at for at in range(len(self._claims)) if at not in taken), their_key)
        for key, mine in _grouped(left, our_key).items():
            if key in theirs:
                self.found.update(self._paired(mine, theirs[key]))

    def _paired(self, ours: list[int], theirs: list[int]) -> dict[int, int]:
        """Pair claims of one key: equal quotes first, then those that stand nearest."""
        before = {at: self._stored[at].claim.place for at in ours}
        now = {at: self._claims[at].place for at in theirs}
        if len(ours) == len(theirs):
            ordered = sorted(ours, key=lambda at: (before[at].start, at))
            return dict(zip(ordered, sorted(theirs, key=lambda at: now[at].start), strict=True))
        distances = sorted(
            (
                quote(before[one]) != quote(now[other]),
                abs(before[one].start - now[other].start),
                one,
                other,
            )
            for one in ours
            for other in theirs
        )
        pairs: dict[int, int] = {}
        taken: set[int] = set()
        for _, _, one, other in distances:
            if one not in pairs and other not in taken:
                pairs[one] = other
                taken.add(other)
        return pairs


def _said(claim: Claim) -> tuple[str, str]:
    return replace(claim, subject="").id, quote(claim.place)


def _grouped(indices: Iterable[int], key: Callable[[int], Hashable]) -> dict[Hashable, list[int]]:
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for at in indices:
        groups[key(at)].append(at)
    return groups
