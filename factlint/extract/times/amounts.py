"""How long: "nearly twenty-two years", "a few days", with the slack that the words allow."""

from __future__ import annotations

import re

from factlint.extract.times.words import number
from factlint.model import Amount
from factlint.patterns import deferred

MANY = 99.0  # "many years": no bound that a text would hold to
_VAGUE = {
    "few": (2.0, 9.0), "several": (2.0, 20.0), "many": (2.0, MANY), "couple": (2.0, 3.0),
    "numerous": (2.0, MANY), "some": (2.0, MANY),
}  # fmt: skip
_HALF = frozenset(("half a", "half an", "a half", "one half", "half", "a-half"))
_SPLIT = deferred(r"\s*[-‐‑–]\s*(?=\d)|[-\s](?:to|or)[-\s]")
_LETTERS = {
    "year": "Y", "month": "M", "week": "W", "day": "D", "decade": "DE", "century": "CE",
    "hour": "H", "minute": "M", "second": "S", "night": "D", "weekend": "WE",
}  # fmt: skip


def amount(count: str, slack: str, unit: str) -> Amount:
    """Give the amount of `count` units under the words of `slack`."""
    if unit == "fortnight":
        exact = amount(count, slack, "week")
        return Amount(exact.least * 2, exact.most * 2, "week")
    for word in count.split():
        if word in _VAGUE:
            return Amount(*_VAGUE[word], unit)
    if not count:
        return Amount(2.0, MANY, unit)
    bounds = [number(part) for part in _SPLIT.split(count)]
    if len(bounds) == 2 and bounds[0] and bounds[1] and bounds[0] < bounds[1]:
        return Amount(bounds[0], bounds[1], unit)
    return _with_slack(_value(count), slack.split(), unit)


def _value(count: str) -> float:
    if count in _HALF:
        return 0.5
    if "half" in count:
        return (number(re.split(r"[-\s]and[-\s]", count)[0]) or 0.0) + 0.5
    return number(count) or 1.0


def _with_slack(value: float, words: list[str], unit: str) -> Amount:
    """Widen a count by the words before it: over 20 is 20 to 30, nearly 22 is 19.8 to 22."""
    step = max(1.0, value / 10) if value >= 1 else value
    far = 10.0 if value >= 20 and value % 10 == 0 else step
    said = set(words)
    if "no" in said:
        said ^= {"more", "less", "longer", "fewer"} & said
        return (
            Amount(0.0, value, unit)
            if {"more", "longer"} & set(words)
            else Amount(value, value + far, unit)
        )
    if said & {"less", "fewer", "under", "most", "up"}:
        return Amount(max(value - far, 0.0), value, unit)
    if said & {"more", "longer", "over", "least"}:
        return Amount(value, value + far, unit)
    if said & {"nearly", "almost", "close", "barely"}:
        return Amount(value - step, value, unit)
    if said & {"about", "around", "approximately", "roughly", "some"}:
        return Amount(value - step, value + step, unit)
    return Amount(value, value, unit)


def duration_value(count: str, unit: str) -> str:
    """Give the TIMEX value of a duration: P2M, PXD, PT5H, P.5CE."""
    if unit == "fortnight":
        return f"P{2 * _value(count):g}W"
    if unit == "quarter":
        return f"P{3 * _value(count):g}M"
    clock = "T" if unit in ("hour", "minute", "second") else ""
    letter = _LETTERS[unit]
    if not count or any(word in _VAGUE for word in count.split()):
        return f"P{clock}X{letter}"
    shown = f"{_value(_SPLIT.split(count)[0]):g}"
    return f"P{clock}{shown.removeprefix('0') if unit in ('century', 'decade') else shown}{letter}"
