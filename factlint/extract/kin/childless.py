"""Who had no children: 'He had no children', 'she died childless'.

What is said of a couple ('they had no children') says nothing of each of the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.model import Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

BY = "childless"
SIGNS = frozenset({"children", "child", "childless", "issue", "heirs"})
_OF_ONE = deferred(
    r"\b(?:(?:had|left|has) (?:no|neither) (?:children|child|issue)(?: of (?:his|her) own)?"
    r"|(?:was|were|remained|died) childless|died without (?:issue|children|heirs))\b"
    r"(?! (?:by|with|from|of that|of this|then|yet|together|under|at school|at home)\b)"
)
_OF_ALL = deferred(
    r"\bThere were no children (?:from|of|by) (?:either|any|neither) (?:marriage|of)\b"
)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield that somebody had no children, where it is said of one person."""
    for match in _OF_ONE.finditer(scene.text, *scene.span):
        one = acting_in(scene, match)
        if one is not None and not scene.question:
            yield _draft(scene, match, *one)
    of_all = _OF_ALL.search(scene.text, *scene.span)
    topic = scene.discourse.topic
    if of_all is not None and topic is not None and topic.person:
        yield _draft(scene, of_all, topic, Span(*of_all.span()))


def acting_in(scene: Scene, match: re.Match[str]) -> tuple[Member, Span] | None:
    """Give the one person of whose clause the words are."""
    for at, clause in enumerate(scene.clauses):
        start, end = scene.tagged.starts[clause.group], scene.tagged.ends[clause.verb]
        if not (start < match.end() and match.start() < end):
            continue
        stated = clause.stance is not None and (clause.negative or clause.asserted)
        alone = stated and len(scene.actors[at]) == 1
        member = scene.actors[at][0] if alone else None
        if member is not None and member.person:
            return member, scene.actor_spans[at]
    return None


def _draft(scene: Scene, match: re.Match[str], member: Member, who: Span) -> Draft:
    span = Span(*match.span())
    return scene.draft(
        BY, member, "number-of-children", Quantity(0, 0, "child"),
        Where(who.around(span), who, span),
    )  # fmt: skip
