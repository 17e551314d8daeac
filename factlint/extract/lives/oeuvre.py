"""How many papers, books or pictures somebody made in all: 'had published 71 papers by 1940'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.reckoning.figures import singular, value_of
from factlint.limits import load_limits
from factlint.model import Quantity, Span
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY = "oeuvre"
_MADE = deferred(
    lambda: (
        r"\b(?:published|written|wrote|composed|painted|filed|directed)"
        rf" (?P<number>\d{{1,3}}(?:,\d{{3}})*) (?P<noun>{one_of('works', 'nouns')})\b"
    )
)
_UNTIL = frozenset({"by", "until", "before", "between", "from", "to", "and"})


def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that counts works."""
    return word_list("works", "nouns")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the numbers of works that a sentence gives for a whole life, or up to some date."""
    if any(one.kind == "date" and one.modifier not in _UNTIL for one in scene.times if one.edtf):
        return
    for match in _MADE.finditer(scene.text, *scene.span):
        number = value_of(match["number"])
        for at, clause in enumerate(scene.clauses):
            start, end = scene.tagged.starts[clause.group], scene.tagged.ends[clause.verb]
            if not (start <= match.start() < end) or len(scene.actors[at]) != 1:
                continue
            member, enough = scene.actors[at][0], load_limits().least_oeuvre
            if clause.asserted and member.person and number is not None and number >= enough:
                span = Span(match.start("number"), match.end())
                yield scene.draft(
                    BY, member, "works-made", Quantity(number, number, singular(match["noun"])),
                    Where(Span(*match.span()), scene.actor_spans[at], span),
                )  # fmt: skip
