"""Identifiers of books, papers, people and pages: whether one can be right, and why it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.identifiers.fault import Fault
from factlint.identifiers.numbers import (
    isbn_fault,
    ismn_fault,
    isni_fault,
    issn_fault,
    orcid_fault,
)
from factlint.identifiers.papers import (
    arxiv_fault,
    doi_fault,
    oclc_fault,
    pmcid_fault,
    pmid_fault,
    wikidata_fault,
)
from factlint.identifiers.web import url_fault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

KINDS: Final[Mapping[str, Callable[[str], Fault | None]]] = {
    "arxiv": arxiv_fault,
    "doi": doi_fault,
    "isbn": isbn_fault,
    "ismn": ismn_fault,
    "isni": isni_fault,
    "issn": issn_fault,
    "oclc": oclc_fault,
    "orcid": orcid_fault,
    "pmcid": pmcid_fault,
    "pmid": pmid_fault,
    "url": url_fault,
    "wikidata": wikidata_fault,
}


def is_valid(kind: str, text: str) -> bool | None:
    """Say whether the text can be an identifier of the kind; None for a kind that is not known."""
    fault = KINDS.get(kind)
    return None if fault is None else fault(text) is None


def explain(kind: str, text: str) -> Fault | None:
    """Say what is wrong with an identifier, or None when nothing is or the kind is not known."""
    fault = KINDS.get(kind)
    return None if fault is None else fault(text)


__all__ = ["KINDS", "Fault", "explain", "is_valid"]
