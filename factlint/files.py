"""Find the texts and claim files that paths name: folders are searched, files always taken."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.errors import InputError
from factlint.records import dataclass
from factlint.sources import SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pathspec import GitIgnoreSpec

CLAIMS_SUFFIX = ".claims.yaml"
STANDARD_INPUT = "-"
_OF_REPORTS = frozenset({".html", ".htm", ".md", ".markdown"})
_HEAD = 1_500  # bytes in which a report says what made it


@dataclass(frozen=True)
class Found:
    """The files of all paths, each once and in order, and the paths that do not exist."""

    texts: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    failures: tuple[InputError, ...] = ()


def find(paths: Iterable[str], exclude: Exclude | None = None) -> Found:
    """Find all files; the order of paths and of a folder's listing plays no part."""
    shown: dict[str, str] = {}  # absolute path -> as shown
    failures = []
    for path in map(_tidy, paths):
        if path == STANDARD_INPUT:
            shown[path] = path
        elif is_folder(path):
            for file in _walk(path, exclude or Exclude()):
                if isinstance(file, InputError):
                    failures.append(file)
                else:
                    _take(shown, file)
        elif _exists(path):
            _take(shown, path)
        else:
            failures.append(InputError("there is no such file or folder", path=path))
    files = sorted(shown.values())
    return Found(
        texts=tuple(file for file in files if not file.endswith(CLAIMS_SUFFIX)),
        claims=tuple(file for file in files if file.endswith(CLAIMS_SUFFIX)),
        failures=tuple(sorted(failures, key=str)),
    )


def is_folder(path: str | Path) -> bool:
    """Tell whether there is a folder; one that cannot be looked at is none."""
    return os.path.isdir(path)  # noqa: PTH112 - a Path raises where it may not look


def is_file(path: str | Path) -> bool:
    """Tell whether there is a file; one that cannot be looked at is none."""
    return os.path.isfile(path)  # noqa: PTH113


def _exists(path: str | Path) -> bool:
    return os.path.exists(path)  # noqa: PTH110


def _tidy(path: str) -> str:
    return path if path == STANDARD_INPUT else Path(path).as_posix()


def _take(shown: dict[str, str], file: str) -> None:
    absolute = os.path.abspath(file)  # noqa: PTH100 - links stay as they are
    shown[absolute] = min(shown.get(absolute, file), file)


def _walk(folder: str, exclude: Exclude) -> Iterator[str | InputError]:
    """Yield the files of a folder, and the folders in it that cannot be read."""
    ignored = _Ignored.above(Path(folder))
    waiting = [(Path(folder), ignored)]
    while waiting:
        here, ignored = waiting.pop()
        ignored = ignored.within(here)
        try:
            entries = sorted(os.scandir(here), key=lambda one: one.name)
        except OSError as error:
            yield InputError(f"cannot be read: {error.strerror}", path=here.as_posix())
            continue
        for entry in entries:
            path = here / entry.name
            inside = entry.is_dir(follow_symlinks=False)
            if entry.name.startswith(".") or ignored.hides(path, inside):
                continue
            if exclude.hides(path, inside):
                continue
            if inside:
                waiting.append((path, ignored))
            elif _is_input(entry.name) and _is_file(entry) and not _is_report(path):
                yield path.as_posix()


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Tell whether there is a file, behind a link too: links may lead nowhere, or in a circle."""
    try:
        return entry.is_file()
    except OSError:
        return False


def _is_report(path: Path) -> bool:
    """Tell whether a file is a report of factlint's: it quotes texts, and is none itself."""
    if path.suffix.lower() not in _OF_REPORTS:
        return False
    try:
        with path.open("rb") as file:
            begins = file.read(_HEAD)
    except OSError:  # reading it says what is wrong
        return False
    return begins.startswith(b"# factlint: ") or b'name="generator" content="factlint ' in begins


def _is_input(name: str) -> bool:
    return name.lower().endswith((*SUFFIXES, CLAIMS_SUFFIX))


@dataclass(frozen=True)
class Exclude:
    """Patterns as in .gitignore, seen from the folder of the configuration."""

    patterns: Sequence[str] = ()
    folder: Path = Path()

    def hides(self, path: Path, is_folder: bool) -> bool:
        """Tell whether the patterns leave a path out."""
        if not self.patterns:
            return False
        return bool(_matches(_spec(tuple(self.patterns)), path, self.folder, is_folder))


@dataclass(frozen=True)
class _Ignored:
    """The .gitignore files that hold in a folder, the nearest last."""

    specs: tuple[tuple[Path, GitIgnoreSpec], ...] = ()

    @staticmethod
    def above(folder: Path) -> _Ignored:
        """Collect those of the folders above, up to the top of the git repository."""
        absolute = folder.absolute()
        if _exists(absolute / ".git"):
            return _Ignored()
        parents = []
        for parent in absolute.parents:
            parents.append(parent)
            if _exists(parent / ".git"):
                break
        else:
            return _Ignored()
        ignored = _Ignored()
        for parent in reversed(parents):
            ignored = ignored.within(parent)
        return ignored

    def within(self, folder: Path) -> _Ignored:
        try:
            lines = (folder / ".gitignore").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return self
        return _Ignored((*self.specs, (folder, _spec(tuple(lines.splitlines())))))

    def hides(self, path: Path, is_folder: bool) -> bool:
        """Tell whether a path is ignored: the nearest file that speaks of it decides."""
        for folder, spec in reversed(self.specs):
            answer = _matches(spec, path, folder, is_folder)
            if answer is not None:
                return answer
        return False


def _spec(lines: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # imported only where something may be ignored

    try:
        return GitIgnoreSpec.from_lines(lines)
    except (ValueError, re.error):  # as git does: what is no pattern hides nothing
        return GitIgnoreSpec.from_lines(filter(is_pattern, lines))


def is_pattern(line: str) -> bool:
    """Tell whether a line of a .gitignore can be followed: '[z-a]' cannot."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except (ValueError, re.error):
        return False
    return True


def _matches(spec: GitIgnoreSpec, path: Path, folder: Path, is_folder: bool) -> bool | None:
    relative = os.path.relpath(path, folder).replace(os.sep, "/")
    if relative.startswith("../"):
        return None
    return spec.check_file(relative + "/" * is_folder).include
