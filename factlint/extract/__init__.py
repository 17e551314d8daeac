"""Read claims out of documents: who is said to have done what, and when."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

from factlint.collecting import garbage_kept
from factlint.extract.layout.annals import as_entries
from factlint.extract.lexicon import load_lexicon
from factlint.extract.reading import Reading
from factlint.extract.syntax.hyphens import joined

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.extractors import Extractor
    from factlint.model import Claim, Document, Extraction


@garbage_kept()
def extract_document(document: Document) -> Extraction:
    """Read the claims of a document, the entities they are about, and what was dropped."""
    return Reading(as_entries(joined(document)), load_lexicon()).read()


def extract(document: Document, extractors: Iterable[str | Extractor] = ()) -> list[Claim]:
    """Read the claims of a document, in the order of the text.

    Behind them stand those of `extractors`, functions or names of what is plugged in, as far as
    they hold (docs/extractors.md).
    """
    extraction = extract_document(document)
    if extractors:
        from factlint.extractors import with_extractors

        extraction = with_extractors(document, extraction, extractors)
    return list(extraction.claims)


class _Callable(ModuleType):
    """Let `factlint.extract(document)` be called: the public function has this package's name."""

    def __call__(
        self, document: Document, extractors: Iterable[str | Extractor] = ()
    ) -> list[Claim]:
        return extract(document, extractors)


sys.modules[__name__].__class__ = _Callable
