"""What factlint itself is: any change of it may change what it gives."""

from __future__ import annotations

import os
import sys
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from factlint import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

_PACKAGE = str(Path(__file__).parents[1])


@cache
def program() -> str:
    """Stand for this factlint, this Python, and the packages that are installed with them."""
    told = "\n".join((__version__, sys.version, *sorted(_installed()), *_sources()))
    return blake2b(told.encode("utf-8", "surrogatepass")).hexdigest()


def _installed() -> Iterator[str]:
    """Yield the packages by the folders that pip leaves: 'click-8.3.1.dist-info'."""
    for folder in sys.path:
        if folder.endswith(("site-packages", "dist-packages")) and os.path.isdir(folder):  # noqa: PTH112
            for name in os.listdir(folder):  # noqa: PTH208 - pathlib takes ten times as long
                if name.endswith((".dist-info", ".egg-info")):
                    yield name


def _sources() -> list[str]:
    """Name the state of each module where they are worked on; those of a release stay."""
    if os.path.isdir(f"{_PACKAGE}/_rules"):  # noqa: PTH112 - as wheels have it
        return []
    found, folders = [], [_PACKAGE]
    for folder in folders:
        for one in os.scandir(folder):
            if one.name.endswith(".py"):
                state = one.stat()
                found.append(f"{one.path} {state.st_mtime_ns} {state.st_size}")
            elif one.is_dir() and one.name != "__pycache__":
                folders.append(one.path)
    return sorted(found)
