"""Remember what was made from what, for as long as a block of code runs with a cache."""

from __future__ import annotations

import pickle
import re
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from hashlib import blake2b
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from factlint.cache.compiled import Compiled
from factlint.cache.folder import Folder
from factlint.cache.program import program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

Made = TypeVar("Made")


class _Cache(NamedTuple):
    """What is remembered in."""

    path: Path
    folder: Folder
    patterns: Compiled


_CACHE: ContextVar[_Cache | None] = ContextVar("_CACHE", default=None)


@contextmanager
def kept_in(path: Path | None) -> Iterator[None]:
    """Remember in a folder while the block runs; None is no folder at all."""
    token = _CACHE.set(None if path is None else _opened(path))
    try:
        yield
    finally:
        keep_patterns()
        _CACHE.reset(token)


def keep_in(path: Path | None) -> None:
    """Remember in a folder until the process ends: for one that works for another."""
    _CACHE.set(None if path is None else _opened(path))


def kept_where() -> Path | None:
    """Give the folder in which is remembered now."""
    cache = _CACHE.get()
    return cache.path if cache else None


def keep_patterns() -> None:
    """Keep what has been compiled since the last time."""
    if cache := _CACHE.get():
        cache.patterns.keep()


def _opened(path: Path) -> _Cache:
    name = partial(name_of, "patterns", ())  # for when a pattern is asked for, if one is
    patterns = Compiled(lambda: recalled(name(), ()), lambda codes: remember(name(), codes))
    return _Cache(path, Folder(path), patterns)


def is_kept() -> bool:
    """Tell whether anything is remembered now."""
    return _CACHE.get() is not None


def pattern_of(words: str, flags: int) -> re.Pattern[str]:
    """Give what `re.compile` gives."""
    cache = _CACHE.get()
    return cache.patterns.pattern(words, flags) if cache else re.compile(words, flags)


def remembered(
    kind: str, digest: Callable[[], str], classes: Iterable[type], make: Callable[[], Made]
) -> Made:
    """Give what `make` makes, or made in an earlier run from the same.

    `digest` stands for all that it is made from, and is asked only where anything is kept. What is
    made may hold words, numbers, tuples, lists, dicts and sets of them, and records of `classes`.
    What `make` raises is raised, and not remembered.
    """
    if not is_kept():
        return make()
    try:
        name = name_of(kind, (digest(),))
    except OSError:  # whoever reads the file to make something of it says what is wrong with it
        return make()
    found = recalled(name, classes)
    if found is None:
        found = make()
        remember(name, found)
    return cast("Made", found)


def contents_of(paths: Iterable[str]) -> Iterator[str | bytes]:
    """Yield path and bytes of each file. Raises OSError when one cannot be read."""
    for path in paths:
        yield path
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - a third of pathlib's time
            yield file.read()


def name_of(kind: str, made_from: Iterable[str | bytes]) -> str:
    """Give the name of what is made from these bytes and words by this factlint."""
    digest = blake2b(digest_size=20)
    for part in (kind, program(), *made_from):
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(b"%d:" % len(data))
        digest.update(data)
    return digest.hexdigest()


def recalled(name: str, classes: Iterable[type]) -> Any:
    """Give what is remembered under a name; None where that is nothing."""
    cache = _CACHE.get()
    content = cache.folder.get(name) if cache else None
    if content is None:
        return None
    try:
        return _Records(content, classes).load()
    except Exception:  # whatever foreign bytes lead to, it is no entry
        return None


def remember(name: str, made: object) -> None:
    """Keep what was made under a name."""
    cache = _CACHE.get()
    if cache is not None:
        cache.folder.put(name, pickle.dumps(made, pickle.HIGHEST_PROTOCOL))


class _Records(pickle.Unpickler):
    """Read records of known classes: nothing else is imported or called, whatever is read."""

    def __init__(self, content: bytes, classes: Iterable[type]) -> None:
        super().__init__(BytesIO(content))
        self._known = {(one.__module__, one.__qualname__): one for one in classes}

    def find_class(self, module: str, name: str) -> type:
        try:
            return self._known[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is no record") from None
