"""Times told in units: "for thirty years", "two years later", "the following year", "six-year".

The unit is found first; the words before it are then read from right to left, each against a
small table, and the words behind it by one pattern.
"""

from __future__ import annotations

import re

from factlint.extract.times.amounts import amount, duration_value
from factlint.extract.times.told import Told
from factlint.extract.times.words import CARDINALS, ORDINALS, UNITS, number

EXAMPLES = {
    "He returned two years later.": ["two years later"],
    "after nearly twenty-two years in office": ["nearly twenty-two years"],
    "a six-year lawsuit": ["six-year"],
    "The Daily News sold well that season.": [],
}

_WINDOW = 64
_TOKEN = re.compile(r"[^\s\u00a0]+")
_WHICH = {
    "following": "next", "next": "next", "ensuing": "next", "subsequent": "next",
    "previous": "previous", "preceding": "previous", "prior": "previous", "last": "last",
    "past": "last", "coming": "next", "same": "same", "first": "first", "final": "final",
    "intervening": "next", "remaining": "rest",
}  # fmt: skip
_ADJECTIVES = frozenset(
    "full whole long entire short single calendar brutal hard happy more consecutive additional"
    " bloody straight solid complete good further extra odd successive other difficult eventful"
    " turbulent working".split()
)
_SLACK_WORDS = frozenset(
    "over under nearly almost about around approximately roughly some another barely exactly"
    " fully only just mere".split()
)
_SLACK_PAIRS = {
    "than": ("more", "less", "fewer", "longer"), "least": ("at",), "most": ("at",),
    "to": ("up", "close"),
}  # fmt: skip
_VAGUE_COUNTS = frozenset(("few", "several", "many", "couple", "numerous"))
_EDGES = {"end": "END", "close": "END", "beginning": "START", "start": "START", "middle": "MID",
          "rest": "", "remainder": "", "part": "", "half": "", "course": ""}  # fmt: skip
_DETERMINERS = frozenset(("the", "that", "this", "these", "those", "each", "every", "per"))
_AFTER = re.compile(
    r"\s+(?P<shift>later|earlier|previously|ago|hence|afterwards?|thereafter|"
    r"before(?=[,.;:)]|\s+(?:the|that|his|her|its|their|[A-Z]))|after(?=[,.;:)]|\s+(?:the|that|his|her|its|their|[A-Z]|\w+ing\b)))\b"
    r"|[-\s](?P<old>old|of\s+age)\b(?!\s+(?:guard|regime|town|city))|[-\s](?P<long>long)\b(?!\s+(?:ago|before))"
    r"|\s+(?P<following>following|before)(?=[,.;]|\s+saw)"
)


class _Left:
    """The words before a unit, as far as they belong to it."""

    __slots__ = ("adjective", "count", "determiner", "edge", "later", "of", "ordinal", "slack", "start", "which")

    def __init__(self, start: int) -> None:
        self.start = start
        self.count = self.slack = self.which = self.determiner = self.later = self.edge = ""
        self.adjective = False
        self.ordinal = 0
        self.of = False


def _words(text: str, at: int, floor: int) -> list[tuple[str, int]]:
    """Give the words before `at`, the nearest first, back to the last punctuation mark."""
    words = []
    for match in _TOKEN.finditer(text, max(floor, at - _WINDOW), at):
        word = match[0]
        if word[-1] in ",.;:!?)]”\"" :
            words.clear()
            continue
        bare = word.lstrip("([“\"'‘—–/|*")
        words.append((bare.lower().rstrip("-‐‑–"), match.end() - len(bare)))
    words.reverse()
    return words


def _left(text: str, at: int, floor: int) -> _Left:
    words = _words(text, at, floor)
    left = _Left(at)
    i = 0
    if len(words) > 1 and words[0][0] in _ADJECTIVES:
        i = 1
    taken = _count(words, i, left)
    if taken == i and i:
        taken = i = _count(words, 0, left)
        if not taken and words[0][0] not in _DETERMINERS:
            taken = i = 0 if not _bare_determiner(words, 1) else 1
    i = taken
    i = _which(words, i, left)
    i = _slack(words, i, left)
    i = _which(words, i, left)
    i = _determiner(words, i, left)
    _edge(words, i, left)
    return left


def _bare_determiner(words: list[tuple[str, int]], i: int) -> bool:
    return i < len(words) and (words[i][0] in _WHICH or words[i][0] in _DETERMINERS)


def _count(words: list[tuple[str, int]], i: int, left: _Left) -> int:
    """Take the count at words[i]; give the index behind it, or `i` when there is none."""
    if i >= len(words):
        return i
    word, start = words[i]
    before = words[i + 1][0] if i + 1 < len(words) else ""
    last = i + 1
    if word == "of" and before == "couple":
        word, start, last = "couple", words[i + 1][1], i + 2
        before = words[last][0] if last < len(words) else ""
    if word in _VAGUE_COUNTS:
        left.count = word
        if before in ("a", "an") and last < len(words):
            start, last = words[last][1], last + 1
    elif word in ("half", "a-half", "half-a"):
        return _half(words, i, left)
    elif word in ("a", "an") and before == "half":
        left.count, start, last = "half a", words[last][1], last + 1
    elif number(word) is not None or "-" in word and _compound(word):
        left.count = word
        while last < len(words) and words[last][0] in CARDINALS and number(f"{words[last][0]} {left.count}"):
            if words[last][0] in ("a", "an") and word not in ("hundred", "thousand", "dozen"):
                break
            left.count, start, last = f"{words[last][0]} {left.count}", words[last][1], last + 1
        if last + 1 < len(words) and words[last][0] in ("to", "or", "and") and (number(words[last + 1][0]) or 0) > 1:
            left.count = f"{words[last + 1][0]} {words[last][0]} {left.count}" if words[last][0] != "and" else left.count
            if words[last][0] != "and":
                start, last = words[last + 1][1], last + 2
    else:
        return i
    left.start = start
    return last


def _compound(word: str) -> bool:
    """Whether a hyphened word is a count: "two-and-a-half", "10-15", "twelve-to-eighteen"."""
    parts = [part for part in re.split(r"[-‐‑–]", word) if part not in ("and", "a", "half", "to", "or")]
    return all(number(part) is not None for part in parts)


def _half(words: list[tuple[str, int]], i: int, left: _Left) -> int:
    """Take "half", "a half", "two and a half"."""
    j = i + 1
    if j < len(words) and words[j][0] == "a":
        j += 1
    if j + 1 < len(words) and words[j][0] == "and" and number(words[j + 1][0]) is not None:
        left.count, left.start = f"{words[j + 1][0]} and a half", words[j + 1][1]
        return j + 2
    left.count, left.start = "a half", words[j - 1][1]
    return j


def _which(words: list[tuple[str, int]], i: int, left: _Left) -> int:
    if i >= len(words) or left.which:
        return i
    word, start = words[i]
    word = word.removeprefix("the") if word == "thefollowing" else word  # joined by a slip
    which = _WHICH.get(word)
    if which is None:
        if word in ORDINALS and not left.count:
            left.ordinal, left.start = ORDINALS[word], start
            return i + 1
        return i
    left.which, left.start = which, start
    return i + 1


def _slack(words: list[tuple[str, int]], i: int, left: _Left) -> int:
    if not left.count:
        return i
    while i < len(words):
        word, start = words[i]
        before = words[i + 1][0] if i + 1 < len(words) else ""
        if before in _SLACK_PAIRS.get(word, ()):
            left.slack, left.start, i = f"{before} {word} {left.slack}", words[i + 1][1], i + 2
            if i < len(words) and words[i][0] in ("little", "slightly", "no", "well"):
                left.slack, left.start, i = f"{words[i][0]} {left.slack}", words[i][1], i + 1
                if i < len(words) and words[i][0] == "a":
                    left.start, i = words[i][1], i + 1
        elif word in _SLACK_WORDS:
            left.slack, left.start, i = f"{word} {left.slack}", start, i + 1
            if word == "mere" and before == "a":
                left.start, i = words[i][1], i + 1
        else:
            break
    return i


def _determiner(words: list[tuple[str, int]], i: int, left: _Left) -> int:
    if i >= len(words) or words[i][0] not in _DETERMINERS:
        return i
    word, start = words[i]
    if left.count and not left.which and word in ("that", "this", "every", "each", "per"):
        return i
    left.determiner, left.start = word, start
    if left.which == "same" and i + 1 < len(words) and words[i + 1][0] == "that":
        left.start, i = words[i + 1][1], i + 1
    return i + 1


def _edge(words: list[tuple[str, int]], i: int, left: _Left) -> None:
    """Take "the end of", "later", "later in" before "the year", "that month"."""
    if left.determiner not in ("the", "that", "this") or left.count or i >= len(words):
        return
    word = words[i][0]
    if word in ("later", "earlier", "late", "early"):
        left.later, left.start = word, words[i][1]
    elif word == "in" and i + 1 < len(words) and words[i + 1][0] in ("later", "earlier", "late", "early"):
        left.later, left.start = words[i + 1][0], words[i + 1][1]
    elif word == "of" and i + 1 < len(words) and words[i + 1][0] in _EDGES:
        j = i + 2
        left.edge = _EDGES[words[i + 1][0]] or "part"
        left.start = words[i + 1][1]
        if j < len(words) and words[j][0] in ("latter", "later", "early", "first", "second", "very"):
            left.edge = "END" if words[j][0] in ("latter", "later") else "START"
            left.start, j = words[j][1], j + 1
        if j < len(words) and words[j][0] == "the":
            left.start = words[j][1]


def read(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the expression round the unit text[at:end]."""
    word = text[at:end].lower()
    plural = word.endswith("s") or word == "millennia"
    unit = UNITS.get(word) or UNITS.get(word.removesuffix("s"))
    if unit is None:
        return []
    if unit == "century" and word.startswith("centur"):
        pass
    left = _left(text, at, floor)
    after = _AFTER.match(text, end)
    told = Told(left.start, end, "duration")
    told.unit = unit
    return _tell(text, told, left, after, plural)


def _tell(text: str, told: Told, left: _Left, after: re.Match[str] | None, plural: bool) -> list[Told]:
    unit = told.unit
    if left.count:
        return _counted(text, told, left, after)
    if after is not None and after["shift"] and plural and not left.determiner:
        return _shift(told, left, after)
    if left.determiner in ("each", "every", "per") and not plural:
        return _set(told, left)
    if unit in ("second", "minute", "quarter", "weekend", "night"):
        return []
    if left.which in ("next", "previous", "same", "last") and not plural:
        return _deictic(told, left, after)
    if left.which and plural:
        return _amount(told, left) if left.determiner and left.which in ("next", "last", "previous") else []
    if left.determiner in ("that", "this") and not plural:
        return _deictic(told, left, after)
    if left.determiner == "the" and not plural and (left.edge or left.later):
        return _deictic(told, left, after)
    if left.determiner == "the" and unit == "day" and after is not None and (after["following"] or after["shift"]):
        return _shift(told, left, after)
    if plural and left.start == told.start and not left.determiner and not left.which:
        return _bare(text, told, left)
    if not plural and after is not None and after["long"] and not left.determiner:
        return _amount_long(told, left, after)
    return []


def _amount(told: Told, left: _Left) -> list[Told]:
    told.amount = amount(left.count, left.slack, "week" if told.unit == "fortnight" else told.unit)
    told.named = duration_value(left.count, told.unit)
    told.which = left.which
    return [told]


def _amount_long(told: Told, left: _Left, after: re.Match[str]) -> list[Told]:
    told.end = after.end()
    left.count = left.count or "one"
    return _amount(told, left)


def _counted(text: str, told: Told, left: _Left, after: re.Match[str] | None) -> list[Told]:
    if left.count in ("a", "an") and told.unit in ("second", "night") :
        return []
    if after is None:
        return _amount(told, left)
    if after["old"]:
        told.end = after.end()
        told.shape = "age"
        return _amount(told, left) if told.unit in ("year", "month", "week", "day") else []
    if after["long"]:
        return _amount_long(told, left, after)
    if after["shift"]:
        return _shift(told, left, after)
    return _amount(told, left)


_SIGN = {"later": 1, "afterward": 1, "afterwards": 1, "thereafter": 1, "hence": 1, "after": 1,
         "following": 1, "earlier": -1, "previously": -1, "before": -1, "ago": -1}  # fmt: skip


def _shift(told: Told, left: _Left, after: re.Match[str]) -> list[Told]:
    word = (after["shift"] or after["following"]).lower()
    told.shape, told.end = "shift", after.end()
    told.direction = _SIGN[word]
    told.which = word
    if left.determiner == "the" and not left.count:
        left.count = "one"
    return _amount(told, left)


_SETS = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}


def _set(told: Told, left: _Left) -> list[Told]:
    if left.determiner == "per":
        told.shape = "set"
        told.named = duration_value("one", told.unit)
        return [told]
    if told.unit not in _SETS:
        return []
    told.shape, told.named = "set", _SETS[told.unit]
    return [told]


def _deictic(told: Told, left: _Left, after: re.Match[str] | None) -> list[Told]:
    if told.unit not in ("day", "week", "month", "year", "decade", "century"):
        return []
    told.shape = "deictic"
    told.which = left.which or "same"
    told.edge = left.edge if left.edge != "part" else ""
    if left.later:
        told.edge = {"late": "END", "early": "START"}.get(left.later, "")
        told.part = left.later if left.later in ("later", "earlier") else ""
    return [told]


_BARE_BEFORE = re.compile(r"\b(?:for|within|after|of|over|in|took|lasted|following)\s+(?:the\s+)?$", re.IGNORECASE)


def _bare(text: str, told: Told, left: _Left) -> list[Told]:
    """Read a plural alone: "for months", "within days"."""
    if told.unit in ("second", "minute", "quarter", "weekend", "night", "century", "millennium"):
        return []
    before = _BARE_BEFORE.search(text, max(0, told.start - 12), told.start)
    if before is None or before[0].lower().split()[0] in ("of", "in", "over", "following"):
        return []
    return _amount(told, left)
