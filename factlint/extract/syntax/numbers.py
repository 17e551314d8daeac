"""Numbers in figures and words."""

from __future__ import annotations

from factlint.extract.times.words import ORDINALS
from factlint.patterns import deferred

_WORDS = {
    word: number
    for number, word in enumerate(
        "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
}
_TENS = {
    word: 10 * number
    for number, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), 2
    )
}
NUMBER_WORDS = frozenset((*_WORDS, *_TENS)) - {"no", "one"}
COMPOUNDS = frozenset(f"{tens}-{ones}" for tens in _TENS for ones in list(_WORDS)[1:10])
_FIGURES = deferred(r"\d{1,3}(?:,\d{3})+|\d+")


def number_of(word: str) -> int | None:
    """Give the whole number that a word or figures name, or None."""
    lowered = word.lower()
    if lowered in _WORDS:
        return _WORDS[lowered]
    tens, _, ones = lowered.partition("-")
    if tens in _TENS and (not ones or ones in _WORDS):
        return _TENS[tens] + _WORDS.get(ones, 0)
    if _FIGURES.fullmatch(word):
        return int(word.replace(",", ""))
    return None


def ordinal_of(word: str) -> int | None:
    """Give the number that an ordinal tells: '27th', 'seventy-fifth', 'two hundredth'."""
    if word[:1].isdigit():
        return int("".join(one for one in word if one.isdigit()))
    times, _, last = word.rpartition(" ")
    if last in ("hundredth", "thousandth"):
        return (number_of(times) or 1 if times else 1) * (100 if last == "hundredth" else 1000)
    tens, _, ones = word.rpartition("-")
    known = ORDINALS.get(word) or ORDINALS.get(ones)
    if known is None and word.endswith("tieth"):
        return number_of(f"{word[:-5]}ty")
    if known is None or not tens or word in ORDINALS:
        return known
    base = number_of(tens)
    return base + known if base is not None else None
