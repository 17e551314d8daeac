"""Join what a text only calls 'the bridge' with the one bridge that it names.

A label or a cutting names in its heading, or once, what another text of the dossier is about, and
goes on to call it by its noun. That is read only where nothing else can be meant: the text names
one thing of that noun before, every time it has the noun it is 'the bridge', and it is about no
other thing.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final

from factlint.extract.entities.introductions import heads_of, type_of_noun
from factlint.extract.language import load_language
from factlint.facts.lives import cannot_be_one
from factlint.facts.members import name_key
from factlint.facts.telling import first_word
from factlint.model import LEAST_CONFIDENCE, Origin
from factlint.records import dataclass
from factlint.wordlists import word_list, word_pairs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factlint.facts.lives import Life
    from factlint.facts.members import Member
    from factlint.facts.telling import Telling

_LASTING: Final = ("ship", "building", "organisation")
_NAMED: Final = (*_LASTING, "place", "thing")  # a bridge may be taken for a place
_OWN: Final = (Origin.FIELD, Origin.LEAD)  # where a text states what it is about


def is_nameless(member: Member) -> bool:
    """Tell whether a text has no name for what lasts, only 'the bridge', 'the Society'."""
    return member.entity.type != "person" and bool(noun_of(member))


def noun_of(member: Member) -> str:
    """Give the noun by which something that has no name is told of; "" where it has one."""
    names = member.entity.names
    words = names[0].lower().split() if len(names) == 1 else []
    if len(words) == len(("your", "company")) and words[0] in ("your", "our"):
        del words[0]
    if len(words) != 1 or name_key(member, names[0]):
        return ""
    known = type_of_noun(words[0]) in _LASTING or words[0] in _other_nouns()
    return words[0] if known else ""


@cache
def _other_nouns() -> frozenset[str]:
    """Give the nouns by which things are told that are called otherwise: a railway's 'line'."""
    also = word_pairs("names", "also-called").values()
    return frozenset(noun for nouns in also for noun in nouns.split())


def _of_any() -> frozenset[str]:
    """Give the nouns by which anything of a kind may be told of: 'the ship', 'the company'."""
    return frozenset().union(
        *(word_list("names", f"of-any-{kind}") for kind in ("building", "company", "ship"))
    )


@dataclass(frozen=True)
class Thing:
    """Something with a name, and all members that are known to be it."""

    members: tuple[Member, ...]
    nouns: frozenset[str] = frozenset()  # by which it may be told of

    @cached_property
    def keys(self) -> frozenset[tuple[str, str]]:
        """Give the keys of its members."""
        return frozenset(one.key for one in self.members)

    @cached_property
    def lives(self) -> frozenset[Life]:
        """Give what its texts tell of its beginning and end."""
        return frozenset(one.life for one in self.members)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Give its names."""
        return tuple(dict.fromkeys(name for one in self.members for name in one.entity.names))

    def told_outside(self, path: str) -> bool:
        """Say whether another text states anything of it."""
        return any(one.told for one in self.members if one.path != path)


class Nameless:
    """What has no name in its text, and the texts that tell of it."""

    def __init__(self, members: Sequence[Member], tellings: Mapping[str, Telling]) -> None:
        self._tellings = tellings
        self._alike: defaultdict[tuple[str, str], list[Member]] = defaultdict(list)
        for one in members:
            if one.told and not one.reference and one.path in self._tellings and is_nameless(one):
                self._alike[one.path, noun_of(one)].append(one)
        self._named: defaultdict[str, list[Member]] = defaultdict(list)
        for one in members if self._alike else ():
            if one.entity.type in _NAMED and not is_nameless(one):
                self._named[one.path].append(one)

    def meant(self, groups: Iterable[Sequence[Member]]) -> Iterator[tuple[Member, Member]]:
        """Yield what has no name, each with a member of what it is."""
        of_noun = self._things(groups) if self._alike else {}
        for (path, noun), alike in sorted(self._alike.items()):
            telling = self._tellings[path]
            by_word = of_noun[noun]
            things = {
                id(one): one for word in by_word.keys() & telling.words for one in by_word[word]
            }
            known = self._only_one(noun, alike, telling, tuple(things.values()))
            if known is not None:
                yield from ((one, known.members[0]) for one in alike)

    def _things(
        self, groups: Iterable[Sequence[Member]]
    ) -> dict[str, defaultdict[str, list[Thing]]]:
        """Give by noun, and by first word, the things that are one, as names or texts say."""
        of_noun: dict[str, defaultdict[str, list[Thing]]] = {
            noun: defaultdict(list) for _, noun in self._alike
        }
        words = frozenset[str]().union(*(self._tellings[path].words for path, _ in self._alike))
        for group in groups:
            named = [one for one in group if one.entity.type in _NAMED and not is_nameless(one)]
            begins = words & {first_word(name) for one in named for name in one.entity.names}
            nouns = self._nouns(Thing(tuple(named))) if begins else set()
            for noun in of_noun.keys() & nouns:
                thing = Thing(tuple(named), frozenset(nouns))
                for word in begins:
                    of_noun[noun][word].append(thing)
        return of_noun

    def _nouns(self, thing: Thing) -> set[str]:
        told = {noun for name in thing.names for noun in heads_of(name)}
        if not any(map(type_of_noun, told)):
            for one in thing.members:
                if one.path in self._tellings:
                    told |= self._tellings[one.path].said_to_be(one.entity.names)
        kinds = {kind for noun in told if (kind := load_language().kinds.get(noun))}
        if "building" in kinds or any(one.entity.type == "building" for one in thing.members):
            told |= word_list("names", "of-any-building")
        if any(one.entity.type == "ship" for one in thing.members):
            told |= word_list("names", "of-any-ship")
        body = any(one.entity.type == "organisation" for one in thing.members)
        if body and (not any(map(type_of_noun, told)) or told & word_list("names", "that-trade")):
            told |= word_list("names", "of-any-company")
        return told

    def _only_one(
        self, noun: str, alike: Sequence[Member], telling: Telling, things: Sequence[Thing]
    ) -> Thing | None:
        """Give what the noun means in a text, where nothing else can be meant."""
        named = [one for one in things if telling.first(one.names, noun, one.nouns) >= 0]
        if len(named) != 1 or not named[0].told_outside(telling.path):
            return None
        known = named[0]
        if any(_is_topic(one) for one in self._named[telling.path] if one.key not in known.keys):
            return None
        places = [claim.place for one in alike for claim in one.told]
        begin, end = min(one.start for one in places), max(one.end for one in places)
        at = telling.first(known.names, noun, known.nouns)
        if at > begin or telling.names_another(noun, known.names, end):
            return None
        if any(" " in one.entity.names[0] for one in alike):  # "your company"
            doubtful = not telling.heads(known.names)
        else:
            doubtful = (
                not telling.always_definite(noun, end)
                or telling.names_any_other(noun, known.names, end)
                or (noun in _of_any() and telling.tells_of_another(noun, known.nouns, end))
                or self._another_before(end, telling, known)
                or (
                    noun in word_list("names", "of-any-building") and not telling.heads(known.names)
                )
            )
        here = [one for one in known.members if one.path == telling.path]
        apart = any(cannot_be_one(life, other.life) for life in known.lives for other in alike)
        return None if doubtful or apart or not _agree([*here, *alike]) else known

    def _another_before(self, until: int, telling: Telling, known: Thing) -> bool:
        """Say whether the text tells before of another thing, and no noun says what it is."""
        return any(
            one.key not in known.keys
            and not any(type_of_noun(head) for name in one.entity.names for head in heads_of(name))
            and 0 <= telling.first(one.entity.names, in_prose=True) < until
            for one in self._named[telling.path]
        )


def _is_topic(member: Member) -> bool:
    """Say whether a text seems to be about something: its box or its first words state it."""
    return member.entity.type in _LASTING and any(one.origin in _OWN for one in member.told)


def _agree(alike: Sequence[Member]) -> bool:
    """Say whether what a text tells of all of one noun has one date for each deed."""
    if len(alike) < len(("one", "other")):
        return True
    dates: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in (claim for one in alike for claim in one.told if claim.time):
        if claim.confidence >= LEAST_CONFIDENCE:
            dates[claim.property, str(claim.qualifier("what"))].add(claim.time or "")
    return all(len(told) == 1 for told in dates.values())
