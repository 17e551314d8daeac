"""What a claim file holds: its source, its entities, and claims as they were written down."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from factlint.records import dataclass, field

if TYPE_CHECKING:
    from factlint.model import Claim, Entity, Place

VERSION = 1
# In the order in which they are written.
CLAIM_KEYS = (
    "id", "subject", "property", "value", "qualifiers", "polarity", "modality", "speaker",
    "citations", "source", "at", "quote", "by", "confidence", "origin", "review", "stale",
)  # fmt: skip
ENTITY_KEYS = ("id", "type", "names", "wikidata")


@dataclass(frozen=True, slots=True)
class Source:
    """The text that claims were read from: its path from the claim file's folder, its content."""

    path: str
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class StoredClaim:
    """A claim as a file has it, with the id it was read under; "" when written by hand."""

    id: str
    claim: Claim
    place: Place  # in the claim file

    @property
    def by_hand(self) -> bool:
        """Tell whether a person wrote it: it has no id of its own."""
        return not self.id

    @property
    def edited(self) -> bool:
        """Tell whether a person changed what was read: it no longer makes the id it has."""
        return bool(self.id) and self.id != self.claim.id


@dataclass(frozen=True)
class ClaimFile:
    """A claim file as it was read."""

    path: str
    source: Source | None
    entities: tuple[Entity, ...]
    stored: tuple[StoredClaim, ...]
    text: str = field(default="", repr=False)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Give the claims of the file, whatever was decided about them."""
        return tuple(one.claim for one in self.stored)
