"""Who was the youngest or the eldest: 'the youngest of four children' has no younger sister."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.clause import PLAIN
from factlint.extract.drafts import Where
from factlint.extract.reckoning.figures import WORDS
from factlint.model import Polarity, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.cast import Member
    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY = "birth-order"
SIGNS = frozenset("youngest eldest oldest firstborn first-born elder younger".split())
_RANK = deferred(
    rf"\bthe (?P<rank>youngest|eldest|oldest|first-?born)(?: child)? of (?:the |a family of )?"
    rf"(?:(?:(?:{WORDS}|\d{{1,2}}) )?(?:children|siblings)\b|(?:{WORDS})(?=[.,;]))"
)
_OF_TWO = deferred(  # "the elder daughter of" says nothing of brothers
    r"\bthe (?P<rank>elder|younger) (?:of (?:the )?two (?:children|daughters|sons)"
    r"|(?P<sex>daughter|son|child) of)\b"
)
_LAST = ("youngest", "younger")  # all other ranks are of the first


def read(scene: Scene) -> Iterator[Draft]:
    """Yield that somebody has no younger, or no elder, brother or sister."""
    match = _RANK.search(scene.text, *scene.span) or _OF_TWO.search(scene.text, *scene.span)
    who = _whose(scene, match.start()) if match is not None else None
    if match is None or who is None:
        return
    member, span = who
    missing = "younger-sibling" if match["rank"] in _LAST else "elder-sibling"
    yield scene.draft(
        BY, member, missing, Text(match[0]),
        Where(Span(*match.span()), span, Span(*match.span())),
        PLAIN._replace(polarity=Polarity.NEGATIVE), qualifiers={"extent": Text("never")},
    )  # fmt: skip


def _whose(scene: Scene, start: int) -> tuple[Member, Span] | None:
    """Give whom the words describe: the one before the comma, or else who acts."""
    before = scene.text[scene.span.start : start]
    if before.endswith(", "):
        named = next((one for one in scene.named if one.mention.end == start - 2), None)
        if named is not None and named.member.type == "person":
            return named.member, named.span
        if named is not None and named.member.type != "place":
            return None
    elif not before.endswith((" was ", " is ", " as ")) and before:
        return None
    for at, clause in enumerate(scene.clauses):
        told = clause.asserted and not clause.negative
        if told and len(scene.actors[at]) == 1 and scene.actors[at][0].type == "person":
            return scene.actors[at][0], scene.actor_spans[at]
    return None
