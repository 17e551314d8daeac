"""Join whom a text knows by a surname, or by a married name, with the one person it can be.

'Mr Corrigan' of a minute-book is the Corrigan of the dossier where no text has another one, and
'Mrs Hilda Carlyon' the Hilda Brannock who married a Carlyon. Title, sex and dates must agree, and
the texts must have more in common than the name.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.extract.language import load_language
from factlint.facts.evidence import of_one_time
from factlint.facts.lives import agree, cannot_be_one
from factlint.model import EntityRef
from factlint.names import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from factlint.facts.lives import Life
    from factlint.facts.members import Member
    from factlint.facts.telling import Telling

_SHARED: Final = ("person", "organisation", "ship", "building", "work")
_UNWED: Final = "Miss"
_WED: Final = "Mrs"


class _Person(NamedTuple):
    """Somebody whose full name is known, and all members that are known to be that one."""

    members: tuple[Member, ...]
    keys: frozenset[tuple[str, str]]  # theirs
    paths: frozenset[str]
    lives: frozenset[Life]
    given: frozenset[str]  # all words of the names but the last, folded
    gender: str
    own: frozenset[str]  # surnames, folded
    by_marriage: frozenset[str]


class Persons:
    """The persons of a dossier, and the texts that tell of them."""

    def __init__(self, members: Sequence[Member], tellings: Mapping[str, Telling]) -> None:
        self._tellings = tellings
        self._members = [one for one in members if one.entity.type == "person"]
        self._told: defaultdict[str, list[Member]] = defaultdict(list)
        for one in members:
            self._told[one.path].append(one)
        self._spouses = _spouses(self._members)
        self._given: dict[str, frozenset[str]] = {}  # by surname, in small letters

    def wed(self) -> Iterator[tuple[Member, Member]]:
        """Yield women under the names that they were born with and married into."""
        named: defaultdict[tuple[str, str], list[Member]] = defaultdict(list)
        for one in self._members if self._spouses else ():
            if one.path in self._tellings and " " in one.entity.names[0]:
                named[_first(one), _last(one)].append(one)
        for one in self._members:
            for spouse in sorted(self._spouses.get(one.key, ())):
                other = named.get((_first(one), _surname(spouse)), [])
                wed = _gender(one) == "female" and _surname(spouse) != _last(one)
                for under in other if wed and " " in one.entity.names[0] else ():
                    if under.path != one.path and self._is_she(one, under, spouse):
                        yield one, under

    def _is_she(self, one: Member, under: Member, spouse: str) -> bool:
        """Say whether more than a husband's surname makes two women one."""
        theirs = {fold(name) for name in self._spouses.get(under.key, ())}
        return (
            fold(spouse) in theirs
            or of_one_time(one, under)
            or agree(one.life, under.life) > 0
            or self._tellings[under.path].has(one.entity.names[0])
        )

    def meant(self, groups: Iterable[Sequence[Member]]) -> Iterator[tuple[Member, Member]]:
        """Yield whom a text knows by a surname, each with a member of whom that is."""
        alone = [one for one in self._members if one.told and self._by_surname(one)]
        bearers = self._bearers(groups, {_last(one) for one in alone})
        for one in (each for each in alone if bearers[_last(each)]):
            known = self._only_one(one, bearers[_last(one)])
            if known is not None:
                yield one, known.members[0]

    def _by_surname(self, member: Member) -> bool:
        """Say whether a text has only a surname of somebody, who is no Ada and no king."""
        name = member.entity.names[0]
        plain = len(member.entity.names) == 1 and name.isalpha() and name[:1].isupper()
        known = plain and member.path in self._tellings and not member.reference
        return known and not load_language().is_given(name)

    def _bearers(
        self, groups: Iterable[Sequence[Member]], surnames: set[str]
    ) -> dict[str, list[_Person]]:
        bearers: dict[str, list[_Person]] = {surname: [] for surname in surnames}
        for group in groups:
            full = [one for one in group if one.entity.type == "person" and _is_full(one)]
            if not full:
                continue
            names = [name for one in full for name in one.entity.names if " " in name]
            gender = next(filter(None, map(_gender, full)), "")
            spouses = {name for one in full for name in self._spouses.get(one.key, ())}
            person = _Person(
                tuple(full),
                frozenset(one.key for one in full),
                frozenset(one.path for one in full),
                frozenset(one.life for one in full),
                frozenset(word for name in names for word in fold(name).split()[:-1]),
                gender,
                frozenset(map(_surname, names)),
                frozenset(map(_surname, spouses)) if gender == "female" else frozenset(),
            )
            for surname in surnames & (person.own | person.by_marriage):
                bearers[surname].append(person)
        return bearers

    def _only_one(self, one: Member, bearers: Sequence[_Person]) -> _Person | None:
        """Give who alone bears a surname as its text has it, where nothing speaks against that."""
        name, telling = one.entity.names[0], self._tellings[one.path]
        titles = telling.titles_of(name)
        genders = {_gender_of_title(title) for title in titles} - {""}
        if len(genders) > 1 or telling.has_several(name):
            return None
        gender = next(iter(genders), "")
        fitting = (each for each in bearers if _fits(each, fold(name), gender, titles))
        known, another = next(fitting, None), next(fitting, None)
        if known is None or another is not None or one.path in known.paths:
            return None
        if any(_is_another(given, known, gender) for given in self._given_names_of(name)):
            return None
        if any(cannot_be_one(one.life, life) for life in known.lives):
            return None
        return known if self._have_more_in_common(one, known) else None

    def _given_names_of(self, surname: str) -> frozenset[str]:
        """Give the given names and letters that stand beside a surname in any text."""
        told = surname.lower()
        if told not in self._given:
            having = self._having.get(told, ())
            self._given[told] = frozenset().union(*(one.given_names_of(told) for one in having))
        return self._given[told]

    @cached_property
    def _having(self) -> dict[str, list[Telling]]:
        """Give the texts by the words in them that stand alone for somebody, in small letters."""
        found: dict[str, list[Telling]] = {
            one.entity.names[0].lower(): [] for one in self._members if self._by_surname(one)
        }
        for telling in self._tellings.values():
            for surname in found.keys() & telling.words:
                found[surname].append(telling)
        return found

    def _have_more_in_common(self, one: Member, known: _Person) -> bool:
        """Say whether a text on somebody and the one with the surname both name something else."""
        telling = self._tellings[one.path]
        return any(
            " " in name and telling.has(name)
            for path in known.paths
            for each in self._told[path]
            if each.entity.type in _SHARED and each.key not in known.keys
            for name in each.entity.names
        )


def _spouses(members: Sequence[Member]) -> dict[tuple[str, str], set[str]]:
    """Give by the keys of members the full names of those whom they married."""
    names = {one.key: one.entity.names[0] for one in members}
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for one in members:
        for claim in one.told:
            if claim.property == "spouse" and isinstance(claim.value, EntityRef):
                other = one.path, claim.value.id
                for key, name in ((one.key, claim.value.name), (other, names[one.key])):
                    if " " in name:
                        found[key].add(name)
    return found


def _fits(person: _Person, surname: str, gender: str, titles: Collection[str]) -> bool:
    """Say whether somebody may be 'Mr Hay', or 'Miss Hay', or only 'Hay'."""
    if gender and person.gender not in ("", gender):
        return False
    if _UNWED in titles or not gender:
        return surname in person.own
    return surname in person.by_marriage or not (_WED in titles and person.by_marriage)


def _is_another(given: str, known: _Person, gender: str) -> bool:
    """Say whether a name before the surname may be that of another whom it means: 'Hugh Hay'."""
    folded = fold(given)
    if any(folded[:1] == one[:1] for one in known.given) and len(folded) == 1:
        return False
    if folded in known.given:
        return False
    other = load_language().gender(given)
    return not (gender and other and other != gender)


def _is_full(member: Member) -> bool:
    """Say whether a name is a given name and a surname: no 'Hay', no 'Economy of Hay'."""
    words = member.entity.names[0].split()
    return len(words) > 1 and "of" not in words


def _first(member: Member) -> str:
    return fold(member.entity.names[0]).partition(" ")[0]


def _last(member: Member) -> str:
    return _surname(member.entity.names[0])


def _surname(name: str) -> str:
    return fold(name).rpartition(" ")[2]


def _gender(member: Member) -> str:
    """Give the sex that somebody's given name tells."""
    return load_language().gender(member.entity.names[0].partition(" ")[0])


def _gender_of_title(title: str) -> str:
    language = load_language()
    if title in language.male_titles:
        return "male"
    return "female" if title in language.female_titles else ""
