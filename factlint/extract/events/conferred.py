"""Honours told by what was given: 'A doctorate was conferred on her in 1958'.

Whoever has it conferred on them lives then; what is given to somebody's memory, or after their
death, says nothing of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.anchoring.dating import dates_shared
from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.drafts import Where
from factlint.model import Date
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "conferred"
SIGNS = frozenset("conferred awarded bestowed presented".split())
_PREPOSITIONS = frozenset("to on upon".split())
# "on her at Leeds", "to Otto Hay in": no "her memory", no "Otto Hay's widow"
_WHOM = deferred(r"[aT,]*P(?P<who>N(?![SNw])|O|S(?![awr#Nx]))")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield that somebody was given what a clause says."""
    if not word_list("lives", "after-death").isdisjoint(scene.tagged.small):
        return
    for at, clause in enumerate(scene.clauses):
        told = clause.passive and clause.phrase[0] in SIGNS and clause.asserted
        match = _WHOM.match(scene.tagged.tags, clause.after) if told else None
        dated = dates_shared(scene, at) if match is not None else []
        if match is None or not dated or clause.negative or clause.modal:
            continue
        token, time = match.start("who"), dated[0][1]
        member = _meant(scene, clause, token)
        if member is not None and scene.tagged.small[token - 1] in _PREPOSITIONS and time.edtf:
            yield scene.draft(
                BY, member, "awarded", Date(time.edtf),
                Where(scene.clause_span(clause), scene.token_span(token, token), time.span),
            )  # fmt: skip


def _meant(scene: Scene, clause: Clause, token: int) -> Member | None:
    """Give the person at a token: named, or whom the pronoun means."""
    named = scene.tagged.member(token)
    if named is not None:
        return named if named.type == "person" else None
    word = scene.tagged.small[token]
    if word not in ("him", "her"):
        return None
    start = scene.tagged.starts[clause.group]
    before = [one for one in scene.named if one.mention.start < start and one.member.person]
    meant = meant_by(scene.discourse, word, []) if not before else []
    return meant[0] if len(meant) == 1 and meant[0].type == "person" else None
