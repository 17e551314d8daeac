"""What is told as having happened before: 'He came back in 1911. He had gone aboard in July 1912'.

A sentence in the pluperfect goes back behind the one before it. Where its own date is later than
all that the paragraph has told by then, one of the two is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.extract.drafts import Where
from factlint.limits import load_limits
from factlint.model import Amount, Date, Duration, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

BY: Final = "beforehand"
QUALIFIER: Final = "beforehand"
SIGNS: Final = frozenset({"had"})
_PLAIN_PAST: Final = deferred(
    lambda: rf"\b(?:{one_of('events', 'never-the-last')}|[Ii]s|[Aa]re|[Hh]as|[Hh]ave|had|would)\b"
)
# A sentence that lets no time pass: "It was the only time that he left", "He had crossed alone."
_STILL: Final = deferred(
    r"(?:It|He|She|They|The [a-z]+)(?:, [^,.]{1,60},)? "
    r"(?:(?:was|were) (?:the|a|an|his|her|its)|had) [^.]+\. "
)
_SPENT: Final = frozenset("by already since until later afterwards then again soon".split())


def read(scene: Scene) -> Iterator[Draft]:
    """Yield what the sentence before tells, with the later date of what had happened by then."""
    if len(scene.tagged.dates) != 1 or not _SPENT.isdisjoint(scene.tagged.small):
        return
    for at, clause in enumerate(scene.clauses):
        own = _had_happened(scene, at, clause)
        told = _told_before(scene) if own is not None else []
        if own is None or not told or not all(_is_later(own, one) for one in told):
            continue
        acting = scene.actors[at]
        who = acting[0] if acting else scene.discourse.cast.described("it")
        yield scene.draft(
            BY, who, "event", Date(told[-1].edtf or ""), Where(own.span, own.span, own.span),
            qualifiers={
                "what": Text("told before"), "since": Date(own.edtf or ""),
                QUALIFIER: Duration(Amount(0, load_limits().longest_sequel, "year")),
            },
        )  # fmt: skip


def _had_happened(scene: Scene, at: int, clause: Clause) -> Time | None:
    """Give the date of a main clause in the pluperfect that stands behind its verb."""
    group = scene.tagged.words(clause.group, clause.verb - clause.group)
    if "had" not in group or not clause.perfect or clause.modal or not clause.asserted:
        return None
    if at or clause.opener or clause.leading or len(clause.dates) != 1:
        return None
    token, own = clause.dates[0]
    return own if token > clause.verb and _is_exact(own) else None


def _told_before(scene: Scene) -> Sequence[Time]:
    """Give the dates that the paragraph has told, if the last of them is of the sentence before.

    That sentence says what happened then, and not how somebody's life began.
    """
    told = [
        one for one in scene.setting.times
        if one.end <= scene.span.start and one.kind == "date" and one.edtf
    ]  # fmt: skip
    if not told or not all(map(_is_exact, told)):
        return ()
    last = told[-1]
    stop = scene.text.find(". ", last.end, scene.span.start)
    between = scene.text[stop + 2 : scene.span.start]
    if stop < 0 or (between and not _STILL.fullmatch(between)):
        return ()
    begin = scene.text.rfind(". ", 0, last.start) + 1
    return () if _PLAIN_PAST.search(scene.text, begin, scene.span.start) else told


def _is_exact(time: Time) -> bool:
    return time.is_plain and not time.modifier and time.anchor is None and not time.implied


def _is_later(own: Time, other: Time) -> bool:
    """Tell whether one date is later than another, as far as both are known."""
    one, two = own.edtf or "", other.edtf or ""
    known = min(len(one), len(two))
    return one[:known] > two[:known]
