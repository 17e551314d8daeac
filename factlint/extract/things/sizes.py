"""What a building, ship or work cost, holds, and how many floors it has: 'could carry 1,150'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.descriptions import again, lasts
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
_SEATS = deferred(rf"\b(?:has|had|[Ww]ith|of) (?P<number>{DIGITS}) seats(?=[.,;)]| (?:and|it)\b)")
_FLOORS = deferred(
    rf"\b(?:(?:has|had|is of|was of|with|of) (?P<number>{WORDS}|\d{{1,3}})"
    r" (?:storeys|stories|floors)\b"
    rf"|(?P<other>{WORDS}|\d{{1,3}})-store?ye?d?\b)"
)
_PATTERNS = ((_COST, "cost"), (_CAPACITY, "capacity"), (_SEATS, "capacity"), (_FLOORS, "floors"))
_CHANGING = deferred(
    r"\b(?:at first|originally|initially|later|now|today|after|before|since|then|up to|about|some"
    r"|nearly|almost|over|more than|less than|would|proposed|planned|raised to|increased"
    r"|reduced|another|extension|repairs?|restoration|rebuilding|conversion)\b"
)
_OWNERS = ("ship", "building", "work", "organisation")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the sizes of the topic, or of 'the bridge', where a sentence states them for good."""
    if _CHANGING.search(scene.text.lower(), *scene.span):
        return
    for pattern, name in _PATTERNS:
        for match in pattern.finditer(scene.text, *scene.span):
            owner = _owner(scene, match.start())
            if owner is not None:
                yield from _size(scene, owner, name, match)


def _owner(scene: Scene, at: int) -> Member | None:
    """Give whose clause it is in which a place in a sentence stands: the topic's, 'the bridge's."""
    token = scene.token_from(at)
    number = scene.clause_number(token) if token is not None else None
    if number is None and at == scene.span.start and scene.clauses:  # "With 1,210 seats, it was"
        number = 0
    if number is None:
        return None
    clause = scene.clauses[number]
    if not clause.asserted and clause.modal not in ("could", "can"):
        return None
    if not scene.actors[number] and number and not clause.subject:
        number -= 1
    topic, acting = scene.discourse.topic, scene.actors[number]
    if topic is not None and topic.type in _OWNERS and acting == [topic]:
        return topic
    return acting[0] if lasts(scene, number) else again(scene, number)


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
