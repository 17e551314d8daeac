"""Events that a noun names and nobody says took place: 'rumours of his death'.

What is feared, hoped for, demanded, offered or averted need not have come about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

_LED_BY = deferred(r"(?P<talk>[wgs])(?:f|P)[DSawvrN]*$")  # "calls for Ada Hay's", "talk of her"
_GOVERNED = deferred(r"[DSawvrNO]*(?:P[DSawvrN]*)?$")  # "offered the board his", "called for his"
_TALK = word_list("speech", "talk-of-events")
_MEANT = word_list("speech", "meant-events")
_ONLY_WISHED = word_list("speech", "wishing-events")
_UNDONE = word_list("speech", "undone-events")
_NEAR = 10  # tokens between such a word and its noun


def is_so(scene: Scene, first: int, noun: int) -> bool:
    """Tell whether an event noun, whose phrase begins at a token, is of what may not have been."""
    tagged = scene.tagged
    if _meant(tagged, noun) or _talked_of(tagged, noun):
        return True
    clause = scene.clause_at(noun)
    return clause is not None and (
        _only_wished(tagged, clause, first, noun) or _undone(clause, noun)
    )


def _meant(tagged: Tagged, noun: int) -> bool:
    """Tell whether a word before an event noun leaves it open: 'the announced closure'."""
    first = noun
    while first and tagged.tags[first - 1] in "awv":
        first -= 1
    return not _MEANT.isdisjoint(tagged.small[first:noun])


def _talked_of(tagged: Tagged, noun: int) -> bool:
    """Tell whether words are of talk of an event: 'fears of his arrest', 'calls for her death'."""
    match = _LED_BY.search(tagged.tags, max(noun - _NEAR, 0), noun)
    return match is not None and tagged.small[match.start("talk")] in _TALK


def _only_wished(tagged: Tagged, clause: Clause, first: int, noun: int) -> bool:
    """Tell whether an event is the object of a wish: 'offered his resignation', 'feared arrest'."""
    wished = clause.phrase[0] in _ONLY_WISHED and not clause.passive and clause.after <= first
    return wished and _GOVERNED.fullmatch(tagged.tags, clause.after, noun) is not None


def _undone(clause: Clause, noun: int) -> bool:
    """Tell whether what a clause is about never was: 'The closure in 1911 was averted'."""
    subject = clause.subject
    return subject is not None and noun <= subject.at[-1] and clause.phrase[0] in _UNDONE
