"""What stands beside a number that is no year: pages, money, versions, regiments, codes."""

from __future__ import annotations

from factlint.extract.times.before import word_before
from factlint.patterns import deferred
from factlint.wordlists import word_list

_HIT = deferred(r" (?:killed|wounded) (?:the|an?|his|her|its|their|one|two|some|[A-Z]|\d)")
_NEXT_WORD = deferred(r"[ \u00a0-]([A-Za-z]+)")
_STREET = (
    r"(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Lane|Square|Place|Drive|Court|Boulevard|Terrace|Way)"
)
_ADDRESS = deferred(rf"[ ](?:[A-Z][\w.]* ){{0,2}}{_STREET}(?!\w)")
_MORE_FIGURES = deferred(r"[ -]\d{2,4}(?![\w,.-]\d|\w|[ ](?:[A-Z]|[a-z]+s\b))")
_GLUE = frozenset("$£€¥#=_&@%+\\^<>*|°§")
_COMPARED = ("more than ", "fewer than ", "less than ")
_HYPHENED = ("mid", "late", "early", "post", "pre", "circa")


def stands_free(text: str, at: int, floor: int = -9) -> bool:
    """Whether the number at `at` is a word of its own, not part of a code, a sum, an address.

    One that goes on from the expression before, which ended at `floor`, is free.
    """
    if not at or (floor > 0 and at - floor == 1):
        return True
    left = text[at - 1]
    if left in " (":
        return True
    if left in _GLUE:
        return False
    beyond = text[at - 2] if at > 1 else " "
    if left in ".,:/'’":
        if left == ".":
            return beyond.isalpha() or beyond in ')]"”'
        return beyond.isspace() or not (beyond.isdigit() or left in "/:'’")
    if left in "-‐‑":
        return not beyond.isalnum() or text[max(0, at - 6) : at - 1].lower().endswith(_HYPHENED)
    return True


def is_labelled(text: str, at: int, floor: int) -> bool:
    """Whether a word like "page" or "No." stands before the number at `at`."""
    word = word_before(text, at, floor)[0].rstrip(".:#")
    if word == "than" and text[max(at - 11, 0) : at].lower().endswith(_COMPARED):
        return True
    return word in word_list("figures", "labels") or word[-1:] in ("$", "£", "€")


def is_address(text: str, end: int) -> bool:
    """Whether a street follows: "1600 Long Acre Road", "12 May Street"."""
    return _ADDRESS.match(text, end) is not None


def is_dialled(text: str, at: int, end: int, floor: int) -> bool:
    """Whether other groups of figures stand beside it, as in a telephone number."""
    return word_before(text, at, floor)[0].isdigit() or _MORE_FIGURES.match(text, end) is not None


def counts_something(text: str, end: int) -> bool:
    """Whether the number that ends at `end` counts what follows: "1500 men"."""
    after = _NEXT_WORD.match(text, end)
    if after is None or _HIT.match(text, end):  # "the fire in 1872 killed the caretaker"
        return False
    return after[1] in word_list("figures", "counted")


def counts_a_plural(text: str, end: int) -> bool:
    """Whether a plural in small letters follows, as a count would have it: "1400 lanterns"."""
    after = _NEXT_WORD.match(text, end)
    return after is not None and after[1].islower() and after[1][-1] == "s" and len(after[1]) > 3
