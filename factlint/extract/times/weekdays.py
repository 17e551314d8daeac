"""Weekdays: "Monday", "last Friday"; one before a date is joined to it afterwards."""

from __future__ import annotations

from factlint.extract.times.before import word_before
from factlint.extract.times.told import Told
from factlint.extract.times.words import WEEKDAY_NUMBER
from factlint.patterns import deferred

EXAMPLES = {
    "on Saturday, 5 May 1945": ["Saturday, 5 May 1945"],
    "They met on Friday.": ["Friday"],
    "Bloody Sunday, Man Friday": [],
}
_NAME_AFTER = deferred(
    r" (?:Night|Times|Express|Mirror|Star|Post|Club|League|Agreement|Massacre)\b"
    r"|[- ][Ss]chool|[”\"]"
)
# What is still to come is told with such words, in the same sentence.
_TO_COME = deferred(
    r"\b(?:will|shall|expected|scheduled|due|set|plans?|planned|until)\b[^.!?\n]*\Z"
)
_WHICH = {"last": "previous", "next": "next", "following": "next", "that": "same", "this": "this",
          "previous": "previous", "same": "same"}  # fmt: skip


def read(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the weekday text[at:end]."""
    if at > 1 and text[at - 1] == " " and text[at - 2].isalpha():
        left = text[max(0, at - 24) : at].rsplit(maxsplit=1)[-1]
        if left[0].isupper() and left not in (
            "On",
            "By",
            "Last",
            "Next",
            "That",
            "The",
            "Since",
            "Until",
            "From",
        ):
            return []  # Bloody Sunday
    if _NAME_AFTER.match(text, end):
        return []  # Saturday Night Fever, Sunday school
    told = Told(at, end, "weekday")
    told.weekday = WEEKDAY_NUMBER[text[at:end]]
    told.direction = 1 if _TO_COME.search(text, max(floor, at - 72), at) else 0
    word, start = word_before(text, at, floor)
    if word in ("each", "every"):
        told.shape, told.start, told.unit = "set", start, "week"
        told.named = f"XXXX-WXX-{told.weekday}"
    elif word in _WHICH:
        told.which, told.start = _WHICH[word], start
        if word_before(text, start, floor)[0] == "the":
            told.start = word_before(text, start, floor)[1]
    return [told]
