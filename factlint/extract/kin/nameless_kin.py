"""When a father, mother or widow died whom a text never names: 'Her father died in 1851'.

The relation is a property of its own: 'her father' is no name that could differ from another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.extract.lexicon import verbs_of
from factlint.model import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY = "nameless-kin"
PROPERTY = "nameless-kin"
SIGNS = frozenset("father mother widow widower".split())
_PARENTS = ("father", "mother")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield whose father, mother or widow somebody is who is told to have died at a date."""
    for at, clause in enumerate(scene.clauses):
        died = clause.phrase[0] in verbs_of("died") and clause.dates and clause.asserted
        one = scene.actors[at][0] if died and len(scene.actors[at]) == 1 else None
        if one is None or one.id not in scene.discourse.kin_of:
            continue
        owner, noun = scene.discourse.kin_of[one.id]
        span = scene.actor_spans[at]
        parent = noun in _PARENTS
        yield scene.draft(
            BY, owner, PROPERTY if parent else "survived-by", About(one),
            Where(scene.clause_span(clause), span, span),
            qualifiers={"as": Text(noun)} if parent else {},
        )  # fmt: skip
