"""By how much one thing is more than another: '£48,000, which was £4,000 less', 'a margin of 6 s'.

Both numbers stand beside it: two sums of money, two times of a race, or the votes of two persons.
Sums and votes may be counted from a third that is told elsewhere, so their difference is read only
where it fits or misses by a slip.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.reckoning.figures import DIGITS, FIGURE, value_of
from factlint.extract.reckoning.misadded import is_slip
from factlint.model import Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.passage import Passage

BY = "margin"
SIGNS = (" less", " more", "second", "majority of")
TOLD_BY = deferred(
    rf"[£$€]{FIGURE}(?: thousand| million)? (?:less|more)\b"
    rf"|\b(?:margin|lead|difference) of (?:just |only )?{FIGURE} seconds?\b"
    r"|\bseconds? (?:faster|slower|quicker|ahead|behind)\b"
    r"|\bmajority of\b"
)
_LESS = deferred(  # the bridge cost £48,000, which was £4,000 less
    rf"[£$€](?P<one>{DIGITS})(?: thousand| million)?(?:,| \()? ?"
    r"(?:which (?:was|is)|that is|or)?,? ?"
    rf"(?P<by>[£$€](?:{DIGITS})(?: thousand| million)?) (?P<way>less|more)"
    r"(?: than (?:(?:the|its|his|her|their) (?:engineer's )?)?(?:original )?"
    r"(?P<than>estimate|price|budget|expected)[a-z]*(?: (?:price|cost|sum))?)?(?=[.;,)]|$)"
)
_CLOCK = (
    r"(?<![\d:.])(?:(?P<{0}m>\d{{1,2}}) ?(?:minutes?|mins?\.?|m),? (?:and )?"
    r"(?P<{0}s>\d{{1,2}}(?:\.\d+)?)"
    r"(?: ?(?:seconds?|secs?\.?|s)\b)?|(?P<{0}cm>\d{{1,2}}):(?P<{0}cs>[0-5]\d(?:\.\d+)?)(?!:))"
)
_RACE = deferred(  # in 6 minutes 52 seconds against Riga's 6 minutes 58, a margin of six seconds
    _CLOCK.format("a")
    + r"(?: [A-Za-z'’]+){0,3}?,? (?:to|against|and)(?: [A-Za-z'’]+){0,4}? "
    + _CLOCK.format("b")
    + rf",? (?:(?:or |thus )?an? (?:[a-z]+ )?(?:margin|lead|difference) of (?:just |only )?"
    rf"(?P<by>{FIGURE}) seconds?|(?:just |only )?(?P<behind>{FIGURE}) seconds?"
    r" (?:faster|slower|quicker|ahead|behind))(?=[.;,)]|$)"
)
_VOTES = deferred(  # polled 11,204 votes and Ada Lind 11,087, a majority of 117
    rf"(?<![\d,.])(?P<one>{DIGITS}) votes(?: to| against| and|, and)(?: [A-Z][\w.'’-]+){{1,4}}"
    rf" (?P<other>{DIGITS})(?: votes)?,? (?:or |thus |which was |being )?an? (?:[a-z]+ )?"
    rf"majority of (?:just |only )?(?P<by>{DIGITS})(?=[.;,)]|$| votes\b)"
)


class _Pair(NamedTuple):
    one: float
    other: float
    unit: str


def read(passage: Passage) -> Iterator[Draft]:
    """Yield each difference that is told beside the two numbers it is of."""
    for match in _LESS.finditer(passage.text, *passage.span):
        sums = _sums(passage, match)
        by = passage.figure_at(match.start("by"))
        if by is not None and sums is not None and _fits_or_slips(by.number, sums):
            yield _draft(passage, match, by.number, sums)
    for match in _RACE.finditer(passage.text, *passage.span):
        times = _Pair(_seconds(match, "a"), _seconds(match, "b"), "seconds")
        by_seconds = value_of(match["by"] or match["behind"])
        if by_seconds is not None and not _as_good_as(by_seconds, times):
            yield _draft(passage, match, by_seconds, times)
    for match in _VOTES.finditer(passage.text, *passage.span):
        first, second, by_votes = (value_of(match[name]) for name in ("one", "other", "by"))
        if first is not None and second is not None and by_votes is not None:
            votes = _Pair(first, second, "votes")
            if _fits_or_slips(by_votes, votes):
                yield _draft(passage, match, by_votes, votes)


def _as_good_as(by: float, pair: _Pair) -> bool:
    """Tell whether two times are one, or so far apart but for a part of a second."""
    made = abs(pair.one - pair.other)
    return not made or 0 < abs(made - by) < 1


def _fits_or_slips(by: float, pair: _Pair) -> bool:
    made = abs(pair.one - pair.other)
    return by == made or is_slip(by, made)


def _sums(passage: Passage, match: re.Match[str]) -> _Pair | None:
    """Give the sum right before and the only other one, which is greater where that is 'less'."""
    one = passage.figure_at(match.start("one") - 1)
    if one is None:
        return None
    money = [other for other in passage.figures if other.is_money and other.end < one.start]
    money = money or [other for other in passage.figures_before if other.is_money]
    if len(money) != 1 or one.vague or money[0].vague or one.noun != money[0].noun:
        return None
    told = passage.text[max(money[0].start - _NEAR, 0) : match.start("by")]
    if match["than"] and match["than"] not in told:
        return None  # "A grant of £60,000 was made. It cost £48,000, £4,000 less than estimated"
    low, high = (one, money[0]) if match["way"] == "less" else (money[0], one)
    fits = low.number < high.number < _MOST_TIMES * low.number
    return _Pair(low.number, high.number, "") if fits else None


_NEAR = 60  # characters before a sum, where it is said what it is
_MOST_TIMES = 3  # as much as the other: no fee of £900 beside a bridge of £48,000


def _seconds(match: re.Match[str], which: str) -> float:
    minutes = match[f"{which}m"] or match[f"{which}cm"]
    return 60 * int(minutes) + float(match[f"{which}s"] or match[f"{which}cs"])


def _draft(passage: Passage, match: re.Match[str], by: float, pair: _Pair) -> Draft:
    low, high = sorted((pair.one, pair.other))
    name = "by" if match["by"] else "behind"
    at = Span(match.start(name), match.end())
    return passage.draft(
        "changed-by", BY, Quantity(by, by, ""), at, Span(*match.span()),
        {"from": Quantity(low, low, pair.unit), "to": Quantity(high, high, pair.unit)},
    )  # fmt: skip
