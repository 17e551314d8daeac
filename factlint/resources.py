"""Where the rule base and the reference claims lie: inside the wheel, or in the repository."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def _folder(shipped: str, in_repository: str) -> Path:
    inside = _PACKAGE / shipped
    return inside if inside.is_dir() else _PACKAGE.parent / in_repository


def rules_folder() -> Path:
    """Give the folder of the rule base; an editable install falls back to the repository's."""
    return _folder("_rules", "rules")


def reference_folder() -> Path:
    """Give the folder of the reference claims."""
    return _folder("_reference", "claims/reference")
