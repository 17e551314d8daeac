"""The day of the event that a text is about, as its first sentence and its infobox give it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.model import Date, Origin, is_day
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "day-of-event"
_OPENING = deferred(r"On (?:[A-Z][a-z]+day,? )?")
_HAPPENED = deferred(
    r"\b(?:held|fought|took place|occurred|happened|broke out|began|struck|was an? [a-z ]+|was the"
    r" [a-z ]+|sank|collided|exploded|crashed)\b[^;()]{0,100}? (?:on (?:[A-Z][a-z]+day,? )?"
    r"|(?:in|on) the (?:early hours|night|morning|evening|afternoon) of (?:[A-Z][a-z]+day,? )?)$"
)
_ANOTHERS = deferred(
    r"\b(?:after|following|before|since|until|death|died|resign\w+|called|announced|vacan\w+)\b"
)
PROPERTY = "day"


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the one day that the first sentence names: 'was held on 15 October 1934'."""
    topic = scene.discourse.document_topic
    opens = scene.origin is Origin.LEAD and scene.span.start == 0
    if not opens or topic is None or topic.type != "event" or scene.discourse.opened:
        return
    scene.discourse.opened = True
    days = [one for one in scene.times if one.kind == "date" and is_day(one.edtf or "")]
    plain = len(days) == 1 and not days[0].range and not days[0].modifier
    if plain and _is_its_own(scene, days[0]):
        span = days[0].span
        scene.discourse.day_of_topic = scene.discourse.day_of_topic or days[0].edtf or ""
        yield scene.draft(BY, topic, PROPERTY, Date(days[0].edtf or ""), Where(span, span, span))


def _is_its_own(scene: Scene, day: Time) -> bool:
    """Tell whether a day is the event's own, and not that of the death which led to it."""
    before = scene.text[scene.span.start : day.start]
    return _OPENING.fullmatch(before) is not None or (
        _HAPPENED.search(before) is not None and _ANOTHERS.search(before) is None
    )


def of_fields(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the day of a field that says when the topic was held."""
    for one in drafts:
        if one.property == "held" and one.subject.type == "event" and is_day(str(one.value)):
            yield replace(one, property=PROPERTY)
