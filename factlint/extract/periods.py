"""Named periods used as dates: 'during World War II'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.model import Time
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.mentions import Mention

_DURING = deferred(
    r"(?:[Dd]uring|[Tt]hroughout|[Ii]n|[Aa]mid)\s+(?:the\s+)?(?:course\s+of\s+)?(?:the\s+)?$"
)


def during(text: str, mention: Mention) -> Time | None:
    """Give the time a mention stands for, when it names a period in which something happened."""
    edtf = load_language().periods.get(mention.text)
    if edtf is None or not _DURING.search(text, max(mention.start - 30, 0), mention.start):
        return None
    return Time(mention.start, mention.end, mention.text, "date", edtf, None, modifier="during")
