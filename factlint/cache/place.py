"""Where the cache lies: in the folder that the system has for the caches of a user."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def cache_folder(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Give the folder, or None where FACTLINT_NO_CACHE says that nothing is to be kept."""
    if environment.get("FACTLINT_NO_CACHE"):
        return None
    told = environment.get("FACTLINT_CACHE_DIR")
    return Path(told).absolute() if told else _of_the_user(environment) / "factlint" / "runs"


def _of_the_user(environment: Mapping[str, str]) -> Path:
    """Follow the XDG Base Directory Specification, and what macOS and Windows have instead."""
    told = environment.get("XDG_CACHE_HOME", "")
    if Path(told).is_absolute():  # the specification: others are to be ignored
        return Path(told)
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    return Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache")
