"""Extractors that are plugged in: other programs that read claims, and what is kept of those.

An extractor is found by the entry point group `factlint.extractors`, and only where it is asked
for. What it says is kept when the words it quotes stand in the text; see docs/extractors.md.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factlint.extractors.asking import with_extractors
    from factlint.extractors.loading import GROUP, known_names
    from factlint.extractors.proposal import Extractor, Proposal

__all__ = ["GROUP", "Extractor", "Proposal", "known_names", "with_extractors"]

_HOMES = {
    "GROUP": "factlint.extractors.loading",
    "known_names": "factlint.extractors.loading",
    "with_extractors": "factlint.extractors.asking",
    "Extractor": "factlint.extractors.proposal",
    "Proposal": "factlint.extractors.proposal",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
