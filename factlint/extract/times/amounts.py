"""How long: "nearly twenty-two years", "a few days", "more than 20 years", with the slack allowed."""

from __future__ import annotations

import re

from factlint.extract.times.words import NUMBER_WORD, number
from factlint.model import Amount

MANY = 99.0  # "many years": no upper bound that a text would hold to
_VAGUE = {
    "few": (2.0, 9.0), "several": (2.0, MANY), "many": (2.0, MANY), "couple": (2.0, 3.0),
    "some": (2.0, MANY), "numerous": (2.0, MANY), "": (2.0, MANY), "dozens": (12.0, MANY),
}  # fmt: skip
COUNT = (
    rf"\d+(?:\.\d+)?(?:,\d\d\d)*(?:[-‐‑–]\d+)?|{NUMBER_WORD}(?:[-\s](?:to|or|and)[-\s](?:an?[-\s]half|{NUMBER_WORD}))?"
    r"|(?:an?|one)[-\s]half|half\s+an?|an?|(?:an?\s+)?(?:few|couple(?:\s+of)?)|several|many|numerous"
)
SLACK = (
    r"(?:a\s+)?(?:little|slightly|no|well|much)?\s*(?:more|less|fewer|longer)\s+than"
    r"|(?:just\s+|well\s+)?(?:over|under)|nearly|almost|about|around|approximately|roughly|some"
    r"|at\s+(?:least|most)|up\s+to|(?:only|just)(?:\s+(?:under|over|about))?|another|a\s+mere|barely|close\s+to|almost|exactly|fully"
)
_MORE = re.compile(r"more|longer|over|at least")
_LESS = re.compile(r"less|fewer|under|at most|up to")
_NEAR = re.compile(r"nearly|almost|close to|barely")
_ABOUT = re.compile(r"about|around|approximately|roughly|some")


def amount(count: str, slack: str, unit: str) -> Amount:
    """Give the amount of `count` units under the words of `slack`."""
    count = " ".join(count.lower().split())
    for word, (least, most) in _VAGUE.items():
        if word and word in count:
            return Amount(least, most, unit)
    if not count:
        return Amount(2.0, MANY, unit)
    if "half" in count:
        return _with_slack(0.5 if count in ("half a", "half an", "a half", "one half", "a-half", "one-half") else _and_half(count), slack, unit)
    between = re.split(r"\s*[-‐‑–]\s*(?=\d)|[-\s](?:to|or)[-\s]", count)
    if len(between) == 2:
        low, high = number(between[0]), number(between[1])
        if low is not None and high is not None and low < high:
            return Amount(low, high, unit)
    return _with_slack(number(count) or 1.0, slack, unit)


def _and_half(count: str) -> float:
    return (number(re.split(r"[-\s]and[-\s]", count)[0]) or 1.0) + 0.5


def _with_slack(value: float, slack: str, unit: str) -> Amount:
    slack = slack.lower()
    step = max(1.0, value / 10) if value >= 1 else value
    round_step = 10.0 if value >= 20 and value % 10 == 0 else step
    if "no more than" in slack or "no longer than" in slack:
        return Amount(0.0, value, unit)
    if "no less than" in slack or "no fewer than" in slack:
        return Amount(value, value + round_step, unit)
    if _LESS.search(slack):
        return Amount(max(value - round_step, 0.0), value, unit)
    if _MORE.search(slack):
        return Amount(value, value + round_step, unit)
    if _NEAR.search(slack):
        return Amount(value - step, value, unit)
    if _ABOUT.search(slack):
        return Amount(value - step, value + step, unit)
    return Amount(value, value, unit)


_LETTER = {"year": "Y", "month": "M", "week": "W", "day": "D", "decade": "DE", "century": "CE",
           "hour": "H", "minute": "M", "second": "S", "quarter": "M", "millennium": "ML"}


def duration_value(count: str, unit: str) -> str:
    """Give the TIMEX value of a duration: P2M, PXD, PT5H, P.5CE."""
    count = " ".join(count.lower().split())
    if unit == "night":
        unit = "day"
    clock = "T" if unit in ("hour", "minute", "second") else ""
    if not count or any(word in count for word in ("few", "several", "many", "couple", "numerous", "dozens")):
        return f"P{clock}X{_LETTER[unit]}"
    if "half" in count:
        value = amount(count, "", unit).least
        shown = f"{value:g}".removeprefix("0") if unit in ("century", "decade") else f"{value:g}"
        return f"P{clock}{shown}{_LETTER[unit]}"
    if unit == "fortnight":
        return f"P{int(2 * (number(count) or 1))}W"
    value = amount(count, "", unit)
    shown = f"{value.least:g}"
    if unit == "quarter":
        return f"P{int(value.least * 3)}M"
    return f"P{clock}{shown}{_LETTER[unit]}"
