"""Claim files, `<name>.claims.yaml`: claims written down where an editor can read and mend them.

Written by `write`, which merges where there is a file already; read by `load`; used together with
their text by `apply`.
"""

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
