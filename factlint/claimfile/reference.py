"""Background knowledge: claims about the world, each with its source."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from factlint.claimfile.reading import load
from factlint.model import Origin
from factlint.resources import reference_folder

if TYPE_CHECKING:
    from factlint.claimfile.stored import ClaimFile


@cache
def load_reference() -> tuple[ClaimFile, ...]:
    """Read the shipped reference claims, once."""
    return tuple(_as_reference(load(path)) for path in sorted(reference_folder().glob("*.yaml")))


def _as_reference(file: ClaimFile) -> ClaimFile:
    stored = tuple(
        replace(one, claim=replace(one.claim, origin=Origin.REFERENCE)) for one in file.stored
    )
    return replace(file, stored=stored)
