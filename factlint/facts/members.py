"""An entity as one document has it, and the key under which all spellings of its name meet."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from factlint.facts.lives import life_of
from factlint.model import EntityRef
from factlint.names import fold, fold_organisation, parse_name, without_prefix
from factlint.names.variants import given_key, surname_key
from factlint.records import dataclass, field
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factlint.facts.lives import Life
    from factlint.model import Claim, Entity
    from factlint.vocabulary import Vocabulary

INITIAL = "."
_KIN = ("spouse", "child")
_ORIGINS = ("birthplace", "father", "mother")


@dataclass(frozen=True)
class Member:
    """An entity as one document has it."""

    path: str
    entity: Entity
    told: tuple[Claim, ...] = field(compare=False)  # of this entity, in this document
    vocabulary: Vocabulary = field(compare=False)
    reference: bool = False
    acted: tuple[str, ...] = ()  # when, EDTF, by what is told of others: of what it founded

    @cached_property
    def key(self) -> tuple[str, str]:
        """Give path and id, which no other has."""
        return self.path, self.entity.id

    @cached_property
    def life(self) -> Life:
        """Give what its text tells of its birth and death."""
        return life_of(self.told, self.vocabulary, self.acted)

    @cached_property
    def origins(self) -> frozenset[tuple[str, str]]:
        """Give where and of whom it is said to be born, where a text says only one of each.

        The names are folded.
        """
        said: dict[str, set[str]] = defaultdict(set)
        for claim in self.told:
            if claim.property in _ORIGINS and isinstance(claim.value, EntityRef):
                said[claim.property].add(fold(claim.value.name))
        return frozenset((name, min(told)) for name, told in said.items() if len(told) == 1)

    @cached_property
    def kin(self) -> frozenset[tuple[str, str]]:
        """Give those whom it married or brought forth, as far as the text has their full names."""
        return frozenset(
            (claim.property, fold(claim.value.name))
            for claim in self.told
            if claim.property in _KIN
            and isinstance(claim.value, EntityRef)
            and " " in claim.value.name
        )

    @cached_property
    def once(self) -> Mapping[str, str]:
        """Give the dates of what befalls it once, EDTF, where its text has one of each."""
        said: dict[str, set[str]] = defaultdict(set)
        for claim in self.told:
            known = self.vocabulary.get(claim.property)
            if known is not None and known.single and known.value == "date":
                said[claim.property].add(claim.time or "")
        return {name: min(told) for name, told in said.items() if len(told) == 1}

    @cached_property
    def folded(self) -> frozenset[str]:
        """Give its names, folded."""
        return frozenset(map(fold, self.entity.names))

    @cached_property
    def kind(self) -> tuple[object, ...]:
        """Give all that can tell it apart from another, but ids."""
        return self.entity.type, self.folded, self.life, self.reference, self.origins, self.kin

    @cached_property
    def chosen_id(self) -> str:
        """Give the id if a person chose it: it says more than its names do."""
        said = {word for name in self.folded for word in name.split()}
        words = self.entity.id.split("-")
        if words[-1].isdecimal():
            words.pop()
        return "" if said.issuperset(words) else self.entity.id


def name_key(member: Member, name: str) -> str:
    """Give what all spellings of a name share, "" for a name that joins nothing."""
    if member.entity.type == "description" and not _names_a_work(name):
        return ""  # "the first order": named by no name
    if member.entity.type == "person":
        parsed = parse_name(name)
        last = surname_key(parsed.surname.split()[-1]) if parsed.surname else parsed.suffix
        given = given_key(parsed.given)
        return f"person {last} {given}{INITIAL if len(given) == 1 else ''}" if given else ""
    return "" if _is_a_kind(name) else f"thing {fold_organisation(without_prefix(name))}"


def ends_in_built(name: str) -> bool:
    """Tell whether a name of several words ends with what was built: 'Kestrel Bridge'."""
    first, _, last = name.rpartition(" ")
    return bool(first) and last.lower() in word_list("names", "built")


def _names_a_work(name: str) -> bool:
    """Tell whether small words end a name: 'Ambry Valley line', 'Low Point lighthouse'."""
    words = name.split()  # none, where a sentence broken off leaves nobody's name
    return (
        len(words) > len(("Point", "lighthouse"))
        and all(word[:1].isupper() for word in words[:-1])
        and words[-1] in word_list("names", "built")
    )


def names_a_kind(entity: Entity) -> bool:
    """Tell whether all names of something only say of what kind it is: 'the Republic'."""
    named = entity.type not in ("person", "description")
    return named and bool(entity.names) and all(map(_is_a_kind, entity.names))


def _is_a_kind(name: str) -> bool:
    return word_list("names", "of-kinds").issuperset(fold_organisation(name).split())


def shortened(key: str) -> str:
    """Give the key of a name with an initial only: "person koval v." for "person koval viktor"."""
    before, _, given = key.rpartition(" ")
    return f"{before} {given[0]}{INITIAL}"
