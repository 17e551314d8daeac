"""Whom a pronoun does not mean: one dead by then, or whom its verb has for an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.pronouns import GENDER
from factlint.extract.lexicon import verbs_of
from factlint.extract.syntax.grammar import GENDER_OF_RELATION
from factlint.extract.syntax.sentences import sentence_before
from factlint.model import year_of
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

_FAR = 300  # characters that a sentence before is looked at
_SINKING = frozenset("sank foundered capsized settled exploded burned burnt".split())
_ATTACKED = deferred(
    lambda: (
        rf"\b(?:{one_of('ships', 'attacking')})\b[^.;]*\b(?:the|a|another|her) (?:[a-z]+ )?"
        r"(?:ship|vessel|steamer|liner|tanker|freighter|schooner|boat|trawler|target)\b"
    )
)
_OF_THE_DEAD = frozenset("buried interred reburied cremated honoured commemorated left".split())
_REPLACING = word_list("holders", "replacing")
_FOLLOWING = word_list("holders", "following")
_NAMING = frozenset("became become remained stayed played signed changed used took".split())


def dead_by_then(scene: Scene, at: int, pronoun: str) -> set[str]:
    """Give the ids of those dead before what a sentence goes on to date, if not the topic.

    'Otto drowned in 1842, and the news reached him in Riga. He read law and left in 1843.'
    """
    clause, topic, deaths = scene.clauses[at], scene.discourse.topic, scene.discourse.deaths
    if topic is None or not deaths or topic.gender != GENDER.get(pronoun, ""):
        return set()
    if clause.phrase[0] in _OF_THE_DEAD or clause.copula:
        return set()
    years = [
        year_of((time.edtf or "").rpartition("/")[2].lstrip("["))
        for one in scene.clauses[at:]
        for _, time in one.dates
    ]
    if not all(years):
        return set()
    first = min(years, default="")
    return {dead for dead, died in deaths.items() if died < first and dead != topic.id}


def gone_by_then(scene: Scene, at: int) -> set[str]:
    """Give the ids of who acts in 'He buried Clara after she died', 'He replaced Max when he left'.

    It is another one who has died by then, or has left the place to a successor; where the clause
    tells of nobody else, fame and prizes may come to the dead.
    """
    clause = scene.clauses[at]
    if not at or clause.opener_word not in ("after", "when") or scene.clauses[at - 1].passive:
        return set()
    before, verb = scene.clauses[at - 1], clause.phrase[0]
    died, left = verb in verbs_of("died"), verb in verbs_of("left")
    did = {" ".join(before.phrase[:words]) for words in (1, 2, 3)}
    others = map(scene.tagged.member, range(before.after, clause.head))
    outlived = died and clause.opener_word == "after" and not before.copula
    another = outlived and any(one is not None and one.type == "person" for one in others)
    another = another or ((died or left) and not did.isdisjoint(_REPLACING))
    another = another or (died and not did.isdisjoint(_FOLLOWING))  # not "when he left the army"
    return {one.id for one in scene.actors[at - 1]} if another else set()


def either_died(scene: Scene, at: int, pronoun: str) -> bool:
    """Tell whether 'until she died' may be of another: 'Ada nursed her mother until she died'."""
    clause, gender = scene.clauses[at], GENDER.get(pronoun, "")
    if not at or not gender or clause.opener_word not in ("until", "till"):
        return False
    before = scene.clauses[at - 1]
    if clause.phrase[0] not in verbs_of("died"):
        return False
    for token in range(before.after, clause.head):
        member = scene.tagged.member(token)
        if member is not None and member.type == "person" and member.gender in ("", gender):
            return True
        if GENDER_OF_RELATION.get(scene.tagged.small[token]) == gender:
            return True
    return before.opener_word == "whom"  # "Clara, whom she nursed until she died"


def sinks_another(scene: Scene) -> bool:
    """Tell whether 'she sank' is told behind an attack: 'U-15 fired at the steamer. She sank'.

    It was the ship that was hit, whichever that is.
    """
    clause = scene.clauses[0]
    if clause.phrase[0] not in _SINKING or clause.passive:
        return False
    before = sentence_before(scene.text, scene.span.start, _FAR)
    return before is not None and _ATTACKED.search(scene.text, *before) is not None


def undergoing(scene: Scene, clause: Clause) -> set[str]:
    """Give the ids of whom a verb has for an object: in 'he met Otto' he is not Otto.

    (Chomsky, Lectures on Government and Binding, 1981: principles B and C.)
    """
    tags = scene.tagged.tags
    if clause.copula or clause.passive or clause.phrase[0] in _NAMING:
        return set()
    near = tags[clause.after : clause.end]
    if "O" in near[:2]:  # "called himself Otto"
        return set()
    first = clause.after + len(near) - len(near.lstrip("Dwa"))
    member = scene.tagged.member(first) if tags[first : first + 1] == "N" else None
    return {member.id} if member is not None and tags[first + 1 : first + 2] != "S" else set()
