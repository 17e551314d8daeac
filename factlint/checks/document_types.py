"""What type of text a document is: which policy on citations holds for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import BlockKind
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factlint.model import Document

_DRAFT_PATH = deferred(r"(?:^|[/_.-])[Dd]rafts?(?=[/_.-])")
_MUSEUM_PATH = deferred(r"(?:^|[/_.-])(?:[Mm]useums?|[Ee]xhibitions?|[Ll]abels)(?=[/_.-])")
_MUSEUM_KEYS = ("accession", "inventory n", "object number", "museum number", "inv. n")
_LIFE = deferred(
    r"\((?:born|b\.)\s[^()]*\d{4}[^()]*\)|\([^()]*\b1?\d{3}\s?[–-]\s?[^()]*\b1?\d{3}\)"
    r"|\bwas born (?:on|in)\b"
)


def type_of(document: Document, configured: str = "") -> str:
    """Give the type that the configuration says, else the one that the document shows."""
    if configured:
        return configured
    return next((name for name, shows in _SIGNS.items() if shows(document)), "article")


def _is_draft(document: Document) -> bool:
    if _DRAFT_PATH.search(document.path):
        return True
    for block in document.blocks[:30]:
        if block.kind is BlockKind.TITLE and block.text.startswith("Draft:"):
            return True
        if block.kind is BlockKind.FIELD and (block.key.lower(), block.text.lower()) in _AS_DRAFT:
            return True
    return False


_AS_DRAFT = frozenset((("draft", "true"), ("draft", "yes"), ("status", "draft")))


def _is_museum(document: Document) -> bool:
    return bool(_MUSEUM_PATH.search(document.path)) or any(
        block.kind is BlockKind.FIELD and block.key.lower().startswith(_MUSEUM_KEYS)
        for block in document.blocks
    )


def _is_wiki(document: Document) -> bool:
    return document.format == "wikitext"


def _is_biography(document: Document) -> bool:
    """Tell whether the first paragraph begins with somebody's life dates."""
    lead = next((one for one in document.blocks if one.kind is BlockKind.PARAGRAPH), None)
    return lead is not None and bool(_LIFE.search(lead.text[:200]))


_SIGNS: Mapping[str, Callable[[Document], bool]] = {
    "draft": _is_draft,
    "museum": _is_museum,
    "wiki": _is_wiki,
    "biography": _is_biography,
}
