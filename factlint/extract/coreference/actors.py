"""Who acts in each clause: names, pronouns, what is left out, what is only described."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.antecedents import left_out
from factlint.extract.coreference.descriptions import (
    Actors,
    described,
    parent,
    relative,
    told_before,
)
from factlint.extract.coreference.discourse import NO_THING, is_plural
from factlint.extract.coreference.expletives import stands_for_what_follows
from factlint.extract.coreference.others import (
    dead_by_then,
    either_died,
    gone_by_then,
    sinks_another,
    undergoing,
)
from factlint.extract.coreference.predicates import of_predicate, said_to_be
from factlint.extract.coreference.pronouns import GENDER, meant_by
from factlint.extract.coreference.same_pronoun import goes_on_as
from factlint.extract.language import load_language
from factlint.extract.lexicon import verbs_of
from factlint.extract.syntax.grammar import GENDER_OF_RELATION
from factlint.extract.syntax.participles import is_person
from factlint.extract.verbs import befalls_persons
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Collection

    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Named, Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.noun_phrases import Subject

_DOER = deferred(r"yD?[aw]*w")
_TO_WHOM = deferred(r"PN$")
_HANDING = frozenset("sold leased let transferred conveyed handed passed rented".split())
_OF_ONE = frozenset("is was has".split())
_PARTED = frozenset("separated parted".split())
_SEVERAL = frozenset("were are have".split())
_FIELD = frozenset("for of on".split())
_HAVING = frozenset("had has have".split())
_BY_THEN = frozenset("when before until".split())
_PARTICIPLES = frozenset("headquartered based located raised educated".split())


def find_actors(scene: Scene) -> None:
    """Find out who acts in each clause of a scene, from left to right."""
    for at, clause in enumerate(scene.clauses):
        members, span = told_before(scene, at) or _actors(scene, at, clause)
        scene.actors.append(members)
        scene.actor_spans.append(span)
        if clause.contact or _relative(scene, at) or _by_the_way(scene, at):
            continue
        scene.discourse.note_subjects([one for one in members if one.type != "description"])
        if _of_a_ship(scene, at) or _acts_on_it(scene, clause) or _is_a_matter(scene, clause):
            continue
        scene.discourse.note_thing(members, _thing_named(scene, clause, members))
        if _is_crowd(scene, clause):
            scene.discourse.note_crowd()
    _fronted(scene)


def _relative(scene: Scene, at: int) -> bool:
    """Tell whether a clause only says which one something is: 'was the first that Otto built'."""
    clause = scene.clauses[at]
    return bool(at) and clause.opener == "K" and scene.clauses[at - 1].copula and clause.perfect


def _by_the_way(scene: Scene, at: int) -> bool:
    """Tell whether a clause says more of another than who acts: 'she took the Didon, which was'.

    Who comes next as 'she' is the one that acted, and so is 'he' behind 'Otto met Emil, who sang'
    and 'Otto grew up in Riga while Emil taught there'.
    """
    clause, told = scene.clauses[at], scene.actors[at]
    if clause.opener not in ("R", "U") or len(told) != 1 or not at:
        return False
    if clause.opener == "U" and (clause.subject is None or clause.subject.kind == "pronoun"):
        return False  # "Her brother was at sea when she was born": she goes on
    main = next((one for one in reversed(scene.actors[:at]) if one), [])
    if len(main) != 1 or main[0] is told[0] or main[0].type not in ("person", "ship"):
        return False
    where = clause.opener_word == "where" and not told[0].type
    alike = main[0].type == told[0].type or (where and main[0].type == "person")
    return alike and told[0].gender in ("", main[0].gender)


def _of_a_ship(scene: Scene, at: int) -> bool:
    """Tell whether a thing goes on to be 'it': 'The bell was cast for the Ada, which sank'."""
    told, main = scene.actors[at], scene.clauses[at - 1] if at else None
    if main is None or scene.clauses[at].opener != "R" or [one.type for one in told] != ["ship"]:
        return False
    return main.opener == "" and main.subject is not None and main.subject.kind == "noun"


def _acts_on_it(scene: Scene, clause: Clause) -> bool:
    """Tell whether something is done to what 'it' is, and goes on to be: 'fire destroyed it'."""
    behind = scene.tagged.words(clause.after, 1) == ["it"]
    return behind and not clause.passive and not clause.copula


def _is_a_matter(scene: Scene, clause: Clause) -> bool:
    """Tell whether a subject is no thing: 'The point was that', 'His wish was to see it'."""
    behind = scene.tagged.words(clause.after, 1)
    return clause.copula and behind in (["that"], ["to"]) and clause.phrase[0] not in _HAVING


def _is_crowd(scene: Scene, clause: Clause) -> bool:
    """Tell whether several without names act, or do what is told: 'was taken by the settlers'."""
    tags, small, subject = scene.tagged.tags, scene.tagged.small, clause.subject
    doer = _DOER.search(tags, clause.after, clause.end) if clause.passive else None
    nouns = [small[doer.end() - 1]] if doer is not None else []
    if subject is not None and subject.kind == "noun" and tags[subject.at[-1]] == "w":
        nouns.append(small[subject.at[-1]])
    return any(one.endswith("s") and not one.endswith("ss") for one in nouns)


def _thing_named(scene: Scene, clause: Clause, members: list[Member]) -> str | None:
    """Give the words of a thing without a name that acts, for 'it'; None where none does.

    What is plural, somebody's or somebody leaves open what 'it' was before.
    """
    subject, tags = clause.subject, scene.tagged.tags
    if members or subject is None or subject.kind != "noun" or clause.reduced:
        return None
    first, last = subject.first, subject.at[-1]
    while tags[first] == "a":
        first += 1
    first -= first > 0 and tags[first - 1 : first + 1] == "Dw"  # "A hall, built by Otto, is"
    noun = scene.tagged.small[last]
    language = load_language()
    if tags[first] != "D" or "S" in tags[first:last] or tags[last] != "w" or is_plural(noun):
        return None
    of_something = tags[last + 1 : last + 2] == "f"  # "A model of the ship" is nobody
    person = noun in language.roles or (noun in language.callings and not of_something)
    if person or noun in NO_THING:
        return None
    return scene.text[slice(*scene.token_span(min(first + 1, last), last))]


def _fronted(scene: Scene) -> None:
    """Give 'Born and raised in Riga, she left' the subject that follows, as passives."""
    if len(scene.clauses) < 2 or scene.clauses[0].subject is not None:
        return
    count = 1
    while count < len(scene.clauses) - 1 and _goes_on(scene, scene.clauses[count]):
        count += 1
    first, main = scene.clauses[0], scene.clauses[count]
    if scene.actors[0] and scene.actors[0] != scene.actors[count]:
        return  # a section goes on about its topic, which may follow by name
    opens = not scene.tagged.tags[: first.verb].strip("aC")
    if first.phrase[:2] in (["based", "on"], ["based", "upon"]):
        return
    if not opens or main.subject is None or not scene.actors[count] or not _parted(scene, main):
        return
    doer = scene.tagged.member(first.after + 1)
    if scene.tagged.tags[first.after : first.after + 2] == "yN" and doer in scene.actors[count]:
        scene.actors[0] = []  # "Founded by Otto Hay in 1850, Hay was known": the firm is no man
        return
    words = scene.lexicon.passive.keys() | _PARTICIPLES
    if first.phrase[0] in words and first.phrase[0] not in ("died", "left"):
        for at in range(count):
            scene.clauses[at].passive = scene.clauses[at].reduced = True
            scene.actors[at], scene.actor_spans[at] = scene.actors[count], scene.actor_spans[count]


def _goes_on(scene: Scene, clause: Clause) -> bool:
    """Tell whether a participle is joined to the one before: 'born and raised in Riga'."""
    bare = not scene.tagged.tags[clause.group : clause.verb].strip("a")
    return bare and clause.opener == "C" and clause.subject is None and not clause.copula


def _parted(scene: Scene, clause: Clause) -> bool:
    """Tell whether a comma parts a clause from what opens the sentence."""
    if clause.opener == "," or clause.subject is None:
        return clause.opener == ","
    if clause.opener == "" and clause.subject.kind == "pronoun":  # "Born in Riga he was"
        return True
    first = clause.subject.first
    while first > clause.head and scene.tagged.tags[first - 1] in "Dwa":
        first -= 1
    return clause.opener == "C" and scene.tagged.tags[first - 1 : first] == ","


def _actors(scene: Scene, at: int, clause: Clause) -> Actors:
    subject = clause.subject
    if subject is None:
        return left_out(scene, at, clause)
    span = scene.token_span(subject.at[0], subject.at[-1])
    if subject.joined >= 0 and (both := _joined(scene, at, clause)) is not None:
        return both
    if clause.reduced and at and (whose := of_predicate(scene, at, clause)) is not None:
        return whose
    if subject.kind == "names":
        whole = _one_name(scene, subject) or _title(scene, clause, subject)
        whole = whole or _tells_which(scene, clause, subject)
        at_each = () if whole else _named_behind(scene, subject)
        return [one for token in at_each if (one := scene.tagged.member(token))], span
    if subject.kind == "pronoun":
        return (
            [] if stands_for_what_follows(scene, clause) else _meant(scene, at, subject.at[0])
        ), span
    if clause.reduced and at and _of_persons(scene, at, clause) and scene.actors[at - 1]:
        return scene.actors[at - 1], scene.actor_spans[at - 1]
    if clause.reduced and (meant := said_to_be(scene, at, subject.at[0])) is not None:
        return meant
    return described(scene, clause, subject.first, subject.at[0])


def _one_name(scene: Scene, subject: Subject) -> bool:
    """Tell whether 'and' may stand within a name: 'the Board for Weights and Measures met'."""
    if len(subject.at) != 2 or subject.at[1] - subject.at[0] != 2:
        return False
    first, second = (scene.tagged.member(at) for at in subject.at)
    if first is None or second is None or second.type:
        return False
    plain = " " not in scene.tagged.word(subject.at[1])
    return plain and first.type != "person" and not _FIELD.isdisjoint(first.name.split(" "))


def _named_behind(scene: Scene, subject: Subject) -> tuple[int, ...]:
    """Give the tokens of a subject's names: 'The first Riga Champion, Ada Hay, won' names her."""
    at, tags = subject.at[-1], scene.tagged.tags
    described = len(subject.at) == 1 and tags[subject.first] in "DS" and tags[at + 1 :][:3] == ",N,"
    one, other = (
        (scene.tagged.member(at), scene.tagged.member(at + 2)) if described else (None,) * 2
    )
    if one is None or one.type or other is None or other.type != "person":
        return subject.at
    return (at + 2,)


def _title(scene: Scene, clause: Clause, subject: Subject) -> bool:
    """Tell whether two words with 'and' are one title: 'Crispus and Ada is an oil painting'."""
    tagged = scene.tagged
    opens = tagged.tags.startswith("wCN") and subject.at == (2,) and tagged.word(0)[0].isupper()
    return opens and tagged.small[clause.group] in _OF_ONE


def _tells_which(scene: Scene, clause: Clause, subject: Subject) -> bool:
    """Tell whether a caption's verb says which one is meant: 'Ada Hay on a stamp issued in 1982'.

    A sentence with an auxiliary, or one of what its subject did to something, states it.
    """
    tags, verb = scene.tagged.tags, clause.verb
    bare = (
        clause.group == verb and tags[verb] == "v" and tags[verb + 1 : verb + 2] in ("P", "T", "")
    )
    between = tags[subject.at[-1] + 1 : verb]
    return scene.setting.caption and bare and "P" in between and between.endswith(("w", "N"))


def _meant(
    scene: Scene, at: int, token: int, others: Collection[Member | None] = ()
) -> list[Member]:
    """Give whom the pronoun means that is, or begins, the subject of a clause: no other of it."""
    start = scene.tagged.starts[token]
    if not at and scene.tagged.tags[token] == "J" and ";" in scene.tagged.tags[:token]:
        return []  # "The comrades' union goes on; in 1994 it met": what stands before is unread
    if at and scene.tagged.tags[token] == "J" and _of_many(scene, at - 1):
        return _thing_beside(scene, scene.clauses[at])
    before = [
        one.member
        for one in scene.named
        if one.mention.start < start and one.member.person and one.member not in others
        if (at or _owns(scene, one))  # "With Ada Hay he founded" is another one's deed
        and not _opened_by_a_birth(scene, at)
    ]
    if scene.tagged.small[token] == "they" and (two := _they(scene, at)) is not None:
        return two
    dead = _left_behind(scene, scene.clauses[at], token) or _mourned(scene, at, token)
    if dead is not None:
        return [dead]
    if either_died(scene, at, scene.tagged.small[token]) or _handed_on(scene, at, token):
        return []
    if scene.tagged.small[token] == "she" and not at and sinks_another(scene):
        return []
    besides = undergoing(scene, scene.clauses[at])
    gone = gone_by_then(scene, at)
    if not others and not gone and (same := goes_on_as(scene, at, token)) is not None:
        return same
    if not others:
        besides |= dead_by_then(scene, at, scene.tagged.small[token])
    besides |= gone | {one.id for one in others if one is not None}
    clause = scene.clauses[at]
    if at and clause.phrase[0] == "born" and clause.opener_word in _BY_THEN:
        besides |= {one.id for one in scene.actors[at - 1]}  # "Otto was at sea when he was born"
    sails = not befalls_persons(scene, clause)
    return meant_by(scene.discourse, scene.tagged.word(token), before, besides=besides, sails=sails)


def _they(scene: Scene, at: int) -> list[Member] | None:
    """Give whom 'they' means behind a couple's children, who may be meant as well; or nobody.

    In 'They had two sons, Karl and Max. They divorced' it is the couple; in 'They moved' either.
    """
    if somebody_acts_before(scene, at):
        return []
    couple, group = scene.discourse.couple, scene.discourse.group
    known = scene.discourse.relatives
    children = [child for one in couple for child in known.get((one.id, "child"), ())]
    if len(couple) < 2 or not group or any(one not in children for one in group):
        return None
    done = scene.clauses[at].phrase[0]
    if done in _PARTED or done in verbs_of("divorced") or done in verbs_of("married"):
        return couple
    acted = scene.discourse.subjects
    return [] if len(acted) > 1 and all(one in couple for one in acted) else None


def _of_many(scene: Scene, at: int) -> bool:
    """Tell whether a clause tells of a club as of its members: 'Leeds were in the league'."""
    acting, group = scene.actors[at], scene.tagged.small[scene.clauses[at].group]
    return len(acting) == 1 and acting[0].type != "person" and group in _SEVERAL


def _thing_beside(scene: Scene, clause: Clause) -> list[Member]:
    """Give what is named right before 'when it was founded', if it may be 'it'."""
    token = clause.head - 2
    member = scene.tagged.member(token) if clause.opener_word == "when" and token > 0 else None
    things = ("organisation", "work", "event", "building", "ship")
    return [member] if member is not None and member.type in things else []


def _left_behind(scene: Scene, clause: Clause, token: int) -> Member | None:
    """Give whom a text is about in 'He is also survived by', told behind a child of his."""
    topic, gender = scene.discourse.topic, GENDER.get(scene.tagged.small[token])
    if topic is None or topic.type != "person" or gender is None or clause.modal:
        return None
    now = scene.tagged.words(clause.group, clause.verb - clause.group + 2)
    today = now[0] in ("is", "s") and "survived" in now and now[-1] == "by"
    return topic if today and topic.gender in ("", gender) else None


def _mourned(scene: Scene, at: int, token: int) -> Member | None:
    """Give who died in 'They announced the death of Otto Hay, their founder. He died on 3 May'."""
    dead = scene.discourse.announced_death if not at else None
    if dead is None or scene.clauses[at].phrase[0] not in verbs_of("died"):
        return None
    return dead if dead.gender == GENDER.get(scene.tagged.small[token]) else None


def _handed_on(scene: Scene, at: int, token: int) -> bool:
    """Tell whether 'he' may be who got a thing as well: 'Otto sold it to Max; he changed it'."""
    before = scene.clauses[at - 1] if at else None
    if before is None or before.phrase[0] not in _HANDING or scene.tagged.tags[token] != "H":
        return False
    end = scene.clauses[at].head - 1
    getter = _TO_WHOM.search(scene.tagged.tags, before.after, end)
    member = scene.tagged.member(getter.end() - 1) if getter is not None else None
    to = getter is not None and scene.tagged.small[getter.start()] == "to"
    return to and member is not None and member.person


def _opened_by_a_birth(scene: Scene, at: int) -> bool:
    """Tell whether only what befell the same one stands before: 'Born to Ann and Otto Hay, he'."""
    before, opening = scene.clauses[:at], scene.tagged.tags[:2]
    opened = opening[:1] == "v" and opening != "vN"  # "Born Ada Hay in 1905, she" is Ada
    return opened and all(one.subject is None for one in before)


def somebody_acts_before(scene: Scene, at: int) -> bool:
    """Tell whether one without a name acts before 'they': 'a farmer won her, and they married'."""
    if not at:
        return False
    before, acting = scene.clauses[at - 1], scene.actors[at - 1]
    described = not acting or acting[0].type == "description"
    noun = before.subject is not None and before.subject.kind == "noun" and not before.reduced
    return noun and described and scene.tagged.words(before.after, 1) in (["her"], ["him"])


def _joined(scene: Scene, at: int, clause: Clause) -> Actors | None:
    """Give both of 'he and Otto Hay', 'she and her husband', where it is known who he is."""
    subject = clause.subject
    assert subject is not None
    named = scene.tagged.member(subject.joined)
    beside = [scene.tagged.member(token) for token in subject.at]
    one = [named] if named is not None else _meant(scene, at, subject.joined, beside)
    if subject.kind == "pronoun":
        others = _meant(scene, at, subject.at[0], [named])
    elif subject.kind == "names":
        others = [member for member in beside if member is not None]
    else:
        kin = scene.tagged.small[subject.at[0]] in GENDER_OF_RELATION
        known = relative(scene, subject.first, subject.at[0]) if kin else None
        if known is None and clause.dates:
            known = parent(scene, subject.first, subject.at[0])
        others = [known] if known is not None else []
        noun = scene.tagged.small[subject.at[0]]
        if scene.tagged.tags[subject.at[0]] != "r" and not (named and is_person(noun)):
            return None  # but "Otto and his siblings", "Otto and two sailors" tell of Otto as well
    unknown = subject.kind == "pronoun" and not others
    if len(one) != 1 or unknown or not all(other.person for other in others):
        return None
    span = scene.token_span(subject.joined, subject.at[-1])
    return [*one, *(other for other in others if other is not one[0])], span


def _of_persons(scene: Scene, at: int, clause: Clause) -> bool:
    """Tell whether a participle goes on about a person: 'won the election, re-elected in 1895'.

    'He had a son, killed in 1915,' goes on about the son.
    """
    subject = clause.subject
    if subject is not None and scene.tagged.tags[subject.at[-1]] == "r":
        return False
    if clause.opener != "," or clause.head != clause.group:
        return False
    if clause.phrase[0] in word_list("verbs", "befalling-things-too") and subject is not None:
        return False  # "He has two degrees, awarded by Leeds College in 1902"
    if "r" in scene.tagged.tags[scene.clauses[max(at - 2, 0)].after : clause.head]:
        return False  # "had a daughter, called Ann by all, born in 1902"
    stated = scene.lexicon.find(scene.lexicon.passive, clause.phrase, ("person",))
    other = scene.lexicon.find(scene.lexicon.passive, clause.phrase, ("event", "work", "building"))
    return stated is not None and stated.of == ("person",) and other is None


def _owns(scene: Scene, named: Named) -> bool:
    return scene.text[named.mention.end : named.mention.end + 2] in ("'s", "’s", "' ", "’ ")
