"""Averages beside what they are of: '£9,000 to 150 claimants, £60 on average'."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from factlint.extract.reckoning.figures import FIGURE, singular
from factlint.limits import load_limits
from factlint.model import Quantity, Span
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.figures import Figure
    from factlint.extract.reckoning.passage import Passage

BY = "average"
SIGNS = ("average", "averaging")
TOLD_BY = deferred(r"\b(?:average|averaging)\b")
_NEAR = r"(?P<near>(?:about|around|some|nearly|almost|over|roughly|just over|just under) )?"
_AVERAGE = (
    deferred(
        rf"\b(?:average of|averaging|average [a-z]+ (?:was|of)) {_NEAR}[£$€]?(?P<number>{FIGURE})"
    ),
    deferred(rf"(?<![\w.,£$€]){_NEAR}[£$€]?(?P<number>{FIGURE}) (?:[a-z]+ )?on average\b"),
    deferred(rf"\bon average {_NEAR}[£$€]?(?P<number>{FIGURE})"),
)
_NOT_OF_ALL = deferred(
    lambda: (
        rf"%|\bout of \d|\b(?:{one_of('figures', 'averaged-otherwise')}"
        r"|since|from|between|another|more|less|fewer|than)\b"
    )
)


def read(passage: Passage) -> Iterator[Draft]:
    """Yield an average with the only two other numbers that it can be of."""
    if _NOT_OF_ALL.search(passage.text, *passage.span):
        return
    for pattern in _AVERAGE:
        match = pattern.search(passage.text, *passage.span)
        told = passage.figure_at(match.start("number")) if match is not None else None
        if match is None or told is None:
            continue
        ends = [one for one in passage.figures if one is not told]
        within = _WITHIN.match(passage.text, told.end)
        counted = {one.noun for one in passage.figures}
        if within is not None and singular(within["of"]) not in counted:
            return
        each = _EACH.match(passage.text, told.end)
        of = each["of"] if each is not None else ""
        pair = _meant(told, ends, of, vague=bool(match["near"]) or told.vague)
        if pair is not None:
            yield _draft(passage, told, pair, vague=bool(match["near"]) or told.vague)
        return


def _meant(
    told: Figure, ends: list[Figure], of: str, *, vague: bool
) -> tuple[Figure, Figure] | None:
    """Give the total and the number, unless they make another sort of thing than the average."""
    if not len(("total", "number")) <= len(ends) <= _MOST or not told.number:
        return None
    if any(one.vague for one in ends):
        return None
    slack = _slack(told, vague=vague)
    pairs = [(a, b) for a, b in permutations(ends, 2) if b.number and a.number > b.number]
    if any(abs(a.number / b.number - told.number) / told.number <= slack for a, b in pairs):
        return None
    for total, number in pairs:
        alike = told.is_money == total.is_money
        made = total.number / number.number
        off = abs(made - told.number) / told.number
        named = bool(of) and number.noun == of
        most = load_limits().average_slip if named else load_limits().total_slip
        if alike and slack < off <= most / 100:
            return total, number
    return None


_EACH = deferred(r"(?: [a-z]+)? (?:to|per|for|in|on) (?:an? |each |every )?(?P<of>[a-z]+)\b")
_WITHIN = deferred(  # "an average of 320 in summer" is not of all the concerts
    r"(?: [a-z]+)?(?: on average)? (?:in|on|at|during|among|for) (?:an? |the |each |every )?"
    r"(?P<of>(?!average\b)[A-Za-z]+)"
)
_MOST = 3  # other numbers, any two of which may be meant


def _slack(told: Figure, *, vague: bool) -> float:
    """Give how far off, as a share, an average may be told: it is rounded to its last figure."""
    digits = str(int(told.number))
    step = 10 ** (len(digits) - len(digits.rstrip("0"))) if told.number >= 1 else 1
    rounded = 0.5 * step / told.number if told.step == 0 else told.step / told.number
    least = load_limits().multiple_slack / 100 if vague else load_limits().share_rounding / 100
    return max(min(rounded, load_limits().multiple_slack / 100), least)


def _draft(passage: Passage, told: Figure, pair: tuple[Figure, Figure], *, vague: bool) -> Draft:
    slack = _slack(told, vague=vague) * told.number
    total, number = pair
    span = Span(min(one.start for one in (told, *pair)), max(one.end for one in (told, *pair)))
    return passage.draft(
        "averaged", BY, Quantity(told.number - slack, told.number + slack, ""), told.span, span,
        {"whole": total.quantity(), "part-1": number.quantity()},
    )  # fmt: skip
