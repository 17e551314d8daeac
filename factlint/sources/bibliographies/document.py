"""A list of sources as a document of its own: no text, only entries, and what is wrong in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import Document, Entry

if TYPE_CHECKING:
    from factlint.sources.bibliographies.work import Work

BIBTEX, CSL = "bibtex", "csl"
LISTS = frozenset((BIBTEX, CSL))  # the formats that are lists of sources


def read(text: str, path: str) -> Document:
    """Read BibTeX into a document."""
    return _document(text, path, BIBTEX)


def read_csl(text: str, path: str) -> Document:
    """Read CSL JSON into a document; raise InputError when it is none."""
    return _document(text, path, CSL)


def _document(text: str, path: str, form: str) -> Document:
    entries = tuple(
        Entry(work.key, "work", *work.head, text="", fields=work.fields)
        for work in _works(text, path, form)
    )
    return Document(path, form, text, (), entries=entries)


def works_of(document: Document) -> tuple[Work, ...]:
    """Give the sources of a list, or of a text's own front matter, with their fields' places."""
    if document.format not in LISTS:
        from factlint.sources.bibliographies.matter import works_in_matter

        return tuple(works_in_matter(document))
    return tuple(_works(document.source, document.path, document.format))


def _works(text: str, path: str, form: str) -> list[Work]:
    if form == CSL:
        from factlint.sources.bibliographies import csl

        return csl.read_csl(text, path)
    from factlint.sources.bibliographies.bibtex import read_bibtex

    return read_bibtex(text, path)
