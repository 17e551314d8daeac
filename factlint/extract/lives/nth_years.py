"""How old the dead were, told by their years: 'in her forty-second year', 'lived to be ninety'.

Whoever is in the forty-second year is forty-one; some mean that she was forty-two. Whoever dies
days before a ninetieth birthday is eighty-nine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.numbers import number_of, ordinal_of
from factlint.model import Age, Date, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY = "nth-year"
SIGNS = frozenset({"year", "lived", "birthday"})
_ORDINAL = r"(?P<nth>[a-z]+(?:-[a-z]+)?|\d{1,3}(?:st|nd|rd|th))"
_NTH = deferred(rf"\bin (?:his|her) {_ORDINAL} year\b")
_SHORT_OF = deferred(  # "two years short of" is another age
    r"\b(?:(?:days?|weeks?|months?|just|shortly|shy|the eve) (?:short of|before|of)|on the eve of)"
    rf" (?:his|her) {_ORDINAL} birthday\b"
)
_LIVED = deferred(rf"\blived to be (?P<age>\d{{2,3}}|{WORDS})\b(?! and)")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the age of one who died in such a year, before a birthday, or lived to such an age."""
    for pattern, verb, least, most in (
        (_NTH, "died", -1, 0), (_SHORT_OF, "died", -1, -1), (_LIVED, "lived", 0, 0),
    ):  # fmt: skip
        match = pattern.search(scene.text, *scene.span)
        years = _years(match) if match is not None else None
        if match is not None and years:
            yield from _of_the_dead(scene, match, verb, Age(years + least, years + most))


def _years(match: re.Match[str]) -> int | None:
    told = match.groupdict()
    return number_of(told["age"]) if "age" in told else ordinal_of(told["nth"])


def _of_the_dead(scene: Scene, match: re.Match[str], verb: str, age: Age) -> Iterator[Draft]:
    for at, clause in enumerate(scene.clauses):
        start, end = scene.tagged.starts[clause.verb], scene.end_of(clause)
        if clause.phrase[0] != verb or not clause.asserted or not start <= match.start() < end:
            continue
        if len(scene.actors[at]) != 1 or not scene.actors[at][0].person:
            continue
        dates = [time.edtf for _, time in clause.dates if time.edtf and not time.range]
        yield scene.draft(
            BY, scene.actors[at][0], "age-at-death", age,
            Where(scene.clause_span(clause), scene.actor_spans[at], Span(*match.span())),
            qualifiers={"time": Date(dates[0])} if len(dates) == 1 else {},
        )  # fmt: skip
        return
