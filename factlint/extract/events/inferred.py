"""Dates that follow from what is told: 'after only two years', 'when he defected', 'leaving her'.

What is not said outright has a confidence that keeps it from proving anything.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.events import dated_clauses
from factlint.extract.events.passing import CARRIED, STRETCH, TOLD_OF, years_of
from factlint.model import Date, Modality, Polarity, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "inferred"
SAME_TIME = 0.45  # confidence of the date of another clause of the sentence
_YEAR = deferred(r"\d{4}(?=$|-)")
_DAY_OR_YEAR = deferred(r"\d{4}(?:-\d\d){0,2}")
_AFTER_NOUN = deferred(r"[PU](?P<whose>S)a?(?P<noun>[wr])")
_GOING_ON = deferred(r",a?(?P<verb>g)(?=[DSNOP#awrt])")
_UPON = frozenset("after following upon on since at".split())
_WHEN = frozenset("when once after".split())
_LAWS = word_list("events", "laws")
_NO_DEED = frozenset(
    "including according following being having during concerning regarding".split()
)


def undated(scene: Scene) -> Iterator[Draft]:
    """Yield what a sentence without a date tells of a time, and move the tale there."""
    yield from _after_a_while(scene)
    yield from _when_that_happened(scene)


def dated(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield what happened at the date of another clause, or not before a law."""
    yield from _at_that_time(scene, drafts)
    yield from _going_on(scene)
    yield from _under_a_law(scene)


def remember(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Note when what is told but once in a life happened, for 'when he defected'."""
    happened = scene.discourse.happened
    for draft in drafts:
        value = draft.value
        said = draft.polarity is Polarity.POSITIVE and draft.modality is Modality.ASSERTED
        sure = said and draft.confidence >= dated_clauses.SURE
        if not sure or not isinstance(value, Date) or draft.property in ("event", "acted", TOLD_OF):
            continue
        if _DAY_OR_YEAR.fullmatch(value.edtf):
            key = (draft.subject.id, draft.property)
            known = happened.setdefault(key, value.edtf)
            if not (known.startswith(value.edtf) or value.edtf.startswith(known)):
                happened[key] = ""


def _after_a_while(scene: Scene) -> Iterator[Draft]:
    """Yield 'She left after only two years', counted from where the tale was."""
    year = scene.discourse.narrative
    if year is None or "L" not in scene.tagged.tags or not _YEAR.fullmatch(year):
        return
    before = scene.setting.time_before(scene.span.start)
    if before is not None and before.range:
        return  # "From 1950 to 1963 he was mayor. He left after eleven years"
    for match in STRETCH.finditer(scene.tagged.tags):
        time = scene.tagged.time(match.start("long"))
        at = scene.clause_number(match.start())
        years = years_of(time)
        if scene.tagged.small[match.start()] != "after" or at is None or time is None or not years:
            continue
        clause = scene.clauses[at]
        if clause.perfect or not clause.asserted:
            continue
        told = replace(time, kind="date", edtf=f"{int(year) + years:04}", implied=True)
        scene.discourse.narrative = scene.discourse.moment = told.edtf
        yield from _acts(scene, at, told, match.start("long"), CARRIED)
        return


def _acts(scene: Scene, at: int, time: Time, token: int, confidence: float) -> Iterator[Draft]:
    """Yield what the actors of a clause did at a date that is not its own."""
    for member in scene.actors[at]:
        draft = dated_clauses.draft_of(scene, at, member, time, token)
        if draft is not None:
            draft.by, draft.confidence = BY, confidence
            yield draft


def _when_that_happened(scene: Scene) -> Iterator[Draft]:
    """Yield who did something 'when Jonas defected' or 'after his arrest', which has a date."""
    date = _of_a_clause(scene) or _of_a_noun(scene)
    if not date:
        return
    scene.discourse.narrative, scene.discourse.moment = date[:4], date
    met: set[str] = set()
    for at, clause in enumerate(scene.clauses):
        if clause.opener_word in _WHEN or not clause.asserted:
            continue
        for member in scene.actors[at]:
            if member.id not in met and member.type:
                met.add(member.id)
                yield _told_of(scene, member, date, scene.actor_spans[at])


def _of_a_clause(scene: Scene) -> str:
    if not scene.clauses or scene.clauses[0].opener_word not in _WHEN or len(scene.clauses) < 2:
        return ""
    first, acting = scene.clauses[0], scene.actors[0]
    if len(acting) != 1 or not first.asserted or first.copula:
        return ""
    return _known(scene, acting[0], dated_clauses.name_of(scene, first, acting[0]))


def _of_a_noun(scene: Scene) -> str:
    match = _AFTER_NOUN.match(scene.tagged.tags)
    if match is None or scene.tagged.small[0] not in _UPON:
        return ""
    stated = scene.lexicon.nouns.get(scene.tagged.small[match.start("noun")])
    owner = scene.possessor(match.start("whose")) if stated is not None else None
    return _known(scene, owner, stated.name) if owner is not None and stated is not None else ""


def _known(scene: Scene, member: Member, name: str) -> str:
    return scene.discourse.happened.get((member.id, name), "") if name else ""


def _told_of(scene: Scene, member: Member, date: str, who: Span) -> Draft:
    return scene.draft(
        BY, member, TOLD_OF, Date(date), Where(scene.span, who, who), confidence=CARRIED
    )


def _at_that_time(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield what was done 'when the school closed in 1950': the year of the clause before."""
    if len(scene.clauses) < 2 or scene.clauses[0].opener_word != "when":
        return
    first, second = scene.clauses[0], scene.clauses[1]
    told = {draft.subject_span for draft in drafts if draft.by in (dated_clauses.BY, BY)}
    free = not second.dates and second.opener in (",", "") and not second.perfect
    if not first.dates or not free or not first.asserted or not second.asserted or second.copula:
        return
    token, time = first.dates[0]
    year = _YEAR.match(time.edtf or "")
    if year is not None and scene.actor_spans[1] not in told:
        for draft in _acts(scene, 1, replace(time, edtf=year[0], range=None), token, SAME_TIME):
            if (
                draft.property == "acted"
            ):  # of that year for sure; who "married then" may have later
                draft.confidence = dated_clauses.SURE
            yield draft


def _going_on(scene: Scene) -> Iterator[Draft]:
    """Yield 'he died in 1940, leaving three children': done at the date of the clause."""
    for at, clause in enumerate(scene.clauses):
        if not clause.dates or clause.perfect or clause.copula or not clause.asserted:
            continue
        match = _GOING_ON.search(scene.tagged.tags, clause.after, _until(scene, at))
        if match is None:
            continue
        verb = match.start("verb")
        word = scene.tagged.small[verb]
        own = [token for token in scene.tagged.dates if verb < token < _until(scene, at)]
        before = [(token, time) for token, time in clause.dates if token < verb and not time.range]
        apart = scene.tagged.small[verb - 1].endswith((" before", " after"))
        if own or not before or word in _NO_DEED or apart:  # "in 1950, a year after burning down"
            continue
        for member in scene.actors[at]:
            yield _participle(scene, at, member, verb, before[0][1])


def _until(scene: Scene, at: int) -> int:
    """Give where what goes on with a clause must end: at the subject of the next one."""
    if at + 1 == len(scene.clauses):
        return len(scene.tagged.tags)
    after = scene.clauses[at + 1]
    return after.subject.first if after.subject is not None else after.group


def _participle(scene: Scene, at: int, member: Member, verb: int, time: Time) -> Draft:
    who, span = scene.actor_spans[at], scene.token_span(verb, _until(scene, at) - 1)
    return scene.draft(
        BY, member, "event", Date(time.edtf or ""), Where(span, who, time.span),
        qualifiers={"what": Text(scene.tagged.small[verb])}, confidence=SAME_TIME,
    )  # fmt: skip


def _under_a_law(scene: Scene) -> Iterator[Draft]:
    """Yield 'was charged under the Act of 1917': not before there was that act."""
    tags = scene.tagged.tags
    for token in scene.tagged.dates:
        time = scene.tagged.time(token)
        if tags[token - 2 : token] != "Nf" or token < 2 or time is None:
            continue
        law = scene.tagged.member(token - 2)
        at = scene.clause_number(token)
        if law is None or at is None or law.name.split(" ")[-1].lower() not in _LAWS:
            continue
        clause = scene.clauses[at]
        year = _YEAR.fullmatch(time.edtf or "")
        if clause.dates or clause.verb > token or not clause.asserted or year is None:
            continue
        later = replace(time, edtf=f"{year[0]}/..", modifier="after")
        yield from _acts(scene, at, later, token, CARRIED)
