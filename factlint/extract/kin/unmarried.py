"""Who never married: 'He remained single', 'she died unmarried', 'Hay, a lifelong bachelor'.

What the verb itself denies ('he never married') is read with the other verbs. Whoever 'remained
single' after what was told before, a death or a marriage, may have been married until then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.extract.kin.childless import acting_in
from factlint.extract.syntax.clause import PLAIN
from factlint.model import Origin, Polarity, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

BY = "unmarried"
SIGNS = frozenset("unmarried single bachelor spinster".split())
_UNWED = r"(?:unmarried|single|an? (?:old )?bachelor|a spinster)"
_FOR_LIFE = r"a (?:lifelong|life-long) (?:bachelor|spinster)"
_LATER = r"(?![^.;]*\b(?:until|till|when|yet|then|before|widow|widower)\b)"
_SINGLE = deferred(
    rf"\b(?:(?:was|remained) {_FOR_LIFE}|(?:died|passed away) {_UNWED}"
    r"(?= (?:at|in|on|aged) |[.,;]|$| and\b)"
    rf"|(?:remained|stayed) {_UNWED}(?: (?:all|throughout) (?:his|her) (?:life|days))?"
    rf"(?=[.,;]|$| and\b)){_LATER}"
)
_REMAINED = ("remained", "stayed")
_ALWAYS = frozenset("lifelong life-long life days".split())  # "stayed single all his life"
_WED = ("spouse", "married", "divorced", "widowed")
_BOXED = (Origin.FIELD, Origin.TABLE)  # what a box says does not go before the prose
_BEFORE = deferred(r"\b(?:[Aa]fter|[Aa]t|[Ss]ince|death|divorce|died|widow|widower)\b")
_APPOSED = deferred(rf"\b(?P<who>(?i:{_FOR_LIFE})),")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield that somebody never married, where it is said of one person for good."""
    match = _SINGLE.search(scene.text, *scene.span)
    one = acting_in(scene, match) if match is not None else None
    if match is None:
        match = _APPOSED.search(scene.text, *scene.span)
        one = _before(scene, match.start()) if match is not None else None
    if match is None or one is None or scene.question or _may_be_of_a_time(scene, match):
        return
    member, who = one
    span = Span(*match.span())
    yield scene.draft(
        BY, member, "married", Text(match[0].strip(",")),
        Where(who.around(span), who, span), PLAIN._replace(polarity=Polarity.NEGATIVE),
        qualifiers={"extent": Text("never")},
    )  # fmt: skip


def settle(drafts: list[Draft]) -> None:
    """Leave out, in place, who remained single after a marriage: 'They wed in 1900. She died.'"""
    wed: set[str] = set()
    kept = []
    for draft in drafts:
        if draft.by != BY or not _is_since(str(draft.value)) or draft.subject.id not in wed:
            kept.append(draft)
        told = draft.origin not in _BOXED and draft.polarity is not Polarity.NEGATIVE
        if told and draft.property in _WED:
            wed.add(draft.subject.id)
            if isinstance(draft.value, About):
                wed.add(draft.value.member.id)
    drafts[:] = kept


def _is_since(told: str) -> bool:
    words = told.split()
    return words[0] in _REMAINED and _ALWAYS.isdisjoint(words)


def _may_be_of_a_time(scene: Scene, match: re.Match[str]) -> bool:
    """Tell whether a sentence tells from when on, or when: 'At forty he remained single.'"""
    if not _is_since(match[0]):
        return False
    earlier = _BEFORE.search(scene.text, scene.span.start, match.start()) is not None
    return earlier or any(time.kind == "date" for time in scene.times)


def _before(scene: Scene, start: int) -> tuple[Member, Span] | None:
    """Give whom 'Otto Hay, a lifelong bachelor,' or 'A lifelong bachelor, he left' describes."""
    if start == scene.span.start and scene.clauses and len(scene.actors[0]) == 1:
        one, span = scene.actors[0][0], scene.actor_spans[0]
        return (one, span) if one.person and scene.clauses[0].asserted else None
    named = next((one for one in scene.named if one.mention.end == start - 2), None)
    return (named.member, named.span) if named is not None and named.member.person else None
