"""Values as a claim file writes them: '1905-10-11', '59', '310 metre', an entity's id, words.

The property says which type its value has. A value of another type is written with its type:
`value: {text: early in the war}`.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from factlint.dates import parse_edtf
from factlint.model import Age, Amount, Date, Duration, EntityRef, Quantity, Text, Value
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.vocabulary import Vocabulary

TYPES = ("date", "entity", "age", "duration", "quantity", "text")
_TYPE_OF: dict[type, str] = {
    Date: "date", EntityRef: "entity", Age: "age", Duration: "duration", Quantity: "quantity",
    Text: "text",
}  # fmt: skip
# Qualifiers that are no property of their own.
QUALIFIERS = {
    "time": "date", "start": "date", "end": "date", "published": "date",
    "place": "entity", "of": "entity", "with": "entity", "to": "entity", "for": "entity",
    "age": "age", "duration": "duration", "count": "quantity",
    "role": "text", "what": "text", "as": "text", "note": "text", "relation": "text",
    "since": "date", "distance": "duration", "sequence": "duration", "beforehand": "duration",
}  # fmt: skip
_NUMBER = r"-?(?:[0-9][0-9,]*(?:\.[0-9]+)?(?:e[-+]?[0-9]+)?|inf)"
_STRETCH = deferred(
    rf"""
    (?: (?P<bound> at\ least | at\ most )\  )?
    (?P<least> {_NUMBER} )
    (?: (?: \ ?[-–]\ ? | \ to\  ) (?P<most> {_NUMBER} ) )?
    (?: \  (?P<unit> \S (?:.*\S)? ) )?
    """,
    re.VERBOSE | re.DOTALL,
)
# Plurals that an editor writes for the units the reader of texts gives in the singular.
_SINGULAR = {
    "days": "day", "weeks": "week", "months": "month", "years": "year", "decades": "decade",
    "centuries": "century", "hours": "hour", "minutes": "minute", "seconds": "second",
    "metres": "metre", "kilometres": "kilometre", "centimetres": "centimetre",
    "millimetres": "millimetre", "miles": "mile", "yards": "yard", "feet": "foot",
    "inches": "inch", "tons": "ton", "tonnes": "tonne", "pounds": "pound",
    "kilograms": "kilogram", "people": "person", "children": "child", "men": "man",
    "women": "woman",
}  # fmt: skip


def type_of(value: Value) -> str:
    """Give the name of a value's type."""
    return _TYPE_OF[type(value)]


def property_type(name: str, vocabulary: Vocabulary) -> str:
    """Give the type of a property's value; text where nothing says."""
    found = vocabulary.get(name)
    return found.value if found else "text"


def qualifier_type(name: str, vocabulary: Vocabulary) -> str | None:
    """Give the type of a qualifier's value, None when nobody knows the qualifier."""
    if name in QUALIFIERS:
        return QUALIFIERS[name]
    found = vocabulary.get(name)
    return found.value if found else None


def written(value: Value, expected: str) -> str | dict[str, str]:
    """Give the value as a file has it: its text, or with its type where that is not expected."""
    text, type_ = _text(value), type_of(value)
    if not _reads_back(value, type_, text):
        return {"text": str(value)}
    return text if type_ == expected else {type_: text}


def _text(value: Value) -> str:
    match value:
        case Age() | Quantity():
            return stretch(value.least, value.most, getattr(value, "unit", ""))
        case Duration(Amount(least, most, unit)):
            return stretch(least, most, unit)
        case EntityRef():
            return value.id
        case _:
            return str(value)


def _reads_back(value: Value, type_: str, text: str) -> bool:
    if type_ in ("text", "entity"):
        return True
    try:
        return read(text, type_) == value
    except ValueError:
        return False


def stretch(least: float, most: float, unit: str = "") -> str:
    """Write a number or a range of numbers, exactly."""
    if least == most:
        number = _number(least)
    elif most == math.inf:
        number = f"at least {_number(least)}"
    elif least == -math.inf:
        number = f"at most {_number(most)}"
    else:
        number = f"{_number(least)}{' to ' if least < 0 else '-'}{_number(most)}"
    return f"{number} {unit}" if unit else number


def _number(number: float) -> str:
    if math.isinf(number) or number != int(number):
        return repr(float(number))
    return str(int(number))


def read(text: str, type_: str, *, by_hand: bool = False) -> Value:
    """Read a value of a type other than entity; raise ValueError with the reason.

    The units of a person's claim become singular, as texts are read; others stay as they are.
    """
    match type_:
        case "date":
            parse_edtf(text)
            return Date(text)
        case "age":
            least, most, unit = _stretch(text)
            if unit not in ("", "year") or least != int(least) or most != int(most):
                raise ValueError("an age is a number of whole years: 59 or 56-57")
            return Age(int(least), int(most))
        case "duration":
            return Duration(Amount(*_with_unit(text, by_hand)))
        case "quantity":
            return Quantity(*_stretch(text, by_hand))
        case _:
            return Text(text)


def _with_unit(text: str, by_hand: bool) -> tuple[float, float, str]:
    least, most, unit = _stretch(text, by_hand)
    if not unit:
        raise ValueError("a duration needs its unit: 30 years")
    return least, most, unit


def _stretch(text: str, by_hand: bool = False) -> tuple[float, float, str]:
    match = _STRETCH.fullmatch(text)
    if match is None:
        raise ValueError("a number is expected, with its unit if it has one: 310 metre")
    least = float(match["least"].replace(",", ""))
    most = float(match["most"].replace(",", "")) if match["most"] else least
    if match["bound"]:
        least, most = (least, math.inf) if match["bound"] == "at least" else (-math.inf, most)
    if least > most:
        raise ValueError(f"the range is reversed: {text}")
    unit = match["unit"] or ""
    return least, most, _SINGULAR.get(unit, unit) if by_hand else unit
