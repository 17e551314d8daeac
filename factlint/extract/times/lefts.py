"""The words before a unit of time, read from right to left: "by the end of the following" year."""

from __future__ import annotations

from factlint.extract.times.before import PREPOSITIONS
from factlint.extract.times.words import CARDINALS, number
from factlint.patterns import deferred
from factlint.wordlists import word_list

_WINDOW = 64  # characters; the longest run of such words is shorter
_TOKEN = deferred(r"[^\s\u00a0]+")
_WHICH = {
    "following": "next", "next": "next", "ensuing": "next", "subsequent": "next",
    "previous": "previous", "preceding": "previous", "prior": "previous", "last": "last",
    "past": "last", "coming": "next", "same": "same", "first": "first", "final": "final",
    "intervening": "next", "remaining": "rest", "thefollowing": "next",  # a blank forgotten
}  # fmt: skip
_PAST = frozenset(("past", "next"))
_ADJECTIVES = word_list("lasting", "described")
_SLACK = frozenset(
    "over under nearly almost about around approximately roughly some another barely exactly"
    " fully only just mere".split()
)
_SLACK_OF_TWO = {
    "than": ("more", "less", "fewer", "longer"), "least": ("at",), "most": ("at",),
    "to": ("up", "close"),
}  # fmt: skip
_VAGUE_COUNTS = frozenset(("few", "several", "many", "couple", "numerous"))
_EDGES = {"end": "end", "close": "end", "beginning": "start", "start": "start", "middle": "mid",
          "rest": "", "remainder": "", "part": "", "half": "", "course": ""}  # fmt: skip
_DETERMINERS = frozenset(("the", "that", "this", "these", "each", "every", "per"))
_LATER = frozenset(("later", "earlier", "late", "early"))
_NOT_COUNTS = deferred(r"[-‐‑–]")
_CLOSING = ',.;:!?)]”"'
_OPENING = "([{“\"'‘—–/|*"

Words = list[tuple[str, int]]


class Left:
    """The words before a unit, as far as they belong to it."""

    __slots__ = (
        "count", "determiner", "edge", "later", "past", "preposition", "slack", "start", "stretch",
        "which",
    )  # fmt: skip

    def __init__(self, start: int) -> None:
        self.start = start
        self.count = self.slack = self.which = self.determiner = self.later = self.edge = ""
        self.preposition = ""
        self.past = self.stretch = False


def read_left(text: str, at: int, floor: int) -> Left:
    """Read the words before the unit at text[at], not beyond `floor`."""
    left = Left(at)
    words = _words(text, at, floor)
    if not words:
        return left
    hyphen = text[at - 1] in "-‐‑–"
    i = _adjective(words)
    i = _count(words, i, left)
    i = _which(words, i, left)
    if left.count:
        i = _slack(words, i, left)
    if not hyphen:
        i = _which(words, i, left)
        i = _determiner(words, i, left)
        i = _edge(words, i, left)
    if i < len(words) and words[i][0] in PREPOSITIONS:
        left.preposition = words[i][0]
    return left


def _words(text: str, at: int, floor: int) -> Words:
    """Give the words before `at`, the nearest first, back to the last punctuation mark."""
    words: Words = []
    for match in _TOKEN.finditer(text, max(floor, at - _WINDOW), at):
        word = match[0]
        if word[-1] in _CLOSING:
            words.clear()
            continue
        bare = word.lstrip(_OPENING)
        words.append((bare.lower().rstrip("-‐‑–"), match.end() - len(bare)))
    words.reverse()
    return words


def _adjective(words: Words) -> int:
    """Give how many words to pass over: "ten brutal months", not "brutal months"."""
    if words[0][0] not in _ADJECTIVES or len(words) < 2:
        return 0
    before = words[1][0]
    known = before in _VAGUE_COUNTS or before in _DETERMINERS or before in _WHICH
    return 1 if known or _is_count(before) else 0


def _is_count(word: str) -> bool:
    if number(word) is not None:
        return True
    parts = _NOT_COUNTS.split(word)
    return len(parts) > 1 and all(
        number(part) is not None or part in ("and", "half", "to", "or") for part in parts
    )


def _count(words: Words, i: int, left: Left) -> int:
    """Take the count at words[i]; give the index behind it, or `i` when there is none."""
    if i >= len(words):
        return i
    if words[i][0] == "of" and i + 1 < len(words) and words[i + 1][0] == "couple":
        i += 1
    word, start = words[i]
    before = words[i + 1][0] if i + 1 < len(words) else ""
    if word in _VAGUE_COUNTS:
        left.count, left.start = word, start
        return _article(words, i + 1, left)
    if word == "half":
        return _half(words, i, left)
    if word in ("a", "an") and before == "half":
        left.count, left.start = "half a", words[i + 1][1]
        return i + 2
    if not _is_count(word):
        return i
    left.count, left.start = word, start
    return _more_count(words, i + 1, left)


def _article(words: Words, i: int, left: Left) -> int:
    if i < len(words) and words[i][0] in ("a", "an"):
        left.start = words[i][1]
        return i + 1
    return i


def _more_count(words: Words, i: int, left: Left) -> int:
    """Take the rest of a count of several words: "two hundred", "ten or fifteen"."""
    small = left.count in ("a", "an")
    while i < len(words) and words[i][0] in CARDINALS and not small:
        word, start = words[i]
        if word in ("a", "an") and left.count.split()[0] not in ("hundred", "thousand", "dozen"):
            break
        left.count, left.start, i = f"{word} {left.count}", start, i + 1
    if small or i + 1 >= len(words) or words[i][0] not in ("to", "or", "and"):
        return i
    first, start = words[i + 1]
    if words[i][0] == "and":
        if first in ("hundred", "thousand") and left.count.split()[0] not in (
            "hundred",
            "thousand",
        ):
            left.count, left.start = f"{first} {left.count}", start  # "a hundred and two"
            return _multiplied(words, i + 2, left)
        if i + 2 >= len(words) or words[i + 2][0] != "between" or not _is_count(first):
            return i
        left.count, left.start = f"{first} to {left.count}", start
        return i + 2
    if first in ("a", "an") or not _is_count(first):
        return i
    left.count, left.start = f"{first} {words[i][0]} {left.count}", start
    return i + 2


def _multiplied(words: Words, i: int, left: Left) -> int:
    """Take how many hundreds there are: "a hundred and two", "three hundred and two"."""
    if i < len(words) and words[i][0] in CARDINALS:
        word, left.start = words[i]
        left.count, i = f"{word} {left.count}", i + 1
    return i


def _half(words: Words, i: int, left: Left) -> int:
    """Take "half", "a half", "two and a half"."""
    j = i + 1
    if j < len(words) and words[j][0] == "a":
        j += 1
    if j + 1 < len(words) and words[j][0] == "and" and _is_count(words[j + 1][0]):
        left.count, left.start = f"{words[j + 1][0]} and a half", words[j + 1][1]
        return j + 2
    left.count, left.start = "half", words[j - 1][1]
    return j


def _which(words: Words, i: int, left: Left) -> int:
    if i >= len(words) or left.which:
        return i
    word, start = words[i]
    which = _WHICH.get(word)
    if which is None:
        return i
    left.which, left.start, left.past = which, start, word in _PAST
    left.stretch = word == "past"
    if word == "thefollowing":
        left.determiner = "the"
    return i + 1


def _slack(words: Words, i: int, left: Left) -> int:
    while i < len(words):
        word, start = words[i]
        before = words[i + 1][0] if i + 1 < len(words) else ""
        if before in _SLACK_OF_TWO.get(word, ()):
            left.slack, left.start, i = f"{before} {word} {left.slack}", words[i + 1][1], i + 2
            i = _little(words, i, left)
        elif word in _SLACK:
            left.slack, left.start, i = f"{word} {left.slack}", start, i + 1
            i = _article(words, i, left) if word == "mere" else i
        else:
            break
    return i


def _little(words: Words, i: int, left: Left) -> int:
    """Take "a little" before "more than", "no" before "less than"."""
    if i < len(words) and words[i][0] in ("little", "slightly", "no", "well"):
        left.slack, left.start = f"{words[i][0]} {left.slack}", words[i][1]
        return _article(words, i + 1, left)
    return i


def _determiner(words: Words, i: int, left: Left) -> int:
    if i >= len(words) or words[i][0] not in _DETERMINERS:
        return i
    word, start = words[i]
    if left.count and not left.which and (word != "the" or words[i - 1][0] in ("a", "an")):
        return i
    left.determiner, left.start = word, start
    return i + 1


def _edge(words: Words, i: int, left: Left) -> int:
    """Take "the end of", "later", "early in" before "the year", "that month"."""
    if left.determiner not in ("the", "that", "this") or left.count or i >= len(words):
        return i
    word = words[i][0]
    following = words[i + 1][0] if i + 1 < len(words) else ""
    if word in _LATER:
        left.later, left.start = word, words[i][1]
        return i + 1
    if word == "in" and following in _LATER:
        left.later, left.start = following, words[i + 1][1]
        return i + 2
    if word == "of" and following in _EDGES:
        return _part(words, i + 1, left)
    return i


def _part(words: Words, i: int, left: Left) -> int:
    """Take "the latter part" before "of the year"."""
    left.edge, left.start = _EDGES[words[i][0]] or "part", words[i][1]
    i += 1
    if i < len(words) and words[i][0] in ("latter", "later", "early", "first", "second", "very"):
        if words[i][0] != "very":
            left.edge = "end" if words[i][0] in ("latter", "later", "second") else "start"
        left.start, i = words[i][1], i + 1
    if i < len(words) and words[i][0] == "the":
        left.start, i = words[i][1], i + 1
    return i
