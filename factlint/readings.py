"""Read and extract many texts, in this process or in several; the outcome is the same."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.cache import (
    is_kept,
    keep_in,
    keep_patterns,
    kept_where,
    name_of,
    recalled,
    remember,
)
from factlint.errors import InputError
from factlint.model import all_records
from factlint.records import dataclass
from factlint.resources import digest_of_words

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
    large enough for it to pay. What an earlier run has kept is not read again.
    """
    known = _known(paths, input_format, extractors)
    anew = _read_all([path for path in paths if path not in known], input_format, jobs, extractors)
    for path in paths:
        yield known[path] if path in known else next(anew)


def _read_all(
    paths: Sequence[str], input_format: str | None, jobs: int | None, extractors: Extractors
) -> Iterator[Reading | InputError]:
    processes = jobs or _worthwhile(paths)
    if processes == 1 or len(paths) < 2:
        for path in paths:
            yield read(path, input_format, extractors)
        return
    yield from _spread(paths, partial(_read_chunk, input_format, extractors), processes)


def _known(
    paths: Sequence[str], input_format: str | None, extractors: Extractors
) -> dict[str, Reading]:
    """Give the readings of texts that an earlier run has read, as they are now."""
    if not is_kept() or extractors:
        return {}
    known = {}
    for path in paths:
        with suppress(OSError):
            found = recalled(_name(path, Path(path).read_bytes(), input_format), _records())
            if found is not None:
                known[path] = found
    return known


def _name(path: str, data: bytes, input_format: str | None) -> str:
    """Name a reading by all that it depends on: the words known, and how the text is read."""
    return name_of("reading", (digest_of_words(), path, input_format or "", data))


@cache
def _records() -> tuple[type, ...]:
    return (Reading, *all_records())


def read(
    path: str, input_format: str | None = None, extractors: Extractors = ()
) -> Reading | InputError:
    """Read one file; where anything is kept for later runs, the reading is, too."""
    try:
        data = Path(path).read_bytes()
        _refuse_what_is_no_text(data, path)
        reading = read_bytes(data, path, input_format, extractors)
    except OSError as error:
        return InputError(f"cannot be read: {error.strerror or error}", path=path)
    except InputError as error:
        return error
    except Exception as error:
        error.add_note(f"while reading {path}")
        raise
    if is_kept() and not extractors:
        remember(_name(path, data, input_format), reading)
    return reading


def _refuse_what_is_no_text(data: bytes, path: str) -> None:
    from factlint.sources.decoding import no_text

    if what := no_text(data):
        raise InputError(
            f"this is no text: it is {what}",
            path=path,
            hint="leave it out, or save its words as text",
        )


def read_bytes(
    data: bytes, path: str, input_format: str | None = None, extractors: Extractors = ()
) -> Reading:
    """Read what standard input gave, as if it stood in a file of that path."""
    from factlint.sources import read_bytes as read_document

    return extracted(read_document(data, path, input_format), extractors)


def read_example(
    path: str, text: str, format_name: str | None, encoding: str | None = None
) -> tuple[Document, Extraction]:
    """Read a text that a rule's example has, from a file of that encoding if it names one."""
    from factlint import sources

    if encoding is None:
        reading = extracted(sources.read_text(text, path, format_name))
    else:
        reading = extracted(sources.read_bytes(text.encode(encoding), path, format_name))
    return reading.document, reading.extraction


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
    workers = min(processes, len(chunks))
    with ProcessPoolExecutor(workers, initializer=keep_in, initargs=(kept_where(),)) as pool:
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
    read_now = [read(path, input_format, extractors) for path in paths]
    keep_patterns()
    return read_now
