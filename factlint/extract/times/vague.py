"""Words that point to the present, the past or the future: "now", "former", "at this time"."""

from __future__ import annotations

from factlint.extract.times.before import word_before
from factlint.extract.times.told import Told
from factlint.patterns import deferred

EXAMPLES = {
    "It is now the current seat.": ["now", "current"],
    "the former mayor": ["former"],
    "Of the two the former is older.": [],
    "At the same time, plans for the future were made.": ["the same time", "the future"],
    "for the first time": [],
}
VALUES = {
    "now": "PRESENT_REF", "nowadays": "PRESENT_REF", "currently": "PRESENT_REF",
    "current": "PRESENT_REF", "present": "PRESENT_REF", "presently": "PRESENT_REF",
    "former": "PAST_REF", "formerly": "PAST_REF", "recent": "PAST_REF", "recently": "PAST_REF",
    "past": "PAST_REF", "future": "FUTURE_REF",
}  # fmt: skip
_CLOSED = deferred(
    r"[.,;:)\]\"”]|\s+(?:and|was|were|is|are|will|had|has|that|as|of|would|an?|the|in|to)\b|\s*\Z"
)
_DAY = deferred(r"[-\s]day(?!\w)")
_OTHER_CURRENT = deferred(r"\s+(?:of|flows?|ran|carried|account|density)\b")
_UNITS = deferred(r" (?:years|decades|months|weeks|days|times)(?!\w)")
_AGE = deferred(r" \d\d(?:[,.;)]| and\b)")
_DETERMINERS = frozenset(("this", "that", "same", "the", "these"))


def read(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the word text[at:end]."""
    word = text[at:end].lower()
    told = Told(at, end, "vague")
    told.named, told.unit = VALUES[word], word
    left, start = word_before(text, at, floor)
    closed = _CLOSED.match(text, end) is not None
    if word == "present":
        return _present(text, told, left, start)
    if _is_other_word(text, at, end, closed and left == "the"):
        return []
    if word == "recent" and (unit := _UNITS.match(text, end)):
        told.end = unit.end()
    if word == "past":
        told.start = start
        return [told] if left == "the" and closed else []
    if word == "future" and left == "the" and closed:
        told.start = start
    if word == "now":
        told.start = start if left == "right" else at
    return [told]


def _is_other_word(text: str, at: int, end: int, as_noun: bool) -> bool:
    """Whether the word is a name, a noun or begins an age: "the Future", "the former", "now 49"."""
    if text[at].isupper() and at > 1 and text[at - 1] == " " and text[at - 2].isalnum():
        return True  # Back to the Future
    match text[at:end].lower():
        case "current":
            return _OTHER_CURRENT.match(text, end) is not None
        case "former":
            return as_noun or text[at - 4 : at] == "The "
        case "recently":
            return text.startswith(" as ", end)
        case "now":
            return _AGE.match(text, end) is not None
        case _:
            return False


def _present(text: str, told: Told, left: str, start: int) -> list[Told]:
    day = _DAY.match(text, told.end)
    if day is not None:
        told.end = day.end()
        if left == "the":
            told.start = start
        return [told]
    return [told] if left in ("at", "the") and _CLOSED.match(text, told.end) else []


def read_time(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read "this time", "that period", "the same time": when, only the narrative knows."""
    determiner, start = word_before(text, at, floor)
    if determiner not in _DETERMINERS:
        return []
    told = Told(start, end, "vague")
    before_it, begin = word_before(text, start, floor)
    if determiner == "same":
        if before_it not in ("the", "that", "this"):
            return []
        told.start = begin
        before_it, begin = word_before(text, begin, floor)
    elif before_it not in _IN_TIME and (
        determiner == "the" or text[start:end].lower() == "this time"
    ):
        return []  # "the time has come", "this time he won"
    if determiner == "this" and text[at:end] == "time":
        told.named = "PRESENT_REF"
    return [told]


_IN_TIME = frozenset(
    ("at", "during", "by", "around", "from", "of", "in", "until", "since", "throughout", "before")
)


_DATED = deferred(
    r" (?:the|a|an|him|her|his|it|them|back|from|to|other|men|women|each|with|someone)\b|[-/]"
)


_THEN = {"by": "by", "since": "since", "until": "until", "till": "until", "before": "before"}


_THEN_HELD = deferred(r"-| [A-Z]| (?:president|prime|king|queen|mayor|governor)\b")  # an office


def read_then(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read "by then", "since then": the date last told, bent by the preposition."""
    preposition = _THEN.get(word_before(text, at, floor)[0])
    if preposition is None or _THEN_HELD.match(text, end):
        return []
    told = Told(at, end, "then")
    told.preposition = preposition
    return [told]


def read_date(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read "to date"."""
    if word_before(text, at, floor)[0] != "to" or _DATED.match(text, end):
        return []
    told = Told(at, end, "vague")
    told.named = "PRESENT_REF"
    return [told]


_TODAY = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


def read_today(text: str, at: int, end: int, _floor: int) -> list[Told]:
    """Read "today", "yesterday": a day only where the document's own date is told."""
    if text[at].isupper() and text[max(0, at - 2) : at - 1] not in (
        "",
        ".",
        "\n",
        "!",
        "?",
        '"',
        "“",
    ):
        return []  # a name: USA Today
    told = Told(at, end, "today")
    word = text[at:end].lower()
    told.direction = _TODAY[word]
    told.part = "TNI" if word == "tonight" else ""
    return [told]
