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
from factlint.extract.grammar import tag_of
from factlint.extract.language import load_language
from factlint.extract.mentions import Mention
from factlint.extract.name_parts import read_name
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.extract.language import Language

_of = partial(one_of, "surnames")
_TYPES = frozenset({"place", "organisation", "event"})
_FAR = 24  # characters before a name in which the word before it stands
_BRACKET = r"(?: \([^()]{1,80}\))?"
# 'Thomas Hall (born 3 May 1912)', 'Ada Park, née Lind', "Thomas Hall's wife", 'Thomas Hall married'
_OF_ANYONE = deferred(
    lambda: (
        rf" \((?:born|b\.|née) |,? née | was born\b|(?:['’]s (?:{_of('kin')})"
        rf"|{_BRACKET},? (?:{_of('marries')}))\b"
    )
)
# What may be said of a place as well, were it not for the given name: 'Thomas Hall died'
_OF_GIVEN = deferred(lambda: rf"{_BRACKET},? (?:{_of('lives')})\b")
_IS = deferred(
    rf"{_BRACKET}(?:,| (?:was|is|became)) (?:an?|the) (?P<what>[\w-]+(?: [\w-]+){{0,5}})"
)
_CAPITALISED = deferred(r"[^\W\d_][^\W\d_A-Z]+")
_WORD_BEFORE = deferred(r"([^\W\d_]+) $")
_WORD_BEHIND = deferred(r" ([a-z]+)(?: ([a-z]+))?")
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
    last: set[str] = set()
    located: set[str] = set()
    for text, mentions in texts:
        for mention in mentions:
            if " " not in mention.text:
                if mention.type == "place" and _before(text, mention) in _LOCATIVE:
                    located.add(mention.text)
            elif mention.type == "person" and " of " not in mention.text:
                last.add(mention.text.rpartition(" ")[2])
            elif mention.text not in people and _is_of_person(text, mention, language):
                people.add(mention.text)
    kinds = frozenset(name.rpartition(" ")[2] for name in people)
    return Surnames(
        frozenset(people),
        frozenset(word for word in last if word in language.places and word not in located),
        frozenset(word for word in last if _CAPITALISED.fullmatch(word) and _is_no_name(word)),
        kinds,
    )


def _is_no_name(word: str) -> bool:
    known = word in load_language().suffixes or tag_of(word.lower()) == "#"  # "Jr", "Les Six"
    return not known and read_name(word) is None


def _is_of_person(text: str, mention: Mention, language: Language) -> bool:
    """Tell whether what stands around a name that may be a thing's is said of people only."""
    if mention.type not in _TYPES or mention.text in language.places:
        return False
    before = _before(text, mention)
    if before.lower() == "the":
        return False
    if _OF_ANYONE.match(text, mention.end):
        return True
    first = mention.text.partition(" ")[0]
    given = language.is_given(first) or (len(first) == 2 and first[1] == ".")
    if not given or (mention.type == "organisation" and mention.text.count(" ") > 1):
        return False  # "Ada Lind Books"
    if before in language.callings or before in word_list("surnames", "kin"):
        return True
    return bool(_OF_GIVEN.match(text, mention.end)) or _is_called(text, mention.end, language)


def _is_called(text: str, end: int, language: Language) -> bool:
    """Tell whether a calling is what follows: 'was an English painter', ', a miller'."""
    told = _IS.match(text, end)
    words = told["what"].split(" ") if told is not None else []
    for at, word in enumerate(words):
        if word in language.callings or word in language.people:
            behind = words[at + 1] if at + 1 < len(words) else ""
            return tag_of(behind) != "w" if behind else True
        if tag_of(word) not in "wav":
            return False
    return False


def _before(text: str, mention: Mention) -> str:
    found = _WORD_BEFORE.search(text, max(mention.start - _FAR, 0), mention.start)
    return found[1] if found is not None else ""


_LOCATIVE = word_list("surnames", "before-places")


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
    if _KIN_BEHIND.match(text, mention.end):
        return True
    behind = _WORD_BEHIND.match(text, mention.end)
    if behind is None:
        return False
    opens = not before and text[: mention.start].rstrip()[-1:] in ("", *".!?;:")
    if opens and mention.text in word_list("surnames", "quantities"):  # "Little was known"
        return False
    first, second = tag_of(behind[1]), tag_of(behind[2] or "")
    return first in _ACTING or (first == "a" and second in _ACTING)


def _start(mention: Mention) -> int:
    return mention.start
