"""Deaths told by a day alone, whose year was only carried over from what stood before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.limits import load_limits
from factlint.model import Age, Date, year_of
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.extract.drafts import Draft
    from factlint.model import Block

_YEAR = deferred(r"[12]\d{3}")
_AT_DEATH = "age-at-death"


def settle(drafts: list[Draft], blocks: Sequence[Block]) -> list[Draft]:
    """Leave out deaths in a year nobody told that neither the birth nor the age fits.

    'Otto Hay sang in 1912. Ada Low, who died on January 15, aged 88, was born in 1916.'
    """
    wrong = [one for one in drafts if _carried(one, blocks) and _misfits(one, drafts)]
    if not wrong:
        return drafts
    for age in drafts:
        if age.property == _AT_DEATH and any(_of_that_death(age, one) for one in wrong):
            age.qualifiers.pop("time", None)
    return [one for one in drafts if not any(one is other for other in wrong)]


def _carried(draft: Draft, blocks: Sequence[Block]) -> bool:
    """Tell whether a death's own words have no year."""
    if draft.property != "died" or not isinstance(draft.value, Date):
        return False
    return _YEAR.search(blocks[draft.block].text, *draft.value_span) is None


def _misfits(death: Draft, drafts: Sequence[Draft]) -> bool:
    died, slip = _year(death), load_limits().age_slip
    births = {_year(one) for one in drafts if one.property == "born" and _same(one, death)} - {0}
    ages = [
        one.value
        for one in drafts
        if one.property == _AT_DEATH and _of_that_death(one, death) and isinstance(one.value, Age)
    ]
    if died and any(died < born for born in births):
        return True
    return any(
        not age.least - slip <= died - born <= age.most + slip
        for born in births
        if died
        for age in ages
    )


def _same(one: Draft, death: Draft) -> bool:
    return one.subject is death.subject and one.by != "implied"


def _of_that_death(age: Draft, death: Draft) -> bool:
    return age.subject is death.subject and age.block == death.block


def _year(draft: Draft) -> int:
    """Give the year of a date that has one, or 0."""
    return int(year_of(draft.value.edtf) or 0) if isinstance(draft.value, Date) else 0
