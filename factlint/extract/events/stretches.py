"""Stretches of time that a sentence tells by a number: 'for nineteen years', 'ten seasons'."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.reckoning.figures import NUMBER, value_of
from factlint.model import Amount, Span, year_of
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.scene import Scene
    from factlint.model import Time

_STRETCH = deferred(
    rf"(?<![\w-])(?P<number>{NUMBER})(?P<halved> and a half)?"
    rf" (?P<unit>years|months|weeks|days|seasons)\b"
    rf"(?: and (?:(?P<half>a half)|(?P<more>{NUMBER}) (?P<less>months|weeks|days)))?"
)


class Lasted(NamedTuple):
    """A stretch told with words that say from when to when."""

    amount: Amount
    span: Span


def stretches(scene: Scene) -> Iterator[Lasted]:
    """Yield the stretches of time that a sentence tells: 'for nineteen years'."""
    for match in _STRETCH.finditer(scene.text, *scene.span):
        amount = _amount(match)
        if amount is not None:
            yield Lasted(amount, Span(*match.span()))


def is_date(time: Time) -> bool:
    """Tell whether a time is a date of which the year is known."""
    told = (time.edtf or "").removeprefix("../")
    return time.kind == "date" and year_of(told) != "" and "XX" not in told


def year_told(time: Time) -> int:
    """Give the year of a date, the last one of 'until 1903'; one that is_date lets pass."""
    return int((time.edtf or "").removeprefix("../")[:4])


def _amount(match: re.Match[str]) -> Amount | None:
    number = value_of(match["number"])
    if number is None:
        return None
    unit = match["unit"].removesuffix("s")
    if unit == "season":  # the first and the last are counted both
        return Amount(number - 1, number, "year")
    more = value_of(match["more"]) if match["more"] else None
    if unit == "year" and more is not None and match["less"] == "months":
        months = 12 * number + more
        return Amount(months, months, "month")
    if match["half"] or match["halved"]:
        return Amount(number, number + 0.5, unit)
    return Amount(number, number + (1 if more else 0), unit)
