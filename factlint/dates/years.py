"""Years in forms of their own: Y17E7, 1950S2, the decade 196, the century 19 (ISO 8601-2, 4.4)."""

from __future__ import annotations

import re
from typing import Final

from factlint.dates.days import day_number
from factlint.dates.model import Bounds, Edtf, Kind, Precision
from factlint.dates.qualifiers import slack_of
from factlint.patterns import deferred

_YEAR: Final = deferred(
    r"""
    (?P<letter> Y )?
    (?P<sign> - )? (?P<digits> [0-9]+ )
    (?: E (?P<exponent> [0-9]+ ) )?
    (?: S (?P<significant> [0-9]+ ) )?
    """,
    re.VERBOSE,
)
_REDUCED: Final = deferred(r"(-?)([0-9]{2,3})([?~%]?)")
_MOST_DIGITS: Final = 18  # some seventy million times the age of the universe
# How narrowly a year is known when so many of its last digits are not.
_KNOWN: Final = (Precision.YEAR, Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM)


def read_year_form(text: str) -> Edtf | None:
    """Read a year with Y or S, or give None when it has neither; raise ValueError for a wrong one.

    `1950S2`, 1950 to two significant digits, is some year from 1900 to 1999.
    """
    match = _YEAR.fullmatch(text)
    if match is None or not (match["letter"] or match["significant"]):
        return None
    year = _size(match)
    unknown = 0
    if match["significant"] is not None:
        unknown = len(str(year).zfill(4)) - int(match["significant"][:3])
        if not 0 <= unknown < len(str(year).zfill(4)):
            raise ValueError(f"the year has no {match['significant']} significant digits")
    negative = match["sign"] is not None
    bounds = _round_years(year, unknown, negative=negative)
    precision = _KNOWN[unknown] if unknown < len(_KNOWN) else Precision.UNKNOWN
    return Edtf(text, Kind.DATE, precision, bounds, bounds, -year if negative else year)


def _size(match: re.Match[str]) -> int:
    digits, exponent = match["digits"], match["exponent"] or ""
    if len(exponent) > 3 or len(digits) + int(exponent or 0) > _MOST_DIGITS:
        raise ValueError(f"years of more than {_MOST_DIGITS} digits are out of reach")
    year = int(digits) * int(10 ** int(exponent or 0))
    if match["letter"] is None:
        if len(digits) != 4 or exponent:
            raise ValueError("a year of other than four digits, or with an exponent, begins with Y")
        if match["sign"] and year == 0:
            raise ValueError("there is no year -0000; 0000 is 1 BC")
    elif digits.startswith("0") or year < 10_000:
        raise ValueError("Y is for years of more than four digits; write this one with four")
    return year


def _round_years(year: int, unknown: int, *, negative: bool) -> Bounds:
    """Give the days of all years that differ from a year in its last digits only."""
    step = int(10**unknown)
    low = year // step * step
    high = low + step - 1
    first, last = (-high, -max(low, 1)) if negative else (low, high)
    return Bounds(day_number(first, 1, 1), day_number(last, 12, 31))


def read_reduced(text: str) -> Edtf | None:
    """Read a decade of three digits or a century of two, or give None.

    ISO 8601-1:2019 (5.2.2.3) has them; `196X` and `19XX` say the same more plainly. Raises
    ValueError for a zero with a sign.
    """
    match = _REDUCED.fullmatch(text)
    if match is None:
        return None
    sign, digits, doubt = match.groups()
    if sign and int(digits) == 0:
        raise ValueError(f"there is no -{digits}; the years before 1 BC begin with -0001")
    unknown = 4 - len(digits)
    bounds = _round_years(int(digits) * 10**unknown, unknown, negative=bool(sign))
    return Edtf(
        text,
        Kind.DATE,
        _KNOWN[unknown],
        bounds,
        bounds,
        approximate=doubt in ("~", "%"),
        uncertain=doubt in ("?", "%"),
        slack=slack_of(doubt, _KNOWN[unknown]),
    )
