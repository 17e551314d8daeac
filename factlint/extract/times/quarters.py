"""Quarters of a year: "the third quarter of 1989", "Q3 1999", not "three quarters of the city"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.times.told import Told
from factlint.extract.times.words import GAP, YEAR
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.times.lefts import Left

EXAMPLES = {
    "in the third quarter of 1989": ["the third quarter of 1989"],
    "a quarter of the town, three quarters": [],
}
FIGURES = ("Q1", "Q2", "Q3", "Q4")
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_YEAR_AFTER = deferred(rf"(?:{GAP}of)?{GAP}(?P<year>{YEAR})")
_BEFORE = deferred(
    r"(?:(?P<the>\b[Tt]he )(?:[a-z]+ )?)?\b(?P<number>first|second|third|fourth)[- ]\Z"
)


def read(text: str, told: Told, _left: Left) -> list[Told]:
    """Read the quarter that ends at told.end."""
    at = told.end - len("quarter")
    found = _BEFORE.search(text, max(0, at - 24), at)
    if found is None:
        return []
    told.shape, told.part = "quarter", f"Q{_NUMBERS[found['number']]}"
    told.start = found.start("the") if found["the"] else found.start("number")
    after = _YEAR_AFTER.match(text, told.end)
    if after is not None:
        told.end, told.year, told.year_told = after.end(), int(after["year"]), True
    return [told]


def read_figure(text: str, at: int, end: int, _floor: int) -> list[Told]:
    """Read "Q3 1999"; the quarter alone is any year's."""
    after = _YEAR_AFTER.match(text, end)
    if after is None:
        return []
    told = Told(at, after.end(), "quarter")
    told.part, told.year, told.year_told = text[at:end], int(after["year"]), True
    return [told]
