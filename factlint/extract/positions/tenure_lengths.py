"""How long somebody held an office, told without dates: 'Hay was its keeper for nineteen years'.

When that was stands elsewhere, in a table or a list, and is looked up when all has been read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.positions import tenures
from factlint.extract.reckoning.figures import WORDS, value_of
from factlint.model import Amount, Date, Duration, Polarity, Span, Text, year_of
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "tenure-length"
SIGNS = frozenset({"years"})
_OFFICE = "|".join(sorted(tenures.OFFICES))
_FOR_YEARS = rf"for (?:just |only |exactly )?(?P<number>\d+|{WORDS}) years\b(?! from\b)"
_WAS = deferred(
    r"(?: as)?(?: the| its| their| a| an)?(?: (?:first|second|third|[a-z]+th|sole|club|team))?"
    rf" (?P<office>{_OFFICE}) {_FOR_YEARS}"
)
_DID = deferred(rf" (?:it|the [a-z]+|[A-Z][\w'’ -]+?) {_FOR_YEARS}")
_BEING = frozenset("was been served remained stayed".split())


def read(scene: Scene) -> Iterator[Draft]:
    """Yield such a length, of whom the clause is about."""
    for at, clause in enumerate(scene.clauses):
        how = clause.stance
        if how is None or how[0] is not Polarity.POSITIVE or clause.modal or clause.dates:
            continue
        told = _told(scene, clause)
        if told is None or len(scene.actors[at]) != 1 or not scene.actors[at][0].person:
            continue
        match, office = told
        years = value_of(match["number"])
        if years is not None:
            span = scene.clause_span(clause)
            yield scene.draft(
                BY, scene.actors[at][0], "event", Date(""),
                Where(
                    Span(span.start, max(span.end, match.end())),
                    scene.actor_spans[at],
                    Span(match.start("number"), match.end()),
                ),
                how,
                qualifiers={
                    "distance": Duration(Amount(years, years, "year")),
                    "what": Text("left office"), "office": Text(office),
                },
            )  # fmt: skip


def _told(scene: Scene, clause: Clause) -> tuple[re.Match[str], str] | None:
    behind, verb = scene.tagged.ends[clause.verb], clause.phrase[0]
    if verb in _BEING or clause.copula:
        match = _WAS.match(scene.text, behind, scene.span.end)
        return (match, match["office"]) if match is not None else None
    office = tenures.DOING.get(verb)
    match = _DID.match(scene.text, behind, scene.span.end) if office else None
    return (match, office) if match is not None and office else None


def _same(one: Member, other: Member) -> bool:
    """Tell whether both are one, or the one is the other's surname: a table may tell it later."""
    return one is other or (" " not in one.name and other.name.endswith(f" {one.name}"))


def settle(drafts: list[Draft]) -> None:
    """Give each length the dates of the one stretch that is told of that office, in place."""
    if not any(one.by == BY for one in drafts):
        return
    held = [one for one in drafts if one.property == "position" and one.by == tenures.BY]
    drafts[:] = [one for one in drafts if one.by != BY or _dated(one, held)]


def _dated(draft: Draft, held: list[Draft]) -> bool:
    office = str(draft.qualifiers.pop("office", ""))
    own = [one for one in held if str(one.value) == office and _same(draft.subject, one.subject)]
    times = {str(one.qualifiers.get("time", "")) for one in own}
    if len({one.subject.id for one in own}) == 1:
        draft.subject = own[0].subject
    start, _, end = next(iter(times), "").partition("/")
    if len(times) != 1 or not (year_of(start) and year_of(end)):
        return False
    draft.value = Date(end)
    draft.qualifiers["since"] = Date(start)
    return True
