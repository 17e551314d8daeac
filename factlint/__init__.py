"""factlint: a fact-checking and citation linter. The public API stands here and is kept stable.

Nothing is imported until it is used: `import factlint` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from factlint import dates, identifiers
    from factlint.api import check
    from factlint.extract import extract
    from factlint.extract.times import find_times
    from factlint.extractors import Extractor, Proposal
    from factlint.model import Claim, Date, Document, Finding, Report
    from factlint.sources import read_text

__all__ = [
    "Claim",
    "Date",
    "Document",
    "Extractor",
    "Finding",
    "Proposal",
    "Report",
    "__version__",
    "check",
    "dates",
    "extract",
    "find_times",
    "identifiers",
    "read_text",
]

_HOMES = {
    "Claim": "factlint.model",
    "Date": "factlint.model",
    "Document": "factlint.model",
    "Extractor": "factlint.extractors",
    "Finding": "factlint.model",
    "Proposal": "factlint.extractors",
    "Report": "factlint.model",
    "check": "factlint.api",
    "find_times": "factlint.extract.times",
    "read_text": "factlint.sources",
}
_MODULES = ("dates", "extract", "identifiers")  # `extract` is a package that can be called


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    if name in _MODULES:
        return import_module(f"factlint.{name}")
    raise AttributeError(f"module 'factlint' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
