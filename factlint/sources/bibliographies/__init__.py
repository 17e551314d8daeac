"""Lists of sources kept in files of their own, to which the marks [@key] and \\cite{key} point."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.errors import InputError
from factlint.model import BlockKind, MarkKind
from factlint.patterns import deferred
from factlint.sources.bibliographies.document import read, read_csl, works_of
from factlint.sources.bibliographies.work import Bibliography, Work

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.model import Document

__all__ = ["Bibliography", "Work", "bibliographies_of", "bibliography", "bibliography_of"]

_USUAL = ("references.bib", "bibliography.bib", "references.json", "bibliography.json")
_IN_LATEX = deferred(r"\\(?:bibliography|addbibresource(?:\[[^\]]*\])?)\{([^{}]*)\}")


def bibliographies_of(
    documents: Iterable[Document],
) -> tuple[dict[str, Bibliography], list[InputError]]:
    """Read the lists of those documents that call on keys; give what could not be read too."""
    found, failures = {}, []
    for document in documents:
        if any(mark.kind is MarkKind.PANDOC for mark in document.marks):
            try:
                read = bibliography_of(document)
            except InputError as error:
                failures.append(error)
            else:
                if read is not None:
                    found[document.path] = read
    return found, failures


def bibliography_of(document: Document) -> Bibliography | None:
    """Read the list that a document names, or the usual one beside it; None when there is none.

    A text that lists its sources itself has no other list but those that it names.

    Raises InputError when a list that is named cannot be read.
    """
    folder = Path(document.path).parent
    named = [folder / name for name in _named(document)]
    lists_itself = any(entry.kind == "bibliography" for entry in document.entries)
    lists_itself = lists_itself or bool(works_of(document))
    paths = named or ([] if lists_itself else _beside(Path(document.path)))
    own = works_of(document)
    if not paths and not own:
        return None
    listed = bibliography(_read(path) for path in paths)
    named_paths = (document.path, *listed.paths) if own else listed.paths
    return replace(listed, paths=named_paths, works=(*own, *listed.works))


def bibliography(documents: Iterable[Document]) -> Bibliography:
    """Give the sources of some lists as one."""
    read = tuple(documents)
    works = tuple(work for document in read for work in works_of(document))
    return Bibliography(tuple(document.path for document in read), works, read)


def _named(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if block.kind is BlockKind.FIELD and block.key.lower() == "bibliography":
            yield block.text.strip().strip("\"'[]")
    for match in _IN_LATEX.finditer(document.source):
        for name in match[1].split(","):
            yield name.strip() if name.strip().endswith(".bib") else f"{name.strip()}.bib"


def _beside(path: Path) -> list[Path]:
    usual = [path.with_suffix(".bib"), *(path.parent / name for name in _USUAL)]
    return [one for one in usual if one.is_file()][:1]


def _read(path: Path) -> Document:
    from factlint.sources.decoding import decode

    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=path.as_posix()) from None
    text = decode(data).text
    return (read_csl if path.suffix == ".json" else read)(text, path.as_posix())
