"""What is told of under a holder of an office: 'the tour of 1964, under Ada Hay'.

It is set beside the one stretch that the text gives of that office; who is told to have held it
twice, or whose stretch is not told, may have been in office at any time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft, Where
from factlint.extract.positions import successions, tenures
from factlint.extract.positions.as_holder import told_by_others
from factlint.model import UNTITLED_OFFICE, Date, Span, Text, year_of
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Named, Scene
    from factlint.model import Time

BY = "in-office"
SIGNS = frozenset({"under"}) | tenures.OFFICES
_UNDER = deferred(
    r"(?<!\bstudied )(?<!\btrained )(?<!\bserved )(?<!\bworked )(?<!\bfought )(?<!\blearned )"
    r"(?<!\bpainted )(?<!\bwrote )(?<!\bpupil )(?<!\bapprenticeship )\b[Uu]nder"
    r" (?:the (?:direction|leadership|baton|management|editorship|command|chairmanship) of )?"
    r"(?:(?:Sir|Dame|Dr|Professor|Captain|Mr|Mrs|Miss) )?$"
)
_TITLE = deferred(
    rf"\b(?P<office>{'|'.join(sorted(one.title() for one in tenures.OFFICES))}) (?:[A-Z][a-z]+ )?$"
)
_LATER = deferred(r"\b(?:former|later|future|late|future|retired|ex)[ -]$")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield under whom, or by which holder, something was done at the one date of a sentence."""
    topic = scene.discourse.topic
    time = _date(scene)
    if topic is None or topic.person or time is None:
        return
    for named in scene.named:
        if not named.member.person:
            continue
        told = _told(scene, named)
        owning = scene.text[named.mention.end : named.mention.end + 2] in ("'s", "’s")
        if told is not None and not owning and not told_by_others(scene, *named.span):
            start, office = told
            span = Span(start, named.mention.end).around(time.span)
            yield scene.draft(
                BY, topic, "led-by", About(named.member), Where(span, span, time.span),
                qualifiers={"time": Date(time.edtf or ""), "office": Text(office)},
            )  # fmt: skip


def _told(scene: Scene, named: Named) -> tuple[int, str] | None:
    """Give where it begins, and the office that a title names: 'Rector Hay opened'."""
    start = named.mention.start
    under = _UNDER.search(scene.text, scene.span.start, start)
    if under is not None:
        return under.start(), ""
    title = _TITLE.search(scene.text, scene.span.start, start)
    if title is None or _LATER.search(scene.text, scene.span.start, title.start()):
        return None
    acting = any(
        named.member in scene.actors[at] and clause.asserted and not clause.passive
        and not clause.copula and not clause.perfect
        for at, clause in enumerate(scene.clauses)
    )  # fmt: skip
    return (title.start(), title["office"].lower()) if acting else None


def _date(scene: Scene) -> Time | None:
    dates = [one for one in scene.times if one.kind == "date" and one.year]
    if len(dates) != 1:
        return None
    one = dates[0]
    return one if one.is_plain and not one.modifier and not one.implied else None


def settle(drafts: list[Draft]) -> None:
    """Add the ends of the one term of each such holder; drop what nothing can be set beside."""
    if not any(one.by == BY for one in drafts):
        return
    terms = [
        one for one in drafts
        if one.property == "position" and one.by in (tenures.BY, successions.BY)
    ]  # fmt: skip
    kept: list[Draft] = []
    ended: set[str] = set()
    for draft in drafts:
        if draft.by != BY or not isinstance(draft.value, About):
            kept.append(draft)
            continue
        office = str(draft.qualifiers.pop("office", ""))
        ends = _ends(draft.subject, draft.value.member, office, terms)
        if ends is not None:
            kept.append(draft)
            if draft.value.member.id not in ended:
                ended.add(draft.value.member.id)
                kept += ends
    drafts[:] = kept


def _ends(topic: Member, holder: Member, office: str, terms: list[Draft]) -> list[Draft] | None:
    """Give when a holder took and left the office, where the text tells one term of it."""
    own = [one for one in terms if one.subject is holder]
    told = {str(one.qualifiers.get("time", "")) for one in own}
    of = own[0].qualifiers.get("of") if own else None
    if len(told) != 1 or not isinstance(of, About) or of.member is not topic:
        return None
    if office and str(own[0].value) not in (office, UNTITLED_OFFICE):
        return None
    start, _, end = told.pop().partition("/")
    return [
        Draft(
            holder, name, Date(date), BY, own[0].block, own[0].span, own[0].subject_span,
            own[0].value_span, origin=own[0].origin,
        )
        for name, date in (("took-office", start), ("left-office", end))
        if year_of(date)
    ]  # fmt: skip
