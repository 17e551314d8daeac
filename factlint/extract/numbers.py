"""Numbers in figures and words."""

from __future__ import annotations

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
