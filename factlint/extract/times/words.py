"""The closed word classes that times are told in, and the pattern fragments made of them."""

from __future__ import annotations

import re

from factlint.dates.words import MONTHS, WEEKDAYS

MONTH_NUMBER = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
SMALL_MONTHS = tuple(
    name.lower() for name in MONTHS if name not in ("March", "May", "August")
)  # written by the careless, and no other word
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec")
LARGE_MONTHS = tuple(name.upper() for name in (*MONTHS, *SHORT_MONTHS))  # "7 FEB 1996"

WEEKDAY_NUMBER = {name: number for number, name in enumerate(WEEKDAYS, 1)}

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASON_NUMBER = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}  # ISO 8601-2, 4.8

_ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
TENS = dict(zip(_TENS, range(20, 100, 10), strict=True))
CARDINALS = {word: number for number, word in enumerate(_ONES, 1)} | TENS
CARDINALS |= {"a": 1, "an": 1, "dozen": 12, "hundred": 100, "thousand": 1000}
_MULTIPLIERS = frozenset((12, 100, 1000))

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26,
    "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30,
    "thirty-first": 31,
}  # fmt: skip

UNITS = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "night": "night",
    "week": "week", "weekend": "weekend", "fortnight": "fortnight", "month": "month",
    "quarter": "quarter", "year": "year", "decade": "decade", "century": "century",
    "centurie": "century",
}  # fmt: skip

# A gap inside an expression: blanks and at most one line break, never a paragraph's end.
GAP = r"(?:[^\S\n]{1,4}\n?|\n)[^\S\n]{0,8}"
# First letters are factored out, so that a word that is no month is left after one comparison.
# A short form takes its full stop with it. May, March and August are words, too: only capitals.
MONTH = (
    r"(?:[Jj](?:an(?:uary(?!\w)|(?!\w)\.?)|un(?:e(?!\w)|(?!\w)\.?)|ul(?:y(?!\w)|(?!\w)\.?))"
    r"|[Ff]eb(?:ruary(?!\w)|(?!\w)\.?)|Ma(?:y(?!\w)|r(?:ch(?!\w)|(?!\w)\.?))"
    r"|[Aa]pr(?:il(?!\w)|(?!\w)\.?)|Aug(?:ust(?!\w)|(?!\w)\.?)"
    r"|[Ss]ep(?:tember(?!\w)|t?(?!\w)\.?)|[Oo]ct(?:ober(?!\w)|(?!\w)\.?)"
    r"|[Nn]ov(?:ember(?!\w)|(?!\w)\.?)|[Dd]ec(?:ember(?!\w)|(?!\w)\.?)"
    r"|(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?!\w)"
    r"|(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)(?!\w)\.?)"
)
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
TH = r"(?:(?:st|nd|rd|th)(?!\w))?"
YEAR = r"(?:1\d|20)\d\d(?![\d%°]|,\d|\.\d)"
# "B.C." takes its last full stop, "BC" at the end of a sentence does not.
ERA = r"(?:B\.[ ]?C\.(?:[ ]?E\.)?|(?:BCE?|bce?)(?!\w)|C\.E\.|CE(?!\w)|A\.D\.?|AD(?!\w)|B\.C(?!\w))"
DASH = r"[-\u2010-\u2015\u2212]"
NUMBER_WORD = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|one|two|t(?:hree|en|welve|hirteen)|f(?:our|ive|ourteen|ifteen)"
    r"|s(?:ix|even|ixteen|eventeen)|eight(?:een)?|nine(?:teen)?|eleven)(?!\w)"
)


def month_number(word: str) -> int:
    """Give 1 to 12 for a month's name or its short form."""
    return MONTH_NUMBER[word[:3].lower()]


def number(words: str) -> float | None:
    """Give the value of digits or number words: '1,200', 'twenty-two', 'a hundred'."""
    if words[:1].isdigit():
        figures = words.replace(",", "")
        return float(figures) if figures.replace(".", "", 1).isdecimal() else None
    total = 0
    for word in words.lower().replace("-", " ").split():
        value = CARDINALS.get(word)
        if value is None:
            return None
        total = total * value if value in _MULTIPLIERS and total else total + value
    return float(total) if total else None


def factored(words: tuple[str, ...]) -> str:
    """Give a pattern for many words in which common beginnings are written once.

    An alternation of hundreds of plain words is tried word by word at every place; this one is
    left after one comparison a letter.
    """
    tails: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        if word:
            tails.setdefault(word[0], []).append(word[1:])
    branches = [re.escape(first) + factored(tuple(rest)) for first, rest in tails.items()]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{pattern})?" if "" in words else pattern
