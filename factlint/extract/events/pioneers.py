"""Who was the first to do something: 'the first woman to swim the Halden Strait'.

The distinction is an entity of its own, so that two who are given it are set against each other. It
must name something, a strait, a prize, a council: 'the first woman elected' is many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.extract.language import load_language
from factlint.model import Span
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY = "pioneer"
SIGNS = frozenset({"first"})
_FIRST = deferred(
    r"\b(?:was|became|is|becoming)(?:, (?:in|on) [^,.;]{4,30},)? (?:also )?the"
    r" (?P<what>first (?:[\w'’-]+ ){1,4}?"
    r"(?:to(?! be\b)|elected|appointed|ordained|admitted|awarded)\b[^,.;:()\[\]\"“]+)"
)
_OF_PEOPLE = deferred(r"first (?:[a-z]+ )?(?:wo)?m[ae]n\b")  # whoever is one is a person
_ENDS = deferred(
    r" (?:when|while|after|since|because|until|at the age|(?:in|for) (?:over|more|almost|nearly))\b"
)
_NARROWS = deferred(r" (?:and|or|but|by|with|as|before|who|which|that|under|aged|between)\b")
_BEFORE_A_DATE = deferred(r"(?: (?:in|on|since|of|from|during|by|late in|early in))? $")
_CAPITALISED = deferred(r"(?<= )[A-Z][\w'’-]*")
_LEAST_WORDS = 5


def read(scene: Scene) -> Iterator[Draft]:
    """Yield who is said to have been the first to do something that has a name."""
    if scene.question or scene.void:
        return
    for match in _FIRST.finditer(scene.text, *scene.span):
        what = _distinction(scene, match.start("what"), match.end("what"))
        if what is None:
            continue
        for at, clause in enumerate(scene.clauses):
            span = scene.token_span(clause.group, clause.verb)
            one = scene.actors[at][0] if len(scene.actors[at]) == 1 else None
            if span.start != match.start() or not clause.asserted or one is None:
                continue
            person = one.type == "person" or (not one.type and _OF_PEOPLE.match(what) is not None)
            if person and " " in one.name and not one.unnamed:
                one.type = "person"
                who = scene.actor_spans[at]
                distinction = scene.discourse.cast.introduce(what, "distinction")
                told = Span(match.start("what"), match.start("what") + len(what))
                yield scene.draft(
                    BY, distinction, "held-by", About(one), Where(who.around(told), told, who)
                )


def _distinction(scene: Scene, start: int, end: int) -> str | None:
    """Give what somebody was the first in, without when and how; None where it names nothing."""
    times = [one.start for one in scene.times if start <= one.start < end]
    if times:
        end = min(times)
        before = _BEFORE_A_DATE.search(scene.text, start, end)
        end = before.start() if before is not None else end
    ends = _ENDS.search(scene.text, start + len("first "), end)
    words = scene.text[start : ends.start() if ends is not None else end].strip()
    if _NARROWS.search(words) or len(words.split()) < _LEAST_WORDS:
        return None  # "to swim the Strait and back" is less than to swim it
    return words if _names_one_thing(words) else None


def _names_one_thing(words: str) -> bool:
    """Tell whether a name in some words is of one thing: 'the Riga Council', no 'City Council'."""
    many, peoples = word_list("distinctions", "of-many"), load_language().adjectives
    behind = words.partition(" to ")[2] or words
    return any(
        one not in many and one not in peoples and one != "I"
        for one in _CAPITALISED.findall(f" {behind}")
    )
