"""What is told of the end of a life: the years it ran, a last appearance, a funeral.

'Lars Holm, who lived from 1915 to 1944'; 'his last concert was given in May'; 'the funeral took
place on 2 March'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.syntax.grammar import SAYING
from factlint.model import Date, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY = "last-things"
_OUT = frozenset(("appeared", "came"))
SIGNS = frozenset("last final funeral burial cremation lived".split())
_LAST = deferred(
    lambda: (
        r"\b(?P<whose>[Hh]is|[Hh]er) (?:last|final) (?:public )?"
        rf"(?:{one_of('lives', 'appearances')})\b(?! (?:but|before|had|with whom|of which))"
    )
)
_LAST_NUMBER = deferred(
    r"\b(?:Its|The) (?:last|final) (?:number|issue|edition)(?=,? [a-z])(?! but\b| of\b)"
)
_FUNERAL = deferred(r"The (?:funeral|burial|cremation)(?: service)? (?:took place|was held|was) ")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield last appearances, funerals, and the years between which somebody lived."""
    if "last" in scene.tagged.small or "final" in scene.tagged.small:
        yield from _last_time(scene)
        yield from _last_number(scene)
    yield from _funeral(scene)
    yield from _lived(scene)


def _last_number(scene: Scene) -> Iterator[Draft]:
    """Read 'Its last number came off the press on 30 June 1931' as the end of a paper."""
    match, topic = _LAST_NUMBER.match(scene.text, scene.span.start), scene.discourse.topic
    clause = scene.clauses[0] if scene.clauses else None
    if match is None or topic is None or clause is None or len(clause.dates) != 1:
        return
    told = clause.phrase[0] in word_list("lasting", "brought-out") or clause.phrase[0] in _OUT
    if topic.type in ("organisation", "work") and told and clause.asserted:
        time, span = clause.dates[0][1], scene.clause_span(clause)
        yield scene.draft(
            BY, topic, "ceased", Date(time.edtf or ""),
            Where(span.around(time.span), Span(*match.span()), time.span),
            qualifiers={"what": Text("appeared for the last time")},
        )  # fmt: skip


def _last_time(scene: Scene) -> Iterator[Draft]:
    """Read 'His last concert was given in Leeds in May' as something that he did then."""
    if len(scene.tagged.dates) != 1 or any(one.phrase[0] in SAYING for one in scene.clauses):
        return
    time = scene.tagged.time(scene.tagged.dates[0])
    match = _LAST.search(scene.text, *scene.span)
    if match is None or time is None or not time.edtf or time.range or time.start < match.end():
        return
    token = scene.token_from(match.start("whose"))
    who = scene.possessor(token) if token is not None else None
    if who is None or not who.person or scene.unstated(token or 0):
        return
    yield scene.draft(
        BY, who, "acted", Date(time.edtf),
        Where(Span(match.start(), time.end), Span(*match.span("whose")), time.span),
        qualifiers={"what": Text("appeared")},
    )  # fmt: skip


def _funeral(scene: Scene) -> Iterator[Draft]:
    """Read 'The funeral took place on 2 March' right behind a death."""
    dead, match = scene.discourse.last_death, _FUNERAL.match(scene.text, scene.span.start)
    dates = [one for one in scene.times if one.kind == "date" and one.edtf and not one.range]
    if dead is None or match is None or len(dates) != 1 or not dead.person:
        return
    time = dates[0]
    yield scene.draft(
        BY, dead, "buried", Date(time.edtf or ""),
        Where(Span(match.start(), time.end), Span(*match.span()), time.span),
        qualifiers={"what": Text("funeral")},
    )  # fmt: skip


def _lived(scene: Scene) -> Iterator[Draft]:
    """Read 'Lars, who lived from 1915 to 1944' as the ends of a life."""
    for at, clause in enumerate(scene.clauses):
        ends = [time for _, time in clause.dates if time.range and time.range.count("/") == 1]
        if clause.phrase[:2] != ["lived", "from"] or len(ends) != 2 or clause.opener != "R":
            continue
        for member in scene.actors[at] if clause.stance is not None else ():
            for name, time in zip(("born", "died"), ends, strict=True):
                if member.type in ("person", "") and time.year:
                    yield scene.draft(
                        BY, member, name, Date(time.edtf or ""),
                        Where(scene.clause_span(clause), scene.actor_spans[at], time.span),
                    )  # fmt: skip
