"""Surnames that are words, places or peoples by themselves: 'Thomas Hall', 'Young', 'Berlin'.

By its own words a name that ends so is a hall, and one that is no more is an adjective or a city.
What the text says of those who bear it tells that it is a person's.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from factlint.dates.words import MONTHS
from factlint.extract.entities.mentions import Mention
from factlint.extract.entities.name_parts import read_name
from factlint.extract.language import load_language
from factlint.extract.syntax.grammar import tag_of
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.extract.language import Language

_of = partial(one_of, "surnames")
_TYPES = frozenset({"place", "organisation", "event"})
_LOCATIVE = word_list("surnames", "before-places")
_FAR = 24  # characters before a name in which the word before it stands
_BRACKET = r"(?: \([^()]{1,80}\))?"
# 'Thomas Hall (born 3 May 1912)', 'Ada Park, née Lind', "Thomas Hall's wife", 'Thomas Hall married'
_OF_ANYONE = deferred(
    lambda: (
        rf" \((?:born|b\.|née) |,? née | was born\b|(?:['’]s (?:{_of('kin')})"
        rf"|{_BRACKET},? (?:{_of('marries')}))\b"
    )
)
_DAY = r"(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) \d{4}"
# What may be said of a place as well, were it not for the given name: 'Thomas Hall died',
# 'Thomas Hall, 34, of Leeds', 'Thomas Hall, who'
_OF_GIVEN = deferred(
    lambda: (
        rf"{_BRACKET},? (?:{_of('lives')})\b|, (?:aged )?\d\d,| \(\d\d\)|, who\b"
        rf"| (?:himself|herself)\b| \({_DAY} ?[–-] ?{_DAY}\)"
    )
)
_OF_THINGS = deferred(lambda: rf"{_BRACKET} (?:was|were|is) (?:{_of('done-to-things')})\b")
_BEFORE_PEOPLE = deferred(lambda: rf"\b(?:{_of('before-people')}) $")
_CALLED = deferred(r"\b([a-z]+), $")  # "the mayor, Thomas Hall"
_IS = deferred(
    rf"{_BRACKET}(?:, (?:an?|the)| (?:was|is|became)(?: (?:an?|the|his|her|its|their))?)"
    r" (?P<what>[\w-]+(?: [\w-]+){0,5})"
)
_CAPITALISED = deferred(r"[^\W\d_][^\W\d_A-Z]+")
_LETTERS = deferred(r"[^\W\d_]*$")
_WORD_BEHIND = deferred(r" ([a-z]+)(?: ([a-z]+))?")
_APPOSED = deferred(
    r", (?:who|(?:aged )?\d\d,|born|an? [a-z]+(?: [a-z]+){0,3},)| (?:him|her)self\b"
)
_KIN_BEHIND = deferred(lambda: rf"['’]s (?:{_of('kin')})\b")
_ACTING = frozenset("vbhmdn")  # classes of what stands behind a subject


class Surnames(NamedTuple):
    """Names of people that end in another thing's word, and what their last words are alone."""

    people: frozenset[str]  # full names
    places: frozenset[str]
    words: frozenset[str]  # that are no names by themselves: "Young", "French", "May"
    kinds: frozenset[str]  # of things: "Hall"

    @property
    def alone(self) -> frozenset[str]:
        """Give all last words that are something else by themselves."""
        return self.places | self.words | self.kinds


def surnames(texts: Iterable[tuple[str, list[Mention]]]) -> Surnames:
    """Give the surnames of a document, whose blocks are texts with the names in them."""
    language = load_language()
    people: set[str] = set()
    perhaps: set[str] = set()
    last: set[str] = set()
    acting: set[str] = set()  # words that somebody is called by, without a given name
    things: set[str] = set()
    for text, mentions in texts:
        for mention in mentions:
            if mention.type in _TYPES and _is_told_as_thing(text, mention):
                things.add(mention.text)
            if " " not in mention.text:
                if mention.title or (not mention.type and _is_told_of(text, mention)):
                    acting.add(mention.text)
            elif mention.type == "person" and " of " not in mention.text:
                last.add(mention.text.rpartition(" ")[2])
                first = mention.text.partition(" ")[0]
                if first in language.places and language.is_given(first):
                    last.add(first)  # "Florence Hay", of whom "Florence left" is told
            elif mention.text not in people and _may_be_person(text, mention, language):
                (people if _is_person(text, mention, language) else perhaps).add(mention.text)
    people |= _by_their_surnames(perhaps - things, people, acting, language)
    kinds = frozenset(name.rpartition(" ")[2] for name in people)
    return Surnames(
        frozenset(people),
        frozenset(word for word in last if word in language.places and word not in things),
        frozenset(word for word in last if _CAPITALISED.fullmatch(word) and _is_no_name(word)),
        kinds,
    )


def _by_their_surnames(
    names: set[str], people: set[str], acting: set[str], language: Language
) -> set[str]:
    """Give those whose last word alone does what people do, where it can be nobody else's."""
    bearers: dict[str, list[str]] = {}
    for name in (*names, *people):
        bearers.setdefault(name.rpartition(" ")[2], []).append(name)
    alone = {bearers[word][0] for word in acting & bearers.keys() if len(bearers[word]) == 1}
    return {name for name in alone & names if language.is_given(name.partition(" ")[0])}


def _is_no_name(word: str) -> bool:
    known = word in load_language().suffixes or tag_of(word.lower()) == "#"  # "Jr", "Les Six"
    return not known and read_name(word) is None


def _may_be_person(text: str, mention: Mention, language: Language) -> bool:
    """Tell whether a name that by its words is a thing's may be somebody's."""
    one = mention.text not in language.places and "&" not in mention.text
    named = one and mention.type in _TYPES
    return named and _before(text, mention).lower() != "the"


def _is_person(text: str, mention: Mention, language: Language) -> bool:
    """Tell whether what stands around such a name is said of people only."""
    if _OF_ANYONE.match(text, mention.end):
        return True
    first = mention.text.partition(" ")[0]
    given = language.is_given(first) or (len(first) == 2 and first[1] == ".")
    if not given or (mention.type == "organisation" and mention.text.count(" ") > 1):
        return False  # "Ada Lind Books"
    start = max(mention.start - _FAR, 0)
    called = _CALLED.search(text, start, mention.start)
    if _is_calling(called[1] if called is not None else _before(text, mention), language):
        return True
    if _BEFORE_PEOPLE.search(text, start, mention.start) or _OF_GIVEN.match(text, mention.end):
        return True
    return _is_called(text, mention.end, language)


def _is_told_as_thing(text: str, mention: Mention) -> bool:
    """Tell whether a name is that of a place or a building here: 'in Berlin', 'was laid out'."""
    return _before(text, mention) in _LOCATIVE or bool(_OF_THINGS.match(text, mention.end))


def _is_told_of(text: str, mention: Mention) -> bool:
    """Tell whether a name of one word has behind it what is said of people only."""
    told = _OF_ANYONE.match(text, mention.end) or _OF_GIVEN.match(text, mention.end)
    return told is not None and _before(text, mention).lower() != "the"


def _is_calling(word: str, language: Language) -> bool:
    known = word in language.callings or word in language.people or word in language.roles
    return known or word in word_list("surnames", "kin")


def _is_called(text: str, end: int, language: Language) -> bool:
    """Tell whether a calling is what follows: 'was an English painter', ', a miller'."""
    told = _IS.match(text, end)
    words = told["what"].split(" ") if told is not None else []
    for at, word in enumerate(words):
        if word in language.callings or word in language.people or word in language.roles:
            behind = words[at + 1] if at + 1 < len(words) else ""
            return tag_of(behind) != "w" if behind else True
        if tag_of(word) not in "wav":
            return False
    return False


def _before(text: str, mention: Mention) -> str:
    word, space, rest = text[max(mention.start - _FAR, 0) : mention.start].rpartition(" ")
    word = word.rpartition(" ")[2]
    return "" if rest or not space else word if word.isalpha() else _letters(word)


def _letters(word: str) -> str:
    """Give the letters that a word ends in: those of '(the', none of '1920'."""
    found = _LETTERS.search(word)
    return found[0] if found is not None else ""


def resolved(text: str, mentions: list[Mention], known: Surnames) -> list[Mention]:
    """Give the names of a text with those that are surnames here taken for such."""
    told = [
        mention._replace(type="person", hint="", initial=False)
        if mention.text in known.places and _acts(text, mention)
        else mention
        for mention in mentions
        if not (mention.text in known.kinds and _before(text, mention).lower() == "the")
    ]
    if not known.words:
        return told
    added = list(_among(text, told, known.words))
    return sorted(told + added, key=_start) if added else told


def _among(text: str, mentions: list[Mention], words: frozenset[str]) -> Iterator[Mention]:
    """Yield the surnames of a text that are no names by themselves, where somebody acts."""
    ends = [mention.end for mention in mentions]
    for found in re.finditer(rf"\b(?:{'|'.join(sorted(words))})\b", text):
        at = bisect_right(ends, found.start())
        if at < len(mentions) and mentions[at].start < found.end():
            continue
        mention = Mention(*found.span(), found[0], "", "person", initial=False)
        if _acts(text, mention):
            yield mention


def _acts(text: str, mention: Mention) -> bool:
    """Tell whether a name is that of who does what follows, or has the kin that follows."""
    before = _before(text, mention)
    timed = mention.text in MONTHS and before.lower() in word_list("surnames", "before-times")
    if before.lower() == "the" or before in _LOCATIVE or before[:1].isupper() or timed:
        return False
    if _KIN_BEHIND.match(text, mention.end) or _APPOSED.match(text, mention.end):
        return True
    behind = _WORD_BEHIND.match(text, mention.end)
    if behind is None:
        return False
    opens = not before and text[: mention.start].rstrip()[-1:] in ("", *".!?;:")
    if opens and mention.text in word_list("surnames", "quantities"):  # "Little was known"
        return False
    first, second = tag_of(behind[1]), tag_of(behind[2] or "")
    acting = _ACTING if mention.text in load_language().adjectives else _ACTING | {"s"}
    return first in acting or (first == "a" and second in acting)


def _start(mention: Mention) -> int:
    return mention.start
