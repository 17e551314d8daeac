"""Statements of a text, and who or what they are about."""

from __future__ import annotations

import builtins
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from factlint.model.values import Date, EntityRef, Value
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from factlint.model.places import Place


class Polarity(StrEnum):
    """Whether a claim says that something is so, or that it is not."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modality(StrEnum):
    """How a text stands to what it tells: as so, as perhaps so, or as somebody's word."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    ATTRIBUTED = "attributed"


class Origin(StrEnum):
    """Which part of a document, or which other kind of file, a claim was read from."""

    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    FIELD = "field"  # infobox, field list, front matter
    TABLE = "table"
    LIST = "list"
    ENTRY = "entry"  # bibliography
    CATEGORY = "category"
    EXTRACTOR = "extractor"  # what an extractor read that is plugged in; `by` is its name
    HAND = "hand"  # written into a claim file
    REFERENCE = "reference"  # background knowledge of claims/reference/


@dataclass(frozen=True, slots=True)
class Review:
    """What a person decided about a claim."""

    decision: str  # "accepted", "rejected", "edited"
    because: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of a text: who, what, which value, with its place."""

    subject: str  # entity id
    subject_name: str  # the entity's name as the claim's text or its antecedent has it
    property: str
    value: Value
    place: Place  # the clause or sentence that states it
    subject_place: Place
    value_place: Place
    qualifiers: tuple[tuple[str, Value], ...] = ()  # "time", "place", "of", "role", "age", ...
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ASSERTED
    speaker: str = ""  # who said it, when attributed
    citations: tuple[str, ...] = ()  # keys of the marks that cover it
    by: str = ""  # the pattern that read it
    confidence: float = 1.0
    origin: Origin = Origin.BODY
    review: Review | None = None
    stale: bool = False  # in a claim file, but no longer in its text
    # Its id before its entities were joined with those of other texts; "" where none was.
    read_id: str = field(default="", compare=False, repr=False)

    def qualifier(self, name: str) -> Value | None:
        """Give the value of a qualifier, or None."""
        for key, value in self.qualifiers:
            if key == name:
                return value
        return None

    @builtins.property
    def time(self) -> str | None:
        """Give the EDTF of when it happened or held, or None."""
        told = self.qualifier("time")
        if told is None and isinstance(self.value, Date):
            told = self.value
        return told.edtf if isinstance(told, Date) else None

    @builtins.property
    def id(self) -> str:
        """Give an id from what the claim says, not from where it stands."""
        from hashlib import sha256

        said = [self.subject, self.property, _tagged(self.value), self.polarity, self.modality]
        said += [f"{name}={_tagged(value)}" for name, value in sorted(self.qualifiers, key=_named)]
        return sha256("\x1f".join(said).encode()).hexdigest()[:12]

    @builtins.property
    def own_id(self) -> str:
        """Give the id as its text alone has it, whatever other texts are read with it."""
        return self.read_id or self.id


def _tagged(value: Value) -> str:
    content = value.id if isinstance(value, EntityRef) else str(value)
    return f"{type(value).__name__}:{content}"


def _named(qualifier: tuple[str, Value]) -> tuple[str, str]:
    return qualifier[0], _tagged(qualifier[1])


@dataclass(frozen=True, slots=True)
class Entity:
    """Someone or something that claims are about."""

    id: str  # kebab-case
    type: str  # "person", "organisation", "place", "work", "ship", "building", "event", "thing"
    names: tuple[str, ...]  # the fullest first
    wikidata: str = ""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A claim the extractor saw and did not keep, and why: `extract --explain` shows it."""

    place: Place
    by: str
    why: str


class Refused(NamedTuple):
    """A claim of an extractor that was not taken, and why; or how the extractor itself failed."""

    extractor: str
    why: str  # the same words for all claims of a kind
    detail: str = ""  # about this one
    failed: bool = False  # the extractor, not a claim


# Below this confidence a claim is an inference of the reader, not a statement of the text: no
# claim file keeps it and no proof builds on it.
LEAST_CONFIDENCE = 0.5
# The value of a position that a list of holders tells without naming the office.
UNTITLED_OFFICE = "holder"


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read from one document."""

    path: str
    claims: tuple[Claim, ...]
    entities: tuple[Entity, ...]
    dropped: tuple[Dropped, ...] = ()
    refused: tuple[Refused, ...] = ()  # what extractors gave that does not hold

    def stated(self) -> Extraction:
        """Give the claims that the text states, without what was only inferred from it."""
        claims = tuple(one for one in self.claims if one.confidence >= LEAST_CONFIDENCE)
        told = {one.subject for one in claims}
        for claim in claims:
            values = (claim.value, *(value for _, value in claim.qualifiers))
            told.update(value.id for value in values if isinstance(value, EntityRef))
        entities = tuple(one for one in self.entities if one.id in told)
        return Extraction(self.path, claims, entities, self.dropped, self.refused)
