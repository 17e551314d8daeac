"""How far a stance reaches: over drafts of readers that look at no clause.

'According to Reve, Otto Brandt had three children' is told by Reve, whoever read it; 'might be the
son of Emil Hay' is as doubtful as its verb. What only a tale or a condition says is dropped.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from factlint.extract.entities.cut_names import made_whole
from factlint.model import Modality, Polarity

if TYPE_CHECKING:
    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

# Brackets, and ages between commas, are the writer's own, whoever tells the rest.
_OF_THE_WRITER = frozenset({"lifespan", "present-age"})


def within_scope(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Give the drafts that a sentence states, each meant as what it stands in is."""
    if scene.void:
        drafts = [draft for draft in drafts if draft.by in _OF_THE_WRITER or _told(scene, draft)]
    drafts = made_whole(scene, drafts)
    doubtful = scene.said is not None or any(
        clause.stance is not None and clause.stance.modality is not Modality.ASSERTED
        for clause in scene.clauses
    )
    for draft in drafts if doubtful else ():
        if draft.by not in _OF_THE_WRITER and _asserted(draft):
            _doubt(scene, draft)
    for draft in drafts if scene.said is not None else ():
        if draft.by == "role" and draft.speaker == scene.text[slice(*draft.subject_span)]:
            draft.modality, draft.speaker = Modality.ASSERTED, ""  # "said Ada Hay, a director of"
    _hedge(scene, drafts)
    return drafts


def _asserted(draft: Draft) -> bool:
    return draft.polarity is Polarity.POSITIVE and draft.modality is Modality.ASSERTED


def _token(scene: Scene, draft: Draft) -> int:
    return bisect_left(scene.tagged.starts, draft.value_span.start)


def _told(scene: Scene, draft: Draft) -> bool:
    """Tell whether a draft is of a clause that states something after all: 'the film was shot'."""
    clause = scene.clause_at(_token(scene, draft))
    return clause is not None and clause.stance is not None


def _doubt(scene: Scene, draft: Draft) -> None:
    """Let a draft be told by whoever tells the sentence, or be as doubtful as its predicate."""
    if scene.said is not None:
        draft.modality, draft.speaker = scene.said
        return
    token = _token(scene, draft)
    clause = scene.clause_at(token)
    if clause is None or clause.stance is None:
        return
    predicate = clause.copula and token >= clause.after
    within = predicate and "," not in scene.tagged.tags[clause.after : token]
    owned = scene.tagged.tags[bisect_left(scene.tagged.starts, draft.span.start)] == "S"
    if within or (clause.said_by is not None and not owned):
        draft.modality, draft.speaker = clause.stance.modality, clause.stance.speaker


def _hedge(scene: Scene, drafts: list[Draft]) -> None:
    """Hedge what a 'reportedly' stands right before: 'Ada Hay, reportedly a member of the bank'."""
    for place in scene.tagged.hedges:
        start, end = scene.token_span(place, place)
        for draft in drafts:
            asserted = draft.modality is Modality.ASSERTED
            within = draft.span.start < start and end < draft.value_span.start
            if asserted and within and "," not in scene.text[end : draft.value_span.start]:
                draft.modality = Modality.HEDGED
