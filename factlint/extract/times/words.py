"""The closed word classes that times are told in, and the pattern fragments made of them."""

from __future__ import annotations

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH_NUMBER = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAY_NUMBER = {name: number for number, name in enumerate(WEEKDAYS, 1)}

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASON_NUMBER = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}  # ISO 8601-2, 4.8

_ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
CARDINALS = {word: number for number, word in enumerate(_ONES, 1)}
CARDINALS |= {word: number for number, word in zip(range(20, 100, 10), _TENS, strict=True)}
CARDINALS |= {"a": 1, "an": 1, "hundred": 100, "thousand": 1000, "dozen": 12}
TENS = {word: CARDINALS[word] for word in _TENS}

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "thirtieth": 30,
}  # fmt: skip

UNITS = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "night": "night",
    "week": "week", "fortnight": "fortnight", "month": "month", "quarter": "quarter",
    "year": "year", "decade": "decade", "century": "century", "centurie": "century",
    "millennium": "millennium", "millennia": "millennium", "weekend": "weekend",
}  # fmt: skip

# First letters are factored out, so that a word that is no month is left after one comparison.
# A short form takes its full stop with it.
MONTH = (
    r"(?:J(?:an(?:uary\b|\b\.?)|u(?:ne?\b|ly?\b)\.?)|Feb(?:ruary\b|\b\.?)|Ma(?:y|rch|r\.?)(?!\w)"
    r"|A(?:pr(?:il\b|\b\.?)|ug(?:ust\b|\b\.?))|Sep(?:tember\b|t?\b\.?)"
    r"|Oct(?:ober\b|\b\.?)|Nov(?:ember\b|\b\.?)|Dec(?:ember\b|\b\.?))"
)
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
YEAR = r"(?:1\d|20)\d\d(?!\d)"
ERA = r"(?:B\.?\s?C\.?(?:\s?E\b\.?)?|C\.?E\b\.?|A\.?D\b\.?)(?!\w)"
DASH = r"[-\u2010-\u2015\u2212]"
NUMBER_WORD = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|one|two|t(?:hree|en|welve|hirteen)|f(?:our|ive|ourteen|ifteen)"
    r"|s(?:ix|even|ixteen|eventeen)|eight(?:een)?|nine(?:teen)?|eleven|(?:a\s|one\s)?hundred"
    r"|(?:a\s)?thousand|(?:a\s)?dozen)"
)


def month_number(word: str) -> int:
    """Give 1 to 12 for a month's name or its short form."""
    return MONTH_NUMBER[word[:3].lower()]


def number(words: str) -> float | None:
    """Give the value of digits or number words: '1,200', 'twenty-two', 'a hundred'."""
    words = words.lower().replace(",", "")
    if words[:1].isdigit():
        return float(words) if words.replace(".", "", 1).isdigit() else None
    total = 0
    for word in words.replace("-", " ").split():
        value = CARDINALS.get(word)
        if value is None:
            return None
        total = max(total, 1) * value if value in (12, 100, 1000) and total else total + value
    return float(total) if total else None
