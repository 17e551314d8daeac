"""What a building, ship or work cost, holds, and how many floors it has: 'could carry 1,150'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.reckoning.figures import DIGITS, WORDS, value_of
from factlint.model import Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

BY = "size"
SIGNS = frozenset(
    "cost costs costing carry hold seat seats accommodate room capacity berths storeys storey"
    " stories floors storeyed".split()
)
_COST = deferred(
    r"\b(?:at (?:a|the) (?:total )?cost of|cost|costing|costs) (?:exactly |only )?"
    rf"(?P<unit>[£$€])(?P<number>{DIGITS})(?P<scale> million)?"
    r"(?![\d.,]*\d| to\b| for\b| a\b| per\b)"
)
_CAPACITY = deferred(
    r"\b(?:(?:could|can) (?:carry|hold|seat|accommodate)|(?:has|had|with) (?:room|berths) for"
    r"|(?:a |its |total )capacity of|seats|seated)"
    rf" (?P<number>{DIGITS}|{WORDS})(?: (?P<noun>passengers|people|persons|spectators|guests))?\b"
    r"(?! (?:tons|tonnes|men|litres|gallons|million|metres|feet))"
)
_FLOORS = deferred(
    rf"\b(?:(?:has|had|is of|was of|with|of) (?P<number>{WORDS}|\d{{1,3}})"
    r" (?:storeys|stories|floors)\b"
    rf"|(?P<other>{WORDS}|\d{{1,3}})-store?ye?d?\b)"
)
_PATTERNS = ((_COST, "cost"), (_CAPACITY, "capacity"), (_FLOORS, "floors"))
_CHANGING = deferred(
    r"\b(?:at first|originally|initially|later|now|today|after|before|since|then|up to|about|some"
    r"|nearly|almost|over|more than|less than|would|proposed|planned|raised to|increased"
    r"|reduced|another|extension|repairs?|restoration|rebuilding|conversion)\b"
)
_OWNERS = ("ship", "building", "work", "organisation")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the sizes of the text's topic, where a sentence states them for good."""
    topic = scene.discourse.topic
    if topic is None or topic.type not in _OWNERS:
        return
    if _CHANGING.search(scene.text.lower(), *scene.span):
        return
    for pattern, name in _PATTERNS:
        for match in pattern.finditer(scene.text, *scene.span):
            if _is_of(scene, topic, match.start()):
                yield from _size(scene, topic, name, match)


def _is_of(scene: Scene, topic: Member, at: int) -> bool:
    """Tell whether a place in a sentence stands in a clause about the topic."""
    token = scene.token_from(at)
    number = scene.clause_number(token) if token is not None else None
    if number is None:
        return False
    clause = scene.clauses[number]
    acting = scene.actors[number]
    if not acting and number and not clause.subject:
        acting = scene.actors[number - 1]
    return (clause.asserted or clause.modal in ("could", "can")) and acting == [topic]


def _size(scene: Scene, topic: Member, name: str, match: re.Match[str]) -> Iterator[Draft]:
    groups = match.groupdict()
    which, unit = "number" if match["number"] else "other", groups.get("unit") or ""
    number = value_of(match[which])
    if number is None:
        return
    number *= 1_000_000 if groups.get("scale") else 1
    span = Span(match.start("unit" if unit else which), match.end())
    yield scene.draft(
        BY, topic, name, Quantity(number, number, unit), Where(Span(*match.span()), span, span)
    )
