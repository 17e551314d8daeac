"""Days of the French republican calendar: "18 Brumaire Year VIII", "9 Thermidor an II"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates.days import day_number, year_month_day
from factlint.extract.times.before import before
from factlint.extract.times.told import Told
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re

EXAMPLES = {
    "On 18 Brumaire Year VIII he": ["18 Brumaire Year VIII"],
    "the 9 Thermidor, an II": ["9 Thermidor, an II"],
    "the Thermidor reaction, Lobster Thermidor": [],
}
_MONTHS = (
    "Vendémiaire", "Brumaire", "Frimaire", "Nivôse", "Pluviôse", "Ventôse", "Germinal", "Floréal",
    "Prairial", "Messidor", "Thermidor", "Fructidor",
)  # fmt: skip
_PLAIN = str.maketrans("éôÉÔ", "eoEO")
_NUMBER = {name.translate(_PLAIN): number for number, name in enumerate(_MONTHS)}
WORDS = (*_MONTHS, *(name for name in _NUMBER if name not in _MONTHS))
_YEARS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")
# 1 Vendémiaire of the years I to XIV, in September of 1792 to 1805 (E. G. Richards,
# "Mapping Time", ch. 20).
_BEGAN = (22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23)
_BEFORE = deferred(r"(?P<day>\d{1,2}|1er)\s\Z")
_BEHIND = deferred(r",?\s(?:(?:of\s)?(?:the\s)?[Yy]ear|[Aa]n)\s(?P<year>[IVX]+|\d{1,2})(?!\w)")


def read(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the day whose month is text[at:end]."""
    behind = _BEHIND.match(text, end)
    number = _BEFORE.search(text, max(at - 4, floor, 0), at)
    year = _year(behind) if behind is not None else None
    if behind is None or year is None or number is None:
        return []
    day = int(number["day"].removesuffix("er"))
    if not 1 <= day <= 30:
        return []
    month = _NUMBER[text[at:end].translate(_PLAIN)]
    first = day_number(1791 + year, 9, _BEGAN[year - 1])
    told = Told(number.start(), behind.end(), "day")
    told.year, told.month, told.day = year_month_day(first + 30 * month + day - 1)
    told.year_told = True
    told.preposition = before(text, told.start, floor).preposition
    return [told]


def _year(found: re.Match[str]) -> int | None:
    word = found["year"]
    if word.isdigit():
        return int(word) if 1 <= int(word) <= len(_YEARS) else None
    return _YEARS.index(word) + 1 if word in _YEARS else None
