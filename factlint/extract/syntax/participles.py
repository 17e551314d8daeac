"""Of what a bare participle is told behind 'the letters of Ada Hay,': of the letters or of her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.entities.introductions import names_a_building, type_of_noun
from factlint.extract.language import load_language
from factlint.extract.lexicon import load_lexicon
from factlint.extract.syntax.grammar import RELATION_NOUNS
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged
    from factlint.vocabulary import Property

_THINGS = ("organisation", "building", "ship", "work", "event", "place")
_THERE = deferred(r"wPD?[aw]*N$")
_ASHORE = ("organisation", "building", "place")
_EITHER = word_list("verbs", "befalling-either")
_BEGUN_OR_ENDED = word_list("verbs", "begun-or-ended")


def befalls_named(phrase: list[str], noun: str, member: Member | None) -> bool:
    """Tell whether what a participle tells befalls who or what is named, and not the noun before.

    'The letters of Ada Hay, arrested in 1902', 'the owner of the Freja, launched in 1902'.
    """
    named = member.type if member is not None else ""
    if befalls_persons_only(phrase):
        return named in ("person", "") and not is_person(noun)
    return is_person(noun) and named != "person" and _befallen(phrase, _THINGS) is not None


def befalls_either(
    phrase: list[str], noun: str, member: Member, *, belongs: bool, article: bool
) -> bool:
    """Tell whether a participle may as well be told of who or what is named as of the noun before.

    'The wife of Otto Hay, killed in 1915', 'a branch of the Riga Bank, opened in 1902'; and of
    neither of them what befalls persons: 'the papers of the Riga Bank, arrested in 1902'.
    """
    named = member.type
    if phrase[0] in _EITHER:
        return named in ("person", "")
    if befalls_persons_only(phrase):
        return is_person(noun) is (named in ("person", ""))
    if noun in word_list("events", "of-bodies"):
        return False  # "by the merger of the Riga Bank, founded in 1850,"
    kind = type_of_noun(noun)
    if phrase[0] not in _BEGUN_OR_ENDED or is_person(noun) or named in ("person", "event"):
        return False
    if not named and not article and (kind or (not belongs and _befallen(phrase, _ASHORE))):
        return False  # "the line to Riga, opened in 1902"
    both = not kind or _befallen(phrase, (kind,)) is not None
    if named == "place":  # "a room above the Low Inn"
        return both and names_a_building(member) and _befallen(phrase, ("building",)) is not None
    return both and _befallen(phrase, (named or "ship", "building", "organisation")) is not None


def is_no_person(phrase: list[str], member: Member | None) -> bool:
    """Tell whether what befalls persons only is hardly told of a name: 'Riga, elected in 1902'."""
    thing = member is not None and member.type not in ("person", "")
    return thing and befalls_persons_only(phrase)


def is_no_thing(phrase: list[str], member: Member | None) -> bool:
    """Tell whether what befalls things only is told of a person: 'Ada Hay, founded in 1902'."""
    return member is not None and member.type == "person" and befalls_things_only(phrase)


def befalls_things_only(phrase: list[str]) -> bool:
    """Tell whether a participle tells what befalls things and no persons: 'founded', 'built'."""
    return _befallen(phrase, ("person",)) is None and _befallen(phrase, _THINGS) is not None


def may_befall(phrase: list[str], member: Member | None) -> bool:
    """Tell whether a participle may be told of a name: not 'the call from the party published'."""
    known = member is not None and member.type in (*_THINGS, "person")
    return member is None or not known or _befallen(phrase, (member.type,)) is not None


def fits_thing(tagged: Tagged, at: int, stated: Property) -> bool:
    """Tell whether what is told may be of the thing that ends at a token: 'a shop in Riga'."""
    there = _THERE.search(tagged.tags, 0, at + 1)
    noun = tagged.small[there.start()] if there is not None else tagged.small[at]
    member = tagged.member(at) if there is None else None
    if member is None:
        return tagged.tags[at] in "wN" and type_of_noun(noun) in (*stated.of, "")
    if member.type == "place":
        return "building" in stated.of and names_a_building(member)
    return member.type in (*stated.of, "")


def befalls_persons_only(phrase: list[str]) -> bool:
    """Tell whether a participle tells what befalls persons and no things: 'killed', 'married'."""
    if phrase[0] == "born":
        return True
    stated = _befallen(phrase, ("person",))
    alone = stated is not None and stated.of == ("person",) and _befallen(phrase, _THINGS) is None
    return alone and phrase[0] not in word_list("verbs", "befalling-things-too")


def _befallen(phrase: list[str], types: tuple[str, ...]) -> Property | None:
    lexicon = load_lexicon()
    return lexicon.find(lexicon.passive, phrase, types)


def is_person(noun: str) -> bool:
    """Tell whether a noun is of persons: 'captain', 'owners', 'widow'."""
    language = load_language()
    return any(
        one in RELATION_NOUNS
        or one in language.roles
        or one in language.callings
        or one in word_list("ships", "aboard")
        or one in word_list("names", "to-somebody")
        for one in (noun, noun.removesuffix("s"))
    )


def stands_bare(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a form stands without helpers: 'a hall lately built by Otto Hay burnt down'."""
    return not tagged.tags[clause.group : clause.verb].strip("a")
