"""What a body's name says it is: a party, a place of learning, or only a part of something."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member


def is_party(organisation: Member) -> bool:
    """Tell whether a name is a party's."""
    return names_party(organisation.name)


@lru_cache(maxsize=4096)
def names_party(name: str) -> bool:
    """Tell whether a name is a party's by its words."""
    if name in load_language().parties:
        return True
    return name.rpartition(" ")[2] in word_list("bodies", "parties") or " Party " in f"{name} "


def is_unit(name: str) -> bool:
    """Tell whether a name is that of a part of some body: 'Finance Department', 'School'."""
    words = name.split(" ")
    last = words[-1]
    of_what, served, _ = name.partition(" for ")  # "Business Development for Lindworks"
    field = of_what.rpartition(" ")[2] if served and " of " not in of_what else name
    if field in word_list("bodies", "fields"):
        return True
    return (
        len(words) == 1 and last in load_language().organisation_last and not last.isupper()
    ) or (len(words) < 4 and last in word_list("bodies", "units") and "of" not in words)


def is_learned(name: str) -> bool:
    """Tell whether a name is a place of learning's: 'University of Riga', 'Dorpat University'."""
    words = name.split(" ")
    return not word_list("bodies", "learned").isdisjoint((words[0], words[-1]))
