"""Background knowledge: claims about the world, each with its source."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from factlint.cache import contents_of, remembered
from factlint.cache.records import records_of_the_model
from factlint.claimfile.stored import ClaimFile, Source, StoredClaim
from factlint.model import Origin
from factlint.resources import reference_folder
from factlint.vocabulary import vocabulary_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_RECORDS = (ClaimFile, Source, StoredClaim)


def load_reference(*others: Path) -> tuple[ClaimFile, ...]:
    """Read the shipped reference claims, once, and those of a project's own files."""
    return (*_shipped(), *_loaded(others)) if others else _shipped()


@cache
def _shipped() -> tuple[ClaimFile, ...]:
    return _loaded(sorted(reference_folder().glob("*.yaml")))


def _loaded(paths: Sequence[Path]) -> tuple[ClaimFile, ...]:
    made_from = chain(vocabulary_files(), contents_of(map(str, paths)))
    records = (*_RECORDS, *records_of_the_model())
    return remembered("reference", made_from, records, lambda: tuple(_read(paths)))


def _read(paths: Iterable[Path]) -> Iterable[ClaimFile]:
    from factlint.claimfile.reading import load

    return map(_as_reference, map(load, paths))


def _as_reference(file: ClaimFile) -> ClaimFile:
    stored = tuple(
        replace(one, claim=replace(one.claim, origin=Origin.REFERENCE)) for one in file.stored
    )
    return replace(file, stored=stored)
