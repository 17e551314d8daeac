"""Where the cache lies: in the folder that the system has for the caches of a user."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def cache_folder(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Give the folder; None where FACTLINT_NO_CACHE is set, and for a user without a home."""
    if environment.get("FACTLINT_NO_CACHE"):
        return None
    told = environment.get("FACTLINT_CACHE_DIR")
    try:
        return Path(told).absolute() if told else _of_the_user(environment) / "factlint" / "runs"
    except (OSError, RuntimeError):  # the working directory is gone; nobody knows this user
        return None


def _of_the_user(environment: Mapping[str, str]) -> Path:
    """Follow the XDG Base Directory Specification, and what macOS and Windows have instead."""
    told = environment.get("XDG_CACHE_HOME", "")
    if Path(told).is_absolute():  # the specification: others are to be ignored
        return Path(told)
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    return Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache")
