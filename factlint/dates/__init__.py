"""Dates in EDTF (ISO 8601-2), as intervals of days, and exact calendar arithmetic.

Days are numbers: `day_number(1, 1, 1)` is 1, as `datetime.date.toordinal` counts, for any year.
"""

from __future__ import annotations

from factlint.dates.ages import Years, ages, years_between
from factlint.dates.days import (
    LAST_SPRING_YEAR,
    LONGEST_YEAR,
    add_months,
    add_years,
    completed_years,
    day_number,
    is_leap,
    julian_day_number,
    month_length,
    weekday,
    year_month_day,
)
from factlint.dates.model import Bounds, Edtf, Extent, Kind, Precision
from factlint.dates.parse import parse_edtf
from factlint.dates.relations import (
    may_be_same,
)
from factlint.dates.words import bounds_in_words, day_in_words, in_words
from factlint.dates.writing import edtf_between, edtf_of_day

__all__ = [
    "LAST_SPRING_YEAR",
    "LONGEST_YEAR",
    "Bounds",
    "Edtf",
    "Extent",
    "Kind",
    "Precision",
    "Years",
    "add_months",
    "add_years",
    "ages",
    "bounds_in_words",
    "completed_years",
    "day_in_words",
    "day_number",
    "edtf_between",
    "edtf_of_day",
    "in_words",
    "is_leap",
    "julian_day_number",
    "may_be_same",
    "month_length",
    "parse_edtf",
    "weekday",
    "year_month_day",
    "years_between",
]
