"""When the prize that a text is about was first awarded, and when somebody won it.

'It was first awarded in 1950 ... In 1949 Conrad Hay received the medal.'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.model import Date
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "prize"
_GIVEN = frozenset("awarded given presented conferred won played contested offered".split())
_WINNING = frozenset("won received gained took collected".split())
_TO_ONE = frozenset("awarded given presented".split())
SIGNS = _GIVEN | _WINNING
# "first awarded in 1950", "first played for in 1950": to nobody, and no kind of them
_AT_ONCE = deferred(r"(?: for)? (?:in|on) (?:[A-Z][a-z]+ |\d)")
_AT_LAST = deferred(r"(?: for)? for the last time (?:in|on) (?:[A-Z][a-z]+ |\d)")
_WHAT = deferred(r" (?:(?P<it>it)|(?:the|this) (?P<noun>[a-z]+))\b(?! of\b)")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the first award and others of the topic, each with its date."""
    topic = scene.discourse.topic
    if topic is None or topic.person or _noun(topic) not in word_list("distinctions", "prizes"):
        return
    for at, clause in enumerate(scene.clauses):
        dated = [time for _, time in clause.dates if time.is_plain and time.edtf]
        if not clause.asserted or len(dated) != 1 or len(scene.actors[at]) != 1:
            continue
        name = _told(scene, at, clause, topic)
        if name:
            told, span = dated[0].span, scene.clause_span(clause)
            yield scene.draft(
                BY, topic, name, Date(dated[0].edtf or ""), Where(span.around(told), span, told)
            )


def _noun(topic: Member) -> str:
    """Give what it is: the medal of 'Hay Medal', and of 'Hay Medal for Poetry'."""
    words = topic.name.lower().split(" ")
    last = next((at for at in range(1, len(words)) if words[at] in ("for", "of", "in")), len(words))
    return words[last - 1]


def _ended(scene: Scene, clause: Clause, behind: int) -> bool:
    """Tell whether something 'was last awarded in 1988', or 'awarded for the last time in 1988'."""
    if _AT_LAST.match(scene.text, behind):
        return True
    last = clause.verb > 0 and scene.tagged.small[clause.verb - 1] == "last"
    return last and _AT_ONCE.match(scene.text, behind) is not None


def _told(scene: Scene, at: int, clause: Clause, topic: Member) -> str:
    """Say whether a clause tells of the first award, of another, or "" of none."""
    one, verb, behind = scene.actors[at][0], clause.phrase[0], scene.tagged.ends[clause.verb]
    if one is topic:
        first = clause.verb > 0 and scene.tagged.small[clause.verb - 1] == "first"
        given = clause.passive and first and verb in _GIVEN
        if clause.passive and verb in _GIVEN and _ended(scene, clause, behind):
            return "last-awarded"
        return "first-awarded" if given and _AT_ONCE.match(scene.text, behind) else ""
    if verb not in (_TO_ONE if clause.passive else _WINNING):
        return ""
    match = _WHAT.match(scene.text, behind)
    if match is None:
        return ""
    it, noun = scene.discourse.subjects_before == [topic], _noun(topic)
    alone = scene.discourse.cast.bearers.ending_in(noun) in ([], [topic])  # no "Copley Medal"
    meant = it if match["it"] else match["noun"] == noun and alone
    return "conferred" if meant else ""
