"""Children listed one below the other: 'They had eight children:' and '1. John, born 1816'."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft
from factlint.extract.language import load_language
from factlint.model import Origin, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.entities.mentions import Mention
    from factlint.extract.scene import Scene
    from factlint.model import Block

BY = "offspring"
_ANNOUNCED = deferred(
    r"\b(?:children|sons|daughters|sons and daughters|issue|offspring)\b[^.;]*:\s*$"
)
_CHILD = deferred(
    r"(?P<name>[A-Z][\w'’-]+)(?:,? \(?(?:b\.|born|baptised|christened)|,? \(?\d{4}\b)"
)


_RELATIVES = ("children", "sons", "daughters", "brothers", "sisters", "siblings")
_KIN = "(?:grand)?(?:son|daughter)|nephew|niece|brother|sister|cousin"
_AND_OTHERS = (" and grand", " and son ", " and daughter ", " and nephew ", " and niece ")
_BESIDE = deferred(  # "His son Hugh (b. 1920) and grandson John"
    rf"\b(?:[Hh]is|[Hh]er) (?:{_KIN}) [A-Z][\w'’-]+(?: ?\([^()]*\))?"
    rf" and (?:{_KIN}) (?P<names>[A-Z][\w'’-]+)"
)
_LISTED = deferred(  # "two sons, Hugh and John", "brothers Hugh (b. 1885) and John"
    r"\b(?:children|sons|daughters|brothers|sisters|siblings|grandchildren|grandsons"
    r"|granddaughters)(?:(?::|,| named| called|, namely|,? including)"
    r"|(?= [A-Z][\w'’-]+ \((?:b\. |born |[12]\d{3})))"
    r" (?P<names>[A-Z][\w'’-]+(?: ?\([^()]*\))?"
    r"(?:(?:,? and |, )[A-Z][\w'’-]+(?: ?\([^()]*\))?)*)"
)


def listed(text: str, mentions: Sequence[Mention]) -> set[int]:
    """Give where first names stand that a list of relatives names: 'two sons, Hugh and John'."""
    if len(mentions) < 2:
        return set()
    found = list(_LISTED.finditer(text)) if any(map(text.__contains__, _RELATIVES)) else []
    found += _BESIDE.finditer(text) if any(map(text.__contains__, _AND_OTHERS)) else []
    starts = [one.start for one in mentions]
    spans = [match.span("names") for match in found]
    return {
        one.start
        for start, end in spans
        for one in mentions[bisect_left(starts, start) : bisect_left(starts, end)]
        if " " not in one.text
    }


def announced(scene: Scene) -> list[Member]:
    """Give the parents of whom a sentence says that their children follow."""
    ends = scene.text[scene.span.end - 1 : scene.span.end]
    if ends != ":" or not _ANNOUNCED.search(scene.text, *scene.span):
        return []
    for at, clause in enumerate(scene.clauses):
        if clause.phrase[0] in ("had", "has", "have", "were", "are") and scene.actors[at]:
            return [one for one in scene.actors[at] if one.person]
    return []


def child(block: Block, parents: Sequence[Member], cast: Cast) -> Member | None:
    """Give the child a list item is about: somebody new, though the name be known."""
    match = _CHILD.match(block.text) if parents else None
    if match is None:
        return None
    return cast.newcomer(match["name"], load_language().gender(match["name"]))


def read(block: Block, number: int, parents: Sequence[Member], one: Member) -> Iterator[Draft]:
    """Yield that each parent has the child of an item."""
    at = Span(0, len(one.names[0]))
    for parent in parents:
        yield Draft(
            parent, "child", About(one), BY, number, Span(0, len(block.text)), at, at,
            origin=Origin.LIST,
        )  # fmt: skip
