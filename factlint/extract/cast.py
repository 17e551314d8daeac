"""The cast of a document: who and what its names, surnames and pronouns stand for.

A name that could be two is nobody's: a wrong subject costs more than a missing claim.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.extract.name_parts import SHIP_PREFIXES
from factlint.names import Name, entity_id, fold, nickname_in, parse_name, same_person_name
from factlint.records import dataclass, field
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.mentions import Mention

_COMPASS = word_list("names", "compass")
_LONGEST_PREFIX = 5  # letters before a ship's name
_MOST_NAMESAKES = 40  # of one surname or given name, the last met: a name can mean no more


@dataclass(eq=False)
class Member:
    """Someone or something a document speaks of, while it is being read."""

    id: str
    name: str  # the fullest so far
    type: str  # "" until something says
    gender: str = ""
    names: list[str] = field(default_factory=list)
    last_seen: int = -1
    nouns: set[str] = field(default_factory=set)  # what it is said to be: "steamer", "club"
    unnamed: bool = False  # known by a pronoun only
    hinted: bool = False  # its type is only what the word before it makes likely: "at Ramsey"

    @property
    def person(self) -> bool:
        return self.type in ("person", "")

    @property
    def first_name_only(self) -> bool:
        return " " not in self.names[0]


class Cast:
    """All members of one document, found by full name, surname and first name."""

    def __init__(self) -> None:
        self.members: list[Member] = []
        self.topics: list[Member] = []  # of the section, of the document: they own a surname
        self._by_name: dict[str, Member] = {}
        self._exact: dict[tuple[str, str, str], Member] = {}
        self._by_surname: dict[str, list[Member]] = {}
        self._by_given: dict[str, list[Member]] = {}
        self._by_marriage: dict[str, list[Member]] = {}
        self._given_alone: dict[str, Member] = {}  # persons who have no other name
        self._titled: dict[tuple[str, str], Member] = {}  # namesakes, by title and surname
        self._ids: set[str] = set()
        self._numbered: dict[str, int] = {}  # the last number that an id was told apart by
        self._numbers: dict[str, int] = {}  # of each member by its id: when it was met
        self._clock = 0
        self._since = 0  # the clock when the section began
        self._by_last_word: dict[str, list[Member]] = {}  # of names of several words
        self._inner_words: frozenset[str] = frozenset()

    def meet_words(self, words: set[str]) -> None:
        """Learn which words are names inside sentences, so that they are at their opening too."""
        self._inner_words = frozenset(words)

    def see(self, mention: Mention) -> Member | None:
        """Give who a mention names, meeting them for the first time where need be."""
        key = (mention.text, mention.type, mention.title)
        member = self._exact.get(key)
        if member is None and self._could_be_two(mention):
            return None
        if member is None:
            member = self._known(mention) or self._new(mention)
            if member is None:
                return None
            if " " in mention.text:  # a full name goes on to mean the same
                self._exact[key] = member
        if not member.type and mention.hint == "ship":
            member.type = "ship"
        self.touch(member)
        return member

    def see_relative(self, mention: Mention) -> Member | None:
        """Give whom a first name in a list of relatives means: nobody known by a full name."""
        member = self.see(mention)
        if member is None or not member.person or " " not in member.name:
            return member
        if mention.text == member.name.rpartition(" ")[2]:
            return member
        return self.newcomer(mention.text, _gender_of([mention.text]))

    def begin_section(self) -> None:
        """Note that what is met from now on is met in another section."""
        self._since = self._clock

    def named_by(self, noun: str) -> Member | None:
        """Give what 'the academy' means: the only thing of the section whose name ends so."""
        bearers = self._by_last_word.get(noun, [])
        met = [one for one in bearers if one.last_seen > self._since and not one.person]
        return met[0] if len(met) == 1 and met[0].type not in ("place", "event") else None

    def those(self, ids: set[str]) -> list[Member]:
        """Give the members with these ids in the order in which they were met."""
        return [self.members[number] for number in sorted(map(self._numbers.__getitem__, ids))]

    def touch(self, member: Member) -> None:
        """Note that a member was spoken of just now."""
        self._clock += 1
        member.last_seen = self._clock

    def introduce(self, name: str, type_: str, gender: str = "", title: str = "") -> Member:
        """Add a member, or give the one that has this name and may be of this type."""
        folded = fold(name)
        found = self._by_name.get(folded)
        if found is not None and (not type_ or found.type in ("", type_)):
            return self._learn(found, type_, gender)
        member = Member(self._free_id(name), name, type_, gender, [name])
        self._add(member)
        self._by_name.setdefault(folded, member)
        prefix, _, bare = name.partition(" ")
        if type_ == "ship" and bare and prefix in SHIP_PREFIXES:  # "SS Ann" is "the Ann" too
            member.names.append(bare)
            self._by_name.setdefault(fold(bare), member)
        if type_ in ("person", ""):
            self._index_person(member, name, title)
        return member

    def named(self, name: str, type_: str) -> Member | None:
        """Give the member that the text has called by a name of several words, if any."""
        found = self._by_name.get(fold(name)) if " " in name else None
        if found is None or found.type not in ("", type_):
            return None
        return self._learn(found, type_, "")

    def newcomer(self, name: str, gender: str) -> Member:
        """Meet somebody by first name who is none of those known: 'two sons, Anthony and ...'."""
        member = Member(self._free_id(name), name, "person", gender, [name])
        self._add(member)
        self._by_given.setdefault(fold(name), []).append(member)
        self.touch(member)
        return member

    def bearer(self, name: str) -> Member | None:
        """Give whoever is known by this name, or by one that can be the same."""
        found = self._by_name.get(fold(name))
        if found is None and " " in name:  # "HMT Northern Dawn" is a Northern Dawn
            alike = self._by_last_word.get(name.rpartition(" ")[2].lower(), [])
            ships = (one for one in alike if one.type == "ship")
            found = next((one for one in ships if one.name.endswith(f" {name}")), None)
        parsed = parse_name(name) if found is None and " " in name else None
        if parsed is None or not parsed.given:
            return found
        return next(
            (
                one
                for one in self._by_surname.get(parsed.surname, [])[-_MOST_NAMESAKES:]
                if _same(name, one) or _initialled(parsed, parse_name(one.name))
            ),
            None,
        )

    def shares_surname(self, member: Member) -> bool:
        """Tell whether somebody else has been named who bears a member's surname."""
        surname = parse_name(member.name).surname
        return any(one is not member for one in self._by_surname.get(surname, []))

    def known_as(self, member: Member, name: str) -> None:
        """Let a member be found under another full name: the maiden name."""
        self._add_name(member, name)

    def another(self, known: Member, name: str, title: str = "") -> Member:
        """Meet a namesake of somebody known; the name goes on to mean the one known.

        Only with the title that the namesake has does the surname mean the namesake.
        """
        member = Member(self._free_id(name), name, known.type, known.gender, [name])
        self._add(member)
        if title:
            self._titled[title, parse_name(name).surname] = member
        self.touch(member)
        return member

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
        if surname and fold(full) not in self._by_name:
            member.names.append(full)
            self._by_name[fold(full)] = member

    def called(self, member: Member, name: str) -> None:
        """Let a member be found under another name too, where nobody has it yet."""
        if fold(name) not in self._by_name:
            member.names.append(name)
            self._by_name[fold(name)] = member

    def wed(self, one: Member, other: Member) -> None:
        """Let a wife be found under her husband's surname: 'Mrs Brandt', 'Clara Brandt'."""
        wife, husband = (one, other) if one.gender == "female" else (other, one)
        surname = parse_name(husband.name).surname
        if wife.gender == "female" and husband.gender != "female" and surname:
            wives = self._by_marriage.setdefault(surname, [])
            if wife not in wives:
                wives.append(wife)

    def _wife(self, mention: Mention, surname: str, given: str) -> Member | None:
        """Give the only wife whom a married name can mean, by its title or its given name."""
        wives = self._by_marriage.get(surname, [])
        if given:
            wives = [one for one in wives if parse_name(one.name).given == given]
        elif title_gender(mention.title) != "female":
            return None
        return wives[0] if len(wives) == 1 else None

    def _add(self, member: Member) -> None:
        first, _, last = member.name.rpartition(" ")
        if first and member.type != "description":
            self._by_last_word.setdefault(last.lower(), []).append(member)
        self._numbers[member.id] = len(self.members)
        self.members.append(member)

    def _learn(self, member: Member, type_: str, gender: str) -> Member:
        member.type = member.type or type_
        member.gender = member.gender or gender
        return member

    def _known(self, mention: Mention) -> Member | None:
        folded = fold(mention.text)
        single = " " not in folded
        found = self._by_name.get(folded) or self._without_prefix(mention.text)
        upright = not mention.type and found is not None and found.type in ("work", "ship")
        if found is not None and not (
            single and (found.person or upright) and self._of_surname(folded, mention)
        ):
            return self._fuller(found, mention.text) if self._fits(found, mention) else None
        if single:
            return self._by_single_word(folded, mention)
        return self._by_variant(mention) if mention.type in ("person", "") else None

    def _could_be_two(self, mention: Mention) -> bool:
        """Tell whether a first name is somebody's whole name, and another's spoken of since."""
        if " " in mention.text or mention.text not in self._given_alone:
            return False
        alone = self._given_alone[mention.text]
        others = self._by_given.get(fold(mention.text), [])[-_MOST_NAMESAKES:]
        return alone not in self.topics and any(
            " " in one.name and one.last_seen > alone.last_seen for one in others
        )

    def _without_prefix(self, name: str) -> Member | None:
        """Give the ship that 'SS Ann' means where she was met as the 'Ann'."""
        prefix, _, bare = name.partition(" ")
        letters = prefix.isupper() and 1 < len(prefix) <= _LONGEST_PREFIX  # "HMT", "TSMV"
        found = self._by_name.get(fold(bare)) if bare and letters else None
        known = found is not None and (found.type == "ship" or prefix in SHIP_PREFIXES)
        return found if found is not None and known and found.type in ("ship", "") else None

    def _fuller(self, member: Member, name: str) -> Member:
        if " " not in member.name and " " in name:
            member.name = name
        return member

    def _of_surname(self, folded: str, mention: Mention) -> list[Member]:
        bearers = self._by_surname.get(folded, [])[-_MOST_NAMESAKES:]
        return [member for member in bearers if self._fits(member, mention)]

    def _by_single_word(self, folded: str, mention: Mention) -> Member | None:
        if mention.title and (titled := self._titled.get((mention.title, folded))) is not None:
            return titled
        bearers = self._of_surname(folded, mention)
        if not any(one.gender == "female" for one in bearers):
            wife = self._wife(mention, folded, "")
            if wife is not None:
                return wife
        if bearers:
            return next((one for one in self.topics if one in bearers), None) or max(
                bearers, key=_salience
            )
        named = [
            one
            for one in self._by_given.get(folded, [])[-_MOST_NAMESAKES:]
            if self._fits(one, mention)
        ]
        return max(named, key=_salience) if named else None

    def _by_variant(self, mention: Mention) -> Member | None:
        name = parse_name(mention.text)
        if name.surname in map(fold, name.middle):  # two names run together
            return None
        bearers = self._by_surname.get(name.surname, [])[-_MOST_NAMESAKES:]
        if not name.given:
            bearers = [one for one in bearers if self._fits(one, mention)]
            return max(bearers, key=_salience) if bearers else None
        same = [one for one in bearers if _same(mention.text, one)]
        same = same or [one for one in bearers if _initialled(name, parse_name(one.name))]
        if not same and (child := self._child_of_the_house(name, mention)) is not None:
            same = [child]
        if not same and (wife := self._wife(mention, name.surname, name.given)) is not None:
            same = [wife]
        if len(same) != 1:
            return None
        self._add_name(same[0], mention.text)
        return same[0]

    def _child_of_the_house(self, name: Name, mention: Mention) -> Member | None:
        """Give the one 'Anders' whom 'Anders Moe' may be, where the text tells of other Moes."""
        if name.middle or not self._by_surname.get(name.surname):
            return None
        if not _is_given(mention.text.partition(" ")[0]):  # "Alabama Territory" is no Alabama
            return None
        fitting = (
            one
            for one in self._by_given.get(name.given, [])[-_MOST_NAMESAKES:]
            if self._fits(one, mention)
        )
        known = list(islice(fitting, 2))
        alone = len(known) == 1 and len(known[0].names) == 1 and known[0].first_name_only
        if not alone:
            return None
        known[0].name = mention.text
        self._by_surname[name.surname].append(known[0])
        return known[0]

    def _add_name(self, member: Member, name: str) -> None:
        member.names.append(name)
        self._by_name.setdefault(fold(name), member)
        given = parse_name(name).given
        if given and member not in self._by_given.setdefault(given, []):
            self._by_given[given].append(member)

    def _fits(self, member: Member, mention: Mention) -> bool:
        italic = mention.type == "work" and member.type == "ship"
        if mention.type and member.type and mention.type != member.type and not italic:
            return False
        if not mention.title:
            return True
        gender = title_gender(mention.title)
        return not (gender and member.gender and gender != member.gender)

    def _new(self, mention: Mention) -> Member | None:
        if mention.initial and not mention.type and not self._known_word(mention.text):
            return None
        type_ = mention.type or mention.hint
        if not mention.type and mention.hint != "ship" and _is_given(mention.text):
            type_ = "person"
        gender = title_gender(mention.title)
        if type_ in ("person", ""):
            gender = gender or _gender_of(mention.text.split(" "))
        member = self.introduce(mention.text, type_, gender, mention.title)
        member.hinted = not mention.type and type_ == mention.hint != ""
        if member.person and (nickname := nickname_in(mention.text)):
            surname = parse_name(mention.text).surname  # folded; the name is as the text writes it
            last = next((word for word in mention.text.split(" ") if fold(word) == surname), "")
            if last:
                self._add_name(member, f"{nickname} {last}")
        return member

    def _known_word(self, word: str) -> bool:
        return word in self._inner_words or _is_given(word)

    def _index_person(self, member: Member, name: str, title: str) -> None:
        if not member.type and (" of " in name or " for " in name):  # "Economy of Latvia": no one
            return
        if not member.type and " " in name and _is_of_a_place(name):
            return
        parsed = parse_name(f"{title} {name}" if title and " " not in name else name)
        if parsed.surname:
            self._by_surname.setdefault(parsed.surname, []).append(member)
        if parsed.given:
            self._by_given.setdefault(parsed.given, []).append(member)
        elif " " not in name:
            self._given_alone.setdefault(name, member)
            self._by_given.setdefault(fold(name), []).append(member)

    def _free_id(self, name: str) -> str:
        wanted = entity_id(name) or "unnamed"
        free, number = wanted, self._numbered.get(wanted, 1)
        while free in self._ids:
            number += 1
            free = f"{wanted}-{number}"
        self._numbered[wanted] = number
        self._ids.add(free)
        return free


def _gender_of(words: list[str]) -> str:
    """Give the gender of the first word that is a given name; the last is the surname."""
    language = load_language()
    given = words[:-1] or words
    return next((gender for word in given if (gender := language.gender(word))), "")


def _salience(member: Member) -> tuple[int, str]:
    return member.last_seen, member.id


def _same(name: str, member: Member) -> bool:
    return any(same_person_name(name, other) for other in member.names if " " in other)


def _initialled(name: Name, other: Name) -> bool:
    """Tell whether one is the other with an initial: 'J. Harker', 'Jonas Harker'."""
    one, two = name.given.rstrip("."), other.given.rstrip(".")
    short = 1 in (len(one), len(two)) and len(one) != len(two) and one[:1] == two[:1]
    return short and name.suffix == other.suffix and not (name.middle and other.middle)


def _is_of_a_place(name: str) -> bool:
    """Tell whether a name is a region's or a people's: 'South Riga', 'North American'."""
    words, adjectives = name.split(" "), load_language().adjectives
    return words[0] in _COMPASS or words[-1] in adjectives or words[0] in adjectives


def _is_given(text: str) -> bool:
    language = load_language()
    return text in language.male or text in language.female


def title_gender(title: str) -> str:
    """Give the gender a title tells: 'Sir', 'Mrs', 'Queen'."""
    if not title:
        return ""
    language = load_language()
    words = title.split(" ")
    if any(word in language.female_titles for word in words):
        return "female"
    return "male" if any(word in language.male_titles for word in words) else ""
