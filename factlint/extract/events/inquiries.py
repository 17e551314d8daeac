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

BY = "inquiry"
_NOUN = deferred(r"\b(?:jury|inquiry|enquiry|inquest|court-martial|investigation)\b")
_ANOTHER = deferred(
    r"\b(?:[Aa]n?|[Aa]nother|[Tt]he) (?:earlier|previous|first|former|other|second) (?:[a-z]+ )?"
    r"(?:inquiry|enquiry|inquest|court-martial|investigation)\b"
)
_LOST = deferred(r"\b(?:sank|sunk|went down|foundered|wrecked|lost|capsized|broke up)\b")
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
    for at, clause in enumerate(scene.clauses):
        dated = [time for _, time in clause.dates if time.anchor is None]
        if not clause.asserted or clause.perfect or len(dated) != 1:
            continue  # an inquiry that "had found no fault" sat before
        sits = clause.phrase[0] in _SITTING and _is_inquiry(scene, at, told_before)
        if sits and not _on_something_else(scene, topic):
            told = dated[0].span
            span = scene.clause_span(clause)
            yield scene.draft(
                BY, topic, "inquiry", Date(dated[0].edtf or ""),
                Where(span.around(told), span, told),
            )  # fmt: skip


def _on_something_else(scene: Scene, topic: Member) -> bool:
    """Tell whether the tale of a ship had come to something other than her loss, or had not yet."""
    if topic.type != "ship" or _ANOTHER.search(scene.text, *scene.span):
        return topic.type == "ship"
    moment = year_of(scene.discourse.moment or "")
    lost = scene.discourse.happened.get((topic.id, "wrecked"), "")
    if not lost and _LOST.search(scene.text, 0, scene.span.start):
        return False
    return moment != "" and moment != year_of(lost)


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


def _is_inquiry(scene: Scene, at: int, told_before: bool) -> bool:
    clause, subject = scene.clauses[at], scene.clauses[at].subject
    if subject is None:  # "The inquiry, which was held at Riga"
        acting = scene.actors[at]
        return len(acting) == 1 and acting[0].name.rpartition(" ")[2].lower() in _NOUNS
    word, last = scene.tagged.small[subject.at[-1]], subject.at[-1]
    court = word == "court" and scene.tagged.words(last + 1, 2) == ["of", "inquiry"]
    verdict = word == "jury" and "verdict" in clause.phrase
    return word in _NOUNS or court or verdict or (word == "it" and told_before)
