"""The cast of a document: who and what its names, surnames and pronouns stand for.

A name that could be two is nobody's: a wrong subject costs more than a missing claim.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.entities.bearers import Bearers
from factlint.extract.entities.name_parts import SHIP_PREFIXES
from factlint.extract.entities.name_signs import gender_of, is_given, title_gender
from factlint.names import entity_id, fold, nickname_in, parse_name
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from factlint.extract.entities.mentions import Mention

_OFTEN = 2  # times that one was named whom a first name goes on to mean


@dataclass(eq=False)
class Member:
    """Someone or something a document speaks of, while it is being read."""

    id: str
    name: str  # the fullest so far
    type: str  # "" until something says
    gender: str = ""
    names: list[str] = field(default_factory=list)
    last_seen: int = -1
    times_seen: int = 0
    kin_of: Member | None = None  # as whose relative it was met
    nouns: set[str] = field(default_factory=set)  # what it is said to be: "steamer", "club"
    unnamed: bool = False  # known by a pronoun only
    with_article: bool = False  # met as "the Riga Annals", as no person is
    hinted: bool = False  # its type is only what the word before it makes likely: "at Ramsey"

    @property
    def person(self) -> bool:
        """Tell whether it is a person, or may be one."""
        return self.type in ("person", "")

    @property
    def first_name_only(self) -> bool:
        """Tell whether it was met by a name of one word."""
        return " " not in self.names[0]


class Cast:
    """All members of one document, found by full name, surname and first name."""

    def __init__(self) -> None:
        self.members: list[Member] = []
        self.topics: list[Member] = []  # of the section, of the document: they own a surname
        self.bearers = Bearers()
        self._exact: dict[tuple[str, str, str], Member] = {}
        self._ids: set[str] = set()
        self._numbered: dict[str, int] = {}  # the last number that an id was told apart by
        self._numbers: dict[str, int] = {}  # of each member by its id: when it was met
        self._clock = 0
        self._since = 0  # the clock when the section began
        self._inner_words: frozenset[str] = frozenset()
        self._people: frozenset[str] = frozenset()
        self._namesakes: dict[str, Member] = {}  # the last met, by the id of the one known
        self._generations: dict[str, dict[str, Member]] = {}  # father and son, by their name
        self._ships: dict[str, Member] = {}  # that bear a person's name, by it
        self._titled: dict[str, dict[str, Member]] = {}  # whom a title was put before, by both
        self.kinds_told: set[str] = (
            set()
        )  # words of names that the text has as nouns: "a Life-boat"
        self.headword = ""  # the surname that the text goes on to write as "H."

    def meet_words(self, words: set[str]) -> None:
        """Learn which words are names inside sentences, so that they are at their opening too."""
        self._inner_words = frozenset(words)

    def meet_people(self, names: frozenset[str]) -> None:
        """Learn which names are people's that look like those of places or bodies."""
        self._people = names

    def write_out(self, surname: str) -> None:
        """Learn the surname for which its first letter stands in an entry of a lexicon."""
        self.headword = surname

    def _written_out(self, mention: Mention) -> Mention:
        """Give 'H.' and 'Giles H.' the surname under which the entry stands: 'Hay, George'."""
        if not mention.text.endswith(f"{self.headword[0]}."):
            return mention
        given = mention.text[:-2]
        if given and given[-1] != " ":
            return mention
        return mention._replace(text=f"{given}{self.headword}", type="person", initial=False)

    def see(self, mention: Mention) -> Member | None:
        """Give who a mention names, meeting them for the first time where need be."""
        if self.headword:
            mention = self._written_out(mention)
        if mention.generation:
            return self._of_generation(mention)
        if mention.text in self._people:
            mention = mention._replace(type="person", hint="")
        key = (mention.text, mention.type, mention.title)
        member = self._exact.get(key)
        if member is None and self.bearers.could_be_two(mention, self.topics):
            return None
        if member is None:
            member = self.bearers.find(mention, self.topics) or self._new(mention)
            if member is None:
                return None
            if mention.hint == "ship" and member.type == "person":
                member = self.ship_named_after(member) or self._ship(member)
            elif " " in mention.text:  # a full name goes on to mean the same
                self._exact[key] = member
        self._note_title(mention, member)
        if mention.hint == "ship" and member.type in ("", "place"):  # "the steamer Corran Bay"
            member.type = "ship"
        self.touch(member)
        return member

    def _note_title(self, mention: Mention, member: Member) -> None:
        if mention.title and member.person:
            self._titled.setdefault(mention.title, {})[member.id] = member

    def only_one_titled(self, title: str) -> Member | None:
        """Give the one person before whose name a title was put, if there is just one so far."""
        bearers = self._titled.get(title, {})
        return next(iter(bearers.values())) if len(bearers) == 1 else None

    def _of_generation(self, mention: Mention) -> Member | None:
        """Give the father or the son of one name; whoever is met first bears it alone, too."""
        name, alike = fold(mention.text), []
        if " " not in name:  # "Hay, Jr.", where Otto Hay, Sr. and Jr. were told of
            told = self._generations.items()
            alike = [one for key, one in told if key.endswith(f" {name}")]
            alike = alike or [one for key, one in told if key.startswith(f"{name} ")]
        known = alike[0] if len(alike) == 1 else self._generations.setdefault(name, {})
        member = known.get(mention.generation)
        if member is None:
            member = self.see(mention._replace(generation=""))
            if member is None or not member.person:
                return member
            if mention.generation == "Jr." and member.name.startswith(f"{mention.text} "):
                known.setdefault("Sr.", member)  # "Hugh the younger", in a life of Hugh Hay
                member = self.another(member, mention.text, kin=True)
            elif known:
                name = f"{mention.text} {mention.generation}"
                member = self.introduce(name, "person", member.gender, mention.title)
            known[mention.generation] = member
        self.touch(member)
        return member

    def ship_named_after(self, person: Member) -> Member | None:
        """Give the ship that bears the very name of somebody known."""
        return self._ships.get(person.name)

    def _ship(self, person: Member) -> Member:
        ship = Member(self._free_id(person.name), person.name, "ship", "", [person.name])
        self._add(ship)
        self._ships[person.name] = ship
        return ship

    def see_relative(self, mention: Mention) -> Member | None:
        """Give whom a first name in a list of relatives means: nobody known by a full name."""
        member = self.see(mention)
        if member is None or not member.person or " " not in member.name:
            return member
        if mention.text == member.name.rpartition(" ")[2]:
            return member
        if member in self.topics or member.times_seen > _OFTEN:  # "his son, Otto" of Otto Hay
            return self.another(member, mention.text, kin=True)
        return self.newcomer(mention.text, gender_of([mention.text]))

    def begin_section(self) -> None:
        """Note that what is met from now on is met in another section."""
        self._since = self._clock

    def named_by(self, noun: str) -> Member | None:
        """Give what 'the academy' means: the only thing of the section whose name ends so."""
        bearers = self.bearers.ending_in(noun)
        met = [one for one in bearers if one.last_seen > self._since and not one.person]
        return met[0] if len(met) == 1 and met[0].type != "event" else None

    def those(self, ids: set[str]) -> list[Member]:
        """Give the members with these ids in the order in which they were met."""
        return [self.members[number] for number in sorted(map(self._numbers.__getitem__, ids))]

    def touch(self, member: Member) -> None:
        """Note that a member was spoken of just now."""
        self._clock += 1
        member.last_seen = self._clock
        member.times_seen += 1

    def introduce(self, name: str, type_: str, gender: str = "", title: str = "") -> Member:
        """Add a member, or give the one that has this name and may be of this type."""
        found = self.bearers.called(name)
        if found is not None and (not type_ or found.type in ("", type_)):
            return self._learn(found, type_, gender)
        member = Member(self._free_id(name), name, type_, gender, [name])
        self._add(member)
        self.bearers.call(member, name)
        prefix, _, bare = name.partition(" ")
        if type_ == "ship" and bare and prefix in SHIP_PREFIXES:  # "SS Ann" is "the Ann" too
            member.names.append(bare)
            self.bearers.call(member, bare)
        if type_ in ("person", ""):
            self.bearers.add_person(member, name, title)
        return member

    def named(self, name: str, type_: str) -> Member | None:
        """Give the member that the text has called by a name of several words, if any."""
        found = self.bearers.called(name) if " " in name else None
        if found is None or found.type not in ("", type_):
            return None
        return self._learn(found, type_, "")

    def newcomer(self, name: str, gender: str) -> Member:
        """Meet somebody by first name who is none of those known: 'two sons, Anthony and ...'."""
        member = Member(self._free_id(name), name, "person", gender, [name])
        self._add(member)
        self.bearers.add_by_given(member, name)
        self.touch(member)
        return member

    def another(self, known: Member, name: str, title: str = "", *, kin: bool = False) -> Member:
        """Meet a namesake of somebody known; the name goes on to mean the one known.

        Only with the title that the namesake has does the surname mean the namesake, or right
        after a son or grandson acted (`last_of_the_name`).
        """
        member = Member(self._free_id(name), name, known.type, known.gender, [name])
        self._add(member)
        if kin:
            self._namesakes[known.id] = member
        if title:
            self.bearers.add_by_title(member, name, title)
        self.touch(member)
        return member

    def other_of_surname(self, known: Member, surname: str) -> Member:
        """Give who else bears a surname: whom the text is about, or was spoken of last, or new."""
        others = self.bearers.others_of(known, surname)
        told_of = [one for one in self.topics if one in others]
        if not others:
            return self.newcomer(surname, "")
        other = told_of[0] if told_of else max(others, key=lambda one: one.last_seen)
        self.touch(other)
        return other

    @property
    def has_namesakes(self) -> bool:
        """Whether a son, nephew or grandson bears the name of somebody known."""
        return bool(self._namesakes)

    def namesake_of(self, known: Member) -> Member | None:
        """Give the son, nephew or younger one of the same name, where there is one."""
        return self._namesakes.get(known.id)

    def last_of_the_name(self, known: Member, acted: list[Member], *, dead: bool) -> Member:
        """Give the son or nephew of the same name, where it is he who acted last.

        In a life of the one known, the name goes on to mean that one, unless he is dead by the time
        that is told of.
        """
        namesake = self._namesakes.get(known.id)
        if namesake is None:
            return known
        if not dead and (acted != [namesake] or known in self.topics):
            return known
        self.touch(namesake)
        return namesake

    def unnamed(self, word: str, gender: str, type_: str = "person") -> Member:
        """Give one whom the text tells no name of, only "He", "I" or "It"."""
        member = Member(self._free_id(word), word, type_, gender, [word], unnamed=True)
        self._add(member)
        return member

    def described(self, words: str) -> Member:
        """Give an entity that has no name, only a description: 'the first order'. It joins none."""
        member = Member(self._free_id(words), words, "description", "", [words])
        self._add(member)
        return member

    def also_called(self, member: Member, relative: Member) -> None:
        """Let a child or brother met by first name be found under the family's name too."""
        surname = parse_name(relative.name).surname
        full = f"{member.name} {relative.name.split(' ')[-1]}"
        if surname:
            self.bearers.also_call(member, full)

    def _add(self, member: Member) -> None:
        self.bearers.add_by_last_word(member)
        self._numbers[member.id] = len(self.members)
        self.members.append(member)

    def _learn(self, member: Member, type_: str, gender: str) -> Member:
        member.type = member.type or type_
        member.gender = member.gender or gender
        return member

    def _new(self, mention: Mention) -> Member | None:
        if mention.initial and not mention.type and not self._known_word(mention.text):
            return None
        type_ = mention.type or mention.hint
        perhaps = mention.hint != "ship" and not mention.article
        if not mention.type and perhaps and is_given(mention.text):
            type_ = "person"
        gender = title_gender(mention.title)
        if type_ in ("person", "") and not mention.article:
            gender = gender or gender_of(mention.text.split(" "))
        member = self.introduce(mention.text, type_, gender, mention.title)
        member.hinted = not mention.type and type_ == mention.hint != ""
        if member.person and (nickname := nickname_in(mention.text)):
            surname = parse_name(mention.text).surname  # folded; the name is as the text writes it
            last = next((word for word in mention.text.split(" ") if fold(word) == surname), "")
            if last:
                self.bearers.add_name(member, f"{nickname} {last}")
        return member

    def _known_word(self, word: str) -> bool:
        return word in self._inner_words or is_given(word)

    def _free_id(self, name: str) -> str:
        wanted = entity_id(name) or "unnamed"
        free, number = wanted, self._numbered.get(wanted, 1)
        while free in self._ids:
            number += 1
            free = f"{wanted}-{number}"
        self._numbered[wanted] = number
        self._ids.add(free)
        return free
