"""Whom 'he' goes on to mean in a sentence that has said 'he' before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.pronouns import GENDER

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene


def goes_on_as(scene: Scene, at: int, token: int) -> list[Member] | None:
    """Give whom the same 'he' has meant in a sentence, where nobody else has acted since.

    'He had been a chaplain of King Otto, and he visited Riga' is told of the chaplain.
    """
    word = scene.tagged.small[token]
    if word not in GENDER:
        return None
    if (cared_for := _cared_for(scene, at, word)) is not None:
        return [cared_for]
    for before in range(at - 1, -1, -1):
        acting, subject = scene.actors[before], scene.clauses[before].subject
        if not acting or (subject is None and scene.clauses[before].opener in ("C", ",")):
            continue
        again = subject is not None and scene.tagged.small[subject.at[0]] == word
        return acting if again and len(acting) == 1 and subject and len(subject.at) == 1 else None
    return None


def _cared_for(scene: Scene, at: int, word: str) -> Member | None:
    """Give who 'she' is in 'her friend Ada, who paid for her house until she died'."""
    before = scene.clauses[at - 1] if at else None
    if before is None or before.opener != "R" or scene.clauses[at].opener_word != "until":
        return None
    owned = range(before.after, scene.clauses[at].head)
    whose = next((one for one in owned if scene.tagged.small[one] in ("his", "her")), None)
    owner = scene.possessor(whose) if whose is not None else None
    same = owner is not None and owner.gender == GENDER[word] and owner not in scene.actors[at - 1]
    return owner if same else None
