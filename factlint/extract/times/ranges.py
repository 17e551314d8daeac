"""Join expressions that stand side by side: a weekday and its date, the two ends of a range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.times.before import word_before
from factlint.extract.times.words import DASH
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.extract.times.told import Told

_NEAR = 16  # characters: no link is longer
_DATES = frozenset(
    ("day", "month", "year", "season", "decade", "century", "bare", "short", "hundred")
)
_LINK = deferred(
    rf"(?P<to>\s{{0,4}}{DASH}\s{{0,4}}"
    r"|,?\s*(?:to|until|till|through|thru|up to)\s(?:about\s)?(?:the\s)?)"
    r"|(?P<and>,?\s(?:and|&)\s(?:the\s|in\s)?|,\s)|(?P<or>\s(?:or)\s(?:the\s|in\s)?)"
)
# "from 1912 until his retirement in 1929"; no "from 1912 to the village in 1929"
_TO_AN_END = deferred(
    lambda: (
        r",? (?:to|until|till|up to|(?P<between>and)) "
        r"(?:(?:his|her|its|their) (?:[a-z-]+ )?|the )"  # "his coerced abdication"
        rf"(?:{one_of('events', 'ends')})(?: there)?"
        r"(?: (?:of|from|to|as|in|at) (?:the |his |her |its |an? )?(?:[a-z]+ )?"
        r"[\w-]+(?:, [A-Z]\w+)?)?"
        r",? (?:in|on) (?:the )?"
    )
)
_FAR = 60  # characters of that
_LINE_END = deferred(rf"(?:\s?{DASH}\s?\d{{2,4}})?[ =]*(?:\n|\Z)")
_ON_A_DAY = deferred(r" (?:(?:[A-Z]\w+ |local )?time )?on (?:the )?")  # "Riga time on"
_COMMA = deferred(r",?\s(?:the\s)?|,")


def link(text: str, all_told: Sequence[Told]) -> list[Told]:
    """Give the expressions with neighbours joined; a joined one knows how (`join`)."""
    linked: list[Told] = []
    for told in all_told:
        if told.year_told or told.shape in ("bare", "deictic", "shift"):
            told.leads = _leads(text, told)
            told.bracketed = text[told.start - 1 : told.start] == "("
            told.alone = told.leads and _LINE_END.match(text, told.end) is not None
        last = linked[-1] if linked else None
        if last is not None and not told.join:
            told.join = _ends(text, last, told)
        if last is not None and told.start - last.end <= _NEAR:
            if _merges(text, last, told):
                linked.pop()
                _join_weekdays(text, linked, told)
            elif (
                last.shape == "day"
                and told.shape == "clock"
                and _COMMA.fullmatch(text, last.end, told.start)
            ):
                last.part, last.end = told.part, told.end
                continue
            elif last.shape in _DATES and told.shape in _DATES:
                _join(text, last, told)
        linked.append(told)
    return linked


def _ends(text: str, last: Told, told: Told) -> str:
    """Tell how a range ends at an event that has its date: 'from 1912 until its end in 1929'."""
    starts = last.preposition in ("from", "between", "since")
    dates = starts and {last.shape, told.shape} <= _DATES
    if not dates or told.start - last.end > _FAR:
        return ""
    found = _TO_AN_END.fullmatch(text, last.end, told.start)
    between = last.preposition == "between"
    if found is None or (found["between"] is not None) is not between:
        return ""
    return "between" if between else "to"


def _join_weekdays(text: str, linked: Sequence[Told], told: Told) -> None:
    """Join a date, its weekday taken in, to the one before: 'from Saturday 3 May to ...'."""
    last = linked[-1] if linked else None
    near = last is not None and told.start - last.end <= _NEAR
    if last is not None and near and {last.shape, told.shape} <= _DATES:
        _join(text, last, told)


def _leads(text: str, told: Told) -> bool:
    """Whether the year opens a sentence ("In 1941, ..."), a heading or a bracket of its own."""
    start = told.start
    if told.preposition:
        start = word_before(text, start, 0)[1]
    low = start
    while low and text[low - 1] in " ='\u00a0":
        low -= 1
    return not low or text[low - 1] in "\n.!?"


def _merges(text: str, last: Told, told: Told) -> bool:
    """Take a weekday, or a part of the day, into the date behind it."""
    if last.shape == "weekday" and told.shape == "part" and told.start - last.end == 1:
        told.weekday, told.direction, told.which = last.weekday, last.direction, last.which
        told.start = last.start
        return True
    if told.shape != "day":
        return False
    if last.shape == "weekday" and text[last.end : told.start] == " (":
        told.weekday = last.weekday  # "on Sunday (March 25)"
        return False
    if last.shape == "weekday" and _COMMA.fullmatch(text, last.end, told.start):
        told.weekday = last.weekday
    elif last.shape == "clock" and _COMMA.fullmatch(text, last.end, told.start):
        told.part = last.part
    elif last.shape == "clock" and _ON_A_DAY.fullmatch(text, last.end, told.start):
        last.year, last.month, last.day = told.year, told.month, told.day
        return False
    elif (
        last.shape == "part" and last.which == "of-date" and told.start <= last.end + last.direction
    ):
        told.part = last.part
    else:
        return False
    told.start, told.edge = last.start, last.edge
    return True


def _join(text: str, last: Told, told: Told) -> None:
    if not told.join:
        found = _LINK.fullmatch(text, last.end, told.start)
        if found is None:
            return
        kind = found.lastgroup or ""
        if kind == "and" and last.preposition == "between" and "and" in found[0]:
            kind = "between"
        # "in the late 1930s and early 1940s" is one stretch
        meet = last.shape == told.shape and last.shape in ("decade", "century")
        if kind == "and" and meet and (last.edge, told.edge) == ("end", "start"):
            kind = "to"
        told.join = kind
    elif told.join == "and" and last.preposition == "between":
        told.join = "between"
    if last.year is None and last.shape in ("day", "month", "season") and told.year is not None:
        _share_year(last, told)


def _share_year(last: Told, told: Told) -> None:
    """Give the first of two the year that only the second names: "March to May 1940"."""
    if told.shape not in ("day", "month", "season") or last.which:
        return
    last.year, last.year_told = told.year, told.year_told
    if told.join in ("to", "between") and (last.month or 0) > (told.month or 12):
        last.year = (told.year or 0) - 1
