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
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Span

BY = "prize"
_GIVEN = frozenset("awarded given presented conferred won played contested offered".split())
_WINNING = frozenset("won received gained took collected".split())
_TO_ONE = frozenset("awarded given presented".split())
SIGNS = _GIVEN | _WINNING
# "first awarded in 1950", "first played for in 1950": to nobody, and no kind of them
_AT_ONCE = deferred(r"(?: for)? (?:in|on) ")
_AT_LAST = deferred(r"(?: for)? for the last time (?:in|on) ")
_NO_MORE = deferred(r"[.;,]|$| and\b")  # "last awarded in 1938 in its old form"
_WHAT = deferred(r" (?:(?P<it>it)|(?:the|this) (?P<noun>[a-z]+))\b(?! (?:of|from)\b)")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the first award and others of the topic, each with its date."""
    topic = scene.discourse.topic
    if topic is None or topic.person or _noun(topic) not in word_list("distinctions", "prizes"):
        return
    for at, clause in enumerate(scene.clauses):
        dated = [time for _, time in clause.dates if time.is_plain and time.edtf]
        if not clause.asserted or len(dated) != 1 or len(scene.actors[at]) != 1:
            continue
        told = dated[0].span
        name = _told(scene, at, clause, topic, told)
        if name:
            span = scene.clause_span(clause)
            yield scene.draft(
                BY, topic, name, Date(dated[0].edtf or ""), Where(span.around(told), span, told)
            )


def _noun(topic: Member) -> str:
    """Give what it is: the medal of 'Hay Medal', and of 'Hay Medal for Poetry'."""
    words = topic.name.lower().split(" ")
    last = next((at for at in range(1, len(words)) if words[at] in ("for", "of", "in")), len(words))
    return words[last - 1]


def _ended(scene: Scene, clause: Clause, behind: int, date: Span) -> bool:
    """Tell whether something 'was last awarded in 1988', or 'awarded for the last time in 1988'.

    Nothing else is told of it: no 'Before the war the medal was last awarded', and no 'in Riga'.
    """
    if clause.subject is None or clause.subject.first or not _NO_MORE.match(scene.text, date.end):
        return False
    if _stands_at(_AT_LAST, scene, behind, date):
        return True
    last = clause.verb > 0 and scene.tagged.small[clause.verb - 1] == "last"
    return last and _stands_at(_AT_ONCE, scene, behind, date)


def _stands_at(words: re.Pattern[str], scene: Scene, behind: int, date: Span) -> bool:
    """Tell whether words lead from a verb to a date, and to nothing before it."""
    match = words.match(scene.text, behind)
    return match is not None and match.end() == date.start


def _told(scene: Scene, at: int, clause: Clause, topic: Member, date: Span) -> str:
    """Say whether a clause tells of the first award, of another, or "" of none."""
    one, verb, behind = scene.actors[at][0], clause.phrase[0], scene.tagged.ends[clause.verb]
    if one is topic:
        first = clause.verb > 0 and scene.tagged.small[clause.verb - 1] == "first"
        given = clause.passive and first and verb in _GIVEN
        if clause.passive and verb in _GIVEN and _ended(scene, clause, behind, date):
            return "last-awarded"
        return "first-awarded" if given and _stands_at(_AT_ONCE, scene, behind, date) else ""
    if verb not in (_TO_ONE if clause.passive else _WINNING) or _is_keeper(scene, clause):
        return ""
    match = _WHAT.match(scene.text, behind)
    if match is None:
        return ""
    it, noun = scene.discourse.subjects_before == [topic], _noun(topic)
    alone = scene.discourse.cast.bearers.ending_in(noun) in ([], [topic])  # no "Copley Medal"
    meant = it if match["it"] else match["noun"] == noun and alone
    return "conferred" if meant else ""


def _is_keeper(scene: Scene, clause: Clause) -> bool:
    """Tell whether who had it did not win it: 'his heirs received the medal'."""
    subject = clause.subject
    words = scene.tagged.small[subject.first : subject.at[-1] + 1] if subject is not None else []
    return not word_list("distinctions", "keepers").isdisjoint(words)
