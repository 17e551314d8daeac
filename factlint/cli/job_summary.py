"""The summary of a GitHub job: the Markdown report, in the file that the runner names.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

VARIABLE = "GITHUB_STEP_SUMMARY"
# A step's summary of more than a mebibyte is not shown at all.
_ROOM = 1_000_000
_REST = "\nThere is more than a job summary can show; the log has all of it.\n"


def add_job_summary(pieces: Iterable[str]) -> None:
    """Append the report where the runner wants it; do nothing elsewhere. Raise InputError."""
    path = os.environ.get(VARIABLE)
    if not path:
        return
    try:
        with Path(path).open(
            "a", encoding="utf-8", errors="backslashreplace", newline="\n"
        ) as file:
            file.writelines(_fitting(pieces))
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", path=path) from None


def _fitting(pieces: Iterable[str]) -> Iterator[str]:
    room = _ROOM
    for piece in pieces:
        room -= len(piece.encode("utf-8", "backslashreplace"))
        if room < 0:
            yield _REST
            return
        yield piece
