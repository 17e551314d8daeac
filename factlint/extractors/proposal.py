"""What an extractor gives: claims, or proposals, which say the same in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from factlint.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from factlint.model import Claim, Document

# The readers of factlint itself are sure of what they read; others are believed a little less.
CONFIDENCE = 0.8


@dataclass(frozen=True)
class Proposal:
    """A statement that an extractor saw, all in words, as a claim file has them.

    `value` is what the property's type says: an EDTF date ("1852-11-27", "1892~"), a name, a
    number with its unit ("310 metre"), or words. `quote` is the clause or sentence that states
    it, as the text has it; `start`, its offset in the file in code points, is needed only where
    the same words stand more than once.
    """

    subject: str  # the full name, or the id the document's claims have for it
    property: str  # of the vocabulary: "born", "spouse", ...
    value: str
    quote: str
    start: int | None = None
    qualifiers: Mapping[str, str] = field(default_factory=dict)  # "time", "place", "role", ...
    polarity: str = "positive"  # or "negative"
    modality: str = "asserted"  # or "hedged", "attributed"
    speaker: str = ""  # who says so, when attributed
    confidence: float = CONFIDENCE  # 0 to 1; below 0.5 no proof builds on it


Extractor: TypeAlias = "Callable[[Document], Iterable[Claim | Proposal]]"
