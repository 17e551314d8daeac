"""Whom 'he', 'she', 'they', 'it', 'we' and 'I' mean, by what the discourse has come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.entities.introductions import names_a_building, type_of_noun
from factlint.extract.language import load_language
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Collection

    from factlint.extract.coreference.discourse import Discourse
    from factlint.extract.entities.cast import Member

_OFTEN = 3  # times that a ship was 'she'
GENDER = {"he": "male", "she": "female", "his": "male", "her": "female", "him": "male"}


def meant_by(
    discourse: Discourse, word: str, before: list[Member], *, opens: bool = False,
    besides: Collection[str] = (), sails: bool = False,
) -> list[Member]:  # fmt: skip
    """Give who a pronoun means; `before` are the persons of its sentence before it.

    What is told of 'she' may be told of a ship if it `sails`. One that `opens` its sentence means
    nobody who acts in it, and none means those whose ids are `besides`: whom the verb has for an
    object.
    """
    word = word.lower()
    if word in GENDER:
        acted = discourse.subjects_before if opens else discourse.subjects
        ship = _sailing_on(discourse, acted) if sails and word == "she" and not before else []
        meant = ship or _singular(discourse, GENDER[word], before, acted, besides)
        for one in meant:
            if one.type == "ship":
                discourse.called_she[one.id] = discourse.called_she.get(one.id, 0) + 1
        return meant
    if word == "they" and (discourse.crowd_now or discourse.crowd_before):
        return []
    if word in ("they", "both", "their", "them"):
        two = _two(discourse, before) or _several(discourse)
        if word == "both" and _other_two(discourse, two):
            return []
        return two or (_club(discourse) if word == "they" else [])
    if word in ("we", "our", "us"):
        return [_nobody_by_name(discourse, "We", "", "organisation")]
    if word in ("it", "its"):
        often = discourse.called_she  # who is 'she' throughout is no 'it': the bell is
        return [one for one in _thing(discourse) if often.get(one.id, 0) < _OFTEN]
    if word in ("i", "my", "me", "myself"):  # whoever tells this paragraph
        return [_nobody_by_name(discourse, "I", "")]
    return []


def _several(discourse: Discourse) -> list[Member]:
    discourse.group_age = 0
    return discourse.group or _both_told_of(discourse)


def _other_two(discourse: Discourse, two: list[Member]) -> bool:
    """Tell whether 'both' may be two others: 'They had a son, Otto, and a daughter, Ada. Both'."""
    recent = discourse.cast.those(discourse.seen_before)
    return sum(one.type == "person" and one not in two for one in recent) > 1


def _club(discourse: Discourse) -> list[Member]:
    """Give the club, the band or the regiment that 'they' is: told of last, and nobody else."""
    acted = discourse.subjects
    return [] if discourse.several_before or len(acted) != 1 else list(filter(_of_many, acted))


def _of_many(member: Member) -> bool:
    """Tell whether one is a body that is spoken of as its members are."""
    if member.type != "organisation":
        return False
    last = member.name.rpartition(" ")[2]
    collective = word_list("bodies", "of-many")
    named = last.lower() in collective or last in load_language().clubs or member.name[0].isdigit()
    return named or not collective.isdisjoint(member.nouns)


def _both_told_of(discourse: Discourse) -> list[Member]:
    """Give the two a text is about, unless somebody else has come between."""
    others = {one.id for one in discourse.subjects} - {one.id for one in discourse.couple_told_of}
    return [] if others else discourse.couple_told_of


def _two(discourse: Discourse, before: list[Member]) -> list[Member]:
    """Give the two that 'they' means where one acts and one other is named: 'she met him'."""
    acted = discourse.subjects[:1]
    others = [one for one in dict.fromkeys(before) if one not in acted]
    if len(discourse.subjects) == 1 and len(others) == 1:
        two = [*acted, *others]
        return two if all(one.type == "person" for one in two) else []
    return []


def _singular(
    discourse: Discourse,
    gender: str,
    before: list[Member],
    subjects: list[Member],
    besides: Collection[str],
) -> list[Member]:
    topic = discourse.topic
    fitting = [one for one in _candidates(discourse, before, subjects) if _fits(one, gender)]
    if gender in discourse.nobody_known:  # "She" was nobody the text had named: no newcomer is she
        fitting = [one for one in fitting if one in (*subjects[:1], topic)]
    others = [one for one in fitting if one.id not in besides]
    if fitting and not others:
        return []
    fitting = others
    here = [one for one in dict.fromkeys(before) if one.gender == gender and one.person]
    if not fitting and len(here) == 1 and here[0].id not in besides:
        return here  # "Otto met Ada; she left": he acted, and nobody else is named
    if not fitting:
        ways = (_afloat, _spouse, _unnamed_one, _only_one_of_gender)
        known = next((found for way in ways if (found := way(discourse, gender))), [])
        if not known:
            discourse.nobody_known.add(gender)
        return known
    chosen = next((one for one in fitting if one.type or _acted(one, subjects)), fitting[0])
    acting = before[:1] == subjects[:1] == [chosen] and chosen.type == "person"
    seen = discourse.seen_now if acting else discourse.seen_before | discourse.seen_now
    if topic is not None and topic in fitting and topic.id in seen:
        chosen = topic
    together = [one for one in subjects if one in fitting]
    if len(together) > 1 and chosen in together and chosen is not topic and chosen not in before:
        return []  # "Mark and Paul died in 1931. He was 60": one or the other
    if _acted_since(discourse, chosen, gender) or _wed_to_such(discourse, chosen, gender):
        return [] if chosen.unnamed else _only_one_near(discourse, gender)
    if not chosen.gender:
        chosen.gender = gender
    chosen.type = chosen.type or "person"
    return [chosen]


def _wed_to_such(discourse: Discourse, chosen: Member, gender: str) -> bool:
    """Tell whether 'she' is hardly one of unknown sex, who has a wife: 'E. Hay, who wed Ada'."""
    if chosen.gender:
        return False
    partners = discourse.relatives.get((chosen.id, "spouse"), ())
    return any(one.gender == gender for one in partners)


def _only_one_near(discourse: Discourse, gender: str) -> list[Member]:
    """Give the only one of a sex whom this sentence or the one before names."""
    near = discourse.cast.those(discourse.seen_before | discourse.seen_now)
    named = [one for one in near if one.type == "person" and one.gender == gender]
    return named if len(named) == 1 else []


def _acted_since(discourse: Discourse, nobody: Member, gender: str) -> bool:
    """Tell whether another one acted since 'he' was nobody by name, in a sentence before."""
    if not nobody.unnamed:
        return False
    acted = discourse.acted_here
    last = acted.get(nobody, 0)
    return any(
        at > last and one.gender == gender and one.id in discourse.named_in_block
        for one, at in acted.items()
    )


def _spouse(discourse: Discourse, gender: str) -> list[Member]:
    """Give the topic's husband as 'he', where the block has told of no other man."""
    topic = discourse.topic
    if topic is None or gender in discourse.unnamed_kin or topic.gender in ("", gender):
        return []
    known = discourse.relative(topic, "spouse", gender)
    if known is None or known.gender != gender or known.id not in discourse.named_in_block:
        return []
    here = [one for one in discourse.cast.those(discourse.named_in_block) if one.gender == gender]
    return [known] if here == [known] else []


def _afloat(discourse: Discourse, gender: str) -> list[Member]:
    """Give the ship that 'she' may mean."""
    if gender != "female":
        return []
    recent = sorted(discourse.cast.those(discourse.seen_before), key=lambda one: -one.last_seen)
    now = discourse.seen_now
    acted = [one for one in discourse.subjects[:1] if one in recent or one.id in now]
    here = discourse.cast.those(discourse.named_in_block)
    near = [*acted, *recent, *discourse.subjects[:1], discourse.topic, *here[-1:]]
    topic = discourse.topic
    told_of = topic is not None and topic.id in discourse.named_in_block
    mine = [one for one in acted if one is topic or not told_of]
    anew = [one for one in mine if one.type != "ship" and _is_called_she(discourse, one)]
    return anew or [one for one in near if one is not None and one.type == "ship"][:1]


def _is_called_she(discourse: Discourse, member: Member) -> bool:
    """Tell whether 'she' makes a ship of what has just acted: 'The Freja was built in 1885. She'.

    Nobody is known who could be meant, and no more of it than a name with an article.
    """
    named = discourse.cast.those(discourse.named_in_block | discourse.seen_before)
    built = member.type == "building" and not names_a_building(member)  # by its verb alone
    told_of = member.with_article and member.id in discourse.seen_before
    if not (built or member.type == "") or not told_of:
        return False
    if any(one.type == "person" for one in named):
        return False
    member.type = "ship"
    return True


def _sailing_on(discourse: Discourse, subjects: list[Member]) -> list[Member]:
    """Give the ship of which the sentence before told: 'She was launched by Lady Hay. She sailed'.

    A woman whom it only named is not meant where the text is about no person.
    """
    topic = discourse.topic
    known = (
        len(subjects) == 1
        and subjects[0].type == "ship"
        and subjects[0].id in discourse.seen_before
    )
    about = topic is None or topic.type in ("ship", "event")
    acted = any(one.person for one in discourse.acted_before)
    return subjects if known and about and not acted else []


def _unnamed_one(discourse: Discourse, gender: str) -> list[Member]:
    """Give somebody whom a text never names, where it has named none who could be meant."""
    if discourse.topic is not None or {gender, ""} & discourse.genders_met:
        return []
    return [_nobody_by_name(discourse, "He" if gender == "male" else "She", gender)]


def _nobody_by_name(discourse: Discourse, word: str, gender: str, type_: str = "person") -> Member:
    if word not in discourse.unnamed:
        discourse.unnamed[word] = discourse.cast.unnamed(word, gender, type_)
    return discourse.unnamed[word]


def _candidates(discourse: Discourse, before: list[Member], subjects: list[Member]) -> list[Member]:
    """Give who a pronoun may mean, the likeliest first."""
    acted = subjects if len(subjects) == 1 else []
    ordered = [one for one in acted if one in before[1:] and one.type == "person"]
    ordered += [one for one in before[:1] if one.type or one in acted or one is discourse.topic]
    ordered += _only_one_named(discourse, subjects)
    ordered += _only_one_of_block(discourse)
    ordered += acted
    if len(subjects) == 2 and subjects == discourse.couple:  # "they had a son. When he died"
        ordered += subjects
    if len(discourse.subjects_before) == 1:  # "His wife Ann kept the house": Ann acts, not he
        ordered += discourse.subjects_before
    topic = discourse.topic
    named = topic is not None and (topic.type or " " in topic.name)  # "Art" is no man
    if topic is not None and named:
        ordered.append(topic)
    ordered += discourse.unnamed.values()
    recent = [one for one in discourse.cast.those(discourse.seen_before) if one.type]
    ordered += [one for one in discourse.acted_before if one in recent]  # not who was only named
    ordered += sorted(recent, key=lambda one: -one.last_seen)
    return ordered


def _only_one_named(discourse: Discourse, subjects: list[Member]) -> list[Member]:
    """Give the only person of the sentence before, where no person acted: 'Lindworks hired Ada'."""
    about = discourse.topic
    if not subjects or any(one.person for one in subjects) or (about is not None and about.person):
        return []
    named = [one for one in discourse.cast.those(discourse.seen_before) if one.type == "person"]
    return named if len(named) == 1 else []


def _only_one_of_gender(discourse: Discourse, gender: str) -> list[Member]:
    """Give the only person of a block that is about no person: 'Ada sold it. The firm ... She'."""
    about = discourse.topic
    if (about is not None and about.person) or gender in discourse.unnamed_kin:
        return []
    named = [one for one in discourse.cast.those(discourse.named_in_block) if one.person]
    return named if len(named) == 1 and named[0].gender == gender else []


def _only_one_of_block(discourse: Discourse) -> list[Member]:
    """Give the only person named in a block where nobody acted: 'Today is the day of Ada Hay'."""
    about = discourse.topic
    if discourse.acted_here or (about is not None and about.type == "person"):
        return []
    named = [one for one in discourse.cast.those(discourse.named_in_block) if one.person]
    return named if len(named) == 1 and named[0].type == "person" else []


def _thing(discourse: Discourse) -> list[Member]:
    if discourse.last_thing is not None:
        return [discourse.last_thing]
    if discourse.last_noun is not None:
        known = discourse.meant_by_noun
        known = known or discourse.described_again(discourse.last_noun, definite=True)
        discourse.meant_by_noun = known
        return [known]
    for member in [*discourse.subjects[:1], _topic_for_it(discourse)]:
        if member is not None and _may_be_it(discourse, member):
            return [member]
    if discourse.topic is not None or discourse.met_until or discourse.subjects:
        return []
    return [_nobody_by_name(discourse, "It", "", "")]


def _may_be_it(discourse: Discourse, member: Member) -> bool:
    """Tell whether 'it' can mean one; a place, where the sentence before was about it."""
    if member.type == "place":
        seen = discourse.seen_before | discourse.seen_now
        return member in discourse.subjects and member.id in seen
    return member.type not in ("person", "") or _is_thing(member)


def thing_before(discourse: Discourse) -> list[Member]:
    """Give what 'it' meant when the sentence began: the thing told of last, or who acted."""
    acted = discourse.subjects_before[:1]
    known = [discourse.it_before] if discourse.it_before is not None else acted
    return [one for one in known if one.type not in ("person", "place", "")]


def _topic_for_it(discourse: Discourse) -> Member | None:
    """Give the topic that 'it' may mean: in somebody's life, no war that heads a section."""
    whole, topic = discourse.document_topic, discourse.topic
    in_a_life = whole is not None and whole.type == "person"
    war = topic is not None and topic.type == "event" and topic is not whole
    return None if in_a_life and war else topic


def _acted(member: Member, subjects: list[Member]) -> bool:
    """Tell whether one with a full name has just acted: 'Storvik fell ill; he died'."""
    return subjects == [member] and " " in member.name


def _is_thing(member: Member) -> bool:
    """Tell whether a name's last word is a thing's: 'Low Mill', but not 'John Mill'."""
    first, _, last = member.name.rpartition(" ")
    named = load_language().gender(first.split(" ")[0]) != "" if first else True
    return member.type == "" and not named and type_of_noun(last.lower()) != ""


def _fits(member: Member, gender: str) -> bool:
    if member.unnamed and member.name in ("I", "We", "It"):
        return False  # "I met her. She left": who tells it is not she
    last = member.name.rpartition(" ")[2].lower()
    if not member.type and (member.with_article or last in word_list("names", "of-nobody")):
        return False  # "the Lind Annals", "His Service Number was 693": no he
    office, of, _ = member.name.partition(" of ")
    if of and office in word_list("offices", "of-nobody"):
        return False  # "The Prime Minister of Latvia is chosen by ..."
    if of and not member.type and _is_plural_role(office.lower()):
        return False  # "Heads of Kelby School" is a list of them
    return member.type in ("person", "") and member.gender in ("", gender)


def _is_plural_role(words: str) -> bool:
    """Tell whether words are of several who have a role: 'heads', 'headmasters'."""
    language, one = load_language(), words.removesuffix("s")
    return one != words and (one in language.roles or one in language.weak_roles)
