"""Claim files, `<name>.claims.yaml`: claims written down where an editor can read and mend them.

Written by `write`, which merges where there is a file already; read by `load`; used together with
their text by `apply`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factlint.claimfile.applying import Drift, apply, drift
    from factlint.claimfile.files import SUFFIX, claim_path, is_claim_path, load_beside, write
    from factlint.claimfile.merging import merge
    from factlint.claimfile.reading import load, read_claims
    from factlint.claimfile.reference import load_reference
    from factlint.claimfile.rendering import render
    from factlint.claimfile.stored import ClaimFile, Source, StoredClaim

__all__ = [
    "SUFFIX",
    "ClaimFile",
    "Drift",
    "Source",
    "StoredClaim",
    "apply",
    "claim_path",
    "drift",
    "is_claim_path",
    "load",
    "load_beside",
    "load_reference",
    "merge",
    "read_claims",
    "render",
    "write",
]

# A check needs the reading of claim files alone; writing and merging are imported when used.
_HOMES = {
    "Drift": "factlint.claimfile.applying",
    "apply": "factlint.claimfile.applying",
    "drift": "factlint.claimfile.applying",
    "SUFFIX": "factlint.claimfile.files",
    "claim_path": "factlint.claimfile.files",
    "is_claim_path": "factlint.claimfile.files",
    "load_beside": "factlint.claimfile.files",
    "write": "factlint.claimfile.files",
    "merge": "factlint.claimfile.merging",
    "load": "factlint.claimfile.reading",
    "read_claims": "factlint.claimfile.reading",
    "load_reference": "factlint.claimfile.reference",
    "render": "factlint.claimfile.rendering",
    "ClaimFile": "factlint.claimfile.stored",
    "Source": "factlint.claimfile.stored",
    "StoredClaim": "factlint.claimfile.stored",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
