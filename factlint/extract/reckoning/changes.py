"""'Rose by 320', 'a fall of 12', beside the two numbers, or a table that has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.reckoning.figures import FIGURE, Figure, value_of
from factlint.extract.reckoning.tables import found_in
from factlint.limits import load_limits
from factlint.model import Quantity, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.passage import Passage

BY = "change"
_MOVED = (
    r"(?:rose|risen|grew|grown|fell|fallen|increased|decreased|dropped|shrank|declined"
    r"|went (?:up|down)|raised|heightened|lengthened|widened|lowered|shortened)"
)
SIGNS = (
    "rose by", "risen by", "grew by", "grown by", "fell by", "fallen by", "increased by",
    "decreased by", "raised by", "heightened by", "lengthened by", "widened by", "lowered by",
    "shortened by", "dropped by", "shrank by", "declined by", "up by", "down by", "rise of",
    "increase of", "gain of", "growth of", "fall of", "drop of", "loss of", "decrease of",
    "decline of", "difference of", "rose from", "grew from", "increased from", "climbed from",
    "fell from", "dropped from", "declined from", "shrank from", "sank from", "decreased from",
    "majority of", "a lead of",
)  # fmt: skip
TOLD_BY = deferred(
    rf"\b{_MOVED} by\b"
    r"|\b(?:rise|increase|gain|growth|fall|drop|loss|decrease|decline|difference|majority) of\b"
    r"|\ba lead of\b|\b(?:rose|grew|increased|climbed|fell|dropped|declined|shrank|sank|decreased)"
    r" from\b"
)
_BY = deferred(
    rf"\b{_MOVED} by"
    rf" [£$€]?(?P<by>{FIGURE})\b(?! ?(?:per ?cent|%|thirds|quarters|fifths))"
)
_OF = deferred(
    r"\b(?:rise|increase|gain|growth|fall|drop|loss|decrease|decline|difference) of"
    rf" [£$€]?(?P<by>{FIGURE})\b(?! ?(?:per ?cent|%))"
)
_MAJORITY = deferred(
    rf"\b(?:majority|a lead) of (?P<by>{FIGURE})\b(?! ?(?:per ?cent|%|the\b|to\b|in\b|seats?\b))"
)
_AGAINST = deferred(
    rf"(?P<one>{FIGURE})(?: votes?| points?)? (?:to|against|votes to) (?P<other>{FIGURE})\b"
)
# "eleven were for it and six against", "seven of the twelve voted for her and five against"
_VOTED = deferred(
    rf"\b(?P<one>(?i:{FIGURE}))(?: of (?:the|its|their) (?:{FIGURE}) [a-z]+)?"
    r"(?: (?:votes?|members))?(?: (?:were|had been|was|voted|spoke))?(?: in)? (?:for|favour)\b"
    r"[^.;:\d]{0,40}?[ ,]"
    rf"(?P<other>{FIGURE})(?: votes?| members)?(?: (?:were|voted))? against\b"
)
_WAY = deferred(
    r"\b(?P<verb>rose|grew|increased|climbed|fell|dropped|declined|shrank|sank|decreased) from"
    rf" [£$€]?(?P<one>{FIGURE})\b[^.;:\d]{{0,30}}?(?: in \d{{4}})? to"
    rf" [£$€]?(?P<other>{FIGURE})\b(?! (?:in|of) the (?:table|league|list))"
)
_DOWN = frozenset("fell dropped declined shrank sank decreased".split())
_BY_TO = deferred(
    rf"\b(?P<verb>rose|risen|grew|grown|fell|fallen|increased|decreased|dropped|shrank|declined) by"
    rf" (?:only |just |as much as )?[£$€]?(?P<by>{FIGURE})\b(?! ?(?:per ?cent|%))"
    rf"(?: [a-z]+)?,? to [£$€]?(?P<other>{FIGURE})\b(?! ?(?:per ?cent|%))"
)
_DATED_PAIR = deferred(  # had 1,210 inhabitants in 1851 and 1,640 in 1871, an increase of
    rf"(?<![\w.,])[£$€]?(?P<one>{FIGURE})(?: [a-z]+){{0,2}} in \d{{4}},? (?:and|but|against)"
    rf" [£$€]?(?P<other>{FIGURE})(?: [a-z]+){{0,2}} in \d{{4}},? (?:or |that is |which is )?an? $"
)
_ON_ANOTHER = deferred(r" (?:on|over|since|above|against) ")  # "530 on the figure of 1841"
_FROM_TO = deferred(
    rf"\bfrom [£$€]?(?P<one>{FIGURE})\b[^.;:]{{0,45}}? to [£$€]?(?P<other>{FIGURE})\b"
)


def read(passage: Passage) -> Iterator[Draft]:
    """Yield each change that is told with the numbers before and after."""
    for pattern in (_BY, _OF):
        for match in pattern.finditer(passage.text, *passage.span):
            by = passage.figure_at(match.start("by")) or _nights(passage, match)
            ends = from_to(passage, match.start())
            ends = ends or (in_table if pattern is _BY else _dated)(passage, match.start())
            if by is not None and not by.vague and ends is not None and by not in ends:
                yield _draft(passage, match, by, *ends)

    for match in _BY_TO.finditer(passage.text, *passage.span):
        yield from _from_before(passage, match)
    for match in _WAY.finditer(passage.text, *passage.span):
        yield from _directed(passage, match)
    for match in _MAJORITY.finditer(passage.text, *passage.span):
        by, pair = passage.figure_at(match.start("by")), _against(passage, match.start())
        if by is not None and not by.vague and pair is not None:
            yield _draft(passage, match, by, *pair)


def _from_before(passage: Passage, match: re.Match[str]) -> Iterator[Draft]:
    """Yield 'rose by only 1,115, to 10,545' where a number told before is nearly what it was."""
    by, after = (passage.figure_at(match.start(name)) for name in ("by", "other"))
    if by is None or after is None or by.vague or after.vague:
        return
    fell = match["verb"] in _DOWN
    was = after.number + by.number if fell else after.number - by.number
    told = [*passage.figures_before, *passage.figures]
    before = [one for one in told if one not in (by, after) and not one.vague]
    if was <= 0 or any(one.number == was for one in before):
        return
    slip = load_limits().change_slip / 100 * was
    near = [one for one in before if abs(one.number - was) <= slip and one.number > by.number]
    if len(near) == 1 and was > load_limits().least_changed:
        yield _draft(passage, match, by, near[0], after)


def _directed(passage: Passage, match: re.Match[str]) -> Iterator[Draft]:
    """Yield 'fell from 7,900 to 9,100', which went up."""
    one, other = (passage.figure_at(match.start(name)) for name in ("one", "other"))
    if one is None or other is None or one.vague or other.vague:
        return
    other = _unscaled(passage, one, other)
    fell = match["verb"] in _DOWN
    if other.number == 1 < one.number:  # a ratio: "rose from 18 to 1, to 25 to 1"
        return
    if one.number == other.number or (other.number < one.number) == fell:
        return
    if one.noun and other.noun and one.noun != other.noun:
        return
    at = Span(*match.span())
    yield passage.draft(
        "changed-by", BY, Quantity(0, 0, ""), at, at,
        {"from": one.quantity(), "to": other.quantity(), "direction": Text(match["verb"])},
    )  # fmt: skip


def _nights(passage: Passage, match: re.Match[str]) -> Figure | None:
    """Read 'a loss of 282 nights' beside two numbers of nights, though it looks like a time."""
    number = value_of(match["by"])
    dated = any(
        one.kind == "date" and one.start <= match.start("by") < one.end for one in passage.times
    )
    if number is None or dated:
        return None
    return Figure(*match.span("by"), number, "", vague=False)


def _against(passage: Passage, near: int) -> tuple[Figure, Figure] | None:
    """Give the one pair of votes that a sentence sets against each other: '21,310 to 19,804'."""
    found = list(_AGAINST.finditer(passage.text, *passage.span))
    told = passage.figures
    if not found:
        begin = (passage.before or passage.span).start
        found = list(_VOTED.finditer(passage.text, begin, passage.span.end))
        told = [*passage.figures_before, *passage.figures]
    if len(found) != 1 or abs(near - found[0].end()) > _FAR:
        return None
    one, other = (
        next((one for one in told if one.start <= found[0].start(name) < one.end), None)
        for name in ("one", "other")
    )
    if one is None or other is None or one.vague or other.vague or one.number == other.number:
        return None
    return one, other


def from_to(passage: Passage, near: int) -> tuple[Figure, Figure] | None:
    """Give the one pair of a sentence that is told as 'from 600 to 2,400'."""
    pairs: list[tuple[Figure, Figure]] = []
    for match in _FROM_TO.finditer(passage.text, *passage.span):
        one = passage.figure_at(match.start("one"))
        other = passage.figure_at(match.start("other"))
        if one is not None and other is not None and not (one.vague or other.vague):
            other = _unscaled(passage, one, other)
            if not one.noun or not other.noun or one.noun == other.noun:
                pairs.append((one, other))
    told = [
        pair for pair in pairs
        if len(passage.text[min(near, pair[1].end) : max(near, pair[0].start)]) < _FAR
    ]  # fmt: skip
    return told[0] if len(told) == 1 and len(pairs) == 1 else None


_FAR = 120  # characters between a difference and the two numbers it is of
_SCALE = deferred(r" (?:hundred|thousand|million|billion)$")


def _unscaled(passage: Passage, one: Figure, other: Figure) -> Figure:
    """Read 'from 12 to 48 million' as 12 and 48."""
    scaled = _SCALE.search(passage.text, other.start, other.end)
    if scaled is None or _SCALE.search(passage.text, one.start, one.end):
        return other
    number = value_of(passage.text[other.start : scaled.start()].lstrip("£$€"))
    return other if number is None else other._replace(number=number)


def _dated(passage: Passage, at: int) -> tuple[Figure, Figure] | None:
    """Give the two numbers, each with its year, that stand right before an increase."""
    match = _DATED_PAIR.search(passage.text, passage.span.start, at)
    if match is None or _ON_ANOTHER.search(passage.text, at, passage.span.end):
        return None
    one, other = (passage.figure_at(match.start(name)) for name in ("one", "other"))
    if one is None or other is None or one.vague or other.vague:
        return None
    return (one, other) if not other.noun or one.noun == other.noun else None


def in_table(passage: Passage, at: int) -> tuple[Figure, Figure] | None:
    """Give the two numbers of the table's column of which a sentence speaks, by its two years."""
    return found_in(passage.tables, passage.text, passage.span, at)


def _draft(
    passage: Passage, match: re.Match[str], by: Figure, before: Figure, after: Figure
) -> Draft:
    low, high = sorted((before, after), key=lambda one: one.number)
    at = Span(*match.span())
    return passage.draft(
        "changed-by", BY, Quantity(by.number, by.number, ""), at, passage.span,
        {"from": low.quantity(), "to": high.quantity()},
    )  # fmt: skip
