"""The language lists of `rules/vocabulary/language/`: words that type a name, and titles."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from factlint.cache import remembered
from factlint.records import dataclass
from factlint.resources import digest_of_words, rules_folder
from factlint.yamlfile import parse

if TYPE_CHECKING:
    from pathlib import Path

_ROLE_KINDS = ("employee", "politician", "student", "member", "founder", "chief-executive")


@dataclass(frozen=True)
class Language:
    """What the words of a name say about what it names."""

    male: frozenset[str]
    female: frozenset[str]
    places: frozenset[str]
    place_last: frozenset[str]
    place_first: frozenset[str]
    state_letters: dict[str, str]  # "MA" -> "Massachusetts"
    adjectives: frozenset[str]
    organisation_last: frozenset[str]
    organisation_first: frozenset[str]
    acronyms: frozenset[str]
    organisation_nouns: frozenset[str]
    event_last: frozenset[str]
    event_first: frozenset[str]
    titles: frozenset[str]
    male_titles: frozenset[str]
    female_titles: frozenset[str]
    suffixes: frozenset[str]
    not_names: frozenset[str]
    headings: frozenset[str]  # words of headings that name nobody: "Early Life"
    callings: frozenset[str]  # what people are: "painter"
    calling_parts: frozenset[str]  # "film" of "film director"
    behind_names: frozenset[str]  # letters that are no name: "PhD", "OBE"
    ships: frozenset[str]
    roles: dict[str, str]  # a role -> "chief-executive", "founder", "member" or "employee"
    role_modifiers: frozenset[str]
    field_roles: frozenset[str]  # "professor of law": the law is no employer
    weak_roles: frozenset[str]  # roles only with "of" behind them
    demonyms: dict[str, str]  # "Latvian" -> "Latvia"
    long_demonyms: dict[str, str]  # "South African" -> "South Africa"
    small_demonyms: frozenset[str]  # the same in small letters
    not_of_people: frozenset[str]  # nouns whose demonym is no nationality: "English teacher"
    people: frozenset[str]  # what somebody is besides a calling: "heiress"
    parties: frozenset[str]  # parties whose names do not say so: "Fine Gael"
    party_letters: dict[str, str]  # "D", before a state: "(D-NY)" -> the party
    partisans: dict[str, str]  # "Democrat", "Tory" -> the party
    party_offices: frozenset[str]  # what a party's member is: "politician", "senator"
    beginnings: frozenset[str]  # verbs with which an undertaking begins: "took over"
    enterprises: frozenset[str]  # and what they begin: "a rope works"
    products: frozenset[str]  # what comes of it, first and after: "the first order"
    of_the_dead: frozenset[str]  # verbs of which the dead may be the subject: "remained"
    happenings: frozenset[str]  # nouns of what takes place and has a date: "the 1953 coup"
    clubs: frozenset[str]  # words that stand for a club's whole name: "Rovers"
    deeds: dict[str, str]  # a noun -> the verb that tells the same
    periods: dict[str, str]  # a name of a period -> EDTF

    kinds: dict[str, str]  # a common noun -> the type of what it names

    def gender(self, given: str) -> str:
        """Give 'male' or 'female' when a given name says so, else nothing."""
        given = self._known(given)
        male, female = given in self.male, given in self.female
        if male == female:
            return ""
        return "male" if male else "female"

    def is_given(self, word: str) -> bool:
        """Tell whether a word is a given name."""
        word = self._known(word)
        return word in self.male or word in self.female

    def _known(self, given: str) -> str:
        """Give a name as the lists have it, which may leave out its accents: 'Amélia'."""
        if given.isascii() or given in self.male or given in self.female:
            return given
        return "".join(one for one in normalize("NFD", given) if not combining(one))


@cache
def load_language() -> Language:
    """Read the language lists, once."""
    return remembered("language", digest_of_words, (Language,), _read)


def _read() -> Language:
    people, places = _lists("people"), _lists("places")
    callings, roles, nations = _lists("callings"), _lists("roles"), _lists("nationalities")
    undertakings, parties = _lists("undertakings"), _lists("parties")
    organisations, events, given = _lists("organisations"), _lists("events"), _lists("given-names")
    return Language(
        male=given["male"],
        female=given["female"],
        places=places["names"],
        place_last=places["last-words"],
        place_first=places["first-words"],
        state_letters=_equal(places["letters-of-states"]),
        adjectives=places["adjectives"] | _demonyms(nations["demonyms"]).keys(),
        organisation_last=organisations["last-words"],
        organisation_first=organisations["first-words"],
        acronyms=organisations["acronyms"] | parties["names"],
        organisation_nouns=organisations["common"],
        clubs=organisations["clubs"],
        event_last=events["last-words"],
        event_first=events["first-words"],
        titles=people["titles"] | people["male-titles"] | people["female-titles"],
        male_titles=people["male-titles"],
        female_titles=people["female-titles"],
        suffixes=people["suffixes"],
        not_names=people["not-names"],
        headings=people["headings"],
        ships=events["ships"],
        callings=callings["callings"],
        calling_parts=callings["parts"],
        behind_names=callings["behind-names"],
        roles={role: kind for kind in _ROLE_KINDS for role in roles[kind]},
        role_modifiers=roles["modifiers"],
        field_roles=roles["of-a-field"],
        weak_roles=roles["only-with-of"],
        demonyms=_demonyms(nations["demonyms"]),
        long_demonyms=_equal(nations["of-two-words"]),
        small_demonyms=frozenset(
            one.rpartition(" ")[2].lower()
            for one in (*_demonyms(nations["demonyms"]), *_equal(nations["of-two-words"]))
        ),
        not_of_people=nations["not-of-people"],
        people=nations["people"],
        parties=parties["names"],
        party_letters=_demonyms(parties["letters"]),
        partisans=_demonyms(parties["partisans"]),
        party_offices=parties["offices"],
        beginnings=undertakings["beginnings"],
        enterprises=undertakings["enterprises"],
        products=undertakings["products"],
        of_the_dead=events["of-the-dead"],
        happenings=events["happenings"],
        deeds=dict(pair.split() for pair in sorted(events["deeds"])),
        periods=_periods(),
        kinds={noun: kind for kind, nouns in sorted(_lists("kinds").items()) for noun in nouns},
    )


def _folder() -> Path:
    return rules_folder() / "vocabulary" / "language"


def _demonyms(pairs: frozenset[str]) -> dict[str, str]:
    named = (pair.split(None, 1) for pair in sorted(pairs))
    return dict(named)


def _equal(pairs: frozenset[str]) -> dict[str, str]:
    """Read 'South African = South Africa'."""
    named = (pair.split(" = ") for pair in sorted(pairs))
    return {" ".join(one.split()): " ".join(other.split()) for one, other in named}


def _periods() -> dict[str, str]:
    path = _folder() / "periods.yaml"
    data = parse(path.read_text(encoding="utf-8"), str(path))
    return {
        name.strip(): f"{period['from']}/{period['to']}"
        for period in data["periods"]
        for name in period["names"].split(";")
    }


def _lists(name: str) -> dict[str, frozenset[str]]:
    path = _folder() / f"{name}.yaml"
    data = parse(path.read_text(encoding="utf-8"), str(path))
    return {key: _words(text) for key, text in data.items()}


def _words(text: str) -> frozenset[str]:
    if ";" in text:  # names of several words
        return frozenset(part.strip() for part in text.split(";"))
    return frozenset(text.split())
