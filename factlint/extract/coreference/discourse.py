"""What a reader carries from sentence to sentence: the topic, the last subjects, the date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.pronouns import GENDER
from factlint.extract.entities.introductions import (
    means,
    noun_of_words,
    type_of_described,
    type_of_noun,
)
from factlint.extract.language import load_language
from factlint.patterns import deferred
from factlint.records import dataclass, field
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Cast, Member

_NO_SUPERLATIVES = frozenset("forest guest harvest protest contest request conquest nest".split())
NO_THING = word_list("verbs", "no-thing")  # what 'it' does not mean
_TYPED = ("organisation", "building")  # of which "the creamery" may be one, whatever a creamery is
_GROUP_LASTS = 2  # sentences about others after which 'they' are nobody known
_UNDERGOING = deferred(
    r"h(?<!\w.)(?:im\b|er\b(?=[,.;)]|$| (?:a|an|the|to|in|at|on|as|and|for|from|with|by|into|until"
    r"|when|while|after|before)\b))"
)
_GOES_ON = deferred(r"[;,:–—]| (?:and|but|or|who|which|that|when|while|where|as) ")
_PERHAPS = frozenset("may might probably possibly perhaps".split())
PAIRS = frozenset("brothers sisters half-brothers half-sisters siblings men women".split())


def _may_be_it(words: str) -> bool:
    """Tell whether 'it' may mean what acted: no majority, and no 'earliest' of its kind."""
    noun = words.rpartition(" ")[2].lower()
    return noun not in NO_THING and not (noun.endswith("est") and noun not in _NO_SUPERLATIVES)


@dataclass
class Discourse:
    """The state of reading a document."""

    cast: Cast
    document_topic: Member | None = None
    section_topic: Member | None = None
    section: int = 0  # how many headings were passed
    subjects: list[Member] = field(default_factory=list)  # of the last clause that had one
    last_death: Member | None = None  # told of in the sentence before
    announced_death: Member | None = None  # whose death that sentence handed on
    deaths: dict[str, str] = field(default_factory=dict)  # ids of those dead, and since which year
    group: list[Member] = field(default_factory=list)  # the last ones told of together
    couple_told_of: list[Member] = field(default_factory=list)  # whom the first sentence is about
    pair: list[Member] = field(default_factory=list)  # these, or those before them
    _sentences_told: int = 0  # of prose, headings apart
    group_age: int = 0  # sentences since anything was said of them
    couple: list[Member] = field(default_factory=list)  # the last husband and wife told of
    narrative: str | None = None  # the year in which a paragraph's tale has arrived, EDTF
    by_background: bool = False  # it is that of a noun beside what is told: "the coup of 1917"
    subjects_before: list[Member] = field(default_factory=list)  # when the sentence began
    acted_here: dict[Member, int] = field(default_factory=dict)  # in the block, and when last
    acted_before: list[Member] = field(default_factory=list)  # of those met in the sentence before
    nobody_known: set[str] = field(default_factory=set)  # genders of pronouns that meant nobody
    undertaking: Member | None = None  # what a paragraph tells the beginning of
    begun: list[Draft] = field(default_factory=list)  # and the claim of that beginning
    callings: dict[str, list[Member]] = field(default_factory=dict)  # who is a painter
    callings_of_nobody: set[str] = field(default_factory=set)  # "a painter" without a name
    doers: dict[str, list[Member]] = field(default_factory=dict)  # who built or wrote something
    more_siblings: bool = False  # whether the text tells of brothers or sisters by their number
    told_by_one: bool = False  # whether "I" is the same one in all of the text
    weds_anew: bool = False  # whether anybody in the text marries again
    terms: frozenset[tuple[str, str]] = frozenset()  # years in brackets that follow each other
    holders: bool = False  # whether the heading is of those who held an office: "Presidents"
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
    called_she: dict[str, int] = field(default_factory=dict)  # ships by their id: how often
    unnamed_kin: set[str] = field(default_factory=set)  # of the block: the sexes of 'her father'
    unnamed: dict[str, Member] = field(default_factory=dict)  # of the block: "He", "I"
    genders_met: set[str] = field(default_factory=set)  # of the persons named before
    _told_of: dict[str, Member] = field(default_factory=dict)  # the nameless, by their words
    _calamities: dict[str, Member] = field(default_factory=dict)  # by their nouns
    pairs: dict[str, list[Member]] = field(default_factory=dict)  # by the noun: "two pilots"
    _nameless: dict[tuple[str, str], Member] = field(default_factory=dict)  # father, mother, widow
    kin_of: dict[str, tuple[Member, str]] = field(default_factory=dict)  # whose and what they are
    last_thing: Member | None = None
    _noun_told: bool = False  # in this sentence
    _acts: int = 0  # how often somebody has acted
    crowd_now: bool = False  # several without names act in this sentence
    crowd_before: bool = False  # or acted in the one before
    several_now: bool = True  # it tells of several without names, whatever they do
    several_before: bool = True
    chronicle: bool = False  # whether the heading says that dates follow
    last_noun: str | None = None  # of what acted last, where it is no body or building
    meant_by_noun: Member | None = None  # what that noun stood for
    it_before: Member | None = None  # what 'it' would have meant when the sentence began
    met_until: int = 0  # how many members of the cast that set has seen

    def turn_to(self, section: Member | None) -> None:
        """Begin a section about somebody, or about the document's own topic."""
        self.section_topic = section
        self.section += 1
        self.couple = []
        self._told_of.clear()
        self.cast.begin_section()
        self.last_thing = self.last_noun = None
        self.cast.topics = [one for one in (section, self.document_topic) if one is not None]
        if section is not None:
            self.note_subjects([section])

    def turn_to_entry(self, about: Member | None) -> None:
        """Go on with a paragraph about somebody else, or again about the section's own topic."""
        self.section_topic = about
        self.cast.topics = [one for one in (about, self.document_topic) if one is not None]

    @property
    def opening(self) -> bool:
        """Tell whether the first sentence of prose is being read."""
        return not self._sentences_told

    @property
    def topic(self) -> Member | None:
        """Give whom the section is about, or else the document."""
        return self.section_topic or self.document_topic

    def next_block(self) -> None:
        """Begin a block: who was nobody by name before is somebody else now.

        A paragraph that opens with 'she' goes on about the topic, not about whom the paragraph
        before ended with.
        """
        self.narrative = self.moment = None
        self.undertaking = None
        self.begun = []
        self.last_noun = self.it_before = None
        topic = self.topic
        if topic is not None and topic.type == "person" and topic not in self.subjects:
            self.subjects = [topic]
        self.subjects_before = self.subjects
        self.acted_here, self.acted_before = {}, []
        self.nobody_known = set()
        self.named_in_block = set()
        self.unnamed_kin = set()
        teller = self.unnamed.get("I") if self.told_by_one else None
        self.unnamed.clear()
        if teller is not None:  # in a talk or a memoir "I" is one from its first line to its last
            self.unnamed["I"] = teller

    def next_sentence(self) -> None:
        """Move on: what was now is before."""
        self.seen_before, self.seen_now = self.seen_now, set()
        self.named_in_block |= self.seen_before
        self.subjects_before, self.acted_before = self.subjects, self._acted_lately()
        self.it_before = self.last_thing or self.meant_by_noun
        self.crowd_before, self.crowd_now = self.crowd_now, False
        self.several_before, self.several_now = self.several_now, True
        for member in self.cast.members[self.met_until :]:
            if member.type == "person":
                self.genders_met.add(member.gender)
        self.met_until = len(self.cast.members)
        self._age_group()
        if not self._noun_told:  # another sentence stood between
            self.last_noun = None
        self._noun_told = False

    def _acted_lately(self) -> list[Member]:
        """Give those met in the sentence before who have acted in the block, the last first."""
        acted = [one for one in self.acted_here if one.id in self.seen_before]
        return sorted(acted, key=self.acted_here.__getitem__, reverse=True)

    def told_sentence(self) -> None:
        """Note that a sentence of prose has been read."""
        self._sentences_told += 1

    def _age_group(self) -> None:
        """Forget who 'they' are when nothing more is said of them; who 'the two' are stays."""
        if self.group is not self.pair:
            self.pair, self.group_age = self.group or self.pair, 0
        self.group_age += 1
        if self.group_age > _GROUP_LASTS:
            self.group = []

    def note_subjects(self, members: list[Member]) -> None:
        """Remember who acted; several together may be 'they' afterwards."""
        if members:
            self.subjects = members
            for one in reversed(members):
                self._acts += 1
                self.acted_here[one] = self._acts
            self.seen_now.update(member.id for member in members)
            if len(members) > 1:
                self.group, self.group_age = members, 0
                if not self._sentences_told and len(members) == 2:  # the text is about them both
                    self.couple_told_of = members

    def note_owner(self, words: list[str]) -> None:
        """Note that 'his' told of the topic, beside one of unknown sex: 'his pupil Kim Aas won'.

        So it does beside one of whom little is known: 'Max Hay may have been his father'.
        """
        topic = self.topic
        gender = next((GENDER[word] for word in words if word in ("his", "her")), "")
        if not gender or topic is None or not topic.person or topic.gender != gender:
            return
        perhaps = not _PERHAPS.isdisjoint(words)
        if perhaps or any(one.person and not one.gender for one in self.subjects):
            self.seen_now.add(topic.id)

    def note_undergoing(self, text: str, start: int, end: int) -> None:
        """Note that 'him' told of the topic, to whom another did something: 'Otto Hay hired him'.

        The sentence, between these offsets, has just been read.
        """
        topic = self.topic
        if topic is None or not topic.person or topic in self.subjects:
            return
        match = _UNDERGOING.search(text, start, end)
        if match is None:
            return
        gender = GENDER[match[0]]
        near = self.seen_now if topic.id in self.seen_before else self.seen_now | self.seen_before
        goes_on = _GOES_ON.search(text, start, match.start())  # "Otto left; a stone honours him"
        acting = [] if goes_on else self.subjects
        others = [one for one in self.cast.those(near) if one not in (topic, *acting)]
        if topic.gender in ("", gender) and not any(
            one.type == "person" and one.gender in ("", gender) for one in others
        ):
            self.seen_now.add(topic.id)

    def described_again(self, name: str, *, definite: bool) -> Member:
        """Give who 'the harbour board' is: the one that the section told of under these words."""
        key = name.lower()
        known = self._told_of.get(key) if definite else None
        if known is None:
            known = self.cast.described(name)
        if type_of_described(known):
            self._told_of[key] = known
        return known

    def calamity(self, noun: str) -> Member:
        """Give the fire, or the flood, of which a text tells: one, until another one is told of."""
        if noun not in self._calamities:
            self._calamities[noun] = self.cast.described(noun)
        return self._calamities[noun]

    def thing_told_of(self, words: str) -> Member | None:
        """Give what 'the barn' means, of which the section has told under these words or more."""
        key = words.lower()
        known = self._told_of.get(key)
        longer = [one for name, one in self._told_of.items() if name.endswith(f" {key}")]
        return known or (longer[0] if len(longer) == 1 else None)

    def note_crowd(self) -> None:
        """Note that several without names act, 'the settlers', whom 'they' may mean."""
        self.crowd_now = True

    def note_several(self, nouns: Iterable[str]) -> None:
        """Note whether a sentence with these nouns tells of several, whom 'they' may mean next."""
        self.several_now = any(map(is_plural, nouns))

    def note_thing(self, members: list[Member], noun: str | None = None) -> None:
        """Remember the body or thing without a name that acted last, for 'it'.

        `noun` are its words where nothing else is known of it.
        """
        self._noun_told = True
        if members:
            one = members[0]
            told = len(members) == 1 and one.type == "description"
            if told and is_plural(one.name) and not type_of_described(one):
                return  # "Airmen lived there. It burned down": not they
            self.last_thing = one if told and type_of_described(one) else None
            meant = told and self.last_thing is None and _may_be_it(one.name)
            self.last_noun = one.name if meant else None
            self.meant_by_noun = one if meant else None
        elif noun is not None:
            self.last_thing, self.last_noun, self.meant_by_noun = None, noun, None

    def keep_thing(self) -> None:
        """Note that a sentence goes on about what 'it' is, and tells of nothing else."""
        self._noun_told = True

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

    def relative(
        self, owner: Member, relation: str, gender: str, *, sure: bool = False
    ) -> Member | None:
        """Give whom 'her husband' means, where there is only one; `sure` that it is a man."""
        known = self.relatives.get((owner.id, relation), [])
        fitting = [one for one in known if one.gender == gender or not (sure or one.gender)]
        return fitting[0] if len(fitting) == 1 else None

    def nameless(self, owner: Member, noun: str, told: str) -> Member:
        """Give somebody's father, mother or widow, of whom the text tells no name."""
        if (owner.id, noun) not in self._nameless:
            self._nameless[owner.id, noun] = self.cast.described(told)
            self.kin_of[self._nameless[owner.id, noun].id] = owner, noun
        return self._nameless[owner.id, noun]

    def nameless_met(self, owner: Member, noun: str) -> Member | None:
        """Give somebody's husband or wife without a name, whose death was told, if any."""
        return self._nameless.get((owner.id, noun))

    def described(self, words: list[str]) -> list[Member]:
        """Give who 'the company', 'the museum' means: the topic, when it is one."""
        two = self.group or self.pair
        if words[:2] == ["the", "two"] and len(two) == 2 and words[-1] in PAIRS:
            return two
        if words[:2] == ["the", "two"] and words[-1] in self.pairs:
            return self.pairs[words[-1]]
        topic = self.topic
        if topic is not None and topic.type != "person" and _names(words, topic):
            return [topic]
        if words[:1] != ["the"] or len(words) != 2:
            return []
        return self._topic_by(words[1]) or self._named_by(words[1])

    def _named_by(self, noun: str) -> list[Member]:
        """Give what 'the academy' means where the section has told of one 'Leeds Academy'."""
        known, kind = self.cast.named_by(noun), type_of_noun(noun)
        if known is None or not (kind or known.type in _TYPED):
            return []
        if self._named_by_the_way(known, noun):
            return []
        if known.type != "place":
            return [known]
        # "Kelby Bridge" may be a place by its name alone; "Emma Hall" is hardly a hall
        built = kind == "building" and not load_language().is_given(known.name.split()[0])
        return [known] if built else []

    def _named_by_the_way(self, known: Member, noun: str) -> bool:
        """Tell whether 'the club' is hardly the one named: another one was founded.

        So it is in 'Low Town was formed in 1878 by men of the Moor Cricket Club'.
        """
        nouns = load_language().organisation_nouns
        founded = {one for one, name in self.happened if name == "founded" and one != known.id}
        # "the Riga Division" is no club by its name, "Low Town" may be one
        perhaps = any(
            one.name.rpartition(" ")[2].lower() not in nouns for one in self.cast.those(founded)
        )
        unknown = known.times_seen == 1 and known not in self.subjects
        return noun in nouns and unknown and perhaps

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
    if " " not in topic.name:
        return False
    name, told = topic.name.casefold(), " ".join(words).casefold().removeprefix("the ")
    without_year = name.partition(" ")[2] if name[:4].isdecimal() else name
    return told in (name, without_year)


def is_plural(name: str) -> bool:
    """Tell whether words name several, by the last of them: 'the 300 workmen', 'some people'."""
    last = noun_of_words(name)
    return (last[-1:] == "s" and last[-2:] != "ss") or last.endswith(("men", "people", "children"))
