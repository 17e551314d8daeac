"""A folder of entries. Whatever goes wrong with it costs time, and nothing else."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEAD = b"factlint cache, version 1\n"
_DIGEST = 16  # bytes
_TAG = b"Signature: 8a477f597d28d172789f06886806bc55\n"  # https://bford.info/cachedir/
_DAY = 86_400  # seconds
MAX_AGE = 30 * _DAY  # since an entry was last used
MAX_SIZE = 1 << 30  # bytes of all entries, about
_PARTS = 256  # folders among which the entries are spread, by how their names begin
_TIDY_EVERY = 64  # entries written


class Folder:
    """Entries by name; a name is hexadecimal digits. Several processes may use it at once."""

    def __init__(self, path: Path) -> None:
        self._path = str(path)
        self._written = 0
        self._usable: bool | None = None  # None: nobody has looked yet

    def get(self, name: str) -> bytes | None:
        """Give what was put under a name; None where that is nothing, or broken."""
        if not self._is_ours():
            return None
        path = self._file(name)
        try:
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - a third of pathlib's time
                data = file.read()
                last_used = os.fstat(file.fileno()).st_mtime
        except OSError:
            return None
        content = data[len(_HEAD) + _DIGEST :]
        if data[: len(_HEAD) + _DIGEST] != _head(name, content):
            return None
        if abs(time.time() - last_used) > _DAY:
            with suppress(OSError):
                os.utime(path)
        return content

    def put(self, name: str, content: bytes) -> None:
        """Keep an entry, in one step: no reader sees half of it."""
        path = self._file(name)
        beside = f"{path}.{os.getpid()}-{time.time_ns()}.tmp"
        try:
            if self._usable is None:
                _make(self._path)
            if not self._is_ours():
                return
            os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)  # noqa: PTH103, PTH120
            _write(beside, _head(name, content) + content)
            os.replace(beside, path)  # noqa: PTH105
        except OSError:  # no room, no right to write: do not try again for every text
            self._usable = False
            with suppress(OSError):
                os.unlink(beside)  # noqa: PTH108
            return
        self._written += 1
        if self._written % _TIDY_EVERY == 1:
            self._tidy(os.path.dirname(path))  # noqa: PTH120

    def clear(self) -> int:
        """Remove all entries, and give their number."""
        removed = 0
        for part in self._parts():
            for path, *_ in _entries(part):
                with suppress(OSError):
                    os.unlink(path)  # noqa: PTH108
                    removed += 1
            with suppress(OSError):
                os.rmdir(part)  # noqa: PTH106
        return removed

    def size(self) -> tuple[int, int]:
        """Give the number of entries, and how many bytes they take."""
        sizes = [size for part in self._parts() for _, _, size in _entries(part)]
        return len(sizes), sum(sizes)

    def _tidy(self, part: str) -> None:
        """Remove what nobody has used for long, and the oldest of what is too much.

        One part at a time: its entries are a sample of all, and looking through it takes no time.
        """
        with suppress(OSError):
            entries = sorted(_entries(part), key=lambda one: one[1])
            too_much = sum(size for _, _, size in entries) - MAX_SIZE // _PARTS
            oldest = time.time() - MAX_AGE
            for path, last_used, size in entries[:-1]:
                if last_used < oldest or too_much > 0:
                    os.unlink(path)  # noqa: PTH108
                    too_much -= size

    def _file(self, name: str) -> str:
        return f"{self._path}/{name[:2]}/{name[2:]}"

    def _parts(self) -> Iterator[str]:
        if self._is_ours():
            for number in range(_PARTS):
                if os.path.isdir(part := f"{self._path}/{number:02x}"):  # noqa: PTH112
                    yield part

    def _is_ours(self) -> bool:
        """Tell whether the folder is there, is this user's, and nobody else may write to it."""
        if self._usable is None:
            try:
                found = os.stat(self._path)  # noqa: PTH116
            except OSError:
                return False  # it may be made yet
            mine = not hasattr(os, "geteuid") or found.st_uid == os.geteuid()
            self._usable = mine and (os.name == "nt" or not found.st_mode & 0o022)
        return self._usable


def _make(path: str) -> None:
    """Make the folder, and tell git and backups that nothing in it is worth keeping."""
    if os.path.isdir(path):  # noqa: PTH112
        return
    os.makedirs(path, mode=0o700, exist_ok=True)  # noqa: PTH103
    for name, content in ((".gitignore", b"*\n"), ("CACHEDIR.TAG", _TAG)):
        with suppress(FileExistsError):  # another process makes the folder, too
            _write(f"{path}/{name}", content)


def _head(name: str, content: bytes) -> bytes:
    return _HEAD + blake2b(content, digest_size=_DIGEST, key=name.encode()[:64]).digest()


def _write(path: str, data: bytes) -> None:
    """Write a new file that only this user may read."""
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with open(handle, "wb", buffering=0) as file:  # noqa: PTH123
        if file.write(data) != len(data):
            raise OSError("the disk is full")


def _entries(part: str) -> Iterator[tuple[str, float, int]]:
    """Yield path, time of last use and size of each entry, also of those half written."""
    with suppress(OSError), os.scandir(part) as listed:
        for one in listed:
            with suppress(OSError):
                found = one.stat(follow_symlinks=False)
                yield one.path, found.st_mtime, found.st_size
