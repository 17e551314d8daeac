"""Days that begin with their number: "11 October 1905", "17-18 January 1934", "the 4th of May"."""

from __future__ import annotations

import re

from factlint.extract.times.before import before, word_before
from factlint.extract.times.guards import is_address, stands_free
from factlint.extract.times.told import Told
from factlint.extract.times.words import DASH, DAY, ERA, GAP, MONTH, TH, YEAR, month_number
from factlint.patterns import deferred

EXAMPLES = {
    "Born 11 October 1905.": ["11 October 1905"],
    "held 17-18 January 1934": ["17", "18 January 1934"],
    "on the 4th of May": ["the 4th of May"],
    "10/21 February 1848/9": ["10/21 February 1848/9"],
    "gate 11, October Street": [],
}
YEAR_AFTER = rf"""
    (?: (?: (?:{GAP}(?:of|in)(?!\w))? ,?{GAP} | [-/] )
      (?P<year> {YEAR}(?!\s?[AaPp]\.?[Mm]\b)(?!:\d) | \d{{1,4}}(?=[ ]?{ERA}) )
      (?P<dual>/\d{{1,4}}(?!\d))? (?:[ ]?(?P<era>{ERA}))? )?"""
# "10 February 1722/3" ended in 1723: the year was counted from 25 March (Old Style).
_DAY = deferred(
    rf"""
    (?P<first>{DAY}){TH}
    (?: (?P<join> [ ]?{DASH}[ ]? | / | ,[ ]
          | ,?{GAP}(?:and|to|or|until|till|through|&){GAP}(?:the{GAP})? )
        (?P<second>{DAY}){TH} (?: ,?{GAP}and{GAP}(?P<third>{DAY}){TH} )? )?
    (?:{GAP}(?:(?:day{GAP})?of{GAP})?|[-/])? (?P<month>{MONTH}) {YEAR_AFTER}
    """,
    re.VERBOSE,
)
# "9 October 1644 (19 October New Style)": what the bracket does not say is Old Style.
_OTHER_STYLE = deferred(
    r" [(\[](?:[^()\[\]\n]{0,24}(?:N\.?S\.?|New Style)[)\]]|(?:N\.?S\.?|New Style) \d)"
)
STYLE = deferred(
    r"[ ,]{0,2}(?P<opened>[(\[])?(?:(?P<old>O\.?S\.?|Old Style)|(?:N\.?S\.?|New Style))"
    r"(?(opened)[)\]])(?!\w)"  # "[O.S. 21 April]" is of the day that it goes on with
)
_TAIL = deferred(
    r" \(?approx(?:imately|\.)?(?!\w)\)?(?P<about>)"
    r"| ?\?(?P<doubt>)| \((?:uncertain|possibly|probably)\)(?P<doubtful>)"
    r"| or (?P<later>later|after|earlier|before)(?=[,.;:)]|\Z)"
    r"|(?P<since> onwards?(?!\w)|(?:[ ]?[-–—][ ]?| to (?:the )?)present(?! [a-ce-z])"
    r"| to date(?=[,.;:)]|\Z))"
)
_ALONE = deferred(
    rf"(?P<day>{DAY})(?:st|nd|rd|th)(?=[,.;:)]|\Z"
    r"| (?:and|he|she|they|it|the|a|was|were|at|with|in|of the (?:same )?month|to)(?!\w))"
)
_OF_YEAR = deferred(
    rf"{GAP}(?:(?:of|in){GAP}(?P<which>that|this|next|last"
    rf"|the{GAP}(?:same|following|next|previous|preceding))|(?P<now>this|next|last))"
    rf"{GAP}year(?!\w)"
)


_TAILS = (" ", "?", "-", "–", "—")
_BEFORE_YEAR = (" of ", " in ", " last ", " this ", " next ")


def astronomical(year: str, era: str | None) -> int:
    """Give the astronomical year of "480", "BC": -479 (there is no year nought before Christ)."""
    return 1 - int(year) if era and era[0] == "B" else int(year)


def note_year(found: re.Match[str], told: Told) -> None:
    """Note the year of a match that has the groups `year`, `dual` and `era`."""
    if found["year"]:
        told.year = astronomical(found["year"], found["era"])
        told.year_told = True
        if found["dual"] and (told.month or 12) <= 3:
            told.year += 1


def note_of_year(text: str, told: Told) -> None:
    """Take "of that year" behind a day, a month or a season without a year."""
    if told.year is None and text.startswith(_BEFORE_YEAR, told.end):
        after = _OF_YEAR.match(text, told.end)
        if after is not None:
            which = after["which"] or after["now"]
            told.end, told.which = after.end(), "year-" + which.lower().split()[-1]


def note_tail(text: str, told: Told) -> Told:
    """Take what bears on a date from behind it: "1860 approx.", "1862 (uncertain)", "or later"."""
    after = _TAIL.match(text, told.end) if text[told.end : told.end + 1] in _TAILS else None
    if after is None:
        return told
    if after["since"]:
        told.preposition = told.preposition or "since"
        if told.preposition == "in":
            told.preposition = "since"
    elif after["later"]:
        told.preposition = "or-later" if after["later"] in ("later", "after") else "by"
    else:
        sign = "~" if after["about"] is not None else "?"
        told.circa = "%" if told.circa and told.circa != sign else sign
    return told


def joined(words: str) -> str:
    """Give how two parts hang together: "to" a range, "or" one of them, "and" both."""
    if "or" in words:
        return "or"
    return "and" if "and" in words or words.strip() in (",", "&", "/") else "to"


def _day(start: int, end: int, found: re.Match[str], number: str) -> Told:
    told = Told(start, end, "day")
    told.month, told.day = month_number(found["month"]), int(number)
    note_year(found, told)
    return told


def read(text: str, at: int, _end: int, floor: int) -> list[Told]:
    """Read the day, or the days, that begin at `at`."""
    found = _DAY.match(text, at)
    if found is None or not (stands_free(text, at, floor) or text[at - 1] == "="):
        return []  # "|date=25 February 2012" is a date, "|id=1905" is none
    if not found["year"] and is_address(text, found.end()):
        return []
    told = _read_days(found)
    last = told[-1]
    note_of_year(text, last)
    left = before(text, at, floor)
    told[0].start, told[0].circa, told[0].preposition = left.start, left.circa, left.preposition
    the, start = word_before(text, at, floor)
    if the == "the" and (" of " in text[at : last.end] or not _attributive(text, last.end)):
        told[0].start = start
        told[0].preposition = before(text, start, floor).preposition
    if last.year_told:
        note_tail(text, last)
        _note_calendar(text, last)
    return told


def _note_calendar(text: str, told: Told) -> None:
    style = STYLE.match(text, told.end)
    if (style is not None and style["old"]) or _OTHER_STYLE.match(text, told.end):
        told.calendar = "julian"


def read_alone(text: str, at: int, _end: int, floor: int) -> list[Told]:
    """Read "on the 20th", whose month the narrative gives."""
    found = _ALONE.match(text, at)
    the, start = word_before(text, at, floor)
    if found is None or the != "the":
        return []
    left = before(text, start, floor)
    if left.preposition not in ("on", "until", "by", "since", "from", "to"):
        return []
    told = Told(start, found.end(), "day-alone")
    told.day, told.preposition = int(found["day"]), left.preposition
    return [told]


_ATTRIBUTIVE = deferred(
    r" (?!in |on |of |at |to |and |by |the |was |were |from |for |as |when |or )[a-z]{4,}"
)


def _attributive(text: str, end: int) -> bool:
    """Whether a noun follows that the date only qualifies: "the 21 January execution"."""
    return _ATTRIBUTIVE.match(text, end) is not None


def _read_days(found: re.Match[str]) -> list[Told]:
    if not found["second"]:
        return [_day(found.start(), found.end(), found, found["first"])]
    if found["join"] == "/" and 10 <= int(found["second"]) - int(found["first"]) <= 13:
        # One day in both calendars, Old Style before New Style.
        return [_day(found.start(), found.end(), found, found["second"])]
    days = [_day(found.start("first"), found.start("join"), found, found["first"])]
    end = found.end("second") if found["third"] else found.end()
    second = found.end("join") - (4 if found["join"].endswith("the ") else 0)
    days.append(_day(second, end, found, found["second"]))
    days[1].join = "and" if found["third"] else joined(found["join"])
    if found["third"]:
        days.append(_day(found.start("third"), found.end(), found, found["third"]))
        days[2].join = "and"
    return days
