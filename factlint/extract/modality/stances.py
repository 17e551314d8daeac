"""How each clause of a sentence is meant: stated, denied, doubted, told by somebody, or not at all.

A question, a condition or a wish states nothing; what it would say is dropped with the reason.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.extract.anchoring.own_dates import dates_of
from factlint.extract.modality import clefts, exceptions, fiction, reported, unreal
from factlint.extract.syntax import speech
from factlint.extract.syntax.clause import Stance
from factlint.extract.syntax.grammar import SAYING
from factlint.model import Modality, Polarity
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

_ASKING = word_list("speech", "asking")
_UNREAL = word_list("speech", "unreal")
_SHOWING = word_list("speech", "showing")
_WEAK = frozenset("hoped hopes feared fears threatened promised planned expected".split())
_DENYING = frozenset("denied denies disputed disputes rejected".split())
_FAILING = word_list("speech", "failing")
_MEANING = word_list("speech", "meaning")
_ABLE = frozenset("able unable too".split())
_NEARLY = frozenset("nearly almost hardly scarcely".split())
_SUPPOSING = frozenset("suppose supposing imagine assume assuming lest granted unless if".split())
_CLAIMED = word_list("speech", "claimed")
_BELIEVING = word_list("speech", "believing")
_SHOWN = word_list("speech", "shown")
_FALSE = word_list("speech", "false")
_SMALL = frozenset(("little", "few"))  # "the little hamlet", "these few men"
_OF_ONE_KNOWN = frozenset("the this that these those his her its their our my".split())
_NOT_ONE = frozenset("no none nobody neither nor few little nothing hardly not never".split())
_ALONE = (
    unreal.WORDS
    | exceptions.SIGNS
    | frozenset(
        "nearly almost hardly scarcely to few little nobody none nothing neither supposed".split()
    )
)
_OUTSIDE = frozenset("could should can must will shall".split())
_OF = deferred(r"(?:f[DSaw#]{0,4}[wNr])+")
_NOBODY = (["neither"], ["none"], ["nobody"], ["no"])
_MARKS = "nmUKt"  # classes of words that can keep a clause from being plainly stated
_OPENING = _SUPPOSING | frozenset(
    "had were should according by legend tradition without let provided even what in".split()
)


def settle(scene: Scene) -> None:
    """Say of each clause how it is meant and which dates are its own."""
    dated = bool(scene.tagged.dates)
    marked = _marked(scene.tagged) or any(clause.negative for clause in scene.clauses)
    opened = unreal.opening(scene.tagged)
    marked = marked or bool(opened)
    condition = opened == unreal.CONDITION or (marked and _conditional(scene))
    tale = fiction.opens(scene.tagged)
    scene.void = condition or tale
    for at, clause in enumerate(scene.clauses):
        why = _why_not(scene, at, condition) if marked or scene.question else ""
        if (tale or fiction.tells(scene, at)) and not fiction.made(clause):
            why = why or "told in a tale"
        clause.stance = None if why else _stance(scene, at, marked, opened)
        clause.dates = dates_of(scene, clause, at) if dated else []
        if why and clause.dates:
            scene.drop(scene.clause_span(clause), "clause", why)
    if len(scene.clauses) > 1 and not scene.question:
        _leave_open(scene)
        clefts.turn(scene)
        if dated:
            clefts.straighten(scene)


def _leave_open(scene: Scene) -> None:
    """Hedge both of two verbs of which only one may hold: 'was destroyed or damaged in 1643'."""
    for before, clause in pairwise(scene.clauses):
        either = clause.opener_word == "or" and clause.subject is None
        for one in (before, clause) if either else ():
            if one.asserted and one.stance is not None:
                one.stance = one.stance._replace(modality=Modality.HEDGED)


def _marked(tagged: Tagged) -> bool:
    """Tell whether anything in a sentence can deny, doubt or suppose; most sentences state."""
    tags = tagged.tags
    if not tags:
        return False
    return (
        any(mark in tags for mark in _MARKS)
        or tagged.small[0] in _OPENING
        or not _ALONE.isdisjoint(tagged.small)
    )


def _why_not(scene: Scene, at: int, condition: bool) -> str:
    """Give why a clause states nothing, or nothing."""
    clause = scene.clauses[at]
    if scene.question:
        return "a question"
    if condition or unreal.supposed(scene, clause) or unreal.of_anyone(scene, clause):
        return "a condition"
    if clause.phrase[:2] == ["going", "to"] and clause.after - clause.group > 1:
        return "not said to have happened: 'going to'"
    asked_for = scene.tagged.small[clause.group] == "be" and not clause.modal  # "that it be shut"
    if asked_for or clause.modal in _OUTSIDE or (clause.modal == "would" and clause.perfect):
        return f"not said to have happened: {clause.modal!r}"
    if _nearly(scene.tagged, clause) or unreal.never_done(scene, clause):
        return "it nearly happened"
    if unreal.asked_about(scene, at):
        return "a question"
    if _unreal(scene, at) or unreal.told_wrongly(scene, clause):
        return "told as not so, or as only thought"
    return "said of others, or of nobody" if _of_others(scene.tagged, clause) else ""


def _conditional(scene: Scene) -> bool:
    """Tell whether a sentence is one condition with what would follow from it."""
    tagged = scene.tagged
    if not tagged.tags:
        return False
    first = tagged.words(0, 3)
    if first[0] == "had" and tagged.tags[1:3] == "wv" and "," in tagged.tags:
        return True  # "Had history gone otherwise,"
    if first[0] in ("had", "were", "should") and tagged.tags[1:2] in tuple("NHYJSDO"):
        return not any(word in ("not", "only") for word in first[1:2])
    if first[0] == "provided" and tagged.tags[1:2] in tuple("HNYJKDS"):
        return True
    if first[0] in _SUPPOSING or first[:2] in (["even", "if"], ["what", "if"], ["only", "if"]):
        return True
    if first[:2] in (["let", "us"], ["in", "case"], ["provided", "that"]):
        return True
    would = any(clause.modal in ("would", "could", "might") for clause in scene.clauses)
    return would and any(clause.opener_word in ("if", "unless") for clause in scene.clauses)


def _nearly(tagged: Tagged, clause: Clause) -> bool:
    first = clause.group - (clause.group > 0)
    return not _NEARLY.isdisjoint(tagged.small[first : clause.verb])


def _unreal(scene: Scene, at: int) -> bool:
    """Tell whether a clause says what another denies: 'no record says that'."""
    clause = scene.clauses[at]
    if clause.opener not in ("K", "") or not at:
        return clause.opener == "K" and _head(scene, clause) == "denied"
    before = scene.clauses[at - 1]
    verb = before.phrase[0] if before.phrase else ""
    if verb in _UNREAL and (not verb.startswith("rule") or before.phrase[1:2] == ["out"]):
        return True
    if verb in SAYING or verb in _SHOWING:
        return _denies(scene, before)
    if clause.said_by is before and _denies(scene, before):
        return True
    return clause.opener == "K" and _head(scene, clause) == "denied"


def _denies(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause denies: 'Nobody says that', 'Nowhere is it recorded that'."""
    told = clause.stance is not None and clause.stance.polarity is Polarity.NEGATIVE
    return told or clause.negative or _nobody(scene.tagged, clause)


def _nobody(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a clause's subject is nobody: 'no prisoner', 'neither of them'."""
    if clause.subject is None:
        return False
    first, behind = clause.subject.first, clause.subject.at[-1] + 1
    while first and tagged.tags[first - 1] in "DS" and clause.subject.kind == "names":
        first -= 1  # "nor the Riga Bank, founded in 1870, was sold"
    first = max(first - 1, 0)
    if not _NOT_ONE.isdisjoint(tagged.small[first:behind]) and any(
        tagged.small[at] in _NOT_ONE and not _some(tagged, at) for at in range(first, behind)
    ):
        return True
    return tagged.words(clause.head, 1) in _NOBODY


def _of_others(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a clause is about all others, 'all but Otto Hay', or 'neither one nor' two.

    So it is where a participle describes what is not there: 'No mill built in 1850 was sold'.
    """
    if exceptions.excepted(tagged, clause) or exceptions.neither_of(tagged, clause):
        return True
    described = _by_the_way(tagged, clause) and _nobody(tagged, clause)
    return described and not _one_of_two(tagged, clause)


def _by_the_way(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a participle describes what is spoken of: 'Neither Low Mill, built in'."""
    bare = clause.opener == "," and clause.head == clause.group == clause.verb
    return clause.reduced or (bare and "nor" in tagged.small[clause.after : clause.end + 2])


def _one_of_two(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a thing is there of which something else is denied: 'Neither Low Mill'."""
    assert clause.subject is not None
    first = clause.subject.first
    while first and tagged.tags[first - 1] in "DS":
        first -= 1
    return not {"neither", "nor"}.isdisjoint(tagged.small[max(first - 1, 0) : first + 1])


def _some(tagged: Tagged, at: int) -> bool:
    """Tell whether a word denies nothing: part of a name, 'Life's Little Comedies', or 'a few'.

    So it is in front of one that opens a sentence, 'Little Hay station opened', and 'No Hay' not.
    """
    if not at:
        return tagged.tags[:2] == "wN"
    little = tagged.small[at] in _SMALL and tagged.small[at - 1] in _OF_ONE_KNOWN
    return tagged.word(at)[:1].isupper() or tagged.small[at - 1] == "a" or little


def _head(scene: Scene, clause: Clause) -> str:
    """Say how the noun or adjective before 'that' means it: "denied", "doubted" or nothing."""
    tagged = scene.tagged
    that = clause.head - 1
    if that < 1:
        return ""
    before = [word.lower() for word in tagged.words(max(that - 5, 0), min(that, 5))]
    word = before[-1]
    refuted = word in _FALSE or (word == "true" and bool(_NOT_ONE & set(before)))
    if refuted:
        return "denied"
    if word in _BELIEVING:
        return "doubted"
    if word in _CLAIMED:
        behind = set(tagged.words(clause.after, len(tagged.tags)))
        return "denied" if behind & _FALSE else "doubted"
    if word in _SHOWN or word in SAYING or word in _SHOWING:
        if _NOT_ONE & set(before):
            return "denied"
        return "doubted" if word in _SHOWN else ""
    return ""


def _stance(scene: Scene, at: int, marked: bool, opened: str) -> Stance:
    clause = scene.clauses[at]
    turned = opened == unreal.DENIAL and unreal.opens(scene, at)
    denied = marked and (turned or _denied(scene, at))
    polarity = Polarity.NEGATIVE if denied else Polarity.POSITIVE
    if clause.said_by is not None and _hearsay_of(scene, clause.said_by):
        return Stance(polarity, *reported.HEARSAY)
    if clause.said_by is not None:
        return Stance(polarity, Modality.ATTRIBUTED, _speaker(scene, clause.said_by))
    if scene.said is not None:
        return Stance(polarity, *scene.said)
    if clause.hedged or clause.modal or _doubted(scene, at, marked):
        return Stance(polarity, Modality.HEDGED, "")
    return Stance(polarity, Modality.ASSERTED, "")


def _hearsay_of(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause names nobody who says so: 'It is said that', 'Legend holds that'."""
    if clause.subject is None:
        return False
    it = scene.tagged.tags[clause.subject.first] == "J" and not _agent(scene, clause)
    return it or scene.tagged.small[clause.subject.at[-1]] in reported.TALES


def _denied(scene: Scene, at: int) -> bool:
    clause = scene.clauses[at]
    if clause.negative or (not _by_the_way(scene.tagged, clause) and _nobody(scene.tagged, clause)):
        return True
    if exceptions.none_of(scene.tagged, clause) or exceptions.behind_nor(scene.tagged, clause.verb):
        return True
    if clause.phrase[0] in _FAILING and _to_follows(scene.tagged, clause):
        return not _told_so(scene, clause)
    if unreal.barred(clause):
        return True
    before = scene.clauses[at - 1] if at else None
    return before is not None and clause.said_by is before and before.phrase[0] in _DENYING


def _told_so(scene: Scene, clause: Clause) -> bool:
    """Tell whether the vocabulary has the words as an event: 'ceased to exist'."""
    rests = scene.lexicon.active.get(clause.phrase[0], ())
    return any(rest and clause.phrase[1 : len(rest) + 1] == [*rest] for rest, _ in rests)


def _to_follows(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether an infinitive follows: 'was to marry', but not 'was to the north'."""
    for at in range(clause.after, min(clause.after + 3, len(tagged.tags))):
        if tagged.small[at] == "to":
            titled = tagged.word(at + 1)[:1].isupper() if at + 1 < len(tagged.tags) else False
            return tagged.tags[at + 1 : at + 2] not in tuple("DNS#T") and not titled
        if tagged.tags[at] not in "aOPvw":
            return False
    return False


def _doubted(scene: Scene, at: int, marked: bool) -> bool:
    if _hedged(scene, at) or _has_it_born(scene, at):
        return True
    if not marked:
        return False
    clause, before = scene.clauses[at], scene.clauses[at - 1] if at else None
    if clause.opener == "K" and _head(scene, clause) == "doubted":
        return True
    if before is not None and before.phrase[0] in _WEAK and clause.opener in ("K", ""):
        return True
    return (
        _only_meant(scene, clause)
        or unreal.fixed_for(clause)
        or unreal.aside_said(scene)
        or _hearsay(scene, at)
        or _if_behind(scene, at)
    )


def _hedged(scene: Scene, at: int) -> bool:
    """Tell whether a 'perhaps' stands in a clause, or before all: 'Reportedly, Ada Hay died'."""
    clause, tagged = scene.clauses[at], scene.tagged
    if not tagged.hedges:
        return False
    opening = tagged.tags[1:2] == ","
    return any(
        (clause.head <= place < clause.end and not _of_something_else(tagged, clause, place))
        or (opening and not place)
        for place in tagged.hedges
    )


def _of_something_else(tagged: Tagged, clause: Clause, place: int) -> bool:
    """Tell whether a word doubts an aim or a result: 'was shut in 1905, possibly to save money'."""
    if place < clause.after or tagged.tags[place - 1] != ",":
        return False
    behind = tagged.tags[place + 1 : place + 3]
    to_do = tagged.words(place + 1, 1) == ["to"] and behind[1:] not in tuple("DNSO#T")
    return behind[:1] == "g" or to_do


def _only_meant(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause says what was meant, or said, to be: 'was to marry', 'is said to'."""
    meant = (clause.copula and not _came_to_it(scene.tagged, clause)) or (
        clause.phrase[0] in _MEANING
    )
    if meant and _to_follows(scene.tagged, clause):
        return True
    said = clause.passive and (clause.phrase[0] in SAYING or clause.phrase[0] in speech.HELD)
    said = said and clause.phrase[1:2] == ["to"] and clause.phrase[0] != "added"  # "added to it"
    told_to_be = said and _to_follows(scene.tagged, clause)  # but no "was announced to the crowd"
    return told_to_be or unreal.only_thought(scene.tagged, clause)


def _came_to_it(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether what 'to' leads to is told as so: 'had to leave', 'was too ill to sing'."""
    if tagged.small[clause.verb] == "had":
        return tagged.words(clause.after, 1) == ["to"]
    return not _ABLE.isdisjoint(tagged.words(clause.after, 2))


def _has_it_born(scene: Scene, at: int) -> bool:
    """Tell whether a clause is what a source has somebody do: 'The diary has Ada Hay born in'."""
    clause, before = scene.clauses[at], scene.clauses[at - 1] if at else None
    if before is None or before.phrase[0] not in ("has", "have", "had"):
        return False
    return clause.phrase[0] == "born" and clause.reduced and before.after == clause.group - 1


def _hearsay(scene: Scene, at: int) -> bool:
    """Tell whether a clause is what a rumour said: 'the rumour went that'."""
    clause, before = scene.clauses[at], scene.clauses[at - 1] if at else None
    if before is None or before.subject is None or clause.opener != "K":
        return False
    return scene.tagged.small[before.subject.at[-1]] in _CLAIMED


def _if_behind(scene: Scene, at: int) -> bool:
    """Tell whether a condition follows: 'He was released in 1945 if the register is right'."""
    for after in scene.clauses[at + 1 : at + 2]:
        if after.opener_word in ("if", "unless"):
            words = scene.tagged.words(scene.clauses[at].after, after.head)
            asked = scene.clauses[at].phrase[0] in _ASKING or any(w in _ASKING for w in words)
            as_if = scene.tagged.words(max(after.head - 2, 0), 1) == ["as"]
            return not (asked or as_if)
    return False


def _agent(scene: Scene, clause: Clause) -> str:
    """Give who does what a passive tells: Reve in 'It has been claimed by Reve that'."""
    tags, first = scene.tagged.tags, clause.after + 1
    if not clause.passive or tags[clause.after : first] != "y":
        return ""
    last = first
    while last < len(tags) and tags[last] in "DSaw#":
        last += 1
    if tags[last : last + 1] not in ("N", "r"):
        last -= 1
    return scene.text[slice(*scene.token_span(first, last))] if last >= first else ""


def _speaker(scene: Scene, said: Clause) -> str:
    if said.passive and (agent := _agent(scene, said)):
        return agent
    if said.subject is None:
        return ""
    last = said.subject.at[-1]
    behind = _OF.match(scene.tagged.tags, last + 1)  # "An earlier version of this article"
    last = behind.end() - 1 if behind is not None else last
    return scene.text[slice(*scene.token_span(said.subject.first, last))]
