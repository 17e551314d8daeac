"""Deaths that a sentence tells of, be it without a date: 'Ada Hay died', 'He lived to ninety'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause


_HANDING_ON: Final = frozenset(
    "report reported announce announced regret record learned heard".split()
)
_DEATH_OF: Final = deferred(r"[wg]f(?:S[aw]*r,?)?N")  # "the passing of her husband, Otto Hay"


def dies(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause tells of a death: 'died', 'was killed', 'lived to the age of 90'."""
    phrases = scene.lexicon.passive if clause.passive else scene.lexicon.active
    if clause.phrase[0] == "lived" and scene.tagged.small[clause.after : clause.after + 1] == [
        "to"
    ]:
        return True  # "lived to the age of ninety"
    stated = scene.lexicon.find(phrases, clause.phrase, ("person",))
    return stated is not None and stated.name == "died"


def whose(scene: Scene) -> Member | None:
    """Give whose death a sentence tells last: 'Ada Hay died on 3 May'."""
    for at in reversed(range(len(scene.clauses))):
        clause, acting = scene.clauses[at], scene.actors[at]
        told = clause.asserted and clause.opener not in ("R", "U", "K") and len(acting) == 1
        if told and acting[0].type == "person" and dies(scene, clause):
            return acting[0]
    return None


def announced(scene: Scene) -> Member | None:
    """Give whose death a sentence hands on: 'We report the death of Otto Hay, aged 85'."""
    if _HANDING_ON.isdisjoint(scene.tagged.small):
        return None
    for match in _DEATH_OF.finditer(scene.tagged.tags):
        told = scene.tagged.small[match.start()] in ("death", "passing")
        who = scene.tagged.member(match.end() - 1) if told else None
        if who is not None and who.type == "person":
            return who
    return None
