"""Shares by which a number rose or fell: 'from 410 in 1954 to 205 in 1974, a fall of half'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.reckoning.figures import FIGURE, Figure
from factlint.extract.reckoning.shares import HEDGE, SHARE, percent_of, slack_of_words
from factlint.limits import load_limits
from factlint.model import Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.passage import Passage

BY = "share"
SIGNS = (
    "rose", "grew", "increase", "risen", "grown", "fell", "fall", "drop", "shr", "decline",
    "decrease", "raised", "lowered", "reduced", "cut by", "cut from", "rise of", "gain of",
    "loss of", "growth of",
)  # fmt: skip
TOLD_BY = deferred(
    r"\b(?:rose|grew|increased|risen|grown|fell|fallen|dropped|shrank|shrunk|declined|decreased"
    r"|raised|lowered|reduced|cut) (?:from|by)\b"
    r"|\b(?:rise|increase|gain|growth|fall|drop|loss|decrease|decline) of\b"
)
_MOVED = (
    r"(?P<verb>rose|grew|increased|risen|grown|fell|fallen|dropped|shrank|shrunk|declined"
    r"|decreased|raised|lowered|reduced|cut)"
)
_BY_SO_MUCH = (
    r"(?:or |that is |i\.e\. )?(?:by |an? (?:[a-z]+ )?(?:rise|increase|gain|growth|fall|drop|loss"
    rf"|decrease|decline) of )?{HEDGE}{SHARE}(?=[,.;)]|$)"
)
_IN = r"(?: in (?:\d{4}|that year))?"
_ENDS = r"(?=[,.;)]|$)"
# rose from 1,800 in 1924 to 2,700 in 1929, or by two thirds
_FROM_TO = deferred(
    rf"\b{_MOVED} from [£$€]?(?P<one>{FIGURE})\b[^.;:]{{0,40}}? to"
    rf" [£$€]?(?P<other>{FIGURE})\b[^.;:\d]{{0,12}}?{_IN},? {_BY_SO_MUCH}"
)
# 1,200 tons in 1950 and 1,800 tons in 1960, an increase of a half
_DATED_PAIR = deferred(
    rf"(?<![\w.,])[£$€]?(?P<one>{FIGURE})(?: [a-z]+){{0,2}} in \d{{4}},? (?:and|but|against)"
    rf" [£$€]?(?P<other>{FIGURE})(?: [a-z]+){{0,2}} in \d{{4}}, {_BY_SO_MUCH}"
)
# The fee, at first 40,000 francs, was raised by a third in 1968, to 60,000
_AT_FIRST = deferred(
    rf"\b(?:at first|originally|initially) [£$€]?(?P<one>{FIGURE})(?: [a-z]+){{0,2}}, "
    rf"(?:had been |has been |was |were )?{_MOVED} by {HEDGE}{SHARE}{_IN},? to"
    rf" [£$€]?(?P<other>{FIGURE})(?: [a-z]+)?{_IN}{_ENDS}"
)
_IT = (
    r"(?i:\b(?:it|this|that|they|the (?:number|figure|total|(?P<measure>roll|sum|membership"
    r"|circulation|population|output|turnover|workforce))))"
)
# The roll stood at 240; by 1965 it had grown by half, to 300
_IT_ROSE = deferred(
    rf"{_IT} (?:had |has |have )?(?:been |was |were )?{_MOVED} by {HEDGE}{SHARE}{_IN},? to"
    rf" [£$€]?(?P<other>{FIGURE})(?: [a-z]+)?{_IN}{_ENDS}"
)
# Membership was 600 in 1950. In 1960 it was 450, a fall of a quarter
_IT_WAS = deferred(
    rf"{_IT} (?:was|were|had|stood at|came to|is|stands at) [£$€]?(?P<other>{FIGURE})(?: [a-z]+)?"
    rf"{_IN}, (?:an? )(?P<verb>rise|increase|gain|growth|fall|drop|decrease|decline) of"
    rf" {HEDGE}{SHARE}{_ENDS}"
)
_UP = frozenset("rose raised grew increased risen grown rise increase gain growth".split())
_TOLD_SHARE = deferred(r"per ?cent|%|\b(?:half|quarters?|thirds?|fifths?|tenths?|doubled|twice)\b")


def read(passage: Passage) -> Iterator[Draft]:
    """Yield the share by which a number rose or fell, of what it was before."""
    for pattern in (_FROM_TO, _DATED_PAIR, _AT_FIRST):
        for match in pattern.finditer(passage.text, *passage.span):
            one, other = (passage.figure_at(match.start(name)) for name in ("one", "other"))
            yield from _risen(passage, match, one, other)
            return
    for pattern in (_IT_ROSE, _IT_WAS):
        for match in pattern.finditer(passage.text, *passage.span):
            one, other = _it_before(passage, match), passage.figure_at(match.start("other"))
            if one is not None and other is not None and _is_of(match, one, other):
                yield from _risen(passage, match, one, other)
            return


def _it_before(passage: Passage, match: re.Match[str]) -> Figure | None:
    """Give the one number that 'it' was before, told in the sentence or in the one before it."""
    if _TOLD_SHARE.search(passage.text, passage.span.start, match.start()):
        return None  # "It rose by a quarter, and by 1970 it had grown by half, to 450"
    told = [one for one in passage.figures if one.end <= match.start()]
    told = told or passage.figures_before
    return told[0] if len(told) == 1 else None


def _is_of(match: re.Match[str], one: Figure, other: Figure) -> bool:
    """Tell whether 'it' may be the number told before: not 40 looms of which a workforce is told.

    It went the way that is told, and by about so much.
    """
    if (match["measure"] and one.noun) or not one.number:
        return False
    risen, share = 100 * (other.number - one.number) / one.number, percent_of(match)
    up = match["verb"] in _UP
    return (risen > 0) == up and abs(abs(risen) - (share or 0)) <= load_limits().share_slip


def _risen(
    passage: Passage, match: re.Match[str], one: Figure | None, other: Figure | None
) -> Iterator[Draft]:
    share = percent_of(match)
    if one is None or other is None or share is None or one.vague or other.vague or not one.number:
        return
    if one.is_money != other.is_money or (one.noun and other.noun and one.noun != other.noun):
        return
    slack, part = slack_of_words(match), abs(other.number - one.number)
    at = Span(*match.span())
    value = Quantity(max(share - slack, 0.0), share + slack)
    told = {"part-1": Quantity(part, part, ""), "whole": one.quantity()}
    yield passage.draft("percentage", BY, value, at, at, dict(told))
