"""Dates of birth and death in brackets behind a name: (1862–1929), (born 1935), (d. 1940).

They belong to the name right before the bracket, not to the sentence's subject.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.extract.drafts import Draft
from factlint.model import Date, Span, Time
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.scene import Named, Scene

BY = "lifespan"
# Behind the name there may be letters and a byname: ', Jr.', ', OBE, FRS', ' "Hank"'.
_BRACKET = deferred(
    r"(?:,? (?:jr|sr|Jr|Sr|Ph\.D|M\.D|S\.J)\.?|,? [A-Z][A-Za-z]?[A-Z][A-Za-z]{0,3}(?=[, ])){0,6}"
    r",? ?\(([^()]{3,200})\)"
)
_BORN = deferred(r"(?:^|[;,.]\s*|\b)(?:born|née|né|b\.|\*)(?:\s|$|(?<=\*))")
_DIED = deferred(r"(?:^|[;,.]\s*|\b)(?:died|d\.|†|killed|murdered|executed)\s*")
_DASH = deferred(r"\s*(?:–|—|-|−|to|until|&ndash;)\s*(?:c\.|ca\.|circa|about)?\s*$")
_ONLY_BEFORE = deferred(r"\s*(?:c\.|ca\.|circa|about|approximately|probably|possibly|\?)?\s*$")
LEAST_SPAN = 12  # years: shorter spans behind an untyped name are periods, not lives
MOST_SPAN = 125  # the longest life that is documented: Jeanne Calment, 122 years


def read(scene: Scene) -> Iterator[Draft]:
    """Yield births and deaths told in brackets behind a name."""
    if not scene.times or not scene.bracketed:
        return
    for named in scene.named:
        if not named.member.person:
            continue
        match = _BRACKET.match(scene.text, named.mention.end)
        if match is not None:
            yield from _in_bracket(scene, named, Span(*match.span(1)))


def _in_bracket(scene: Scene, named: Named, inside: Span) -> Iterator[Draft]:
    times = [one for one in scene.times if inside.covers(Span(one.start, one.end)) and one.edtf]
    times = [one for one in times if one.kind == "date"]
    if not times:
        return
    born, died = _ends(scene.text, inside, times)
    if not named.member.type:
        if not (born and died and _years_between(born, died) >= LEAST_SPAN) and not _told(
            scene.text, inside, times[0]
        ):
            return
        named.member.type = "person"
    for name, time, edtf in (("born", *(born or (None, ""))), ("died", *(died or (None, "")))):
        if time is not None:
            yield Draft(
                named.member, name, Date(edtf), BY, scene.block,
                Span(named.mention.start, inside.end + 1), named.span, Span(time.start, time.end),
                origin=scene.origin, citations=scene.citations,
            )  # fmt: skip


End = tuple[Time, str]


def _ends(text: str, inside: Span, times: list[Time]) -> tuple[End | None, End | None]:
    first = times[0]
    before = text[inside.start : first.start]
    if (born := _BORN.search(before)) or _DIED.search(before):
        return _told_ends(text, times, bool(born))
    if not _ONLY_BEFORE.match(before.rpartition(";")[2].rpartition(",")[2]):
        return None, None
    if "/" in (first.edtf or ""):
        return _split(first, text[first.end : inside.end])
    if len(times) > 1 and _DASH.match(text[first.end : times[1].start]):
        if _plain_end(text[times[1].end : inside.end]):
            return (first, first.edtf or ""), (times[1], times[1].edtf or "")
    return None, None


def _told_ends(text: str, times: list[Time], born: bool) -> tuple[End | None, End | None]:
    first = (times[0], times[0].edtf or "")
    if not born:
        return None, first
    if "/" in first[1]:  # "born 1862–1929" is a life, oddly told
        return _split(times[0], "")
    for time, other in zip(times, times[1:], strict=False):
        between = text[time.end : other.start]
        if _DIED.search(between) or _DASH.match(between):
            return first, (other, other.edtf or "")
    return first, None


def _split(time: Time, rest: str) -> tuple[End | None, End | None]:
    start, _, end = (time.edtf or "").partition("/")
    if not _plain_end(rest) or start in ("", "..") or end in ("", ".."):
        return None, None
    born, died = (time, start), (time, end)
    return (born, died) if 0 < _years_between(born, died) <= MOST_SPAN else (None, None)


def _plain_end(rest: str) -> bool:
    return not rest.strip() or rest.lstrip()[0] in ",;?("


def _told(text: str, inside: Span, time: Time) -> bool:
    before = text[inside.start : time.start]
    return bool(_BORN.search(before) or _DIED.search(before))


def _years_between(born: End, died: End) -> int:
    one, other = (re.match(r"-?\d+", edtf) for edtf in (born[1], died[1]))
    return int(other[0]) - int(one[0]) if one and other else 0
