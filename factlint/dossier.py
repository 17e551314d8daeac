"""Bring texts and claim files together: a claim file has the last word about its text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factlint.errors import InputError
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.claimfile import ClaimFile, Drift
    from factlint.model import Extraction
    from factlint.readings import Reading


@dataclass(frozen=True)
class Dossier:
    """What texts and claim files say together."""

    extractions: tuple[Extraction, ...]  # of texts, as their claim files have them
    drift: tuple[Drift, ...] = ()  # between texts that have changed and their claim files
    alone: tuple[ClaimFile, ...] = ()  # claim files whose text is not checked
    failures: tuple[InputError, ...] = ()  # claim files that are broken


def together(readings: Sequence[Reading], claim_paths: Iterable[str]) -> Dossier:
    """Apply the claim files that were given, and those that lie beside a text, to their texts."""
    texts = (one.document.path for one in readings)
    files, failures = _loaded(sorted({*claim_paths, *beside(texts)}))
    if not files:
        return Dossier(tuple(one.extraction for one in readings), failures=failures)
    from factlint.claimfile import apply, drift

    documents = {one.document.path: one.document for one in readings}
    extractions = {one.document.path: one.extraction for one in readings}
    drifted: list[Drift] = []
    alone: list[ClaimFile] = []
    for file in files:
        text = _text_of(file, readings)
        if text in documents:
            drifted += drift(file, extractions[text], documents[text])
            extractions[text] = apply(file, extractions[text], documents[text])
        else:
            alone.append(file)
    return Dossier(tuple(extractions.values()), tuple(drifted), tuple(alone), failures)


def beside(texts: Iterable[str]) -> list[str]:
    """Give the paths of the claim files that lie beside texts."""
    from factlint.files import CLAIMS_SUFFIX, is_file

    paths = (Path(text).with_suffix(CLAIMS_SUFFIX) for text in texts)
    return [path.as_posix() for path in paths if is_file(path)]


def _loaded(paths: Iterable[str]) -> tuple[list[ClaimFile], tuple[InputError, ...]]:
    files, failures = [], []
    for path in paths:
        from factlint.claimfile import load

        try:
            files.append(load(path))
        except InputError as error:
            failures.append(error)
    return files, tuple(failures)


def _text_of(file: ClaimFile, readings: Sequence[Reading]) -> str:
    """Give the path of the text a claim file is about: the one it names, or that of its name."""
    from factlint.claimfile import claim_path
    from factlint.claimfile.reading import source_path

    if file.source is not None:
        return source_path(file.path, file.source)
    namesakes = (
        one.document.path
        for one in readings
        if claim_path(one.document.path).as_posix() == file.path
    )
    return next(namesakes, "")
