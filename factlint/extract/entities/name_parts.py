"""What the capitalised words of a run are: titles, callings, nations and the name itself."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factlint.extract.language import Language, load_language
from factlint.patterns import deferred
from factlint.wordlists import word_list

_ALSO_NAMES = word_list("names", "ranks-too")
_BEHIND_POSTS = frozenset("Emeritus Emerita Magnificus".split())
_LETTERS = deferred(r"[A-Z]\.(?:[A-Z]\.)+")  # "O.C.": letters behind a name
_GRADES = frozenset("First Second Third".split())
_ALL_OF_THEM = word_list("names", "all-of-them")  # "All Souls"
_NUMBERED = frozenset("event organisation place".split())
MAX_WORDS = 12  # a longer run of capitals is a headline, not a name
SHIP_PREFIXES = word_list("names", "ships")


class ReadName(NamedTuple):
    """A run of capitalised words, taken apart."""

    name: str
    title: str
    type: str
    skipped: int  # characters before the name or its title: "In", "American"


@lru_cache(maxsize=65536)
def read_name(run: str, known: str = "") -> ReadName | None:
    """Take a run of capitalised words apart, or say None when no name is in it.

    Of what is `known` to be a body, "American Lind, Inc.", nothing but an article is set apart.
    """
    language = load_language()
    words = run.split(" ")
    if len(words) > MAX_WORDS:
        return None
    first = _after_role(words, _first_of_name(words, language), language)
    first = _after_nation(words, first, language)
    name = " ".join(words[first:])
    if name in language.periods:
        return ReadName(name, "", "event", _length(words[:first]))
    if first == len(words) or _no_name(words[first:], language):
        return None
    addressed = _is_addressed(words[first:], language)
    type_ = known or ("person" if addressed else type_of(words[first:], language))
    if type_ in _NUMBERED and first and words[first - 1] in _GRADES:  # "the Second Hay War"
        first -= 1
        name = " ".join(words[first:])
    titled = first
    if type_ == "" and words[-1] in word_list("names", "of-peoples"):  # "the Irish Experiment"
        return ReadName(name, "", "", _length(words[:first]))
    if type_ in ("", "person"):
        titled = _after_people(words, titled, language)
        if titled == len(words):
            return None
        first = titled = _after_calling(words, titled, language)
        titled = after_title(words, titled, language)
    title = " ".join(words[first:titled])
    if title:
        named = type_of(words[titled:], language)
        type_ = named if named and titled < len(words) - 1 and not addressed else "person"
    return ReadName(" ".join(words[titled:]), title, type_, _length(words[:titled]))


def _after_people(words: list[str], first: int, language: Language) -> int:
    """Give where the name begins behind a people's; the length of all, if there is none.

    'The Latvian Ada Hay', 'the Latvian of Riga', 'a Latvian of Irish descent'.
    """
    at = first
    epithet = words[at] in word_list("names", "epithets")
    if epithet and len(words) > at + 2 and language.is_given(words[at + 1]):
        return at + 1  # "Old Josiah Hay"
    while at < len(words) - 1 and _is_people(words, at, language):
        if language.gender(words[at]):  # "Christian Voss"
            break
        at += 1
    if at == first or words[at] != "of":
        return at
    return len(words) if _only_adjectives(words[at + 1 :], language) else at + 1


def _is_people(words: list[str], at: int, language: Language) -> bool:
    """Tell whether a word says of what people somebody is: 'American', 'the Latvians Ada Hay'."""
    if words[at] in language.adjectives:
        return True
    one = words[at].removesuffix("s")
    return one != words[at] and one in language.adjectives and language.is_given(words[at + 1])


def _is_addressed(words: list[str], language: Language) -> bool:
    """Tell whether a title that only people have stands before two names: 'Sir Peter Hall'."""
    titled = len(words) == 3 and words[0] in word_list("names", "of-persons")
    return titled and (language.is_given(words[1]) or words[1].endswith("."))


def _no_name(words: list[str], language: Language) -> bool:
    """Tell whether the words name nobody: 'the Americans', 'PhD', 'Jr.'"""
    if len(words) < 4 and all(
        word in language.behind_names or word in language.suffixes for word in words
    ):
        return words[0] != "I"
    if len(words) > 1 and _is_post(words, language):
        return True
    if len(words) == 1 and _is_letters(words[0]) and words[0] not in language.places:
        return True
    if len(words) == 1 and "-" in words[0] and words[0] in language.titles:  # "Rear-Admiral"
        return True
    return _only_adjectives(words, language)


def _is_letters(word: str) -> bool:
    """Tell whether a word is what a name has behind it, or a part of that: 'O.C.', 'C'."""
    return len(word) == 1 or _LETTERS.fullmatch(word) is not None


def _is_post(words: list[str], language: Language) -> bool:
    """Tell whether a run is what somebody is: 'Earth Observation Specialist'."""
    if words[-1] in _BEHIND_POSTS and words[0] in language.titles:  # "Professor Emeritus"
        return len(words) == 2
    general = words[-1] == "General" and words[-2].lower() in language.roles  # "Director General"
    if "of" in words or not (general or language.roles.get(words[-1].lower()) == "employee"):
        return False
    return not (language.is_given(words[0]) or words[0][-1] == ".")


def _only_adjectives(words: list[str], language: Language) -> bool:
    """Tell whether nothing but 'American', 'the Americans' is there: peoples are not entities."""
    return all(
        word in language.adjectives
        or word.removesuffix("s") in language.adjectives
        or word.replace("/", "-").partition("-")[0] in language.adjectives
        for word in words
    )


def _after_nation(words: list[str], first: int, language: Language) -> int:
    """Give where the name begins behind a nation of two words: 'South African Ada Hay'."""
    told = " ".join(words[first : first + 2])
    if told in language.places:  # "the President of the United States Ada Hay"
        behind = words[first + 2 :]
        person = len(behind) > 1 and type_of(behind, language) == "person"
        return first + 2 if person and language.is_given(behind[0]) else first
    if told not in language.long_demonyms:
        return first
    known = len(words) - first == 2 or not {words[first + 2]}.isdisjoint(
        language.male | language.female
    )
    return first + 2 if known else first


def _after_role(words: list[str], first: int, language: Language) -> int:
    """Give where the name begins behind 'Professor of'; the length of all, if it is none."""
    at = last = first
    while at < len(words) - 1 and words[at] in language.adjectives:
        at += 1
    while at < len(words):
        word = words[at].lower()
        if word in language.roles or word == "executive":
            last = at + 1
        elif word not in language.role_modifiers and words[at] not in ("&", "President"):
            break
        at += 1
    if last == first:
        return first
    behind = words[last : last + 1]
    if behind in (["of"], ["for"]):
        return last + 1 + (words[last + 1 : last + 2] == ["the"])
    role = words[last - 1].lower()
    if not behind and (last - first > 1 or role not in language.weak_roles):
        return last
    posted = language.roles.get(role) in ("chief-executive", "founder") or words[last - 1].isupper()
    if len(words) - last > 1 and posted:  # "MP Clara Voss", "Founder Otto Brandt"
        return last
    return first


def _after_calling(words: list[str], first: int, language: Language) -> int:
    """Give where the name begins behind 'Actor' or 'Film Director'."""
    at = first
    while at < len(words) - 1 and words[at].lower() in language.calling_parts:
        at += 1
    calling = words[at].lower()
    if at < len(words) - 1 and {calling, calling.removesuffix("s")} & language.callings:
        named = words[at + 1]
        known = language.is_given(named) or len(words) - at > 2
        known = known and named[0].isupper()  # "Athletes for Peace"
        return at + 1 if known and words[at] not in language.titles else first
    return first


def after_title(words: list[str], first: int, language: Language) -> int:
    """Give where the name proper begins: after the last title that a name follows.

    A title behind a given name and more stands for another one: 'Mary Grenfell Countess Holm'.
    """
    given = language.is_given(words[first]) and words[first] not in language.titles
    if given and len(words) - first > 2 and not _is_rank(words[first + 1 : first + 3], language):
        return first
    for at in range(len(words) - 2, first - 1, -1):
        if words[at] in language.titles and words[at + 1] in word_list("names", "no-surnames"):
            return first  # "General Electric"
        if words[at] in language.titles and words[at + 1][0].isupper():
            inner = at > first and words[at] in _ALSO_NAMES and words[at - 1] not in language.titles
            return first if inner else _after_class(words, at + 1)  # "Riga General Motors"
    return first


def _is_rank(behind: list[str], language: Language) -> bool:
    """Tell whether words go on from a rank to a name: 'Lance Corporal Mark Steel'."""
    return behind[0] in language.titles and language.is_given(behind[1])


def _after_class(words: list[str], first: int) -> int:
    """Give where a name begins behind a grade: 'Sergeant First Class Otto Lind'."""
    graded = words[first] in _GRADES and words[first + 1 : first + 2] == ["Class"]
    return first + 2 if graded and len(words) > first + 2 else first


def _first_of_name(words: list[str], language: Language) -> int:
    if words[0] == "I" and len(words) > 2:  # a title: "I Claudius"; nobody else is "I Cap Cap"
        return 0
    if words[:2] == ["Our", "Lady"]:
        return 0
    first = 0
    while first < len(words) and (words[first] in language.not_names or words[first][0].islower()):
        if words[first] == "All" and _ALL_OF_THEM.issuperset(words[first + 1 : first + 2]):
            return first if len(words) > first + 1 else len(words)
        first += 1
    return first


def _length(words: list[str]) -> int:
    return sum(len(word) + 1 for word in words)


def type_of(words: list[str], language: Language) -> str:
    """Say what a name's own words make it, or nothing."""
    name = " ".join(words)
    if words[0] == "I" and len(words) > 2:  # "I Claudius": nobody's name begins so
        return "work"
    if name in language.places:
        return "place"
    if name in language.acronyms or "&" in words:
        return "organisation"
    if "v." in words or "vs." in words:  # a case at law, a match
        return "event"
    if words[0] in SHIP_PREFIXES and len(words) > 1:
        return "ship"
    return (_by_words(words, language) or _of_person(words, language)) if len(words) > 1 else ""


def _by_words(words: list[str], language: Language) -> str:
    """Say what the first and last words of a name make it: 'Lake Onega', 'Riga Bank'."""
    head = words[1] if words[0] == "Grand" else words[0]
    last = next(
        (words[at - 1] for at in range(1, len(words)) if words[at] in ("of", "for")), words[-1]
    )
    long = "of" in words or len(words) > 2
    body = not {last, words[-1]}.isdisjoint(language.organisation_last)
    for type_, told in (
        ("organisation", body and len(words) > 2),  # "River City Contractors"
        ("place", head in language.place_first),
        ("organisation", body),
        ("event", last in language.event_last or (head in language.event_first and "of" in words)),
        ("organisation", head in language.organisation_first and long),
        ("organisation", head in word_list("names", "guest-houses")),
        ("place", last in language.place_last),
    ):
        if told:
            return type_
    return ""


def _of_person(words: list[str], language: Language) -> str:
    """Say whether a name is made like a person's: 'Harry Hay Jr.', 'Anthony R. Kuser'."""
    if words[-1] in language.suffixes and len(words) > 2:
        return "person"
    if words[-1] in word_list("names", "structures") or "et" in words:
        return ""  # "Daphnis et Chloé"
    if language.is_given(words[0]):
        shouted = words[-1].isupper() and len(words[-1]) > 2 and not "".join(words).isupper()
        return "" if shouted else "person"  # "Philip Morris USA"
    return "person" if len(words) > 2 and len(words[1]) == 2 and words[1][1] == "." else ""
