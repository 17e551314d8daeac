"""Background knowledge: claims about the world, each with its source."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING

from factlint.cache import contents_of, name_of, remembered
from factlint.claimfile.stored import ClaimFile, Source, StoredClaim
from factlint.model import Origin, all_records
from factlint.resources import digest_of_reference, digest_of_words, reference_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

_RECORDS = (ClaimFile, Source, StoredClaim)


def load_reference(*others: Path) -> tuple[ClaimFile, ...]:
    """Read the shipped reference claims, once, and those of a project's own files."""
    return (*_shipped(), *_own(others)) if others else _shipped()


@cache
def _shipped() -> tuple[ClaimFile, ...]:
    return _loaded(reference_folder().glob("*.yaml"), digest_of_reference)


def _own(paths: Sequence[Path]) -> tuple[ClaimFile, ...]:
    return _loaded(paths, partial(name_of, "own reference", contents_of(map(str, paths))))


def _loaded(paths: Iterable[Path], digest: Callable[[], str]) -> tuple[ClaimFile, ...]:
    records = (*_RECORDS, *all_records())
    return remembered(
        "reference", lambda: digest() + digest_of_words(), records, lambda: _read(paths)
    )


def _read(paths: Iterable[Path]) -> tuple[ClaimFile, ...]:
    from factlint.claimfile.reading import load

    return tuple(_as_reference(load(path)) for path in sorted(paths))


def _as_reference(file: ClaimFile) -> ClaimFile:
    stored = tuple(
        replace(one, claim=replace(one.claim, origin=Origin.REFERENCE)) for one in file.stored
    )
    return replace(file, stored=stored)
