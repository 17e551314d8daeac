"""What a reader carries from sentence to sentence: the topic, the last subjects, who 'she' is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.introductions import means, type_of_described, type_of_noun
from factlint.extract.language import load_language
from factlint.records import dataclass, field
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from factlint.extract.cast import Cast, Member
    from factlint.extract.drafts import Draft

_GENDER = {"he": "male", "she": "female", "his": "male", "her": "female", "him": "male"}
_GROUP_LASTS = 2  # sentences about others after which 'they' are nobody known
PAIRS = frozenset("brothers sisters half-brothers half-sisters siblings men women".split())


@dataclass
class Discourse:
    """The state of reading a document."""

    cast: Cast
    document_topic: Member | None = None
    section_topic: Member | None = None
    section: int = 0  # how many headings were passed
    subjects: list[Member] = field(default_factory=list)  # of the last clause that had one
    last_death: Member | None = None  # told of in the sentence before
    group: list[Member] = field(default_factory=list)  # the last ones told of together
    couple_told_of: list[Member] = field(default_factory=list)  # whom the first sentence is about
    pair: list[Member] = field(default_factory=list)  # these, or those before them
    _sentences_told: int = 0  # of prose, headings apart
    _group_age: int = 0  # sentences since anything was said of them
    couple: list[Member] = field(default_factory=list)  # the last husband and wife told of
    narrative: str | None = None  # the year in which a paragraph's tale has arrived, EDTF
    by_background: bool = False  # it is that of a noun beside what is told: "the coup of 1917"
    subjects_before: list[Member] = field(default_factory=list)  # when the sentence began
    undertaking: Member | None = None  # what a paragraph tells the beginning of
    begun: list[Draft] = field(default_factory=list)  # and the claim of that beginning
    dateline: str = ""  # the year of the day on which a newspaper says that it appears
    founded: list[Draft] = field(default_factory=list)  # the beginning of what the text tells of
    last_moment: str | None = None  # the date told last in any paragraph
    opened: bool = False  # whether the first sentence of the text has been read
    day_of_topic: str = ""  # of the event the text is about, as its infobox gives it
    died: dict[str, str] = field(default_factory=dict)  # ids of the dead, and on which day
    moment: str | None = None  # the date told last in that tale, as exact as it was told
    happened: dict[tuple[str, str], str] = field(default_factory=dict)  # id and property: EDTF
    relatives: dict[tuple[str, str], list[Member]] = field(default_factory=dict)  # by property
    seen_before: set[str] = field(default_factory=set)  # ids met in the sentence before
    seen_now: set[str] = field(default_factory=set)
    named_in_block: set[str] = field(default_factory=set)  # ids
    unnamed_kin: set[str] = field(default_factory=set)  # of the block: the sexes of 'her father'
    _unnamed: dict[str, Member] = field(default_factory=dict)  # of the block: "He", "I"
    _genders_met: set[str] = field(default_factory=set)  # of the persons named before
    _told_of: dict[str, Member] = field(default_factory=dict)  # the nameless, by their words
    _parents: dict[tuple[str, str], Member] = field(default_factory=dict)  # without a name
    _last_thing: Member | None = None
    _noun_told: bool = False  # in this sentence
    _last_noun: str | None = None  # of what acted last, where it is no body or building
    _met_until: int = 0  # how many members of the cast that set has seen

    def turn_to(self, section: Member | None) -> None:
        """Begin a section about somebody, or about the document's own topic."""
        self.section_topic = section
        self.section += 1
        self.couple = []
        self._told_of.clear()
        self.cast.begin_section()
        self._last_thing = self._last_noun = None
        self.cast.topics = [one for one in (section, self.document_topic) if one is not None]
        if section is not None:
            self.note_subjects([section])

    @property
    def opening(self) -> bool:
        """Tell whether the first sentence of prose is being read."""
        return not self._sentences_told

    @property
    def topic(self) -> Member | None:
        return self.section_topic or self.document_topic

    def next_block(self) -> None:
        """Begin a block: who was nobody by name before is somebody else now.

        A paragraph that opens with 'she' goes on about the topic, not about whom the paragraph
        before ended with.
        """
        self.narrative = self.moment = None
        self.undertaking = None
        self.begun = []
        self._last_noun = None
        topic = self.topic
        if topic is not None and topic.type == "person" and topic not in self.subjects:
            self.subjects = [topic]
        self.subjects_before = self.subjects
        self.named_in_block = set()
        self.unnamed_kin = set()
        self._unnamed.clear()

    def next_sentence(self) -> None:
        """Move on: what was now is before."""
        self.seen_before, self.seen_now = self.seen_now, set()
        self.named_in_block |= self.seen_before
        self.subjects_before = self.subjects
        for member in self.cast.members[self._met_until :]:
            if member.type == "person":
                self._genders_met.add(member.gender)
        self._met_until = len(self.cast.members)
        self._age_group()
        if not self._noun_told:  # another sentence stood between
            self._last_noun = None
        self._noun_told = False

    def told_sentence(self) -> None:
        """Note that a sentence of prose has been read."""
        self._sentences_told += 1

    def _age_group(self) -> None:
        """Forget who 'they' are when nothing more is said of them; who 'the two' are stays."""
        if self.group is not self.pair:
            self.pair, self._group_age = self.group or self.pair, 0
        self._group_age += 1
        if self._group_age > _GROUP_LASTS:
            self.group = []

    def note_subjects(self, members: list[Member]) -> None:
        """Remember who acted; several together may be 'they' afterwards."""
        if members:
            self.subjects = members
            self.seen_now.update(member.id for member in members)
            if len(members) > 1:
                self.group, self._group_age = members, 0
                if not self._sentences_told and len(members) == 2:  # the text is about them both
                    self.couple_told_of = members

    def pronoun(
        self, word: str, before: list[Member], *, opens: bool = False,
        besides: Collection[str] = (),
    ) -> list[Member]:  # fmt: skip
        """Give who a pronoun means; `before` are the persons of its sentence before it.

        One that `opens` its sentence means nobody who acts in it, and none means those whose ids
        are `besides`: whom the verb has for an object.
        """
        word = word.lower()
        if word in _GENDER:
            acted = self.subjects_before if opens else self.subjects
            return self._singular(_GENDER[word], before, acted, besides)
        if word in ("they", "both", "their", "them"):
            return self._two(before) or self._several()
        if word in ("we", "our", "us"):
            return [self._nobody_by_name("We", "", "organisation")]
        if word in ("it", "its"):
            return self._thing()
        if word in ("i", "my", "me", "myself"):  # whoever tells this paragraph
            return [self._nobody_by_name("I", "")]
        return []

    def _several(self) -> list[Member]:
        self._group_age = 0
        return self.group or self._both_told_of()

    def _both_told_of(self) -> list[Member]:
        """Give the two a text is about, unless somebody else has come between."""
        others = {one.id for one in self.subjects} - {one.id for one in self.couple_told_of}
        return [] if others else self.couple_told_of

    def _two(self, before: list[Member]) -> list[Member]:
        """Give the two that 'they' means where one acts and one other is named: 'she met him'."""
        acted = self.subjects[:1]
        others = [one for one in dict.fromkeys(before) if one not in acted]
        if len(self.subjects) == 1 and len(others) == 1:
            two = [*acted, *others]
            return two if all(one.type == "person" for one in two) else []
        return []

    def _singular(
        self, gender: str, before: list[Member], subjects: list[Member], besides: Collection[str]
    ) -> list[Member]:
        topic = self.topic
        fitting = [one for one in self._candidates(before, subjects) if _fits(one, gender)]
        others = [one for one in fitting if one.id not in besides]
        if fitting and not others:
            return []
        fitting = others
        if not fitting:
            return self._afloat(gender) or self._spouse(gender) or self._unnamed_one(gender)
        chosen = next((one for one in fitting if one.type or _acted(one, subjects)), fitting[0])
        if topic in fitting and topic is not None and topic.id in self.seen_before | self.seen_now:
            chosen = topic
        if not chosen.gender:
            chosen.gender = gender
        chosen.type = chosen.type or "person"
        return [chosen]

    def note_owner(self, words: list[str]) -> None:
        """Note that 'his' told of the topic, beside one of unknown sex: 'his pupil Kim Aas won'."""
        topic = self.topic
        gender = next((_GENDER[word] for word in words if word in ("his", "her")), "")
        if not gender or topic is None or not topic.person or topic.gender != gender:
            return
        if any(one.person and not one.gender for one in self.subjects):
            self.seen_now.add(topic.id)

    def _spouse(self, gender: str) -> list[Member]:
        """Give the topic's husband as 'he', where the block has told of no other man."""
        topic = self.topic
        if topic is None or gender in self.unnamed_kin or topic.gender in ("", gender):
            return []
        known = self.relative(topic, "spouse", gender)
        if known is None or known.gender != gender or known.id not in self.named_in_block:
            return []
        here = [one for one in self.cast.those(self.named_in_block) if one.gender == gender]
        return [known] if here == [known] else []

    def _afloat(self, gender: str) -> list[Member]:
        """Give the ship that 'she' may mean."""
        if gender != "female":
            return []
        recent = sorted(self.cast.those(self.seen_before), key=lambda one: -one.last_seen)
        acted = [one for one in self.subjects[:1] if one in recent]
        near = [*acted, *recent, *self.subjects[:1], self.topic]
        return [one for one in near if one is not None and one.type == "ship"][:1]

    def _unnamed_one(self, gender: str) -> list[Member]:
        """Give somebody whom a text never names, where it has named none who could be meant."""
        if self.topic is not None or {gender, ""} & self._genders_met:
            return []
        return [self._nobody_by_name("He" if gender == "male" else "She", gender)]

    def _nobody_by_name(self, word: str, gender: str, type_: str = "person") -> Member:
        if word not in self._unnamed:
            self._unnamed[word] = self.cast.unnamed(word, gender, type_)
        return self._unnamed[word]

    def _candidates(self, before: list[Member], subjects: list[Member]) -> list[Member]:
        """Give who a pronoun may mean, the likeliest first."""
        acted = subjects if len(subjects) == 1 else []
        ordered = [one for one in before[:1] if one.type or one in acted or one is self.topic]
        ordered += acted
        if len(subjects) == 2 and subjects == self.couple:  # "they had a son. When he died"
            ordered += subjects
        if len(self.subjects_before) == 1:  # "His wife Ann kept the house": Ann acts, not he
            ordered += self.subjects_before
        topic = self.topic
        if topic is not None and (topic.type or " " in topic.name):  # "Art" is no man
            ordered.append(topic)
        ordered += self._unnamed.values()
        recent = [one for one in self.cast.those(self.seen_before) if one.type]
        ordered += sorted(recent, key=lambda one: -one.last_seen)
        return ordered

    def described_again(self, name: str, *, definite: bool) -> Member:
        """Give who 'the harbour board' is: the one that the section told of under these words."""
        key = name.lower()
        known = self._told_of.get(key) if definite else None
        if known is None:
            known = self.cast.described(name)
        if type_of_described(known):
            self._told_of[key] = known
        return known

    def note_thing(self, members: list[Member], noun: str | None = None) -> None:
        """Remember the body or thing without a name that acted last, for 'it'.

        `noun` are its words where nothing else is known of it.
        """
        self._noun_told = True
        if members:
            one = members[0]
            told = len(members) == 1 and one.type == "description"
            if told and _plural(one.name) and not type_of_described(one):
                return  # "Airmen lived there. It burned down": not they
            self._last_thing = one if told and type_of_described(one) else None
            self._last_noun = one.name if told and self._last_thing is None else None
        elif noun is not None:
            self._last_thing, self._last_noun = None, noun

    def _thing(self) -> list[Member]:
        if self._last_thing is not None:
            return [self._last_thing]
        if self._last_noun is not None:
            return [self.described_again(self._last_noun, definite=True)]
        for member in [*self.subjects[:1], self._topic_for_it()]:
            if member is not None and (
                member.type not in ("person", "place", "") or _is_thing(member)
            ):
                return [member]
        if self.topic is not None or self._met_until or self.subjects:
            return []
        return [self._nobody_by_name("It", "", "")]

    def _topic_for_it(self) -> Member | None:
        """Give the topic that 'it' may mean: in somebody's life, no war that heads a section."""
        whole = self.document_topic
        in_a_life = whole is not None and whole.type == "person"
        return None if in_a_life and self.topic is not whole and self._is_event() else self.topic

    def _is_event(self) -> bool:
        return self.topic is not None and self.topic.type == "event"

    def related(self, relations: Iterable[str]) -> list[Member]:
        """Give those who are said to be so related to who acted last, and to the topic."""
        whose = [*self.subjects, *([self.topic] if self.topic is not None else [])]
        return [
            one
            for relation in relations
            for owner in whose
            for one in self.relatives.get((owner.id, relation), ())
        ]

    def note_relative(self, owner: Member, relation: str, relative: Member) -> None:
        """Remember who somebody's husband or father is."""
        known = self.relatives.setdefault((owner.id, relation), [])
        if relative not in known:
            known.append(relative)

    def relative(self, owner: Member, relation: str, gender: str) -> Member | None:
        """Give whom 'her husband' means, where there is only one."""
        known = self.relatives.get((owner.id, relation), [])
        fitting = [one for one in known if one.gender in ("", gender)]
        return fitting[0] if len(fitting) == 1 else None

    def unnamed_parent(self, owner: Member, noun: str, told: str) -> Member:
        """Give somebody's father or mother, of whom the text tells no name."""
        if (owner.id, noun) not in self._parents:
            self._parents[owner.id, noun] = self.cast.described(told)
        return self._parents[owner.id, noun]

    def described(self, words: list[str]) -> list[Member]:
        """Give who 'the company', 'the museum' means: the topic, when it is one."""
        two = self.group or self.pair
        if words[:2] == ["the", "two"] and len(two) == 2 and words[-1] in PAIRS:
            return two
        topic = self.topic
        if topic is not None and topic.type == "event" and _names(words, topic):
            return [topic]
        if words[:1] != ["the"] or len(words) != 2:
            return []
        return self._topic_by(words[1]) or self._named_by(words[1])

    def _named_by(self, noun: str) -> list[Member]:
        """Give what 'the academy' means where the section has told of one 'Leeds Academy'."""
        known = self.cast.named_by(noun) if type_of_noun(noun) else None
        return [known] if known is not None else []

    def _topic_by(self, noun: str) -> list[Member]:
        """Give the topic where a noun says what it is."""
        topic = self.topic
        if topic is None:
            return []
        nouns = load_language().organisation_nouns  # what kind of body it is, its name may say
        says = not nouns.isdisjoint(topic.name.lower().split())
        unsaid = topic.type == "organisation" and not topic.nouns and not says
        if unsaid and noun in nouns:
            return [topic]
        return [topic] if means(noun, topic) else []


def _names(words: list[str], topic: Member) -> bool:
    """Tell whether words are a topic's name that ends in a small noun: 'the Oaks explosion'."""
    name, told = topic.name.casefold(), " ".join(words).casefold().removeprefix("the ")
    without_year = name.partition(" ")[2] if name[:4].isdecimal() else name
    return told in (name, without_year)


def _acted(member: Member, subjects: list[Member]) -> bool:
    """Tell whether one with a full name has just acted: 'Storvik fell ill; he died'."""
    return subjects == [member] and " " in member.name


def _plural(name: str) -> bool:
    last = name.rpartition(" ")[2].lower()
    return (last[-1:] == "s" and last[-2:] != "ss") or last.endswith(("men", "people", "children"))


def _is_thing(member: Member) -> bool:
    """Tell whether a name's last word is a thing's: 'Low Mill', but not 'John Mill'."""
    first, _, last = member.name.rpartition(" ")
    named = load_language().gender(first.split(" ")[0]) != "" if first else True
    return member.type == "" and not named and type_of_noun(last.lower()) != ""


def _fits(member: Member, gender: str) -> bool:
    last = member.name.rpartition(" ")[2].lower()
    if not member.type and last in word_list("names", "of-nobody"):
        return False  # "His Service Number was 693": no he
    office, of, _ = member.name.partition(" of ")
    if of and office in word_list("offices", "of-nobody"):
        return False  # "The Prime Minister of Latvia is chosen by ..."
    return member.type in ("person", "") and member.gender in ("", gender)
