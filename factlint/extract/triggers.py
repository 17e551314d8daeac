"""Which sentences are worth a parse: those with a number or a word that states something."""

from __future__ import annotations

import re
from functools import cache

from factlint.extract import bodies, homes, schools
from factlint.extract.grammar import RELATION_NOUNS
from factlint.extract.language import load_language
from factlint.extract.lexicon import Lexicon, load_lexicon
from factlint.extract.times.words import factored

_ALWAYS = frozenset(
    "never only during throughout During Throughout Amid native resident Native board aboard"
    " victims survivors survive dead saved sank foundered capsized".split()
)


@cache
def trigger() -> re.Pattern[str]:
    """Give the pattern that finds a reason to parse a sentence; it is compiled once."""
    language = load_language()
    words = {*RELATION_NOUNS, *_ALWAYS, *_stating(load_lexicon()), *homes.VERBS, *schools.WORDS}
    words |= bodies.WORDS
    words |= language.demonyms.keys()
    for role in language.roles:
        words |= {role, role.capitalize(), role.upper()}
    return re.compile(rf"\d|\b(?:{factored(tuple(sorted(words)))})\b")


def _stating(lexicon: Lexicon) -> set[str]:
    """Give the phrases whose claims need no date: relations, births and deaths with a place."""
    return {
        " ".join((first, *rest))
        for phrases in (lexicon.active, lexicon.passive)
        for first, those in phrases.items()
        for rest, stated in those
        if stated.value == "entity" or stated.place
    }
