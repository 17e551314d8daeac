"""Which sentences are worth a parse: those with a number or a word that states something."""

from __future__ import annotations

from functools import cache

from factlint.extract import bodies, homes, schools
from factlint.extract.events import ENDS_THE_TALE
from factlint.extract.grammar import RELATION_NOUNS
from factlint.extract.language import load_language
from factlint.extract.lexicon import Lexicon, load_lexicon
from factlint.extract.times.words import factored
from factlint.patterns import deferred

_ALWAYS = frozenset(
    "never only during throughout During Throughout Amid native resident Native board aboard"
    " victims survivors survive dead saved sank foundered capsized".split()
)


_WORD = deferred(r"\w+")
_DIGIT = deferred(r"\d")


class Trigger:
    """Words and phrases, any of which is a reason to parse a sentence.

    There are thousands: a pattern of them all takes longer to compile than a small text takes to
    check, so a set of the sentence's words is asked.
    """

    def __init__(self, wanted: set[str]) -> None:
        self._words = frozenset(one for one in wanted if _WORD.fullmatch(one))
        phrases = wanted - self._words
        self._openings = frozenset(_WORD.findall(one)[0] for one in phrases)
        self._phrases = deferred(rf"\b(?:{factored(tuple(sorted(phrases)))})\b")

    def search(self, text: str, start: int, end: int) -> bool:
        """Tell whether text[start:end] has a digit, or one of the words or phrases."""
        if _DIGIT.search(text, start, end):
            return True
        words = _WORD.findall(text, start, end)
        if not self._words.isdisjoint(words):
            return True
        likely = not self._openings.isdisjoint(words)
        return likely and self._phrases.search(text, start, end) is not None


@cache
def trigger() -> Trigger:
    """Give the words that are a reason to parse a sentence."""
    language = load_language()
    words = {*RELATION_NOUNS, *_ALWAYS, *_stating(load_lexicon()), *homes.VERBS, *schools.WORDS}
    words |= bodies.WORDS
    words |= language.demonyms.keys()
    for role in language.roles:
        words |= {role, role.capitalize(), role.upper()}
    return Trigger(words)


def _stating(lexicon: Lexicon) -> set[str]:
    """Give the phrases whose claims need no date: relations, births and deaths with a place."""
    return {
        " ".join((first, *rest))
        for phrases in (lexicon.active, lexicon.passive)
        for first, those in phrases.items()
        for rest, stated in those
        if stated.value == "entity" or stated.place or stated.name in ENDS_THE_TALE
    }
