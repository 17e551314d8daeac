"""What one sentence numbers: 'The first volume in 1931, the second in 1938', 'her second novel'."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.syntax.clause import PLAIN
from factlint.model import Date, Quantity, Span, Time
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

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
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|and) "
    r"(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
)
_BEHIND = deferred(r" (?!in\b|on\b|was\b|followed\b|appeared\b|came\b|and\b|only\b|not\b)([a-z]+)")
_PASSING = deferred(r", [a-z]+(?:ed|en|un|wn|t) ")
_PART = deferred(lambda: rf" ({one_of('numbered', 'parts')})s?\b")


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
    ended = not word_list("numbered", "endings").isdisjoint(scene.tagged.small)
    if ended or not all(_goes_on(scene, match, noun[1]) for match in found[1:]):
        return
    scene.setting.series["noun"] = noun[1]
    series = scene.discourse.cast.described(f"series of {_plural(noun[1])}")
    for number, span, time in dated:
        yield scene.draft(
            BY, series, "published", Date(time.edtf or ""),
            Where(Span(span.start, time.end), span, time.span),
            qualifiers={"ordinal": Quantity(number, number)},
        )  # fmt: skip


def _plural(noun: str) -> str:
    return "children" if noun == "child" else noun if noun == "series" else f"{noun}s"


def _goes_on(scene: Scene, match: re.Match[str], noun: str) -> bool:
    """Tell whether an ordinal is of the same noun, or of none: 'her second, The Mill, in 1917'."""
    behind = _BEHIND.match(scene.text, match.end())
    return behind is None or behind[1].removesuffix("s") == noun


def _dated(scene: Scene, found: list[re.Match[str]]) -> list[tuple[int, Span, Time]]:
    """Give each ordinal with the first date between it and the next one.

    What is said of it in passing is passed over: 'her second, begun in 1895, in 1903'.
    """
    ends = [match.start() for match in found[1:]] + [scene.span.end]
    dated = []
    for match, end in zip(found, ends, strict=True):
        inside = [one for one in scene.times if match.end() <= one.start < end and one.edtf]
        inside = [one for one in inside if one.kind == "date"]
        if len(inside) > 1 and _in_passing(scene.text, match.end(), inside[0]):
            inside = inside[1:]
        if inside:
            dated.append((_ORDINALS[match[1]], Span(*match.span()), inside[0]))
    return dated


def _in_passing(text: str, start: int, time: Time) -> bool:
    """Tell whether a date stands between commas with a participle: ', begun in 1895,'."""
    return text.startswith(",", time.end) and _PASSING.match(text, start, time.start) is not None


def _ascending(numbers: list[int]) -> bool:
    return all(one < other for one, other in itertools.pairwise(numbers))
