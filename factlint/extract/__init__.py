"""Read claims out of documents: who is said to have done what, and when."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

from factlint.extract.lexicon import load_lexicon
from factlint.extract.reading import Reading

if TYPE_CHECKING:
    from factlint.model import Claim, Document, Extraction


def extract_document(document: Document) -> Extraction:
    """Read the claims of a document, the entities they are about, and what was dropped."""
    return Reading(document, load_lexicon()).read()


def extract(document: Document) -> list[Claim]:
    """Read the claims of a document, in the order of the text."""
    return list(extract_document(document).claims)


class _Callable(ModuleType):
    """Let `factlint.extract(document)` be called: the public function has this package's name."""

    def __call__(self, document: Document) -> list[Claim]:
        return extract(document)


sys.modules[__name__].__class__ = _Callable
