"""Signs: what the words of a sentence give a reason to look for. Each word is looked up once.

Every reader of claims names its signs, words without one of which it finds nothing, and so does
the decision whether a sentence is parsed at all. There are thousands: a pattern of them takes
longer to compile than a small text takes to check, and a set for each reader is asked as often as
there are readers. Here a word gives one number, a bit for each thing that it is a sign of.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.extract.lexicon import Lexicon, load_lexicon
from factlint.extract.lives import nationalities
from factlint.extract.reckoning.figures import is_counting
from factlint.extract.syntax.grammar import RELATION_NOUNS
from factlint.extract.syntax.short_forms import participles, words_for_plain_verbs
from factlint.extract.times.words import factored
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable

STATES = 1  # a word that states something, whatever stands beside it
OPENS = 2  # the first word of a phrase that does
FIGURE = 4  # it has a digit
DEMONYM = 8  # "Latvian", which states something
CALLING = 16  # only with a calling: "painter"
RENAMES = 32  # it tells another name, or another one of a name
COUNTS = 64  # a number in words, or how many times as much
FIRST_OF_READERS = 128

_ALWAYS = frozenset(
    "never only during throughout During Throughout Amid native resident Native board aboard"
    " victims survivors survive dead saved sank foundered capsized reached rescued"
    # numbers that tell ages: "a man of sixty"
    " eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty"
    " forty fifty sixty seventy eighty ninety".split()
)
_WORD = deferred(r"\w+")
_DIGIT = deferred(r"\d")


# Of words as they are written, of words in small letters, and the phrases that state something.
Table = tuple[dict[str, int], dict[str, int], tuple[str, ...]]


def table_of(readers: Iterable[frozenset[str]]) -> Table:
    """Give what each word is a sign of; `readers` are the signs of each, in small letters."""
    from factlint.extract.entities import bynames, namesakes

    stating = stating_words()
    words = frozenset(one for one in stating if _WORD.fullmatch(one))
    phrases = stating - words
    exact, small = defaultdict[str, int](int), defaultdict[str, int](int)
    for bit, told in (
        (STATES, words),
        (OPENS, {_WORD.findall(one)[0] for one in phrases}),
        (DEMONYM, _demonyms()),
    ):
        for word in told:
            exact[word] |= bit
    for number, signs in enumerate(readers):
        for one in signs:
            small[_WORD.findall(one)[-1]] |= FIRST_OF_READERS << number
    for word, meant in words_for_plain_verbs().items():  # "passed away" is looked for as "died" is
        for plain in meant:
            exact[word] |= exact.get(plain, 0)
            small[word] |= small.get(plain, 0)
    for word, plain in participles().items():  # and "dying in 1958" as well
        exact[word] |= exact.get(plain, 0)
        small[word] |= small.get(plain, 0)
    for word in namesakes.SIGNS | bynames.SIGNS:
        small[word] |= RENAMES
    return dict(exact), dict(small), tuple(sorted(phrases))


class Signs:
    """Looks words up."""

    def __init__(self, table: Table) -> None:
        self._exact, self._small, self._listed = table
        self._of: Callable[[str], int] = lru_cache(maxsize=65536)(self._look_up)

    @cached_property
    def _phrases(self) -> re.Pattern[str]:
        return deferred(rf"\b(?:{factored(self._listed)})\b")

    def of(self, text: str, start: int, end: int) -> int:
        """Give what the words of text[start:end] are signs of, a bit for each thing."""
        found = 0
        for bits in map(self._of, _WORD.findall(text, start, end)):
            found |= bits
        return found

    def stated(self, found: int, text: str, start: int, end: int) -> bool:
        """Tell whether text[start:end], whose signs are `found`, may state something."""
        if found & (STATES | FIGURE) or (found & DEMONYM and found & CALLING):
            return True
        return found & OPENS != 0 and self._phrases.search(text, start, end) is not None

    def _look_up(self, word: str) -> int:
        small = word.lower()
        found = self._exact.get(word, 0) | self._small.get(small, 0)
        if _DIGIT.search(word):
            found |= FIGURE
        elif is_counting(small):
            found |= COUNTS
        return found | CALLING if nationalities.is_calling(small) else found


def _demonyms() -> frozenset[str]:
    language = load_language()
    return frozenset(language.demonyms) | {one.split(" ")[-1] for one in language.long_demonyms}


@cache
def stating_words() -> set[str]:
    """Give the words and phrases that are a reason to parse a sentence without a date."""
    from factlint.extract.kin import childless, marriages, seniority, unmarried
    from factlint.extract.lives import abodes, homes, schools
    from factlint.extract.organisations import bodies, founders, seats
    from factlint.extract.things import conversions

    language = load_language()
    words = {
        *RELATION_NOUNS,
        *_ALWAYS,
        *_stating(load_lexicon()),
        *homes.VERBS,
        *abodes.PHRASES,
        *schools.words(),
    }
    words |= bodies.SIGNS | founders.WORDS | seats.WORDS
    words |= childless.SIGNS | conversions.SIGNS | marriages.SIGNS | seniority.SIGNS
    words |= unmarried.SIGNS
    words |= language.periods.keys() | {"World war"}  # "after World War I he left"
    words |= language.partisans.keys() | language.parties | {"Party"}
    for role in language.roles:
        words |= {role, role.capitalize(), role.upper()}
    return words


def _stating(lexicon: Lexicon) -> set[str]:
    """Give the phrases whose claims need no date: relations, births and deaths with a place."""
    from factlint.extract.events.dated_clauses import ENDS_THE_TALE

    return {
        " ".join((first, *rest))
        for phrases in (lexicon.active, lexicon.passive)
        for first, those in phrases.items()
        for rest, stated in those
        if stated.value == "entity" or stated.place or stated.name in ENDS_THE_TALE
    }
