"""Read a JSON dump of a Wikibase as a stream: one entity a line, of which few are wanted.

A whole dump is 1.6 TB of text, so a line is only parsed when its bytes say that it may be wanted.
"""

from __future__ import annotations

import bz2
import gzip
import json
import re
import zlib
from pathlib import Path
from typing import IO, TYPE_CHECKING, BinaryIO, Final

from factlint.errors import InputError
from factlint.records import dataclass
from factlint.wikidata.entityjson import Json, mapping, text
from factlint.wikidata.items import read_item

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factlint.wikidata.trimming import Wanted

_HEAD: Final = 400  # bytes in which an entity's own id stands, before its labels
_ID: Final = re.compile(rb'"id":\s?"([QPL][0-9]+)"')
_HUMAN: Final = (b'"Q5"', b'"numeric-id":5', b'"numeric-id": 5')
_BETWEEN_REPORTS: Final = 64_000_000  # bytes of text
_MAGIC: Final = {b"\x1f\x8b": "gzip", b"BZ": "bzip2"}
_ZSTANDARD: Final = b"\x28\xb5\x2f\xfd"
_BUFFER: Final = 1 << 20


@dataclass
class Progress:
    """How far a dump has been read."""

    size: int = 0  # of the file in bytes, 0 when it is not known
    packed: int = 0  # bytes of the file that were read
    unpacked: int = 0  # bytes of text
    lines: int = 0
    kept: int = 0
    broken: int = 0  # lines that are no JSON


@dataclass(frozen=True)
class Selection:
    """Which entities of a dump are wanted: some ids, or all humans."""

    ids: frozenset[str] = frozenset()
    humans: bool = False

    def may_want(self, line: bytes) -> bool:
        """Tell from a line's bytes whether it is worth parsing."""
        if self.humans:
            # Old dumps have only the number of an item that a statement names.
            return any(one in line for one in _HUMAN)
        found = _ID.search(line, 0, _HEAD)
        return found is None or found[1].decode("ascii") in self.ids

    def wants(self, entity: Json) -> bool:
        """Tell whether an entity of the dump, as JSON, is one to keep."""
        if not self.humans:
            return text(entity.get("id")) in self.ids
        item = read_item(entity)
        return item is not None and item.is_human


def read_dump(
    dump: Path | BinaryIO,
    selection: Selection,
    wanted: Wanted,
    progress: Progress,
    report: Callable[[Progress], None],
) -> Iterator[Json]:
    """Yield the wanted entities, trimmed, in the dump's order; `progress` is kept up to date.

    A line that is no JSON is counted and left out. Raises InputError when the file cannot be
    read or ends too early.
    """
    name = dump.as_posix() if isinstance(dump, Path) else "-"
    try:
        if isinstance(dump, Path):
            progress.size = dump.stat().st_size
            with dump.open("rb") as file:
                yield from _entities(file, selection, wanted, progress, report)
        else:
            yield from _entities(dump, selection, wanted, progress, report)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", path=name) from None
    except (EOFError, zlib.error) as error:
        told = f"ends too early, after {progress.lines:,} lines: {error}"
        raise InputError(told, path=name) from None


def _entities(
    file: BinaryIO,
    selection: Selection,
    wanted: Wanted,
    progress: Progress,
    report: Callable[[Progress], None],
) -> Iterator[Json]:
    next_report = _BETWEEN_REPORTS
    for line in _unpacked(file):
        progress.lines += 1
        progress.unpacked += len(line)
        if progress.unpacked >= next_report:
            next_report += _BETWEEN_REPORTS
            progress.packed = _position(file)
            report(progress)
        if len(line) < 3 or not selection.may_want(line):
            continue
        entity = _entity(line, progress)
        if entity is not None and selection.wants(entity):
            progress.kept += 1
            yield wanted.trimmed(entity)
    progress.packed = _position(file)
    report(progress)


def _position(file: BinaryIO) -> int:
    try:
        return file.tell()
    except OSError:  # a pipe has none
        return 0


def _unpacked(file: BinaryIO) -> IO[bytes]:
    magic = _peek(file)
    if magic == _ZSTANDARD:
        raise InputError(
            "is packed with Zstandard, which Python does not read",
            path=str(getattr(file, "name", "-")),
            hint="pipe it: zstd -dc DUMP | factlint wikidata import - ...",
        )
    kind = _MAGIC.get(magic[:2], "")
    if kind == "gzip":
        import io

        return io.BufferedReader(gzip.GzipFile(fileobj=file), _BUFFER)
    return bz2.open(file) if kind == "bzip2" else file


def _peek(file: BinaryIO) -> bytes:
    """Look at the first bytes, which tell how a file is packed; a pipe is taken as it comes."""
    if not file.seekable():
        return b""
    magic = file.read(4)
    file.seek(0)
    return magic


def _entity(line: bytes, progress: Progress) -> Json | None:
    try:
        return mapping(json.loads(line.strip().rstrip(b",")))
    except ValueError:
        progress.broken += 1
        return None
