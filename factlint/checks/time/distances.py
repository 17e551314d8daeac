"""Distances of time as rule files write them: '12 years', '300 days', '-18 months'."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.patterns import deferred
from factlint.timeline import after, not_after

if TYPE_CHECKING:
    from factlint.model import Age, Amount
    from factlint.rulebook import Fields
    from factlint.timeline import Shift

_WRITTEN = deferred(r"(-?)(\d+) (year|month|week|day)s?")
_DAYS = {"day": 1.0, "week": 7.0, "hour": 1 / 24, "minute": 1 / 1440, "second": 1 / 86400,
         "night": 1.0, "fortnight": 14.0}  # fmt: skip
_MONTHS = {"month": 1.0, "year": 12.0, "decade": 120.0, "century": 1200.0, "season": 3.0,
           "quarter": 3.0, "millennium": 12000.0}  # fmt: skip


class Distance(NamedTuple):
    """Calendar months and days, both signed the same way."""

    months: int = 0
    days: int = 0

    def at_least(self) -> Shift:
        """Give the shift: the target comes at least so much after the source."""
        if self.months < 0:  # at most so much before it
            return not_after(-self.months, -self.days)
        return after(self.months, self.days)

    def at_most(self) -> Shift:
        """Give the shift from target to source: the target comes at most so much later."""
        if self.months < 0:
            return after(-self.months, -self.days)
        return not_after(self.months, self.days)

    def __str__(self) -> str:
        years, months = divmod(abs(self.months), 12)
        parts = [(years, "year"), (months, "month"), (abs(self.days), "day")]
        words = [f"{count} {unit}{'s' * (count != 1)}" for count, unit in parts if count]
        return " and ".join(words) or "0 days"


def distance(fields: Fields, key: str) -> Distance | None:
    """Read a distance of a rule file, or None where the key is absent."""
    text = fields.text(key, "")
    if not text:
        return None
    match = _WRITTEN.fullmatch(text)
    if match is None:
        fields.refuse(key, f"{text!r} is not a distance", hint="write it like '12 years'")
    count = int(match[1] + match[2])
    if match[3] in ("year", "month"):
        return Distance(months=count * (12 if match[3] == "year" else 1))
    return Distance(days=count * (7 if match[3] == "week" else 1))


def of_age(age: Age) -> tuple[Distance, Distance]:
    """Give how long after birth someone is of an age: from a birthday to the day before one."""
    return Distance(12 * age.least), Distance(12 * (age.most + 1), -1)


def of_amount(amount: Amount) -> tuple[Distance, Distance] | None:
    """Give the least and the greatest distance that a told stretch of time allows.

    People count whole units and often both ends: 'for 33 years' is said of 1905 to 1937, which
    may be half a unit less, and of anything short of 34 years.
    """
    if amount.unit in _MONTHS:
        unit = _MONTHS[amount.unit]
        least, most = (amount.least - 0.5) * unit, (amount.most + 1) * unit
        return Distance(max(int(least), 0)), Distance(int(most + 0.999), -1)
    if amount.unit in _DAYS:
        unit = _DAYS[amount.unit]
        least, most = (amount.least - 0.5) * unit, (amount.most + 1) * unit
        return Distance(0, max(int(least), 0)), Distance(0, int(most + 0.999))
    return None
