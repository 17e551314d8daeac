"""Parts that appear one after the other: 'The first volume in 1931, the second in 1938'."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from factlint.extract.clause import PLAIN
from factlint.extract.drafts import Where
from factlint.model import Date, Quantity, Span, Time
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY = "volumes"
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1
    )
}
SIGNS = frozenset(_ORDINALS)
_ORDINAL = deferred(
    r"\b[Tt]he (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
)
_PART = deferred(r" (volume|part|edition|instalment|installment|issue|book|series|number)s?\b")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the dates of numbered parts that one sentence lists."""
    if len(scene.tagged.dates) < 2 or any(clause.stance != PLAIN for clause in scene.clauses):
        return
    found = list(_ORDINAL.finditer(scene.text, *scene.span))
    if len(found) < 2:
        return
    noun = _PART.match(scene.text, found[0].end())
    dated = _dated(scene, found)
    if noun is None or len(dated) < 2 or not _ascending([number for number, _, _ in dated]):
        return
    scene.setting.series["noun"] = noun[1]
    series = scene.discourse.cast.described(f"series of {noun[1]}s")
    for number, span, time in dated:
        yield scene.draft(
            BY, series, "published", Date(time.edtf or ""),
            Where(Span(span.start, time.end), span, time.span),
            qualifiers={"ordinal": Quantity(number, number)},
        )  # fmt: skip


def _dated(scene: Scene, found: list[re.Match[str]]) -> list[tuple[int, Span, Time]]:
    """Give each ordinal with the first date between it and the next one."""
    ends = [match.start() for match in found[1:]] + [scene.span.end]
    dated = []
    for match, end in zip(found, ends, strict=True):
        inside = (one for one in scene.times if match.end() <= one.start < end and one.edtf)
        time = next((one for one in inside if one.kind == "date"), None)
        if time is not None:
            dated.append((_ORDINALS[match[1]], Span(*match.span()), time))
    return dated


def _ascending(numbers: list[int]) -> bool:
    return all(one < other for one, other in itertools.pairwise(numbers))
