"""Find the words at which a time may stand, and give each to the reader of its kind.

One pattern looks at every word once; its branches share no first letter where that can be had,
so that a word that begins no time costs a few comparisons. A reader looks at a bounded stretch
before its word (never beyond the expression found last) and matches forward behind it, so the
work is linear in the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.extract.times import (
    ages, centuries, clock, days, months, numeric, seasons, sets, spans, vague, weekdays, years,
)  # fmt: skip
from factlint.extract.times.words import MONTH

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.extract.times.told import Told

    Reader = Callable[[str, re.Match[str], int], list[Told]]

_TRIGGER = re.compile(
    rf"""
    \b(?:
      (?P<few> \d\d?(?!\d) ) | (?P<three> \d{{3}}(?!\d) ) | (?P<four> \d{{4}}(?!\d) ) | (?P<number> \d+ )
    | (?P<month> {MONTH} )
    | (?P<unit> (?: years? | m(?:onths?|inutes?|illennia|illennium) | days? | weeks? | decades? | hours? | fortnights?
         | Y(?:ears?) | M(?:onths?) | D(?:ays?|ecades?) | W(?:eeks?) ) \b )
    | (?P<century> [cC]entur(?:y|ies) \b )
    | (?P<season> (?: [sS](?:pring|ummer) | [aA]utumn | fall | [wW]inter ) \b )
    | (?P<vague> (?: now(?:adays)? | current(?:ly)? | former(?:ly)? | recent(?:ly)? | p(?:resent(?:ly)?|ast|reviously) | future
         | today | N(?:ow|owadays) | C(?:urrently|urrent) | F(?:ormer|ormerly|uture) | R(?:ecent(?:ly)?) | P(?:resent|reviously) | Today ) \b )
    | (?P<part> (?: n(?:ight|oon) | m(?:orning|idnight) | afternoon | evening | d(?:awn|usk) ) \b )
    | (?P<weekday> (?: Mon | Tues | Wednes | Thurs | Fri | Satur | Sun ) day \b )
    | (?P<age> age(?:d)? \b )
    | (?P<tens> (?: t(?:eens|wenties|hirties) | fo(?:rties) | fifties | s(?:ixties|eventies) | eighties | nineties ) \b )
    | (?P<feast> Christmas | New\s+Year['’]s | Boxing )
    | (?P<ad> A\.?D\.?\s?\d )
    | (?P<set> (?: dai | week | month | year | annual ) ly \b | annual \b )
    )
    | (?<!\w) (?P<short> ['’]\d\d(?!\d) )
    """,
    re.VERBOSE,
)


def _few(text: str, at: re.Match[str], floor: int) -> list[Told]:
    start = at.start()
    return (
        days.read(text, start, floor)
        or numeric.read_slashed(text, start, floor)
        or centuries.read(text, start, floor)
        or clock.read(text, start, floor)
        or years.read(text, start, floor)
    )


def _four(text: str, at: re.Match[str], floor: int) -> list[Told]:
    return numeric.read_iso(text, at.start(), floor) or years.read(text, at.start(), floor)


# Every kind of trigger and its reader.
_READERS: dict[str, Reader] = {
    "few": _few,
    "three": lambda text, at, floor: years.read(text, at.start(), floor),
    "four": _four,
    "month": lambda text, at, floor: months.read(text, at.start(), floor),
    "unit": lambda text, at, floor: spans.read(text, at.start(), at.end(), floor),
    "century": lambda text, at, floor: (
        centuries.read_words(text, at.start(), at.end(), floor)
        or spans.read(text, at.start(), at.end(), floor)
    ),
    "season": lambda text, at, floor: seasons.read(text, at.start(), at.end(), floor),
    "vague": lambda text, at, floor: vague.read(text, at.start(), at.end(), floor),
    "part": lambda text, at, floor: clock.read_part(text, at.start(), at.end(), floor),
    "weekday": lambda text, at, floor: weekdays.read(text, at.start(), at.end(), floor),
    "age": lambda text, at, floor: ages.read(text, at.start(), floor),
    "tens": lambda text, at, floor: ages.read_decade(text, at.start(), floor),
    "feast": lambda text, at, floor: seasons.read_feast(text, at.start(), floor),
    "ad": lambda text, at, floor: years.read_ad(text, at.start(), floor),
    "set": lambda text, at, floor: sets.read(text, at.start(), at.end(), floor),
    "short": lambda text, at, floor: years.read_short(text, at.start(), floor),
}


def scan(text: str) -> list[Told]:
    """Give the expressions of a text in order, each as its own words tell it."""
    told: list[Told] = []
    search, number_end = _TRIGGER.search, numeric.NUMBER_END.match
    at = floor = 0
    while (match := search(text, at)) is not None:
        kind = match.lastgroup or ""
        found = _READERS[kind](text, match, floor) if kind != "number" else []
        if found:
            told.extend(found)
            at = floor = found[-1].end
        else:
            at = match.end()
            if kind in ("few", "three", "four", "number"):
                rest = number_end(text, at)
                at = rest.end() if rest else at
    return told
