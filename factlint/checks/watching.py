"""The words that rules look for in texts: those of their settings, and the looks' own.

What is not among them is found all the same, only more slowly.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factlint.checks.wordindex import words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.rulebook import Rule

_KINDS = frozenset(("text", "resolution", "presence", "identifier", "source-time"))
# Named by looks themselves.
_OWN = frozenset(
    (
        "According", "ISBN", "access", "accessdate", "accessed", "Accessed", "archive", "billion",
        "born", "cent", "charged", "died", "first", "isbn", "killed", "million", "most", "only",
        "p", "page", "pages", "passed", "percent", "pp", "retrieved", "Retrieved", "trillion",
        "urldate", "visited",
    )
)  # fmt: skip
_MOST_WORDS = 6  # of a phrase; what is longer is a pattern or a sentence


def watched_words(rules: Iterable[Rule]) -> frozenset[str]:
    """Give the words that rules about texts may ask for."""
    found = {
        word
        for rule in rules
        if rule.kind in _KINDS
        for text in _strings(rule.settings.values())
        if text.count(" ") < _MOST_WORDS
        for word in words_in(text)
    }
    return _same(_OWN | found)


@lru_cache(maxsize=8)
def _same(words: frozenset[str]) -> frozenset[str]:
    """Give the set that equal ones were the first of: what is kept by it is found by identity."""
    return words


def _strings(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from _strings(value)
