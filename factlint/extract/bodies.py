"""Which organisation is whose: subsidiaries, divisions, parent companies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft
from factlint.extract.roles import REACH, beside
from factlint.model import Modality, Polarity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.cast import Member
    from factlint.extract.clauses import Stance
    from factlint.extract.scene import Scene

BY = "body"
_PARTS = frozenset("subsidiary division unit arm affiliate branch imprint subsidiaries".split())
_PARENTS = frozenset("parent owner".split())
SIGNS = _PARTS | _PARENTS
_OF = deferred(r"w?(?P<link>[fP])[DawS#v]{0,7}(?P<other>N)")

Named = tuple["Member", Span]


def read(scene: Scene) -> Iterator[Draft]:
    """Yield 'X is a subsidiary of Y', 'X, a division of Y', 'Y and its subsidiary X'."""
    tagged = scene.tagged
    for at, tag in enumerate(tagged.tags):
        if tag != "w" or (word := tagged.small[at]) not in _PARTS | _PARENTS | {
            "company",
            "organization",
            "organisation",
        }:
            continue
        clause = scene.clause_at(at)
        if scene.unstated(at) or (clause is not None and clause.negative):
            continue
        upward = word in _PARTS
        if not upward and not {word, *tagged.words(at - 1, 1)} & _PARENTS:
            continue
        pair = _of(scene, at) or _owned(scene, at)
        if pair is not None:
            part, whole = pair if upward else pair[::-1]
            yield draft_of(scene, part, "parent-organisation", whole, None)


def _of(scene: Scene, at: int) -> tuple[Named, Named] | None:
    match = _OF.match(scene.tagged.tags, at + 1)
    if match is None or scene.tagged.small[match.start("link")] not in ("of", "for", "to"):
        return None
    other = body_at(scene, match.start("other"))
    if other is None:
        return None
    holder = beside(scene, at, match.end(), body_at, owned=False) or _subject(scene, at)
    return (holder, other) if holder is not None and holder[0] is not other[0] else None


def _owned(scene: Scene, at: int) -> tuple[Named, Named] | None:
    """Read 'its subsidiary, X' and 'Y's parent company X'."""
    tags = scene.tagged.tags
    first = at - 1
    while first >= 0 and tags[first] in "wag":
        first -= 1
    behind = at + 1 + (tags[at + 1 : at + 2] in (",", ";"))
    if first < 0 or tags[first] != "S" or tags[behind : behind + 1] != "N":
        return None
    other = body_at(scene, behind)
    if scene.tagged.word(first)[0] in "'’":
        owner = body_at(scene, first - 1)
    else:
        meant = scene.discourse.pronoun(scene.tagged.word(first), [])
        named = [one for one in scene.named if one.span.end < scene.tagged.starts[first]]
        bodies = [one for one in named if one.member.type in ("organisation", "")]
        if not meant and len(bodies) == 1 and scene.tagged.small[first] == "its":
            meant = [bodies[0].member]
        owner = (meant[0], scene.token_span(first, first)) if len(meant) == 1 else None
    return (other, owner) if other and owner and other[0] is not owner[0] else None


def _subject(scene: Scene, at: int) -> Named | None:
    """Give what a copula says to be a subsidiary, or what operates as one."""
    number = scene.clause_number(at)
    if number is None:
        return None
    clause = scene.clauses[number]
    verb = clause.phrase[0]
    being = clause.copula and verb not in ("had", "has", "have")
    if not being and verb not in ("became", "operates", "operated", "remained", "becomes"):
        return None
    between = scene.tagged.tags[clause.after : at]
    if (
        at < clause.verb
        or "N" in between.replace("NS", "")
        or "f" in between
        or at - clause.verb > REACH
    ):
        return None
    actors = scene.actors[number]
    bodies = [one for one in actors if one.type in ("organisation", "")]
    return (bodies[0], scene.actor_spans[number]) if len(bodies) == 1 else None


def body_at(scene: Scene, token: int) -> Named | None:
    member = scene.tagged.member(token) if token >= 0 else None
    if member is None or member.type not in ("organisation", ""):
        return None
    return member, scene.token_span(token, token)


def draft_of(scene: Scene, one: Named, name: str, other: Named, how: Stance | None) -> Draft:
    one[0].type = one[0].type or "organisation"
    if name != "headquarters":
        other[0].type = other[0].type or ("person" if name == "founder" else "organisation")
    stance = how or (Polarity.POSITIVE, Modality.ASSERTED, "")
    return Draft(
        one[0], name, About(other[0]), BY, scene.block,
        Span(min(one[1].start, other[1].start), max(one[1].end, other[1].end)), one[1], other[1],
        polarity=stance[0], modality=stance[1], speaker=stance[2], origin=scene.origin,
        citations=scene.citations,
    )  # fmt: skip
