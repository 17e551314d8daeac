"""Shares in per cent that are told in a row and make more than all: '71, 16 and 18 per cent'.

Answers to a question may overlap, so two shares alone are no whole unless one of them is 'the
remaining'; of three or more a small excess is a slip, a large one a question with several answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.reckoning.figures import FIGURE, value_of
from factlint.limits import load_limits
from factlint.model import Quantity, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.passage import Passage
    from factlint.model import Value

BY = "percentages"
SIGNS = ("per cent", "percent", "%")
TOLD_BY = deferred(r"(?:per ?cent|%).*?(?:,|;|\band\b).*?\d|(?:per ?cent|%).*?(?:per ?cent|%)")
_SHARE = deferred(
    rf"(?<![\w.,–-])(?P<number>{FIGURE})"
    r"(?:(?P<sign> ?%| per ?cent\b)|(?= ?(?:,|;|\.(?!\d)|\)|$| and\b|to\b|for\b)))"
)
_JOINED = deferred(
    r"(?:[^.;:()]|\.(?=\d)){0,50}?(?:,|;|,? and|,? while|,? with)(?: [A-Za-z'’-]+){0,5}?(?: \()?"
    r"(?P<rest> the (?:remaining|other|last))? ?"
)
_NO_PARTS = deferred(
    r"\b(?:respectively|rose|risen|grew|grown|fell|fallen|rise|fall|increase\w*|decrease\w*|drop\w*"
    r"|up|down|or|more|less|fewer|than|against|compared|both|also|turnout|polls?|said|thought|agreed"
    r"|believed|interest|proof|alcohol|tax|per annum|a year|in 1\d\d\d|in 20\d\d|since|by 1\d\d\d"
    r"|of (?:the )?(?:women|men|adults|children|households))\b"
)
_VAGUE = deferred(
    r"\b(?:[Aa]bout|[Ss]ome|around|[Nn]early|almost|over|under|more than|less than|at least"
    r"|up to|roughly) $"
)
_ALL = 100.0


def read(passage: Passage) -> Iterator[Draft]:
    """Yield a row of shares as parts of a hundred."""
    if _NO_PARTS.search(passage.text, *passage.span):
        return
    row = _row(passage)
    if len(row) < 2 or any(_is_vague(passage, one) for one in row):
        return
    numbers = [value_of(one["number"]) or 0.0 for one in row]
    rest = _rest(passage, row)
    limits, rounding = load_limits(), len(row) / 2  # each is told to whole per cents
    whole = rest and abs(sum(numbers) - _ALL) > rounding
    several = len(row) >= limits.least_shares
    excess = several and _ALL + rounding < sum(numbers) < limits.most_shares
    if whole or excess:
        told: dict[str, Value] = {
            f"part-{at}": Quantity(one, one, "") for at, one in enumerate(numbers, 1)
        }
        if not rest:
            told["part"] = Text("some")
        at = Span(row[0].start(), row[-1].end())
        yield passage.draft("total-of-parts", BY, Quantity(_ALL, _ALL, "per cent"), at, at, told)


def _row(passage: Passage) -> list[re.Match[str]]:
    """Give the shares that follow one another, joined by commas and 'and', from the first on."""
    row: list[re.Match[str]] = []
    for match in _SHARE.finditer(passage.text, *passage.span):
        if any(one.start < match.end() and match.start() < one.end for one in passage.times):
            continue
        if not row and not match["sign"]:
            continue
        if row and not _JOINED.fullmatch(passage.text, row[-1].end(), match.start()):
            break
        row.append(match)
    return row


def _rest(passage: Passage, row: list[re.Match[str]]) -> bool:
    joined = _JOINED.fullmatch(passage.text, row[-2].end(), row[-1].start())
    return joined is not None and joined["rest"] is not None


def _is_vague(passage: Passage, share: re.Match[str]) -> bool:
    at = share.start()
    return _VAGUE.search(passage.text, max(at - len("more than  "), 0), at) is not None
