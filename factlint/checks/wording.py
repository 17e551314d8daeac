"""Values in words, as messages say them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.dates.words import edtf_in_words
from factlint.model import Date, Duration, Quantity

if TYPE_CHECKING:
    from factlint.model import Value


def value_in_words(value: Value) -> str:
    """Give a value as a text would: '59', '2 years', '5 children', '34 feet'."""
    if isinstance(value, Duration):
        return _counted(value.amount.least, value.amount.most, value.amount.unit)
    if isinstance(value, Quantity):
        return _counted(value.least, value.most, value.unit)
    return edtf_in_words(value.edtf) if isinstance(value, Date) else str(value)


_PLURALS: Final = {"child": "children", "person": "people", "man": "men", "woman": "women",
                   "foot": "feet", "inch": "inches", "wife": "wives", "die": "dead",
                   "life": "lives"}  # fmt: skip
_NO_SINGULAR: Final = ("children", "people", "dead", "sheep", "fish", "aircraft", "cattle")


def number_in_words(least: float, most: float) -> str:
    """Give a number, or the two between which it lies, with every digit: '1,200,000', '5 to 7'."""
    return f"{least:,.12g}" if least == most else f"{least:,.12g} to {most:,.12g}"


def _counted(least: float, most: float, unit: str) -> str:
    number = number_in_words(least, most)
    if not unit:
        return number
    return f"{number} {unit if least == most == 1 else _plural(unit)}"


def _plural(unit: str) -> str:
    """Give the plural of a unit or noun; what counts people is often no noun: '204 wounded'."""
    if unit in _PLURALS:
        return _PLURALS[unit]
    if len(unit) < 3 or unit.endswith(("s", "ed", "men")) or unit in _NO_SINGULAR:
        return unit
    if unit in _PLURALS.values():
        return unit
    if unit.endswith(("ch", "sh", "x")):
        return f"{unit}es"
    return f"{unit[:-1]}ies" if unit.endswith("y") and unit[-2] not in "aeiou" else f"{unit}s"
