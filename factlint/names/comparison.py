"""Tell whether two names must be, can be or cannot be one person's: structure, then sound."""

from __future__ import annotations

from functools import lru_cache
from itertools import zip_longest

from factlint.names.parsing import Name, parse_name
from factlint.names.variants import given_key, is_short_of, surname_key


@lru_cache(maxsize=65536)
def same_person_name(a: str | Name, b: str | Name) -> bool | None:
    """Tell whether two full names are spellings of one.

    True: given name and surname agree and nothing contradicts. False: a part contradicts.
    None: the names do not say (a surname alone, one initial, a suffix that only one has).
    """
    one = parse_name(a) if isinstance(a, str) else a
    other = parse_name(b) if isinstance(b, str) else b
    if _contradict(one, other):
        return False
    if not (one.full and other.full) or one.suffix != other.suffix:
        return None
    if bool(one.surname) != bool(other.surname):
        return None
    return True if _enough(one, other) else None


def is_short_form(short: str, full: str) -> bool:
    """Tell whether one name is the other with a short given name: 'Joe Hay', 'Joseph Paul Hay'."""
    one, other = parse_name(short), parse_name(full)
    agree = bool(one.surname) and _surnames_agree(one, other) and one.suffix == other.suffix
    return agree and any(
        is_short_of(word, given)
        for word in (one.given, *one.middle)
        for given in (other.given, *other.middle)
    )


def _contradict(one: Name, other: Name) -> bool:
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return True
    if one.surname and other.surname and not _surnames_agree(one, other):
        return True
    if one.particles and other.particles and one.particles != other.particles:
        return True
    if " " in one.given + other.given:  # Jean-Paul and Jean Paul, not Jean
        return bool(one.given and other.given) and _forenames(one) != _forenames(other)
    if _words_contradict(one.given, other.given):
        return True
    return _middles_contradict(one.middle, other.middle)


def _forenames(name: Name) -> list[str]:
    return [given_key(word) for word in (*name.given.split(), *name.middle)]


def _surnames_agree(one: Name, other: Name) -> bool:
    return _surname_keys(one.surname) == _surname_keys(other.surname)


def _surname_keys(surname: str) -> list[str]:
    return [surname_key(word) for word in surname.split()]


def _words_contradict(one: str, other: str) -> bool:
    if not one or not other:
        return False
    if len(one) == 1 or len(other) == 1:
        return given_key(one)[0] != given_key(other)[0] and one[0] != other[0]
    return given_key(one) != given_key(other)


def _middles_contradict(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Compare middle names in order where both have as many; fewer must be found among more.

    Of two middle names it is the first that an initial stands for: George W. is no George H. W.
    """
    if len(one) == len(other):
        return any(_words_contradict(a, b) for a, b in zip_longest(one, other, fillvalue=""))
    fewer, more = sorted((one, other), key=len)
    return any(
        _words_contradict(word, more[at])
        if len(word) == 1
        else all(_words_contradict(word, its) for its in more)
        for at, word in enumerate(fewer)
    )


def _enough(one: Name, other: Name) -> bool:
    """Require a given name in full on both sides, or two initials that agree."""
    if len(one.given) > 1 and len(other.given) > 1:
        return True
    return bool(one.middle and other.middle)
