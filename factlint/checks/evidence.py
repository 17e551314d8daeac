"""What the checks are handed: the documents, what they state, and how to take it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factlint.facts import Facts
    from factlint.model import Document
    from factlint.vocabulary import Vocabulary

PROFILES = ("modern", "pre-1600", "fiction")


@dataclass(frozen=True)
class Evidence:
    """Everything a check may look at; nothing else exists for it, not even the clock."""

    documents: tuple[Document, ...]
    facts: Facts
    vocabulary: Vocabulary
    today: str | None = None  # EDTF of the day, only when it was asked for
    profile: str = "modern"
