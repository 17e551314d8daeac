"""A claim while its document is still being read: who it is about may yet get a fuller name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.model import (
    Claim,
    Document,
    EntityRef,
    Modality,
    Origin,
    Polarity,
    Span,
    Value,
)
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Named


@dataclass(frozen=True)
class About:
    """Another member as a value; it becomes an EntityRef when all names are known."""

    member: Member


class Where(NamedTuple):
    """Where a claim is told, in the text of its block."""

    told: Span  # the clause or sentence
    subject: Span
    value: Span


@dataclass
class Draft:
    """A claim to be; spans are in the text of the block."""

    subject: Member
    property: str
    value: Value | About
    by: str
    block: int
    span: Span  # the clause or sentence
    subject_span: Span
    value_span: Span
    qualifiers: dict[str, Value | About] = field(default_factory=dict)
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ASSERTED
    speaker: str = ""
    confidence: float = 1.0
    origin: Origin = Origin.BODY
    citations: tuple[str, ...] = ()


def point_apart(drafts: Sequence[Draft], named: Sequence[Named]) -> None:
    """Let claims that differ only in whom they are about point each to its own name.

    'Otto and Ann live in Riga', 'They have a son': the words there are both of theirs.
    """
    if len({draft.subject.id for draft in drafts}) < 2:
        return
    told: dict[tuple[str, Span, Span], list[Draft]] = {}
    for draft in drafts:
        if draft.subject.person:
            told.setdefault((draft.property, draft.subject_span, draft.value_span), []).append(
                draft
            )
    for alike in told.values():
        for draft in alike if len({one.subject.id for one in alike}) > 1 else ():
            end = draft.subject_span.end
            own = [x.span for x in named if x.member is draft.subject and x.span.end <= end]
            draft.subject_span = own[-1] if own else draft.subject_span


def finish(draft: Draft, document: Document) -> Claim:
    """Make the claim of a draft."""
    block = document.blocks[draft.block]
    return Claim(
        subject=draft.subject.id,
        subject_name=draft.subject.name,
        property=draft.property,
        value=_value(draft.value),
        place=document.block_place(block, *draft.span),
        subject_place=document.block_place(block, *draft.subject_span),
        value_place=document.block_place(block, *draft.value_span),
        qualifiers=tuple((name, _value(value)) for name, value in draft.qualifiers.items()),
        polarity=draft.polarity,
        modality=draft.modality,
        speaker=draft.speaker,
        citations=draft.citations,
        by=draft.by,
        confidence=draft.confidence,
        origin=draft.origin,
    )


def _value(value: Value | About) -> Value:
    if isinstance(value, About):
        return EntityRef(value.member.id, value.member.name)
    return value
