"""What is left of a sum: 'the shares brought £20,000 and the pier cost £18,400, which left £2,600'.

Money may have gone on other things as well, so a balance is read as one only of the two sums that a
passage tells before it, and only where it misses their difference by a digit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.reckoning.figures import FIGURE
from factlint.extract.reckoning.misadded import is_slip
from factlint.model import Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.figures import Figure
    from factlint.extract.reckoning.passage import Passage

BY = "balance"
SIGNS = ("left", "leaving", "profit", "loss", "surplus", "deficit", "balance", "shortfall", "debt")
_WHAT = r"(?:profit|loss|surplus|deficit|balance|shortfall|debt)"
TOLD_BY = deferred(
    rf"\b(?P<how>(?:(?:[Tt]his|[Tt]hat|[Ii]t|which) left|leaving)"
    rf"(?: (?!of\b|in\b|on\b|for\b|at\b)[a-z']+){{0,5}}?(?: {_WHAT} of)?"
    rf"|(?:an?|the|its|thus an?) (?:[a-z]+ )?{_WHAT}(?: of| was| came to)+) (?:only |just )?"
    rf"[£$€](?P<number>{FIGURE})\b(?!,\d| to (?:his|her|their|the|an?|[A-Z]))"
    r"(?!,? (?:after|before|once|less|net|besides|when)\b)"
)
_IN_ALL = (" together ", " in all ", " altogether ", " in total ", " a total of ")


def read(passage: Passage) -> Iterator[Draft]:
    """Yield a balance that misses the difference of the two sums before it by a slip."""
    match = TOLD_BY.search(passage.text, *passage.span)
    left = passage.figure_at(match.start("number")) if match is not None else None
    if match is None or left is None or left.vague:
        return
    own = [one for one in passage.figures if one.end <= match.start()]
    before = [one for one in passage.figures_before if one.is_money]
    summed = [one for one in before if passage.text.endswith(_IN_ALL, 0, one.start)]
    sums = [*(summed or before), *(one for one in own if one.is_money)]
    if len([one for one in own if one in sums]) == len(("taken", "spent")):
        sums = [one for one in own if one in sums]
    if len(sums) != len(("taken", "spent")) or any(_unclear(one, left) for one in sums):
        return
    low, high = sorted(sums, key=lambda one: one.number)
    if is_slip(left.number, high.number - low.number):
        span = Span(sums[0].start, match.end())
        yield passage.draft(
            "total-of-parts", BY, high.quantity(), Span(*match.span()), span,
            {"part-1": low.quantity(), "part-2": left.quantity()},
        )  # fmt: skip


def _unclear(one: Figure, left: Figure) -> bool:
    return one.vague or one.noun != left.noun or one.number <= left.number
