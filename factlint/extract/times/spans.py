"""Times told in units: "for thirty years", "two years later", "the following year", "six-year".

The unit is found first; the words before it are then read from right to left, each against a
small table (`lefts`), and the words behind it by one pattern.
"""

from __future__ import annotations

import re

from factlint.dates.days import month_length
from factlint.dates.words import WEEKDAYS
from factlint.extract.times import quarters
from factlint.extract.times.amounts import amount, duration_value
from factlint.extract.times.lefts import Left, read_left
from factlint.extract.times.told import Told
from factlint.extract.times.values import Point
from factlint.extract.times.words import GAP, MONTH, UNITS, YEAR, month_number
from factlint.patterns import deferred

EXAMPLES = {
    "He returned two years later.": ["two years later"],
    "after nearly twenty-two years in office": ["nearly twenty-two years"],
    "a six-year lawsuit": ["six-year"],
    "by the end of the following year": ["the end of the following year"],
    "the last two weeks of February 1951": ["the last two weeks of February 1951"],
    "a year-old quarrel in the Year of the Ox": ["year-old"],
}
_AFTER = deferred(
    rf"""
    {GAP}(?P<shift> later(?!{GAP}than) | earlier(?!{GAP}than) | previously | ago | hence
      | before(?=[,.;:)]|{GAP}(?:the|that|his|her|its|their|[A-Z]|a)\b)
      | afterwards?(?=[,.;:)]|{GAP}(?:he|she|it|they|the|his|her|its|their|[A-Z]\w*|a|in)\b)
      | after(?=[,.;:)]|{GAP}(?:the|that|his|her|its|their|a|[A-Z]|\w+ing)\b)
      | following(?!{GAP}(?:the|a|an|his|her|its|their)\b) )(?!\w)
    | [- ](?:olds?|of{GAP}age)(?P<old>)(?!\w|{GAP}(?:guard|regime|town|city))
    | (?:[- ]and[- ]a[- ]half)?[- ](?P<long>long)(?!\w|{GAP}(?:ago|before))
    | {GAP}(?P<period>period)(?!\w)
    """,
    re.VERBOSE,
)
_THAT = deferred(  # "Two years after that she left": later than what was told
    r"\s+(?:that|this)(?=[,.;:)]|$|\s(?:he|she|it|they|the|his|her|its|their|[A-Z])\b)"
)
_THEN_ON = deferred(r"\s*afterwards?")
_TO_THE_DAY = deferred(  # "Fifty years ago this Friday"
    rf"{GAP}(?:today|(?:this|next){GAP}(?:week|month|{'|'.join(map(str.title, WEEKDAYS))}))(?!\w)"
)
_FORWARD = deferred(r" (?:that|when|as|in which|on which)\b")
_OF_DATE = deferred(
    rf"{GAP}of{GAP}(?:the{GAP}[a-z]+(?!{GAP}of)|(?P<month>{MONTH})(?:,?{GAP}(?P<in_year>{YEAR}))?"
    rf"|(?P<year>{YEAR}))(?!\w|-\d)"
)
# "One day he left", "would one day rule": some day, no length.
_SOME_DAY = deferred(
    r"(?:\b(?:would|will|could|may|might|that|must|shall|dreams? of|hopes? of)|[.\n”\"]) ?\Z"
)
_BY_DAY = deferred(  # "46 day pupils" are no stretch of time
    r" (?:pupils?|boys?|girls?|scholars?|students?|schools?|nurser(?:y|ies)|trippers?|labourers?)\b"
)
_SCORED = deferred(r"\b(?:scor\w+|hit|made|struck|with|maiden|double) \Z")  # at cricket
_SIGN = {"later": 1, "hence": 1, "after": 1, "afterwards": 1, "afterward": 1, "following": 1,
         "earlier": -1, "previously": -1, "before": -1, "ago": -1}  # fmt: skip
_SETS = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}
_CALENDAR = frozenset(("day", "week", "weekend", "month", "year", "decade", "century", "quarter"))
_STRETCH = frozenset(("for", "over", "during", "in", "within", "through", "throughout"))
_BARE = frozenset(("for", "within", "after", "took", "lasted", "lasting"))
_SHORT = frozenset(("second", "minute", "quarter", "night"))  # never bare


def read(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the expression round the unit text[at:end]."""
    word = text[at:end].lower()
    plural = word.endswith("s")
    unit = UNITS[word.removesuffix("s")]
    left = read_left(text, at, floor)
    after = _AFTER.match(text, end)
    if after is not None and left.preposition in _STRETCH and _THEN_ON.match(after[0]):
        after = None  # "for two years afterwards"
    told = Told(left.start, end, "duration")
    told.unit, told.preposition = unit, left.preposition
    if unit == "day" and not plural and _BY_DAY.match(text, end):
        return []
    if unit == "weekend":
        return _single(text, told, left, None) if not left.count and not plural else []
    if unit == "quarter":
        return quarters.read(text, told, left)
    if left.count:
        return _counted(text, told, left, after, plural)
    if after is not None and after["shift"]:
        return _uncounted_shift(told, left, after, plural)
    if plural:
        return _plural(text, told, left, after)
    return _single(text, told, left, after)


def _counted(
    text: str, told: Told, left: Left, after: re.Match[str] | None, plural: bool
) -> list[Told]:
    if _is_idiom(text, told, left):
        return []
    if plural and left.count in ("a", "an"):  # "a months-long ride"
        left.count, told.start = "", told.end - len(told.unit) - 1
    if text.startswith(" and a half", told.end):
        left.count, told.end = f"{left.count} and a half", told.end + len(" and a half")
        after = _AFTER.match(text, told.end)
        if after is not None and not after["shift"]:
            after = None
    if after is not None and after["shift"]:
        counted = _shift(told, left, after)
        to_the_day = _TO_THE_DAY.match(text, told.end) if after["shift"] == "ago" else None
        if to_the_day is not None:
            told.end = to_the_day.end()
        return counted
    if after is not None:
        _take_tail(text, told, left, after)
    elif left.which in ("first", "last", "final"):
        return _within_date(text, told, left)
    return _amount(told, left)


def _is_idiom(text: str, told: Told, left: Left) -> bool:
    """Whether the words are "a second", "scored a century", "one day": no length of time."""
    start = told.start
    if left.count in ("a", "an") and told.unit == "century":
        return _SCORED.search(text, max(0, start - 10), start) is not None
    if left.count == "one" and told.unit == "day":
        return not start or _SOME_DAY.search(text, max(0, start - 8), start) is not None
    return left.count in ("a", "an") and told.unit in ("second", "night")


def _take_tail(text: str, told: Told, left: Left, after: re.Match[str]) -> None:
    """Take "old", "long" or "period" behind the unit; "-long" leaves an article outside."""
    if after["period"]:
        if text[told.end - len(told.unit) - 1] == "-":
            told.end = after.end()
        return
    if left.count in ("a", "an") and after[0][0] == "-" and "half" not in after[0]:
        told.start = after.start() - len(told.unit)
    left.count += " and a half" if "half" in after[0] else ""
    told.end = after.end()
    told.shape = "age" if after["old"] is not None else "duration"


def _within_date(text: str, told: Told, left: Left) -> list[Told]:
    date = _take_date(text, told)
    found = _amount(told, left)
    return _within(found, date) if date is not None else found


def _take_date(text: str, told: Told) -> re.Match[str] | None:
    """Take the date that "the first ten months of 1915" counts in."""
    date = _OF_DATE.match(text, told.end)
    if date is not None:
        told.end = date.end()
    return date


def _amount(told: Told, left: Left) -> list[Told]:
    told.amount = amount(left.count, left.slack, told.unit)
    told.named = duration_value(left.count, told.unit)
    told.which = left.which
    return [told]


def _shift(told: Told, left: Left, after: re.Match[str]) -> list[Told]:
    told.end = after.end()
    _amount(told, left)
    told.shape, told.which = "shift", after["shift"].lower()
    told.direction = _SIGN[told.which]
    if (
        told.which in ("after", "before")
        and after.string[after.end() : after.end() + 1] not in ",.;:)"
        and _THAT.match(after.string, after.end()) is None
    ):
        told.part = "event"  # "two days after the battle": it hangs on what follows
    return [told]


def _uncounted_shift(told: Told, left: Left, after: re.Match[str], plural: bool) -> list[Told]:
    """Read "months later", "the day before"."""
    if plural and not left.determiner and not left.which:
        return _shift(told, left, after)
    if left.determiner == "the" and not left.which and told.unit in _CALENDAR and not plural:
        left.count = "one"
        return _shift(told, left, after)
    return []


def _plural(text: str, told: Told, left: Left, after: re.Match[str] | None) -> list[Told]:
    if after is not None and after["long"]:
        told.end = after.end()
        return _amount(told, left)
    if left.which and left.determiner and left.which != "same":
        if left.which in ("first", "last", "final"):
            return _within_date(text, told, left)
        return _amount(told, left)
    if left.determiner == "these" and told.unit == "day":
        told.shape, told.named = "vague", "PRESENT_REF"
        return [told]
    if left.determiner or left.which or told.unit in _SHORT or left.preposition not in _BARE:
        return []
    return _amount(told, left)


def _single(text: str, told: Told, left: Left, after: re.Match[str] | None) -> list[Told]:
    if left.determiner in ("each", "every", "per"):
        return _set(told, left)
    if after is not None and not after["period"] and not left.determiner:
        return _one(text, told, left, after)
    if told.unit not in _CALENDAR:
        return []
    if left.which == "same" and _FORWARD.match(text, told.end) is not None:
        return []  # "on the same day that two others fell"
    in_date = left.which == "last" and _OF_DATE.match(text, told.end) is not None
    if in_date or left.which in ("first", "final"):
        return _part_of(text, told, left)
    if _lasts(told, left):
        left.count = "one"
        return _amount(told, left)
    if (
        left.which
        or left.determiner in ("that", "this")
        or (left.determiner == "the" and (left.edge or left.later))
    ):
        return _deictic(told, left)
    return []


def _one(text: str, told: Told, left: Left, after: re.Match[str]) -> list[Told]:
    """Read "year-long", "month-and-a-half long", "year-old", which count one without saying so."""
    if text[left.start - 1 : left.start] == "-":
        return []  # a slug: the-12-year-old
    left.count = "one"
    _take_tail(text, told, left, after)
    return _amount(told, left)


def _lasts(told: Told, left: Left) -> bool:
    """Whether "the past year", "for the next decade" is a stretch and no point."""
    if told.unit == "day" or left.edge or left.later or not left.past:
        return False
    return left.stretch or left.preposition in _STRETCH


def _part_of(text: str, told: Told, left: Left) -> list[Told]:
    """Read "the last week of October"; "the first year" alone says nothing."""
    date = _OF_DATE.match(text, told.end)
    if date is None or left.determiner != "the":
        return []
    told.end = date.end()
    left.count = "one"
    return _within(_amount(told, left), date)


def _within(found: list[Told], date: re.Match[str]) -> list[Told]:
    """Read the days or weeks that open or close a month or a year: a date, not a length."""
    told = found[0]
    year, month = date["year"] or date["in_year"], date["month"]
    if year is None or told.which not in ("first", "last", "final"):
        return found
    opens = told.which == "first"
    told.shape, told.year_told, told.edge = "stretch", True, "start" if opens else "end"
    whole = Point(int(year), month_number(month) if month else None)
    told.stretch = (whole, whole)
    days = {"day": 1, "week": 7}.get(told.unit, 0)
    if days and told.amount is not None and told.amount.most == 1:
        edge = whole.month or (1 if opens else 12)
        last = 1 + days - 1 if opens else month_length(whole.year, edge)
        told.stretch = (Point(whole.year, edge, last - days + 1), Point(whole.year, edge, last))
    told.amount, told.which = None, ""
    return found


def _set(told: Told, left: Left) -> list[Told]:
    told.shape = "set"
    told.named = (
        duration_value("one", told.unit) if left.determiner == "per" else _SETS.get(told.unit, "")
    )
    return [told] if told.named else []


def _deictic(told: Told, left: Left) -> list[Told]:
    told.shape = "deictic"
    told.which = left.which or {"this": "this", "the": "the"}.get(left.determiner, "same")
    if told.which == "next" and not left.determiner:
        told.which = (
            "coming"  # "next year" counts from the day of writing, "the next year" does not
        )
    told.edge = left.edge
    if left.later:
        told.edge = {"late": "end", "early": "start"}.get(left.later, left.later)
    return [told]
