"""Days called by what happened on them: 'Since the opening day, 14 July 1909, no train left'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.extract.drafts import Where
from factlint.model import Date, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY: Final = "named-day"
SIGNS: Final = frozenset("day morning evening".split())
_DAY: Final = deferred(
    lambda: (
        rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur) (?:{one_of('events', 'days')}) day, (?:on )?$"
        r"|\b[Tt]he (?:day|morning|evening) of (?:the|its) (?:formal |official |grand )?"
        rf"(?:{one_of('events', 'days')}),? (?:on )?$"
    )
)
_OF: Final = ("building", "organisation")
_NEAR: Final = 60  # characters before a date


def read(scene: Scene) -> Iterator[Draft]:
    """Yield that what a text is about was opened on the day that is called its opening day."""
    topic = scene.discourse.topic
    if topic is None or topic.type not in _OF or scene.question:
        return
    for time in scene.times:
        begin = max(scene.span.start, time.start - _NEAR)
        match = _DAY.search(scene.text, begin, time.start)
        if match is None or match.end() != time.start or not time.is_plain or time.modifier:
            continue
        span = Span(match.start(), time.end)
        yield scene.draft(
            BY, topic, "opened", Date(time.edtf or ""), Where(span, span, time.span),
            qualifiers={"what": Text("opened")},
        )  # fmt: skip
