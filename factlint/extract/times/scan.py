"""Find the words at which a time may stand, and give each to the reader of its kind.

One pattern looks at every word once. A reader looks at a bounded stretch before its word (never
beyond the expression found last) and matches forward behind it, so the work is linear in the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates.words import MONTHS, WEEKDAYS
from factlint.extract.times import (
    ages,
    anniversaries,
    centuries,
    clock,
    days,
    feasts,
    months,
    numeric,
    quarters,
    republican,
    seasons,
    sets,
    spans,
    vague,
    weekdays,
    years,
)  # fmt: skip
from factlint.extract.times.words import (
    LARGE_MONTHS,
    SHORT_MONTHS,
    SMALL_MONTHS,
    TENS,
    factored,
)
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.extract.times.told import Told

    Reader = Callable[[str, int, int, int], list[Told]]  # text, start, end, floor


def _few(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read what begins with one or two figures."""
    if at and text[at - 1] in "'’":
        return years.read_short(text, at, end, floor) if end - at == 2 else []
    return (
        days.read(text, at, end, floor)
        or numeric.read_slashed(text, at, end, floor)
        or numeric.read_roman(text, at, end, floor)
        or centuries.read(text, at, end, floor)
        or clock.read(text, at, end, floor)
        or days.read_alone(text, at, end, floor)
        or ages.read_tens(text, at, end, floor)
        or ages.read_bare(text, at, end, floor)
        or years.read(text, at, end, floor)
    )


def _four(text: str, at: int, end: int, floor: int) -> list[Told]:
    return (
        numeric.read_iso(text, at, end, floor)
        or years.read(text, at, end, floor)
        or clock.read(text, at, end, floor)
    )


def _century(text: str, at: int, end: int, floor: int) -> list[Told]:
    return centuries.read_words(text, at, end, floor) or spans.read(text, at, end, floor)


def _nights(text: str, at: int, end: int, floor: int) -> list[Told]:
    return spans.read(text, at, end, floor) or clock.read_part(text, at, end, floor)


def _may(text: str, at: int, end: int, floor: int) -> list[Told]:
    return feasts.read(text, at, end, floor) or months.read(text, at, end, floor)


def _nothing(_text: str, _at: int, _end: int, _floor: int) -> list[Told]:
    return []


def _capitalised(words: str) -> tuple[str, ...]:
    return tuple(form for word in words.split() for form in (word, word.capitalize()))


_WORDS: tuple[tuple[Reader, tuple[str, ...]], ...] = (
    (months.read, (*MONTHS, *SHORT_MONTHS, *SMALL_MONTHS, *LARGE_MONTHS)),
    (_may, ("May",)),
    (weekdays.read, WEEKDAYS),
    (seasons.read, _capitalised("spring summer autumn winter fall")),
    (seasons.read_feast, ("Christmas", "New Year", "Boxing")),
    (feasts.read, feasts.WORDS),
    (republican.read, republican.WORDS),
    (quarters.read_figure, quarters.FIGURES),
    (spans.read, _capitalised("year years month months week weeks day days hour hours")),
    (spans.read, _capitalised("decade decades")),
    (spans.read, ("minute", "minutes", "weekend", "fortnight", "fortnights", "quarter")),
    (_century, ("century", "centuries", "Century", "Centuries")),
    (clock.read_part, tuple(clock.PARTS)),
    (_nights, ("nights",)),
    (ages.read, ("age", "aged", "Age", "Aged")),
    (ages.read_decade, _capitalised("teens " + " ".join(f"{ten[:-1]}ies" for ten in TENS))),
    (vague.read, _capitalised(" ".join(vague.VALUES))),
    (vague.read_time, ("time", "period")),
    (vague.read_date, ("date",)),
    (vague.read_today, _capitalised("today tonight yesterday tomorrow")),
    (anniversaries.read, _capitalised("anniversary birthday wedding jubilee")),
    (anniversaries.read, tuple(anniversaries.YEARS)),
    (vague.read_then, ("then",)),
    (sets.read, tuple(sets.VALUES)),
    (years.read_ad, ("AD", "A.D")),
    (years.read_thousand, ("thousand",)),
    (years.read_words, ("sixteen", "seventeen", "eighteen", "nineteen")),
)  # fmt: skip
_READERS = {word: reader for reader, words in _WORDS for word in words}
_BY_LENGTH: dict[int, Reader] = {1: _few, 2: _few, 3: years.read, 4: _four}
_FIRST = "".join(sorted({word[0] for word in _READERS}))
_TRIGGER = deferred(  # most words begin otherwise, and are left at once
    rf"\b(?=[\dcF{_FIRST}])(?:\d+|(?:ca?|FY[ ]?)\d+|(?:{factored(tuple(_READERS))})(?!\w))"
)


def _in_address(text: str, start: int, end: int) -> bool:
    """Whether the word is a piece of an address: "www.dawn.com", "/year/"."""
    left = text[start - 1 : start]
    return left != " " and (
        (left in ("/", "_", "@") and start > 0) or (left == "." and text[end : end + 1] in "./")
    )


def scan(text: str) -> list[Told]:
    """Give the expressions of a text in order, each as its own words tell it."""
    told: list[Told] = []
    search, rest_of_number = _TRIGGER.search, numeric.NUMBER_END.match
    at = floor = 0
    while (match := search(text, at)) is not None:
        start, end = match.span()
        reader = _READERS.get(match[0])
        if reader is None:
            while not text[start].isdecimal():  # c1860, FY1989
                start += 1
            found = _BY_LENGTH.get(end - start, _nothing)(text, start, end, floor)
        else:
            found = [] if _in_address(text, start, end) else reader(text, start, end, floor)
        if found:
            told += found
            at = floor = found[-1].end
        elif reader is None:
            rest = rest_of_number(text, end)
            at = rest.end() if rest else end
        else:
            at = end
    return told
