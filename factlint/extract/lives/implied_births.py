"""Births that ages imply: aged 59 in 1928, so born in 1868 or 1869."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.lives.ages import BY, IMPLIED
from factlint.model import Age, Date, year_of

if TYPE_CHECKING:
    from factlint.extract.drafts import Draft


def births(drafts: list[Draft]) -> list[Draft]:
    """Give the births that ages imply: aged 59 in 1928, so born in 1868 or 1869."""
    return [birth for draft in drafts if (birth := _birth(draft)) is not None]


def unless_told(drafts: list[Draft]) -> list[Draft]:
    """Leave out births that follow from ages where the text tells the birth itself."""
    told = {id(one.subject) for one in drafts if one.property == "born" and one.by != "implied"}
    return [
        one
        for one in drafts
        if one.property != "born" or one.by != "implied" or id(one.subject) not in told
    ]


def _birth(draft: Draft) -> Draft | None:
    at = draft.qualifiers.get("time")
    if (
        draft.by != BY
        or draft.subject.type == "description"
        or not isinstance(draft.value, Age)
        or not isinstance(at, Date)
    ):
        return None
    year = year_of(at.edtf)
    if not year or draft.value.least != draft.value.most:
        return None
    born = int(year) - draft.value.least
    return replace(
        draft, property="born", value=Date(f"{born - 1:04}/{born:04}"), by="implied",
        qualifiers={}, confidence=IMPLIED,
    )  # fmt: skip
