"""Times of the day: "6:06 AM", "at 14:30", "the night of 23 August 1939", "that morning"."""

from __future__ import annotations

from factlint.extract.times.before import word_before
from factlint.extract.times.told import Told
from factlint.patterns import deferred

EXAMPLES = {
    "at 14:30 and 6:06 AM": ["14:30", "6:06 AM"],
    "early that morning": ["early that morning"],
    "They won 3:2, 10-4; Luke 4:12": [],
}
_CLOCK = deferred(
    r"(?P<hour>[01]?\d|2[0-4])(?:(?P<mark>[:.])(?P<minute>[0-5]\d)(?::[0-5]\d)?)?"
    r"(?:(?P<hours>[ ]?hrs?(?!\w))|[ ]?(?P<half>[AaPp])(?:\.[ ]?[Mm]\.|[Mm](?!\w)))?"
    r"(?![\d:]|[.,]\d|[A-Za-z])"
)
PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "nights": "TNI",
         "noon": "T12:00", "midnight": "T24:00", "dawn": "TMO", "daytime": "TDT"}  # fmt: skip
_AT = frozenset(
    ("at", "by", "from", "until", "to", "around", "about", "before", "after", "between", "and",
     "since", "till")
)  # fmt: skip
_WHICH = {"that": "same", "this": "this", "same": "same", "last": "last", "next": "next",
          "following": "next", "previous": "previous", "preceding": "previous"}  # fmt: skip
_OF_DATE = deferred(r" (?:(?:hours )?of|on) (?:the )?(?=\d|[A-Z])")


def read(text: str, at: int, _end: int, floor: int) -> list[Told]:
    """Read the clock time in figures that stands at `at`."""
    found = _CLOCK.match(text, at)
    if found is None or (at and text[at - 1] in ".,:/-$£€–'" and not found["hours"]):
        return []
    hour = int(found["hour"])
    if found["half"]:
        if not 1 <= hour <= 12:
            return []
        hour = hour % 12 + (12 if found["half"] in "Pp" else 0)
    elif not found["hours"] and (
        found["mark"] != ":" or word_before(text, at, floor)[0] not in _AT
    ):
        return []  # a score, a verse
    told = Told(at, found.end(), "clock")
    told.part = f"T{hour:02}:{found['minute'] or '00'}"
    return [told]


def read_part(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the part of a day that is named by text[at:end]."""
    told = Told(at, end, "part")
    told.part = PARTS[text[at:end].lower()]
    word, start = word_before(text, at, floor)
    if word in ("early", "late", "mid"):
        told.edge, told.start = {"early": "start", "late": "end"}.get(word, "mid"), start
        word, start = word_before(text, start, floor)
    if word in _WHICH:
        told.which, told.start = _WHICH[word], start
        if word in ("same", "next", "following", "previous", "preceding"):
            word, start = word_before(text, start, floor)
    if word in ("the", "that", "one") and told.part[1] != "1":
        told.start = start
        _early(text, told, floor)
    date = _OF_DATE.match(text, end)
    if date is not None and told.start < at:
        told.which, told.end = "of-date", end
        told.direction = date.end() - end  # how far the date begins behind the word
    return [told]


def _early(text: str, told: Told, floor: int) -> None:
    """Take "early", "early in" before "the morning"."""
    word, start = word_before(text, told.start, floor)
    if word == "in":
        word, start = word_before(text, start, floor)
    if word in ("early", "late", "later"):
        told.start = start
