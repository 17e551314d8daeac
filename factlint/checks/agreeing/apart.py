"""Whether two places that only a name tells are surely two: 'Gdynia' and 'Puck'.

A place may lie in the other, or bear its older name. Two are taken for two towns where neither is
known to the reference claims, a larger region by its name, or told of beside the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.model import EntityRef, Origin
from factlint.names import fold
from factlint.patterns import deferred
from factlint.wordlists import entries

if TYPE_CHECKING:
    from collections.abc import Collection

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim

_NEAR: Final = 60  # characters within which two names are told of together
_SIDE_BY_SIDE: Final = deferred(  # "in Dorn in 1929 and in Vellmar in 1931", which are two
    r"\d{4},? and (?:\w+ )?(?:in|at) $|\b(?:moved|went|came|returned|walked|sailed) (?:\w+ )?to $"
)
_PLAIN: Final = (Origin.FIELD, Origin.LEAD, Origin.BODY)


def are_apart(one: Claim, other: Claim, larger: Collection[str], evidence: Evidence) -> bool:
    """Say whether two claims name two towns, and not one within the other."""
    heads = _head(one), _head(other)
    first, second = (set(fold(head).split()) for head in heads)
    if not first or not second or first & second or fold(heads[0]) == fold(heads[1]):
        return False
    if {one.origin, other.origin} - set(_PLAIN) or _of_one_telling(one, other):
        return False
    if fold(heads[0]) in fold(str(other.value)) or fold(heads[1]) in fold(str(one.value)):
        return False  # "Headingley, Leeds"
    known = {name.casefold() for name in larger}
    endings = entries("places", "large-endings")
    for claim, head in zip((one, other), heads, strict=True):
        large = head.casefold() in known or head.casefold().endswith(endings)
        if large or len(head) < len("Ayr") or _is_known(claim, evidence):
            return False
    return not _told_together(*heads, evidence)


def _of_one_telling(one: Claim, other: Claim) -> bool:
    """Say whether one text's prose tells both: it may mean one place by two names."""
    return one.place.path == other.place.path and Origin.FIELD not in (one.origin, other.origin)


def _head(claim: Claim) -> str:
    name = claim.value.name if isinstance(claim.value, EntityRef) else str(claim.value)
    return name.partition(",")[0].strip()


def _is_known(claim: Claim, evidence: Evidence) -> bool:
    """Say whether the reference claims tell of a place: a state, or a city of many names."""
    if not isinstance(claim.value, EntityRef):
        return True
    about = evidence.facts.about(claim.value.id)
    return any(one.origin is Origin.REFERENCE for one in about)


def _told_together(one: str, other: str, evidence: Evidence) -> bool:
    for document in evidence.documents:
        at = document.source.find(one)
        while at >= 0:
            before = document.source[max(at - _NEAR, 0) : at].rpartition(other)
            behind = document.source[at + len(one) : at + len(one) + _NEAR].partition(other)
            if before[1] and _SIDE_BY_SIDE.search(before[2]) is None:
                return True
            if behind[1] and _SIDE_BY_SIDE.search(behind[0]) is None:
                return True
            at = document.source.find(one, at + 1)
    return False
