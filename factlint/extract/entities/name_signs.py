"""What the words of a name say of whoever bears it: a gender, a given name, a region."""

from __future__ import annotations

from factlint.extract.language import load_language
from factlint.wordlists import word_list

_INITIALS = 2  # letters that may be those of given names: "JR Hay"
_COMPASS = word_list("names", "compass")


def gender_of(words: list[str]) -> str:
    """Give the gender of the words that are given names; the last is the surname.

    'Evan Rachel Hay' and 'Karl Maria Hay' may be of either, and no 'Jane Craig Hay'.
    """
    language = load_language()
    genders = [gender for word in words[:-1] or words if (gender := language.gender(word))]
    return "" if "female" in genders[1:] and genders[0] == "male" else "".join(genders[:1])


def is_given(text: str) -> bool:
    """Tell whether a word is a given name."""
    language = load_language()
    return language.is_given(text)


def title_gender(title: str) -> str:
    """Give the gender a title tells: 'Sir', 'Mrs', 'Queen'."""
    if not title:
        return ""
    language = load_language()
    words = title.split(" ")
    if any(word in language.female_titles for word in words):
        return "female"
    return "male" if any(word in language.male_titles for word in words) else ""


def is_of_a_place(name: str) -> bool:
    """Tell whether a name is a region's or a people's: 'South Riga', 'North American'."""
    words, adjectives = name.split(" "), load_language().adjectives
    people = not adjectives.isdisjoint((words[0], words[-1]))
    letters = words[0].isupper() and len(words[0]) > _INITIALS  # "OPEC Algeria"
    housed = any(load_language().kinds.get(one.lower()) == "building" for one in words[1:-1])
    return letters or housed or people or words[0] in _COMPASS


def all_given(names: str) -> bool:
    """Tell whether words are given names: 'Stefan' of 'Wolny, Stefan', but not 'Ontario'."""
    return all(is_given(word) for word in names.split(" "))
