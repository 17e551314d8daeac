"""What somebody is told to do after dying in a tale that goes from day to day.

'Colonel Krabbe was killed on 2 June ... on 19 June Krabbe led the counter-attack'; 'at the inquiry
the driver blamed the signalman'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates.days import day_number
from factlint.dates.writing import edtf_of_day
from factlint.extract.drafts import Where
from factlint.extract.language import load_language
from factlint.limits import load_limits
from factlint.model import Date, Text, is_day
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene, Setting
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Span, Time

BY = "afterwards"
_AT_THE_INQUIRY = deferred(
    r"(?:At|In|Before|During) the (?:inquiry|inquest|court of inquiry|hearing)\b"
    r"|At the (?:première|premiere|unveiling|opening ceremony|award ceremony|prize-giving)\b"
)
_TOLD_A_COURT = deferred(
    r"\b(?:told|informed|assured|testified (?:to|before)|gave evidence (?:to|before|at)"
    r"|appeared before|admitted (?:to|before)) (?:the|a)"
    r" (?:(?:coroner|jury|inquest|inquiry|enquiry|commission|court of (?:inquiry|enquiry)"
    r"|board of inquiry|tribunal|hearing|investigators?)\b|(?P<court>court|judges?|magistrates?)\b)"
    r"|(?P<witness>\btestified\b|\bgave evidence\b)"
)
_INQUIRY = deferred(r"\b(?:[Ii]nquest|[Ii]nquiry|[Ee]nquiry|[Ii]nvestigation)\b")
_WITH_AN_OBJECT = frozenset("led gave won ran made received left".split())


def matters(setting: Setting, span: Span) -> bool:
    """Tell whether a sentence may say what somebody does who has died."""
    if setting.dead:
        return True
    return bool(setting.discourse.died) and _TOLD_A_COURT.search(setting.text, *span) is not None


def note(setting: Setting, drafts: Iterable[Draft]) -> None:
    """Remember for the rest of the block who died on which day."""
    for draft in drafts:
        if draft.property == "died" and is_day(str(draft.value)):
            setting.dead[draft.subject.id] = str(draft.value)
            setting.discourse.died[draft.subject.id] = str(draft.value)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield what those do who have died in the block."""
    moment = scene.discourse.moment or ""
    if scene.discourse.died and not any(map(_is_figure, scene.times)):
        yield from _testified(scene)
    if not scene.setting.dead or scene.tagged.dates:
        return
    if _AT_THE_INQUIRY.match(scene.text, scene.span.start):
        yield from _at_the_inquiry(scene)
        return
    if not is_day(moment):
        return
    for at, clause in enumerate(scene.clauses):
        if not is_deed(clause) or not by_the_living(scene, clause):
            continue
        for member in scene.actors[at]:
            died = scene.setting.dead.get(member.id, "")
            since = _number(moment) - _number(died) if died else 0
            if 0 < since <= load_limits().day_to_day:
                yield _acted(scene, at, member, moment)


def _is_figure(time: Time) -> bool:
    """Tell whether a date is told in figures: not 'that morning'."""
    return any(map(str.isdigit, time.text))


def _testified(scene: Scene) -> Iterator[Draft]:
    """Yield what one of the dead tells a court that sits on a death, in any later paragraph."""
    match = _TOLD_A_COURT.search(scene.text, *scene.span)
    if match is None or _AT_THE_INQUIRY.match(scene.text, scene.span.start):
        return
    any_court = match["court"] or match["witness"]  # which may have sat on something else before
    if any_court and not _INQUIRY.search(scene.text, 0, scene.span.end):
        return
    for at, clause in enumerate(scene.clauses):
        verb = scene.token_span(clause.verb, clause.verb)
        near = verb.start <= match.start() < scene.end_of(clause)
        for member in scene.actors[at] if near and is_deed(clause) else ():
            died = scene.discourse.died.get(member.id, "")
            if died:
                yield _acted(scene, at, member, f"{_later(died)}/..")


def _at_the_inquiry(scene: Scene) -> Iterator[Draft]:
    """Yield what somebody who was killed says at the inquiry into it, as done on a later day."""
    for at, clause in enumerate(scene.clauses):
        for member in scene.actors[at] if is_deed(clause) else ():
            died = scene.setting.dead.get(member.id, "")
            if died:
                yield _acted(scene, at, member, f"{_later(died)}/..")


def _acted(scene: Scene, at: int, member: Member, when: str) -> Draft:
    clause = scene.clauses[at]
    return scene.draft(
        BY, member, "acted", Date(when),
        Where(
            scene.clause_span(clause),
            scene.actor_spans[at],
            scene.token_span(clause.group, clause.verb),
        ),
        qualifiers={"what": Text(clause.phrase[0])}, confidence=0.6,
    )  # fmt: skip


def is_deed(clause: Clause) -> bool:
    """Tell whether somebody does something then: not what was, had been, or might be."""
    idle = clause.copula or clause.passive or clause.perfect or clause.modal
    return clause.asserted and not idle


def by_the_living(scene: Scene, clause: Clause) -> bool:
    """Tell whether only the living do it: 'led the attack', but not 'led to a war'."""
    verb, behind = clause.phrase[0], scene.tagged.tags[clause.after : clause.after + 1]
    if verb in _WITH_AN_OBJECT:
        return behind in ("D", "N", "#")
    return verb not in load_language().of_the_dead


def _later(day: str) -> str:
    return edtf_of_day(_number(day) + 1)


def _number(day: str) -> int:
    return day_number(*(int(part) for part in day.split("-")))
