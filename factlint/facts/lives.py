"""What dates say about two of one name: whether they can be one, and whether they must be near."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from factlint.dates import LONGEST_YEAR, parse_edtf
from factlint.limits import load_limits
from factlint.model import Modality, Polarity
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.dates import Bounds
    from factlint.model import Claim
    from factlint.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Life:
    """When someone or something began, ended and acted, as its claims say; all may be empty."""

    begins: tuple[Bounds, ...] = ()
    ends: tuple[Bounds, ...] = ()
    acts: tuple[Bounds, ...] = ()


def life_of(claims: Iterable[Claim], vocabulary: Vocabulary, acted: Iterable[str] = ()) -> Life:
    """Collect the dates of one subject's claims; vague and unreadable ones bound nothing.

    `acted` are dates of acts that no claim of its own tells.
    """
    found: dict[str, set[Bounds]] = {"begins": set(), "ends": set(), "during": set()}
    for claim in claims:
        phase = vocabulary.phase(claim.property)
        if phase in found and claim.time and _is_plain(claim):
            found[phase].update(_bounds(claim.time))
    for time in acted:
        found["during"].update(_bounds(time))
    begins, ends, acts = (tuple(sorted(days, key=_by_days)) for days in found.values())
    return Life(begins, ends, acts)


def cannot_be_one(a: Life, b: Life) -> bool:
    """Tell whether two lives are too far apart to be two accounts of one."""
    birth, death = _gap(a.begins, b.begins), _gap(a.ends, b.ends)
    if birth and death:
        return birth + death > load_limits().slip_of_both * LONGEST_YEAR
    slip = load_limits().slip * LONGEST_YEAR
    if (birth or 0) > slip and death is None:
        return True
    if (death or 0) > slip and birth is None:
        return True
    return _apart(a, b) or _apart(b, a)


def agree(a: Life, b: Life) -> int:
    """Count the ends of life, 0 to 2, that both know at least to the year and that agree."""
    return _met(a.begins, b.begins) + _met(a.ends, b.ends)


def _is_plain(claim: Claim) -> bool:
    return claim.polarity is Polarity.POSITIVE and claim.modality is Modality.ASSERTED


def _bounds(edtf: str) -> list[Bounds]:
    try:
        extent = parse_edtf(edtf).widened()
    except ValueError:
        return []
    return [bounds for bounds in {extent.start, extent.end} if bounds != (None, None)]


def _by_days(bounds: Bounds) -> tuple[float, float]:
    return (
        float("-inf") if bounds.first is None else bounds.first,
        float("inf") if bounds.last is None else bounds.last,
    )


def _gap(some: tuple[Bounds, ...], others: tuple[Bounds, ...]) -> int | None:
    """Give the days between the two nearest readings, 0 where they meet, None where one lacks."""
    return min((_between(a, b) for a, b in product(some, others)), default=None)


def _between(a: Bounds, b: Bounds) -> int:
    before = _after(a, b)
    return before or _after(b, a)


def _after(a: Bounds, b: Bounds) -> int:
    """Give the days by which b surely follows a, or 0."""
    if a.last is None or b.first is None:
        return 0
    return max(b.first - a.last, 0)


def _met(some: tuple[Bounds, ...], others: tuple[Bounds, ...]) -> bool:
    return any(
        _precise(a) and _precise(b) and _between(a, b) == 0 for a, b in product(some, others)
    )


def _precise(bounds: Bounds) -> bool:
    if bounds.first is None or bounds.last is None:
        return False
    return bounds.last - bounds.first <= load_limits().known_within * LONGEST_YEAR


def _apart(a: Life, b: Life) -> bool:
    """Tell whether one life, or an act of it, surely lies after the other's end."""
    if _follows(a.ends, b.begins):
        return True
    slip = load_limits().slip * LONGEST_YEAR
    return _follows(a.ends, b.acts) > slip or _follows(a.acts, b.begins) > slip


def _follows(some: tuple[Bounds, ...], others: tuple[Bounds, ...]) -> int:
    """Give the days by which all of the others surely follow, 0 where one need not."""
    return min((_after(a, b) for a, b in product(some, others)), default=0)
