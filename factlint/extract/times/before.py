"""The words before a date that belong to it or bear on it: "before", "circa", "the end of"."""

from __future__ import annotations

from typing import NamedTuple

_REACH = 24  # characters; no word that matters is longer
_EDGES = {
    "early": "start", "beginning": "start", "start": "start", "opening": "start",
    "outset": "start", "late": "end", "end": "end", "close": "end", "later": "end", "mid": "mid",
    "middle": "mid",
}  # fmt: skip
_ADJECTIVES = frozenset(("early", "late", "mid", "later"))
_NOUNS = frozenset(
    ("end", "beginning", "start", "middle", "close", "opening", "outset", "half", "part", "rest",
     "remainder")
)  # fmt: skip
_RANKS = {"first": "H1", "second": "H2", "latter": "H2", "early": "", "later": "", "very": "",
          "late": "", "greater": ""}  # fmt: skip
_CIRCA = frozenset(
    ("circa", "c", "ca", "about", "around", "approximately", "roughly", "approx", "~", "c.", "ca.",
     "approx.", "~", "abt", "abt.")
)  # fmt: skip
PREPOSITIONS = frozenset(
    ("before", "after", "by", "until", "till", "since", "from", "between", "to", "in", "of", "on",
     "during", "throughout", "and", "through", "at", "or", "for", "than", "as", "over", "into",
     "within", "towards", "toward", "following", "pre", "post", "with", "back")
)  # fmt: skip
_SHORT = {"bef": "before", "bef.": "before", "aft": "after", "aft.": "after"}  # of genealogies
_NEGATED = {"before": "or-later", "after": "by", "until": "", "till": ""}  # "not before 1920"
_DOUBT = frozenset(("maybe", "perhaps", "possibly", "probably", "uncertain:"))
_SIGNS = {"~": "~", "?": "?"}  # right before a date: "~1330", "died ?9 August 1940"
_OPENING = "([{“\"'‘—–/|*-‐‑~"


class Before(NamedTuple):
    """What stands before a date: where the expression begins, and what the words say."""

    start: int
    preposition: str = ""
    circa: str = ""
    edge: str = ""
    half: str = ""  # "H1", "H2"


def word_before(text: str, end: int, floor: int) -> tuple[str, int]:
    """Give the word that ends before text[end], in lower case, and where it begins."""
    low = end - _REACH
    low = max(low, floor)
    piece = text[low:end].rstrip()
    if not piece:
        return "", low
    bare = piece.rsplit(None, 1)[-1].lstrip(_OPENING)
    return bare.lower(), low + len(piece) - len(bare)


def before(text: str, at: int, floor: int) -> Before:
    """Read the words before text[at], not beyond `floor`."""
    sign = _SIGNS.get(text[at - 1], "") if at > max(floor, 0) else ""
    if sign == "?" and at > 1 and text[at - 2] not in " (-–—":
        sign = ""
    at -= bool(sign)
    word, start = word_before(text, at, floor)
    if not word:
        return Before(at, circa=sign)
    word = word.rstrip("-‐‑–") or word
    word = _SHORT.get(word, word)
    edge = half = ""
    if word in _INNER:
        at, edge, half, word, start = _inner(text, at, floor, word, start)
    circa = sign
    if word in _CIRCA:
        at, circa = start, "~"
        word, start = word_before(text, at, floor)
    preposition = ""
    if word in PREPOSITIONS:
        preposition = _preposition(text, word, start, floor)
        word = word_before(text, start, floor)[0] if preposition in ("in", "on") else word
    if word in _DOUBT:
        circa = "%" if circa else "?"
    return Before(at, preposition, circa, edge, half)


_INNER = _ADJECTIVES | {"the", "of", "year", "years", "in", "part"}


def _inner(text: str, at: int, floor: int, word: str, start: int) -> tuple[int, str, str, str, int]:
    """Take "late", "the end of the", "early in", "the year"; give the word that is left over."""
    if word == "of":  # "the years of 1875"
        noun, begin = word_before(text, start, floor)
        word, start = (noun, begin) if noun in ("year", "years") else (word, start)
    if word in ("year", "years"):
        at, word, start = _year_word(text, at, floor, word, start)
    first, begin, edge, half = word, start, "", ""
    if first == "the":
        first, begin = word_before(text, start, floor)
    if first == "of":
        edge, half, begin = _noun(text, begin, floor)
        if begin < 0:
            return at, "", "", word, start
        return begin, edge, half, *word_before(text, begin, floor)
    if first == "in":
        early, begin = word_before(text, begin, floor)
        if early not in _ADJECTIVES:
            return at, "", "", word, start
        return begin, _EDGES[early], "", *word_before(text, begin, floor)
    if word in _ADJECTIVES:
        the, begin = word_before(text, start, floor)
        if the == "the":
            return begin, _EDGES[word], "", *word_before(text, begin, floor)
        return start, _EDGES[word], "", the, begin
    return at, "", "", word, start


def _year_word(text: str, at: int, floor: int, word: str, start: int) -> tuple[int, str, int]:
    """Take "the year", "the years" or "year" before a number."""
    before_it, begin = word_before(text, start, floor)
    if before_it == "the":
        return begin, *word_before(text, begin, floor)
    return (start, before_it, begin) if word == "year" else (at, word, start)


def _noun(text: str, of: int, floor: int) -> tuple[str, str, int]:
    """Take "the end", "the latter half" before an "of"; the place is -1 when there is none."""
    noun, start = word_before(text, of, floor)
    if noun not in _NOUNS:
        return "", "", -1
    edge, half = _EDGES.get(noun, ""), ""
    rank, begin = word_before(text, start, floor)
    if rank in _RANKS:
        start = begin
        half = _RANKS[rank] if noun == "half" else ""
        edge = "" if half else edge or _EDGES.get(rank, "end" if rank == "latter" else "")
        rank, begin = word_before(text, start, floor)
    elif noun in ("half", "part"):
        return "", "", -1
    return edge, half, begin if rank == "the" else start


def _preposition(text: str, word: str, start: int, floor: int) -> str:
    """Give the preposition, of two words where it has them: "prior to", "no later than"."""
    if word == "to":
        first = word_before(text, start, floor)[0]
        return {"prior": "before", "up": "by"}.get(first, word)
    if word == "than":
        later, begin = word_before(text, start, floor)
        first = word_before(text, begin, floor)[0]
        if later == "later" and first in ("no", "not"):
            return "by"
        if first in ("no", "not"):
            return "since" if later == "earlier" else ""
        return {"later": "after", "earlier": "before"}.get(later, "")
    if word in _NEGATED and word_before(text, start, floor)[0] == "not":
        return _NEGATED[word]
    return {"till": "until"}.get(word, word)
