"""The frozen values that pass from stage to stage.

Offsets are code points into the file as it is on disk, the end exclusive; lines and columns are
1-based, the end column exclusive.
"""

from __future__ import annotations

from factlint.model.claims import (
    LEAST_CONFIDENCE,
    UNTITLED_OFFICE,
    Claim,
    Dropped,
    Entity,
    Extraction,
    Modality,
    Origin,
    Polarity,
    Refused,
    Review,
)
from factlint.model.documents import (
    Block,
    BlockKind,
    Comment,
    Document,
    Entry,
    Link,
    Mark,
    MarkKind,
    Problem,
    Run,
)
from factlint.model.findings import (
    Conflict,
    Coverage,
    Finding,
    Fix,
    Mismatch,
    NotedPlace,
    Report,
    Severity,
    Silence,
    Unchecked,
)
from factlint.model.places import Place, Span
from factlint.model.times import Amount, Time, is_day, is_exact, is_plain, year_of
from factlint.model.values import Age, Date, Duration, EntityRef, Quantity, Text, Value

__all__ = [
    "LEAST_CONFIDENCE",
    "UNTITLED_OFFICE",
    "Age",
    "Amount",
    "Block",
    "BlockKind",
    "Claim",
    "Comment",
    "Conflict",
    "Coverage",
    "Date",
    "Document",
    "Dropped",
    "Duration",
    "Entity",
    "EntityRef",
    "Entry",
    "Extraction",
    "Finding",
    "Fix",
    "Link",
    "Mark",
    "MarkKind",
    "Mismatch",
    "Modality",
    "NotedPlace",
    "Origin",
    "Place",
    "Polarity",
    "Problem",
    "Quantity",
    "Refused",
    "Report",
    "Review",
    "Run",
    "Severity",
    "Silence",
    "Span",
    "Text",
    "Time",
    "Unchecked",
    "Value",
    "all_records",
    "is_day",
    "is_exact",
    "is_plain",
    "year_of",
]


def all_records() -> tuple[type, ...]:
    """Give all classes of the model: they hold what is told, and do nothing."""
    return tuple(one for name in __all__ if isinstance(one := globals()[name], type))
