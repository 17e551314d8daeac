"""Dates as citations write them: 3 June 2009, June 3, 2009, 2009-06-03, June 2009, 2009."""

from __future__ import annotations

from typing import NamedTuple

from factlint.dates.words import MONTHS
from factlint.patterns import deferred

_SHORT = {month[:3]: number for number, month in enumerate(MONTHS, 1)} | {"Sept": 9}
_NUMBERS = {month: number for number, month in enumerate(MONTHS, 1)} | _SHORT
_MONTH = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_FORMS = (
    deferred(rf"(?P<day>\d{{1,2}}) (?P<month>{_MONTH})\.?,? (?P<year>\d{{4}})"),
    deferred(rf"(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})"),
    deferred(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"),
    deferred(rf"(?P<month>{_MONTH})\.?,? (?P<year>\d{{4}})"),
    deferred(r"(?P<year>\d{4})"),
)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Written(NamedTuple):
    """A date with what is known of it; 0 is an unknown month or day."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def iso(self) -> str:
        """Give it as ISO 8601 writes it, YYYY-MM-DD, whether there is such a day or not."""
        return f"{self.year:04}-{self.month:02}-{self.day:02}"

    @property
    def possible(self) -> bool:
        """Tell whether the calendar has such a day."""
        if not 0 <= self.month <= 12:
            return False
        if not self.day:
            return True
        if self.month == 2 and self.day == 29:
            return self.year % 4 == 0 and (self.year % 100 != 0 or self.year % 400 == 0)
        return self.month > 0 and 1 <= self.day <= _DAYS[self.month - 1]

    def surely_before(self, other: Written) -> bool:
        """Tell whether it lies before the other, whatever month or day is not known."""
        return (self.year, self.month or 12, self.day or 31) < (
            other.year, other.month or 1, other.day or 1,
        )  # fmt: skip


def read_date(text: str) -> Written | None:
    """Read one date; None for anything else, be it right or wrong."""
    for form in _FORMS:
        match = form.fullmatch(text.strip())
        if match is not None:
            parts = match.groupdict()
            month = parts.get("month") or "0"
            number = int(month) if month.isdigit() else _NUMBERS[month]
            return Written(int(parts["year"]), number, int(parts.get("day") or 0))
    return None
