"""Units of measure: which can be turned into which, and how exactly a round number is meant."""

from __future__ import annotations

from functools import lru_cache
from math import floor, log10
from typing import Final, NamedTuple

# Each unit's kind and its size in the kind's own measure: metres, kilograms, square metres, litres,
# metres a second, watts. International yard and pound agreement of 1959; NIST Special Publication
# 811, appendix B.
_UNITS: Final = {
    "metre": ("length", 1.0), "kilometre": ("length", 1000.0), "centimetre": ("length", 0.01),
    "millimetre": ("length", 0.001), "mile": ("length", 1609.344), "yard": ("length", 0.9144),
    "foot": ("length", 0.3048), "inch": ("length", 0.0254), "nautical mile": ("length", 1852.0),
    "fathom": ("length", 1.8288), "furlong": ("length", 201.168),
    "kilogram": ("mass", 1.0), "gram": ("mass", 0.001), "tonne": ("mass", 1000.0),
    "pound": ("mass", 0.45359237), "ounce": ("mass", 0.028349523125),
    "stone": ("mass", 6.35029318), "hundredweight": ("mass", 50.80234544),
    "long ton": ("mass", 1016.0469088), "short ton": ("mass", 907.18474),
    "square metre": ("area", 1.0), "square kilometre": ("area", 1e6), "hectare": ("area", 1e4),
    "acre": ("area", 4046.8564224), "square mile": ("area", 2589988.110336),
    "square foot": ("area", 0.09290304),
    "litre": ("volume", 1.0), "millilitre": ("volume", 0.001), "cubic metre": ("volume", 1000.0),
    "hectolitre": ("volume", 100.0), "imperial gallon": ("volume", 4.54609),
    "us gallon": ("volume", 3.785411784), "cubic foot": ("volume", 28.316846592),
    "kilometre per hour": ("speed", 1 / 3.6), "metre per second": ("speed", 1.0),
    "mile per hour": ("speed", 0.44704), "knot": ("speed", 1852 / 3600),
    "watt": ("power", 1.0), "kilowatt": ("power", 1000.0), "horsepower": ("power", 745.69987158227),
}  # fmt: skip
_SYMBOLS: Final = {
    "m": "metre", "km": "kilometre", "cm": "centimetre", "mm": "millimetre", "mi": "mile",
    "yd": "yard", "ft": "foot", "feet": "foot", "in": "inch", "inches": "inch",
    "nmi": "nautical mile", "kg": "kilogram", "g": "gram", "t": "tonne", "lb": "pound",
    "lbs": "pound", "oz": "ounce", "ha": "hectare", "km2": "square kilometre",
    "km²": "square kilometre", "m2": "square metre", "m²": "square metre", "sq mi": "square mile",
    "sq ft": "square foot", "sq m": "square metre", "sq km": "square kilometre",
    "square feet": "square foot", "cubic feet": "cubic foot", "l": "litre",
    "km/h": "kilometre per hour", "mph": "mile per hour", "kn": "knot",
    "kt": "knot", "kilogramme": "kilogram", "kilogrammes": "kilogram",
    "gramme": "gram", "cwt": "hundredweight", "lt": "long ton",
    "grammes": "gram", "kw": "kilowatt", "hp": "horsepower",
}  # fmt: skip


# Units of one name and several sizes: the smallest and the greatest that may be meant.
_SEVERAL: Final = {
    "gallon": ("volume", 3.785411784, 4.54609), "pint": ("volume", 0.473176473, 0.56826125),
    "ton": ("mass", 907.18474, 1016.0469088),
}  # fmt: skip


class Range(NamedTuple):
    """What a number can mean, rounding included, in its kind's measure."""

    kind: str  # of measure, or the noun that is counted
    least: float
    most: float

    def meets(self, other: Range) -> bool:
        """Tell whether some measure lies in both ranges, which are of one unit."""
        return self.least <= other.most and other.least <= self.most


@lru_cache(maxsize=1024)  # the numbers of one thing are compared each with each
def meant(least: float, most: float, unit: str) -> Range:
    """Give the range that a number of units stands for."""
    counted = not is_measure(unit)
    low, high = least - _half_step(least, counted), most + _half_step(most, counted)
    several = _SEVERAL.get(_singular(unit))
    if several is not None:
        kind, smallest, greatest = several
        return Range(kind, low * smallest, high * greatest)
    kind, size = _known(unit)
    return Range(kind, low * size, high * size)


def is_measure(unit: str) -> bool:
    """Say whether it is a unit of measure, and not a noun that is counted."""
    return _singular(unit) in _UNITS or _singular(unit) in _SEVERAL


def _known(unit: str) -> tuple[str, float]:
    name = _singular(unit)
    return _UNITS.get(name, (name, 1.0))


def _singular(unit: str) -> str:
    name = unit.strip().casefold().replace("meter", "metre").replace("liter", "litre")
    name = _SYMBOLS.get(name, name)
    known = _UNITS.keys() | _SEVERAL.keys()
    return name[:-1] if name not in known and name[:-1] in known else name


# Just short of a half, so that 1,200 and 1,300 do not meet at 1,250.
_HALF: Final = 0.4999


def _half_step(number: float, counted: bool) -> float:
    """Give half of the last digit that was meant: 1,200 is 1,150 to 1,250, and 1.2 is 1.15 to 1.25.

    A whole number up to 30 is taken to its unit; things that are counted are not rounded at all.
    """
    if number != floor(number):
        decimals = len(f"{number:.6f}".rstrip("0").split(".")[1])
        return _HALF * 10.0**-decimals
    if abs(number) <= 30:
        return 0.0 if counted else _HALF
    step = 1
    while number % (step * 10) == 0 and step < 10 ** floor(log10(abs(number))):
        step *= 10
    return _HALF * step
