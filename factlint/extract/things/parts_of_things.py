"""What is told of a part and happens to the whole: 'her keel was laid in 1839'.

A ship is laid down when her keel is laid, and enters service with her maiden voyage; a newspaper
first appears with its first number and ceases with its last.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.model import Date, Polarity, Span
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list, word_pairs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "part"
_PART = deferred(
    lambda: (
        rf"(?P<whose>[Hh]er|[Ii]ts|[Tt]he) (?P<part>{one_of('parts', 'parts')})"
        r"(?P<of> of (?:[a-z]+ )*)?(?=,| [a-z]|(?<= )[A-Z])"
    )
)


@cache
def signs() -> frozenset[str]:
    """Give the last words of the parts, one of which stands in every such sentence."""
    return frozenset(part.split()[-1] for part in word_list("parts", "parts"))


def read(scene: Scene) -> Iterator[Draft]:
    """Yield what befalls a thing, told of a part of it."""
    match = _PART.match(scene.text, scene.span.start)
    clause = next(iter(scene.clauses), None)
    if match is None or clause is None or scene.question or "again" in scene.tagged.small:
        return
    whole, times = _whole(scene, match), [time for _, time in clause.dates]
    how = clause.stance
    name = _told_of(match["part"])
    if whole is None or how is None or how[0] is Polarity.NEGATIVE or not _happens(clause):
        return
    if not name or len(times) != 1:
        return
    time, span = times[0], scene.clause_span(clause)
    if time.kind == "date" and time.edtf and not time.range:
        yield scene.draft(
            BY, whole, name, Date(time.edtf),
            Where(span.around(time.span), Span(*match.span()), time.span), how,
        )  # fmt: skip


def _told_of(part: str) -> str | None:
    """Give what befalls the whole: it is laid down with its keel, begins with its first issue."""
    befalls = word_pairs("parts", "told-of")
    first, *_, last = part.split() * 2
    return befalls.get(last) or befalls.get(first)


def _happens(clause: Clause) -> bool:
    """Tell whether a part comes or is made then: 'was laid', 'took place', 'appeared'."""
    return clause.phrase[0] in word_list("parts", "happening") and not clause.modal


def _whole(scene: Scene, match: re.Match[str]) -> Member | None:
    """Give the ship, or the paper, that the sentence before told of, or else the whole text.

    It may be named behind its part: 'The keel of the steamer Skua was laid'.
    """
    if match["of"] or match["whose"].lower() == "the":
        named = [one.member for one in scene.named if one.mention.start == match.end()]
        known = [one for one in named if one.type in ("ship", "organisation", "work", "")]
        if known and match["of"] and match["part"] in ("keel", "maiden voyage"):
            known[0].type = "ship"
        return known[0] if known and match["of"] else None
    whose = match["whose"]
    topic, before = scene.discourse.topic, scene.discourse.subjects_before
    types = ("ship",) if whose.lower() == "her" else ("ship", "organisation", "work")
    for one in (*before[:1], topic):
        if one is not None and one.type in types:
            return one
    return None
