"""Read and extract many texts, in this process or in several; the outcome is the same."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.errors import InputError
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factlint.model import Document, Extraction

    Extractors = Sequence[str]  # names of those that are plugged in

# Below this a second process saves less than a second, and costs a tenth of the work more: it must
# start, and send back what it read.
_WORTH_A_PROCESS = 2_000_000  # bytes
_CHUNK = 100_000  # bytes a process reads before it sends anything back


@dataclass(frozen=True)
class Reading:
    """A text, and what was read from it."""

    document: Document
    extraction: Extraction


def read_all(
    paths: Sequence[str],
    input_format: str | None = None,
    jobs: int | None = None,
    extractors: Extractors = (),
) -> Iterator[Reading | InputError]:
    """Yield the reading of each path in their order, or why it could not be read.

    `jobs` is the number of processes; None takes as many as there are cores when the texts are
    large enough for it to pay.
    """
    processes = jobs or _worthwhile(paths)
    if processes == 1 or len(paths) < 2:
        for path in paths:
            yield read(path, input_format, extractors)
        return
    yield from _spread(paths, partial(_read_chunk, input_format, extractors), processes)


def read(
    path: str, input_format: str | None = None, extractors: Extractors = ()
) -> Reading | InputError:
    """Read one file."""
    from factlint.sources import read_file

    try:
        return extracted(read_file(path, input_format), extractors)
    except InputError as error:
        return error
    except Exception as error:
        error.add_note(f"while reading {path}")
        raise


def read_bytes(
    data: bytes, path: str, input_format: str | None = None, extractors: Extractors = ()
) -> Reading:
    """Read what standard input gave, as if it stood in a file of that path."""
    from dataclasses import replace

    from factlint.sources import decode, read_text

    decoded = decode(data, path)
    document = read_text(decoded.text, path, input_format)
    document = replace(document, problems=decoded.problems + document.problems)
    return extracted(document, extractors)


def extracted(document: Document, extractors: Extractors = ()) -> Reading:
    """Extract a document's claims, and ask the extractors that are named for more."""
    from factlint.extract import extract_document

    extraction = extract_document(document)
    if extractors:
        from factlint.extractors import with_extractors

        extraction = with_extractors(document, extraction, extractors)
    return Reading(document, extraction)


def _worthwhile(paths: Sequence[str]) -> int:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    if not cores or cores == 1 or len(paths) < 2:
        return 1
    return cores if sum(map(_size, paths)) >= _WORTH_A_PROCESS else 1


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0


def _spread(
    paths: Sequence[str],
    read_chunk: Callable[[Sequence[str]], list[Reading | InputError]],
    processes: int,
) -> Iterator[Reading | InputError]:
    from concurrent.futures import ProcessPoolExecutor

    from factlint.extract.lexicon import load_lexicon

    load_lexicon()  # before the processes part, so that each has it already
    chunks = list(_chunks(paths))
    with ProcessPoolExecutor(min(processes, len(chunks))) as pool:
        try:
            for readings in pool.map(read_chunk, chunks):
                yield from readings
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _chunks(paths: Sequence[str]) -> Iterator[list[str]]:
    chunk: list[str] = []
    size = 0
    for path in paths:
        chunk.append(path)
        size += _size(path)
        if size >= _CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _read_chunk(
    input_format: str | None, extractors: Extractors, paths: Sequence[str]
) -> list[Reading | InputError]:
    return [read(path, input_format, extractors) for path in paths]
