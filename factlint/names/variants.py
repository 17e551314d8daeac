"""Forms of one given name in neighbouring languages, and the patronymics made from them.

Which forms they are, `rules/vocabulary/words/names.yaml` says.
"""

from __future__ import annotations

from functools import cache, lru_cache

from factlint.names.folding import fold, skeleton
from factlint.patterns import deferred
from factlint.wordlists import entries

_PATRONYMIC = deferred(r"(?P<father>.{2,}?)i?[eo]?(?P<ending>vic|vna)")
_FATHER_ENDING = deferred(r"[aeiou]+$")


@cache
def _canonical() -> dict[str, str]:
    return {
        skeleton(fold(form)): skeleton(fold(group.split()[0]))
        for group in entries("names", "forms")
        for form in group.split()
    }


@cache
def _short_forms() -> dict[str, frozenset[str]]:
    """Map each full given name to the short ones, all folded."""
    found: dict[str, frozenset[str]] = {}
    for entry in entries("names", "short-forms"):
        short, _, full = entry.partition(": ")
        found[full] = found.get(full, frozenset()) | frozenset(short.split())
    return found


def is_short_of(short: str, full: str) -> bool:
    """Tell whether a folded given name is a short form of another: 'joe' of 'joseph'."""
    return short in _short_forms().get(full, ())


@cache
def _fathers() -> dict[str, str]:
    """Map the stems that patronymics are made from: 'mikol' and 'nikol' are one father."""
    return {
        _FATHER_ENDING.sub("", form): _FATHER_ENDING.sub("", first)
        for form, first in _canonical().items()
    }


@lru_cache(maxsize=65536)
def given_key(word: str) -> str:
    """Give the key that all forms of a folded given name or patronymic share."""
    bones = skeleton(word)
    if bones in _canonical():
        return _canonical()[bones]
    patronymic = _PATRONYMIC.fullmatch(bones)
    if patronymic is None:
        return bones
    stem = _FATHER_ENDING.sub("", patronymic["father"])
    return _fathers().get(stem, stem) + "+" + patronymic["ending"]


@lru_cache(maxsize=65536)
def surname_key(word: str) -> str:
    """Give the key that all transliterations of a folded surname share."""
    return _SKI.sub(r"\1ki", skeleton(word))


_SKI = deferred(r"([sz])k(?:i|ii|ei|oi)$")
