"""The numbers of a sentence: how many, of what, and whether a word says they are only near."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from math import sqrt
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.syntax.grammar import tag_of
from factlint.extract.syntax.numbers import NUMBER_WORDS, number_of
from factlint.model import Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.model import Time

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
WORDS = (
    rf"(?:{_TENS})(?:-(?:{_ONES}))?|{_ONES}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen"
)
DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
# A number of years may be told as "a hundred and fifty", too.
NUMBER = (
    rf"(?:{DIGITS}|(?:(?:a|one|two|three|four|five|six|seven|eight|nine) hundred"
    rf"(?: and (?:{WORDS}))?)|{WORDS})"
)
FIGURE = rf"(?:{DIGITS}|(?:{WORDS})(?!-))"
_HUNDREDS = rf"(?:a|{_ONES})\ hundred(?:\ and\ (?:{WORDS}))?(?!-)"
_FIGURE = deferred(
    r"(?<![\w.,/–-])(?P<vague>(?i:about|around|some|nearly|almost|over|more\ than|less\ than"
    r"|fewer\ than|at\ least|perhaps|roughly|approximately|c\.|up\ to|only\ about|under|below"
    r"|a\ little\ over|just\ over|just\ under|well\ over|almost)\ )?(?P<money>[£$€])?"
    rf"(?P<number>(?i:{_HUNDREDS}|{FIGURE}))(?P<scale>\ (?:million|billion|thousand|hundred))?"
    r"(?![\w/–]|[.,]\d|-\d)(?:[  ](?P<noun>(?!(?:WORDS|an?)\b)[a-z]+(?:-[a-z]+)*))?".replace(
        "WORDS", WORDS
    ).replace(r"\ ", " ")
)
_COUNTING = NUMBER_WORDS | {"one", "hundred", "half", "twice", "times", "both"}
_MULTIPLYING = ("doubl", "halv", "trebl", "tripl", "quadrupl")
_DIGIT = deferred(r"\d")
_BEGUN = 2  # times before a sentence that may reach into it
# Behind a number of some of those that were counted: "12 smiths, two of whom are ill".
SOME_OF_THEM = deferred(r" of (?:whom|which|them|these|those)\b")
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_CURRENCIES = frozenset("£$€")
_NO_NOUN = frozenset(
    "of and or to from in on at by for with were was are is had who which that per a the as out"
    " more less men's up did do came went died won lost drew under over after before between"
    " until than into have has against"
    " without consisted consists consisting comprised comprising".split()
)


class Figure(NamedTuple):
    """A number where it stands."""

    start: int
    end: int  # of the number and its scale, without the noun
    number: float
    noun: str  # singular, "£" for money, or ""
    vague: bool
    step: float = 0.0  # of a rounded number, one in its last place: 100,000 of '1.2 million'

    @property
    def span(self) -> Span:
        """Give where the number stands in the text of its block."""
        return Span(self.start, self.end)

    @property
    def is_money(self) -> bool:
        """Tell whether it is a sum of money."""
        return self.noun in _CURRENCIES

    def quantity(self) -> Quantity:
        """Give the number as a value, counted in its noun; a sum of money in none."""
        return Quantity(self.number, self.number, "" if self.is_money else self.noun)


def is_counting(word: str) -> bool:
    """Tell whether a word in small letters is a number, or tells how many times as much.

    Where no word is one and no figure stands, there is nothing to reckon with.
    """
    return word in _COUNTING or word.startswith(_MULTIPLYING) or word.endswith("fold")


def has_figure(text: str, span: Span, times: Sequence[Time]) -> bool:
    """Tell whether a sentence has a digit that belongs to no date; `times` are its own."""
    at = span.start
    for time in times:
        if time.kind == "date":
            if _DIGIT.search(text, at, time.start):
                return True
            at = max(at, time.end)
    return _DIGIT.search(text, at, span.end) is not None


def figures(text: str, span: Span, times: Sequence[Time] = ()) -> Iterator[Figure]:
    """Yield the numbers of a sentence that belong to no date and no stretch of time.

    `times` are those of its block, in order.
    """
    first, last = (bisect_left(times, at, key=attrgetter("start")) for at in span)
    ordered = sorted((one.start, one.end) for one in times[max(first - _BEGUN, 0) : last])
    starts = [start for start, _ in ordered]
    reach = list(accumulate((end for _, end in ordered), max))  # of each time and those before it
    for match in _FIGURE.finditer(text, *span):
        start = match.start("money") if match["money"] else match.start("number")
        begun = bisect_left(starts, match.end("number"))
        if begun and reach[begun - 1] > start:
            continue
        value = value_of(match["number"])
        if value is None:
            continue
        scale = (match["scale"] or "").strip()
        noun = match["money"] or singular(match["noun"] or "")
        end = match.end("scale") if scale else match.end("number")
        factor = _SCALES.get(scale, 1)
        rounded = bool(scale) or "." in match["number"]
        step = factor / 10 ** len(match["number"].partition(".")[2]) if rounded else 0.0
        yield Figure(start, end, value * factor, noun, bool(match["vague"]), step)


def slack_of(*numbers: Figure) -> float:
    """Give by how much the sum of rounded numbers may miss a total: three standard deviations.

    What rounding takes or gives is spread evenly over one step, with a variance of step² / 12.
    """
    return sqrt(9 / 12 * sum(one.step**2 for one in numbers))


def only_rounded(total: Figure, parts: Sequence[Figure]) -> bool:
    """Tell whether rounded numbers miss their total, by no more than rounding can."""
    missed = abs(sum(one.number for one in parts) - total.number)
    return 0 < missed <= slack_of(total, *parts)


def value_of(word: str) -> float | None:
    """Give the number that a word or figures name, decimals included."""
    whole = number_of(word)
    if whole is not None:
        return whole
    hundreds, said, rest = word.lower().partition(" hundred")
    if said:
        first = 1 if hundreds in ("a", "one", "") else number_of(hundreds)
        ones = number_of(rest.removeprefix(" and ").strip()) if rest.strip() else 0
        return None if first is None or ones is None else 100 * first + ones
    try:
        return float(word.replace(",", ""))
    except ValueError:
        return None


def singular(noun: str) -> str:
    """Give a noun by which two numbers can be said to count the same."""
    if noun in _NO_NOUN or (tag_of(noun) == "v" and not noun.endswith("ed")):
        return ""  # "six fell", but "six wounded"
    if noun in ("species", "series"):
        return noun
    if noun.endswith("ies") and len(noun) > len("ties"):
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "xes", "sses")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def is_share(text: str, one: Figure) -> bool:
    """Tell whether a number is one of hundredths: '60 per cent', '60 %'."""
    return text[one.end : one.end + 9].lstrip().startswith(("per cent", "percent", "%"))
