"""'Doubled', 'fourfold', 'three times as many' beside the two numbers, or a table that has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.reckoning.changes import from_to, in_table
from factlint.extract.reckoning.figures import FIGURE, WORDS, Figure, value_of
from factlint.model import Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.passage import Passage

BY = "multiple"
SIGNS = (
    "doubl",
    "halv",
    "twice the",
    "times the",
    "half the",
    "trebl",
    "tripl",
    "quadrupl",
    "fold",
    "times as",
    "twice as",
    "half as",
)
TOLD_BY = deferred(
    r"doubl|halv|(?:twice|times|half) the|trebl|tripl|quadrupl|fold\b|times as|twice as|half as"
)
_FACTOR = deferred(  # what "had doubled to 3,600" was before stands elsewhere
    r"\b(?P<near>(?:almost|nearly|more than|over|about) )?(?:(?P<verb>doubl|trebl|tripl"
    rf"|quadrupl|halv)(?:ed|ing)\b(?!,? to {FIGURE})"
    r"|(?P<fold>two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)-?fold\b)"
)
_AS_MANY = deferred(
    rf"\b(?P<near>(?:almost|nearly|more than|over|about) )?(?:(?P<twice>twice)|(?P<times>{WORDS}"
    rf"|\d+) times)"
    r" as (?:many|much)\b(?! [a-z]+ as)"
)
_AGAIN = deferred(
    r"\b(?P<near>(?:almost|nearly|more than|over|about) )?half as (?:many|much) again\b"
)
_OF_THAT = deferred(  # £18,000, double the £8,000 that the last had cost
    rf"(?P<one>{FIGURE})(?: [a-z]+)?,? (?P<near>(?:almost|nearly|more than|over|about) )?"
    rf"(?:(?P<half>half)|(?P<double>double|twice)|(?P<times>{WORDS}) times)"
    rf" the [£$€]?(?P<other>{FIGURE})\b"
)
_AS_IN = deferred(  # 61,000 visitors, four times as many as in 1992, when there were 12,200
    rf"(?P<one>{FIGURE})(?: [a-z]+)?,? (?P<near>(?:almost|nearly|more than|over|about) )?"
    rf"(?:(?P<double>twice)|(?P<times>{WORDS}) times) as (?:many|much) as in \d{{4}}"
    rf"[^.;:()]{{0,40}}? when (?:[a-z]+ ){{1,3}}?[£$€]?(?P<other>{FIGURE})\b"
)
_DATED = deferred(r" (?:in|by) (?:1\d|20)\d\d\b")
_TO = deferred(
    r"\b(?:had )?(?P<near>(?:almost|nearly|more than) )?(?P<verb>doubl|trebl|tripl|quadrupl)ed"
    rf",? to (?P<after>{FIGURE})\b(?! ?(?:per ?cent|%))"
)
_NEW_SUBJECT = deferred(  # fell to 9,000, and the number of mills doubled
    r";(?! (?:it|they|thus|so|which|having)\b)|\b(?:while|whereas|but)\b"
    r"|\band (?:the|its|his|her|their|an?|this|that|of) \w+"
)
_VERBS = {"doubl": 2.0, "trebl": 3.0, "tripl": 3.0, "quadrupl": 4.0, "halv": 0.5}


def read(passage: Passage) -> Iterator[Draft]:
    """Yield each factor that is told with the numbers before and after."""
    for match in _FACTOR.finditer(passage.text, *passage.span):
        factor = _VERBS.get(match["verb"] or "") or value_of(match["fold"] or "")
        ends = (
            from_to(passage, match.start())
            or in_table(passage, match.start())
            or _two_dated(passage, match.start())
        )
        if factor is not None and ends is not None and not _of_another(passage, ends[1], match):
            yield _draft(passage, match, factor, *ends)
    for match in _AGAIN.finditer(passage.text, *passage.span):
        pair = from_to(passage, match.start()) or _before(passage, match.start())
        if pair is not None:
            yield _draft(passage, match, 1.5, *pair)
    for match in _TO.finditer(passage.text, *passage.span):
        after, first = passage.figure_at(match.start("after")), _one_before(passage, match.start())
        if after is not None and first is not None and not (after.vague or first.vague):
            yield _draft(passage, match, _VERBS[match["verb"]], first, after)
    yield from _of_that(passage)
    for match in _AS_MANY.finditer(passage.text, *passage.span):
        told = 2.0 if match["twice"] else value_of(match["times"])
        pair = from_to(passage, match.start()) or _before(passage, match.start())
        if told is not None and pair is not None:
            yield _draft(passage, match, told, *pair)


def _of_that(passage: Passage) -> Iterator[Draft]:
    """Yield '£18,000, double the £8,000': the first number as a multiple of the second."""
    for pattern in (_OF_THAT, _AS_IN):
        for match in pattern.finditer(passage.text, *passage.span):
            yield from _of_two(passage, match)


def _of_two(passage: Passage, match: re.Match[str]) -> Iterator[Draft]:
    told = match.groupdict()
    one, other = (passage.figure_at(match.start(name)) for name in ("one", "other"))
    factor = 2.0 if told["double"] else 0.5 if told.get("half") else value_of(told["times"] or "")
    if one is None or other is None or factor is None or one.vague or other.vague:
        return
    if one.noun == other.noun or not other.is_money:
        yield _draft(passage, match, factor, other, one)


def _two_dated(passage: Passage, at: int) -> tuple[Figure, Figure] | None:
    """Give the only two numbers told before, each with its year: '38 in 1950, was 76 in 1972'."""
    own = [one for one in passage.figures if one.end <= at]
    told = own if len(own) > 1 else [*passage.figures_before, *own]
    if len(told) != len(("before", "after")) or any(one.vague for one in told):
        return None
    one, other = told
    alike = not one.noun or not other.noun or one.noun == other.noun
    dated = all(_dated(passage, number) for number in told)
    return (one, other) if alike and dated and one.number > 1 < other.number else None


def _dated(passage: Passage, one: Figure) -> bool:
    """Tell whether a year stands beside a number: 'in 1950 it had 40', '38 in 1950'."""
    behind = passage.text[one.end : one.end + _NEAR]
    before = passage.text[max(one.start - _NEAR, 0) : one.start]
    return bool(_YEAR_BEHIND.match(behind) or _YEAR_BEFORE.search(before))


_NEAR = 60  # characters between a number and its year
_YEAR_BEHIND = deferred(r"(?: [a-z]+){0,3} (?:in|by) (?:1\d|20)\d\d\b")
_YEAR_BEFORE = deferred(
    r"\b(?:[Ii]n|[Bb]y) (?:1\d|20)\d\d,?(?: [a-z]+){0,6} $|\byears later,?(?: [a-z]+){0,6} $"
)


def _of_another(passage: Passage, last: Figure, match: re.Match[str]) -> bool:
    """Tell whether something else than what the numbers count was multiplied."""
    return _NEW_SUBJECT.search(passage.text, last.end, match.start()) is not None


def _one_before(passage: Passage, at: int) -> Figure | None:
    """Give the only number told before in the sentence, or else in the one before."""
    here = [one for one in passage.figures if one.end <= at]
    near = here or passage.figures_before
    return near[0] if len(near) == 1 else None


def _before(passage: Passage, at: int) -> tuple[Figure, Figure] | None:
    """Give the number right before, and the only other one of this sentence and the one before."""
    near = [one for one in passage.figures if one.end <= at]
    between = _DATED.sub("", passage.text[near[-1].end : at]) if near else ""
    if not near or between.strip(" ,–—") not in ("", near[-1].noun):
        return None
    others = [*passage.figures_before, *passage.figures]
    others = [one for one in others if one not in (near[-1], passage.figure_at(at))]
    others = [one for one in others if not one.start >= at]
    return (others[0], near[-1]) if len(others) == 1 else None


def _draft(
    passage: Passage, match: re.Match[str], factor: float, before: Figure, after: Figure
) -> Draft:
    near = (match["near"] or "").strip()
    more = near in ("more than", "over")
    most = factor * (1.5 if more and factor > 1 else 1.0)
    least = factor / (1.5 if more and factor < 1 else 1.0)
    at = Span(*match.span())
    return passage.draft(
        "multiplied", BY, Quantity(least, most), at, passage.span,
        {"from": before.quantity(), "to": after.quantity()},
    )  # fmt: skip
