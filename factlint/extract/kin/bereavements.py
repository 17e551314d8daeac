"""Deaths told of whom they left: 'She lost her brother Otto in 1915', 'she was widowed in 1921'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.descriptions import parent, relative
from factlint.extract.drafts import Where
from factlint.extract.kin.marriages import MARRYING
from factlint.extract.syntax.clause import PLAIN
from factlint.extract.syntax.grammar import GENDER_OF_RELATION
from factlint.model import Date, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "bereavement"
SIGNS = frozenset("lost widowed widow widower".split())
_WHOM = deferred(r"(?P<whose>S)[aw#]{0,2}(?P<noun>r)(?:,?(?P<name>N)(?![NS]),?)?")
_OTHER = {"male": "female", "female": "male"}
_APART = deferred(r"\b(?:divorc\w*|dissolved|annulled|separated)\b")
_ANOTHER = frozenset("again twice second third".split())
_LEFT = (["widowed"], ["left", "a", "widow"], ["left", "a", "widower"])
_BECAME = (["became", "a", "widow"], ["became", "a", "widower"])


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the deaths by which a sentence says that somebody was bereaved."""
    for at, clause in enumerate(scene.clauses):
        dates = [time for _, time in clause.dates if time.edtf and not time.range]
        if len(dates) != 1 or clause.stance != PLAIN or len(scene.actors[at]) != 1:
            continue
        if clause.opener_word == "which":
            continue  # "the play, in which she became a widow in 1910"
        dead = _dead(scene, at, clause)
        if dead is None or dead[0] is scene.actors[at][0]:
            continue
        span = scene.clause_span(clause)
        yield scene.draft(
            BY, dead[0], "died", Date(dates[0].edtf or ""),
            Where(span.around(dead[1]), dead[1], dates[0].span),
            qualifiers={"what": Text("died")}, confidence=0.8,
        )  # fmt: skip


def _dead(scene: Scene, at: int, clause: Clause) -> tuple[Member, Span] | None:
    if clause.phrase[0] == "lost":
        return _lost(scene, clause)
    told = _LEFT if clause.passive else _BECAME  # who "left a widow" is the dead one
    if any(clause.phrase[: len(words)] == words for words in told) and not clause.perfect:
        return _spouse(scene, at)
    return None


def _spouse(scene: Scene, at: int) -> tuple[Member, Span] | None:
    """Give the one husband or wife told of before, who had not died, or been divorced, already."""
    small, owner = scene.tagged.small, scene.actors[at][0]
    gender = _OTHER.get(owner.gender)
    if gender is None or not _ANOTHER.isdisjoint(small) or not MARRYING.isdisjoint(small):
        return None  # "She married Emil in 1920 and was widowed in 1931": of him
    known = scene.discourse.relative(owner, "spouse", gender)
    if known is None or known.id in scene.discourse.deaths:
        return None
    told = scene.discourse.happened
    apart = any((one.id, "divorced") in told for one in (owner, known))
    if apart or _APART.search(scene.text, 0, scene.span.end):
        return None
    return known, scene.actor_spans[at]


def _lost(scene: Scene, clause: Clause) -> tuple[Member, Span] | None:
    """Give whom somebody lost: not in a crowd, and not to another man, or to America."""
    match = _WHOM.match(scene.tagged.tags, clause.after)
    if match is None or scene.tagged.small[match.start("whose")] not in ("his", "her"):
        return None
    behind = scene.tagged.words(match.end(), max(clause.end - match.end(), 0))
    if not word_list("lives", "lost-alive").isdisjoint(behind):
        return None
    where = scene.tagged.member(match.end() + 1) if behind[:1] == ["to"] else None
    if where is not None and where.type == "place":
        return None
    first, noun = match.start("whose"), match.start("noun")
    if match["name"] is not None:
        named = scene.tagged.member(match.start("name"))
        return _person(named, scene, match.start("name")) if named is not None else None
    if scene.tagged.small[noun] not in GENDER_OF_RELATION:
        return None
    known = relative(scene, first, noun) or parent(scene, first, noun)
    return (known, scene.token_span(first, noun)) if known is not None else None


def _person(member: Member, scene: Scene, token: int) -> tuple[Member, Span] | None:
    return (member, scene.token_span(token, token)) if member.type in ("person", "") else None
