"""When two values of one property can both be right."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final

from factlint.checks.numbers.units import meant
from factlint.dates import may_be_same, parse_edtf
from factlint.extract.language import load_language
from factlint.limits import load_limits
from factlint.model import EntityRef, Origin, Quantity, year_of
from factlint.names import fold, same_person_name
from factlint.wordlists import entries, word_list

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factlint.model import Claim


def numbers(one: Claim, other: Claim) -> bool:
    """Say whether two quantities meet, units turned and rounding allowed for."""
    a, b = one.value, other.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity):
        return True
    units = a.unit, b.unit
    if a.unit.rstrip("s") == b.unit.rstrip("s"):  # tons are tons, whichever are meant
        units = "", ""
    first, second = (
        meant(one.least, one.most, unit) for one, unit in zip((a, b), units, strict=True)
    )
    return first.kind != second.kind or first.meets(second)


def names(one: Claim, other: Claim) -> bool:
    """Say whether two names can be one parent's; only structure that speaks against it differs.

    A lone surname is as a rule a title's ("Lord Kelby"), and a mother may bear two surnames.
    """
    a, b = one.value, other.value
    if isinstance(a, EntityRef) and isinstance(b, EntityRef) and a.id == b.id:
        return True
    first, second = fold(str(a)).split(), fold(str(b)).split()
    if set(first) <= set(second) or set(second) <= set(first):
        return True
    if any(
        len(name) == 1 and not load_language().is_given(str(value))
        for name, value in ((first, a), (second, b))
    ):
        return True
    given = first[0] == second[0] or bool(_groups_of(first[0]) & _groups_of(second[0]))
    of_mothers = "mother" in (one.property, str(one.qualifier("as")))
    if given and (of_mothers or first[-1] == second[-1] or 1 in (len(first), len(second))):
        return True
    return same_person_name(str(a), str(b)) is not False


def _groups_of(given: str) -> frozenset[int]:
    return _may_be_one().get(given, frozenset())


@cache
def _may_be_one() -> dict[str, frozenset[int]]:
    """Give by its folded form the groups of given names in which each may be another's form."""
    groups: defaultdict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(entries("names", "may-be-one")):
        for form in group.split():
            groups[fold(form)].add(number)
    return {form: frozenset(numbers) for form, numbers in groups.items()}


def people(one: Claim, other: Claim) -> bool:
    """Say whether two names can be one person's, who may have married meanwhile."""
    given = {word for claim in (one, other) for word in fold(str(claim.value)).split()[:1]}
    return len(given) < 2 or names(one, other)


def places(one: Claim, other: Claim) -> bool:
    """Say whether two places can be one: 'Leeds, Yorkshire' and 'Bradford, Yorkshire' cannot.

    A place may lie in the other or be its older name, so only two of one kind in the same larger
    place are known to differ.
    """
    a, b = one.value, other.value
    if isinstance(a, EntityRef) and isinstance(b, EntityRef) and a.id == b.id:
        return True
    first, second = _levels(str(a)), _levels(str(b))
    if len(first) != len(second) or len(first) < 2 or first[-1] != second[-1]:
        return True
    return bool(set(first[0].split()) & set(second[0].split()))


def _levels(name: str) -> list[str]:
    return [fold(part) for part in name.split(",") if part.strip()]


def times(one: Claim, other: Claim) -> bool:
    """Say whether two dates can be one."""
    if one.time is None or other.time is None:
        return True
    return may_be_same(parse_edtf(one.time), parse_edtf(other.time))


def terms(one: Claim, other: Claim) -> bool:
    """Say whether two stretches of one office can be one: those that begin alike end alike.

    Whoever held it twice has two stretches, neither end of which is the other's.
    """
    first, second = _years(one), _years(other)
    if first is None or second is None:
        if _began_twice(one, other):
            return False
        return _may_begin(one, other) and _may_begin(other, one)
    begin_alike, end_alike = first[0] == second[0], first[1] == second[1]
    return begin_alike == end_alike or abs(first[0] - second[0]) + abs(first[1] - second[1]) < 2


def _began_twice(one: Claim, other: Claim) -> bool:
    """Say whether somebody is told to begin, in two years, what one begins once."""
    terms_told = [(claim.time or "").partition("/") for claim in (one, other)]
    starts = [start for start, _, _ in terms_told]
    if str(one.value) not in word_list("offices", "held-once") or not all(map(year_of, starts)):
        return False
    ends = [year_of(end) for _, _, end in terms_told if year_of(end)]
    if any(end < max(starts)[:4] for end in ends):
        return False  # one term had ended when the other began
    of = [fold(str(claim.qualifier("of") or "")) for claim in (one, other)]
    apart = abs(int(starts[0][:4]) - int(starts[1][:4]))
    of_one = of[0].endswith(of[1]) or of[1].endswith(of[0])
    return of_one and 1 < apart < load_limits().one_term


_FULL: Final = (Origin.LIST, Origin.TABLE)  # where all terms of an office stand


def _may_begin(one: Claim, other: Claim) -> bool:
    """Say whether 'took over in 1931' can be said of a stretch: it begins then, or is another."""
    start, _, end = (one.time or "").partition("/")
    whole = _years(other)
    if end != ".." or whole is None or not year_of(start):
        return True
    began = int(start[:4])
    if other.origin in _FULL and 1 < whole[0] - began < load_limits().one_term:
        return False  # no other term, a slip
    return abs(began - whole[0]) < 2 or not whole[0] < began < whole[1]


def _years(claim: Claim) -> tuple[int, int] | None:
    """Give the years in which a stretch begins and ends, where both are told."""
    start, slash, end = (claim.time or "").partition("/")
    if not slash or not (year_of(start) and year_of(end)):
        return None
    return int(start[:4]), int(end[:4])


ALIKE: Final[Mapping[str, Callable[[Claim, Claim], bool]]] = {
    "numbers": numbers,
    "names": names,
    "people": people,
    "places": places,
    "times": times,
    "terms": terms,
}
