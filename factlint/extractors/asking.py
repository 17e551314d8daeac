"""Ask extractors about a document, and add what holds to what was read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extractors.loading import plugged
from factlint.extractors.taking import RefusedError, Taking
from factlint.model import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.extractors.loading import Plugged
    from factlint.extractors.proposal import Extractor
    from factlint.model import Document, Extraction


def with_extractors(
    document: Document, extraction: Extraction, extractors: Iterable[str | Extractor]
) -> Extraction:
    """Give what was read together with what extractors add, by name or as functions.

    What cannot be kept stands in `refused` with the reason; no error of an extractor gets out.
    """
    taking = Taking(document, extraction)
    refused: list[Refused] = []
    for one in plugged(extractors):
        refused += _asked(one, document, taking)
    return replace(
        extraction,
        claims=taking.claims,
        entities=taking.entities,
        refused=(*extraction.refused, *refused),
    )


def _asked(one: Plugged, document: Document, taking: Taking) -> list[Refused]:
    """Take what an extractor gives until it ends or fails; give what was refused."""
    refused: list[Refused] = []
    if one.read is None:
        return [Refused(one.name, "could not be loaded", one.failure, failed=True)]
    try:
        for given in one.read(document):
            refused += _taken(one.name, given, taking)
    except (Exception, SystemExit) as error:  # a stranger's mistake ends no run
        told = f"{type(error).__name__}: {error}"
        refused.append(Refused(one.name, f"failed on {document.path}", told, failed=True))
    return refused


def _taken(name: str, given: object, taking: Taking) -> list[Refused]:
    try:
        taking.take(name, given)
    except RefusedError as error:
        return [Refused(name, error.why, error.detail)]
    except (AttributeError, TypeError, ValueError) as error:  # a part that is no word, no place
        return [Refused(name, "not made as a claim is", str(error))]
    return []
