"""Inquiries into what befell the topic: 'The Board held an inquiry. It opened on 1 December'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.model import Date, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.clause import Clause
    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY = "inquiry"
_NOUN = deferred(r"\b(?:inquiry|enquiry|inquest|court-martial|investigation)\b")
_NEAR = 120  # characters before a sentence in which an "it" may have been named
_NOUNS = frozenset("inquiry enquiry inquest court-martial investigation".split())
_SITTING = frozenset("opened began held sat started convened met cleared found blamed".split())


def read(scene: Scene) -> Iterator[Draft]:
    """Yield when an inquiry into the topic's fate sat."""
    topic = scene.discourse.topic
    if topic is None or topic.type not in ("ship", "event", "building"):
        return
    begin = max(scene.span.start - _NEAR, 0)
    if not _NOUN.search(scene.text, begin, scene.span.end):
        return
    told_before = _NOUN.search(scene.text, begin, scene.span.start) is not None
    for clause in scene.clauses:
        dated = [time for _, time in clause.dates if time.anchor is None]
        if not clause.asserted or len(dated) != 1:
            continue
        if clause.phrase[0] in _SITTING and _is_inquiry(scene, clause, told_before):
            told = dated[0].span
            span = scene.clause_span(clause)
            yield scene.draft(
                BY, topic, "inquiry", Date(dated[0].edtf or ""),
                Where(span.around(told), span, told), qualifiers={"what": Text(clause.phrase[0])},
            )  # fmt: skip


def _is_inquiry(scene: Scene, clause: Clause, told_before: bool) -> bool:
    subject = clause.subject
    if subject is None:
        return False
    word = scene.tagged.small[subject.at[-1]]
    return word in _NOUNS or (word == "it" and told_before)
