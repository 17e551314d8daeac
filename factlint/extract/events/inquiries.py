"""Inquiries into what befell the topic: 'The Board held an inquiry. It opened on 1 December'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.limits import load_limits
from factlint.model import Date, Span, Text, is_plain, year_of
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "inquiry"
_NOUN = deferred(r"\b(?:jury|inquiry|enquiry|inquest|court-martial|investigation)\b")
_NEAR = 120  # characters before a sentence in which an "it" may have been named
_NOUNS = frozenset("inquiry enquiry inquest court-martial investigation".split())
_SITTING = frozenset(
    "opened began held sat started convened met cleared found blamed published issued reported"
    " concluded ruled recorded returned delivered closed heard".split()
)
_REPORT = deferred(  # the report that he published in January 1871
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:official |final |first )?report"
    r"(?:,| that| which)?"
    r"(?: [A-Za-z]+){0,2}? (?:was )?(?:published|issued|delivered|appeared|came out|signed)"
    r"(?: only)? (?:in|on) $"
)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield when an inquiry into the topic's fate sat."""
    topic = scene.discourse.topic
    if topic is None or topic.type not in ("ship", "event", "building"):
        return
    yield from _reports(scene, topic)
    begin = max(scene.span.start - _NEAR, 0)
    if not _NOUN.search(scene.text, begin, scene.span.end):
        return
    told_before = _NOUN.search(scene.text, begin, scene.span.start) is not None
    for clause in scene.clauses:
        dated = [time for _, time in clause.dates if time.anchor is None]
        if not clause.asserted or clause.perfect or len(dated) != 1:
            continue  # an inquiry that "had found no fault" sat before
        if clause.phrase[0] in _SITTING and _is_inquiry(scene, clause, told_before):
            told = dated[0].span
            span = scene.clause_span(clause)
            yield scene.draft(
                BY, topic, "inquiry", Date(dated[0].edtf or ""),
                Where(span.around(told), span, told), qualifiers={"what": Text(clause.phrase[0])},
            )  # fmt: skip


def _reports(scene: Scene, topic: Member) -> Iterator[Draft]:
    """Yield when the report on what the text is about appeared, where it is of that time."""
    day = scene.discourse.day_of_topic
    for time in scene.times if day and not scene.question else ():
        match = _REPORT.search(scene.text, scene.span.start, time.start)
        told = time.edtf or ""
        if match is None or not is_plain(told):
            continue
        if abs(int(year_of(told)) - int(day[:4])) <= load_limits().inquiry_slip:
            span = Span(match.start(), time.end)
            yield scene.draft(
                BY, topic, "inquiry", Date(told), Where(span, span, time.span),
                qualifiers={"what": Text("reported")},
            )  # fmt: skip


def _is_inquiry(scene: Scene, clause: Clause, told_before: bool) -> bool:
    subject = clause.subject
    if subject is None:
        return False
    word, last = scene.tagged.small[subject.at[-1]], subject.at[-1]
    court = word == "court" and scene.tagged.words(last + 1, 2) == ["of", "inquiry"]
    verdict = word == "jury" and "verdict" in clause.phrase
    return word in _NOUNS or court or verdict or (word == "it" and told_before)
