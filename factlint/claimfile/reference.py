"""Background knowledge: claims about the world, each with its source."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from factlint.claimfile.reading import load
from factlint.model import Origin
from factlint.resources import reference_folder

if TYPE_CHECKING:
    from pathlib import Path

    from factlint.claimfile.stored import ClaimFile


@cache
def load_reference(*others: Path) -> tuple[ClaimFile, ...]:
    """Read the shipped reference claims, and those of a project's own files, once."""
    shipped = sorted(reference_folder().glob("*.yaml"))
    return tuple(_as_reference(load(path)) for path in (*shipped, *others))


def _as_reference(file: ClaimFile) -> ClaimFile:
    stored = tuple(
        replace(one, claim=replace(one.claim, origin=Origin.REFERENCE)) for one in file.stored
    )
    return replace(file, stored=stored)
