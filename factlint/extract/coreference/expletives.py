"""Where 'it' and 'this' are nothing that acts: 'it was decided to close it', 'this was undone'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

_THAT_FOLLOWS = deferred(r"(?:[aTB]|[Py][DSaw]*[NTw])*K")  # "was announced in 1905 that"
_PARTING = deferred(r"[PyU]?T|[Py][DSaw#]*[wNr]|[aB,]")  # "in May", "for us", "by Otto Hay"
_POINTING = frozenset("this that these those".split())
_SEEMING = frozenset("seemed appeared emerged transpired happened turned".split())
_BECOMING = frozenset("became become is was were been seems seemed appeared proved".split())


def stands_for_what_follows(scene: Scene, clause: Clause) -> bool:
    """Tell whether the 'it' that is a clause's subject stands for what follows."""
    subject, tags = clause.subject, scene.tagged.tags
    if subject is None or tags[subject.at[0]] != "J":
        return False
    if clause.passive:
        if _THAT_FOLLOWS.match(tags, clause.after) is not None:
            return True
        decided = clause.phrase[0] in word_list("verbs", "of-what-follows")
        return decided and _follows(scene, clause.after)
    if clause.phrase[0] in _SEEMING and _THAT_FOLLOWS.match(tags, clause.after) is not None:
        return True
    if clause.phrase[0] not in _BECOMING:
        return False
    how = clause.after + (tags[clause.after : clause.after + 2] in ("aw", "av", "aa"))
    judged = scene.tagged.small[how : how + 1]
    return bool(judged) and judged[0] in word_list("verbs", "judging") and _follows(scene, how + 1)


def _follows(scene: Scene, first: int) -> bool:
    """Tell whether 'that' or an infinitive follows: 'in May to close', 'to Otto that'."""
    tags, at = scene.tagged.tags, first
    while tags[at : at + 1] not in ("K", ""):
        if scene.tagged.small[at] == "to" and tags[at + 1 : at + 2] == "w":
            return True
        match = _PARTING.match(tags, at)
        if match is None:
            return False
        at = match.end()
    return tags[at : at + 1] == "K"


def of_what_is_told(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause is about what was told before it, or about words that are quoted.

    'The mill closed, but this was undone', 'The mill was sold, and "Low" was dropped'.
    """
    before = scene.tagged.tags[clause.head : clause.group]
    if before and scene.tagged.small[clause.group - 1] in _POINTING:
        return True
    return clause.opener == "C" and "x" in before
