"""How many children, told by sex: 'They had five sons and two daughters' are seven children."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.numbers import number_of
from factlint.model import Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "family"
SIGNS = frozenset("sons daughters son daughter boys girls mother father".split())
_NUMBER = rf"(?:an?|{WORDS}|\d{{1,2}})"
_BOTH = deferred(  # what follows may say that there were others: "by his first wife"
    rf"(?<!never )(?<!not )\b(?:had|have|has) (?P<one>{_NUMBER})"
    r" (?P<sex>sons?|daughters?|boys?|girls?) and"
    rf" (?P<other>{_NUMBER}) (?P<opposite>sons?|daughters?|boys?|girls?)"
    r"(?=[.;:]|$|, (?:and\b|of whom\b|who\b|all\b|the (?:eldest|youngest|last)\b|[A-Z]))"
)
_PARENT_OF = deferred(
    rf"\b(?:was|is|became) (?:also )?(?:the |a )?(?P<be>mother|father) of"
    rf" (?P<one>{WORDS}|\d{{1,2}}) (?P<children>children)(?=[.;]|$|, (?:and\b|of whom\b|all\b))"
)
_MALE = ("son", "boy")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield how many children somebody had who had sons and daughters, or was mother of some."""
    match = _BOTH.search(scene.text, *scene.span)
    if match is not None and _male(match["sex"]) != _male(match["opposite"]):
        numbers = [_number(match["one"]), _number(match["other"])]
        if None not in numbers:
            yield from _told(scene, match, sum(number or 0 for number in numbers))
    parent = _PARENT_OF.search(scene.text, *scene.span)
    number = number_of(parent["one"]) if parent is not None else None
    if parent is not None and number and not scene.tagged.dates:  # later there may be more
        yield from _told(scene, parent, number)


def _told(scene: Scene, match: re.Match[str], total: int) -> Iterator[Draft]:
    for at, clause in enumerate(scene.clauses):
        start, end = scene.tagged.starts[clause.group], scene.tagged.ends[clause.verb]
        if not start <= match.start() < end or not _stated(clause):
            continue
        for member in _parents(scene, at, clause):
            yield scene.draft(
                BY, member, "number-of-children", Quantity(total, total, "child"),
                Where(
                    scene.clause_span(clause), scene.actor_spans[at],
                    Span(match.start("one"), match.end()),
                ),
            )  # fmt: skip


def _parents(scene: Scene, at: int, clause: Clause) -> list[Member]:
    """Give those who act, or the two whom 'they' means."""
    actors = scene.actors[at]
    subject = clause.subject
    if not actors and subject is not None and scene.tagged.small[subject.at[0]] == "they":
        actors = scene.discourse.group
    return [one for one in actors if one.person]


def _stated(clause: Clause) -> bool:
    return clause.asserted and not clause.negative


def _male(noun: str) -> bool:
    return noun.removesuffix("s") in _MALE


def _number(word: str) -> int | None:
    return 1 if word in ("a", "an") else number_of(word)
