"""What a caption says of whom its picture shows: 'Ada Hay in her studio in 1931'.

A picture of somebody shows the living, and of a building what stands. A painting, a statue or a
grave may be of any time, and 'the site of' or 'the plan for' shows no building.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.syntax.numbers import number_of
from factlint.extract.verbs import kinds_of
from factlint.model import Age, Date, Span
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "caption"
PROPERTY = "pictured"
_SHOWN = ("person", "ship", "building")
# "Ada Hay", "Ada Hay and Otto Lund", "The hotel", "Captain Hay (left)"
_OPENING = deferred(r"[aw]?D?(?P<who>N|w)(?P<more>(?:(?:,|C|,C)N)*)(?![SNrvsbhm;])")
_DATED = deferred(r"(?:P|[,;(]|^)D?a*$")  # "in 1931", ", 1931": what stands before the date
_WORD = deferred(r"[^\W\d_]+")
_AGED = deferred(
    r",? ?\(?(?:aged|at the age of|at age|at) (?P<age>\d{1,3}|[a-z]+(?:-[a-z]+)?)\b(?: years)?"
)
_BETWEEN = 60  # characters between an age and the date of the picture


def read(scene: Scene) -> Iterator[Draft]:
    """Yield when those whom the caption opens with were pictured, and how old they were."""
    time = _date(scene)
    if time is None or scene.clauses or scene.question:
        return
    said = _WORD.findall(scene.text[slice(*scene.span)].lower())
    if not word_list("captions", "no-likeness").isdisjoint(said):
        return
    match = _OPENING.match(scene.tagged.tags)
    if match is None or _goes_on(scene, match.end()):
        return
    for member, span in _those_shown(scene, match.start("who"), match.end()):
        if not set(kinds_of(member)) & set(_SHOWN):
            continue
        whole = span.around(time.span)
        yield scene.draft(
            BY, member, PROPERTY, Date(time.edtf or ""), Where(whole, span, time.span),
            confidence=0.9,
        )  # fmt: skip
        aged = _AGED.match(scene.text, span.end, scene.span.end)
        age = number_of(aged["age"]) if aged is not None else None
        if aged is not None and age and time.start - aged.end() < _BETWEEN and member.person:
            yield scene.draft(
                BY, member, "age", Age(age, age), Where(whole, span, Span(*aged.span("age"))),
                qualifiers={"time": Date(time.edtf or "")},
            )  # fmt: skip


def _goes_on(scene: Scene, at: int) -> bool:
    """Tell whether a name is only the first part of what is shown: 'the mill pond'."""
    return scene.tagged.tags[at : at + 1] == "w" and scene.tagged.small[at] != "aged"


def _date(scene: Scene) -> Time | None:
    """Give the one date of a caption: the year, or what says when in it."""
    dates = [one for one in scene.times if one.kind == "date" and one.edtf]
    if len(dates) != 1 or dates[0].range or dates[0].modifier:
        return None
    at = scene.token_from(dates[0].start)
    before = scene.tagged.tags[:at] if at is not None else "D"
    behind = scene.text[dates[0].end : scene.span.end].strip(" .)")
    about = not dates[0].text[0].isdigit()  # "The mill around 1815"
    return dates[0] if not behind and (about or _DATED.search(before)) else None


def _those_shown(scene: Scene, first: int, end: int) -> Iterator[tuple[Member, Span]]:
    """Yield those named at a caption's start; 'the hotel' is what the text is about."""
    tagged = scene.tagged
    if tagged.tags[first] == "w":
        known = scene.discourse.described(["the", tagged.small[first]])
        if tagged.small[first - 1 : first] == ["the"] and len(known) == 1:
            yield known[0], scene.token_span(first - 1, first)
        return
    for at in range(first, end):
        member = tagged.member(at) if tagged.tags[at] == "N" else None
        if member is not None:
            yield member, scene.token_span(at, at)
