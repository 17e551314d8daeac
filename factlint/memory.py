"""Readings kept in memory: of texts that are checked again and again, only what changed is read."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from factlint.readings import Reading, read_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.errors import InputError
    from factlint.readings import Extractors

# How a text is read, and the digest of its contents.
_Version: TypeAlias = "tuple[str | None, Extractors, bytes]"


class Memory:
    """Reads texts as `readings.read_all` does, each again only when its contents have changed."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[_Version, Reading]] = {}

    def read_all(
        self,
        paths: Sequence[str],
        input_format: str | None = None,
        jobs: int | None = None,
        extractors: Extractors = (),
    ) -> Iterator[Reading | InputError]:
        """Yield the reading of each path in their order, or why it could not be read."""
        versions = {path: (input_format, extractors, _digest(path)) for path in paths}
        changed = [path for path in paths if not self._knows(path, versions[path])]
        anew = read_all(changed, input_format, jobs, extractors)
        for path in paths:
            if self._knows(path, versions[path]):
                yield self._kept[path][1]
                continue
            outcome = next(anew)
            if isinstance(outcome, Reading):
                self._kept[path] = versions[path], outcome
            yield outcome

    def _knows(self, path: str, version: _Version) -> bool:
        return path in self._kept and self._kept[path][0] == version


def _digest(path: str) -> bytes:
    try:
        return sha256(Path(path).read_bytes()).digest()
    except OSError:
        return b""  # reading it says what is wrong
