"""Which lines of the texts have changed since a commit, as git tells it."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.decisions import git
from factlint.decisions.moves import Versions
from factlint.patterns import deferred
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factlint.model import Finding, Place

_HUNK = deferred(r"@@ -\d+(?:,\d+)? \+(?P<start>\d+)(?:,(?P<count>\d+))? @@")
_ESCAPE = re.compile(rb'\\([0-7]{3}|[abfnrtv"\\])')
_ESCAPES = {b"a": 7, b"b": 8, b"t": 9, b"n": 10, b"v": 11, b"f": 12, b"r": 13, b'"': 34, b"\\": 92}


@dataclass(frozen=True)
class Changes:
    """The lines that are new or different, by the real path of their file."""

    lines: Mapping[str, tuple[range, ...]]
    new: frozenset[str]  # files that git does not know yet
    versions: Versions  # of the files with such lines

    def touch(self, finding: Finding) -> bool:
        """Tell whether something changed takes part in a finding, in whichever text it stands."""
        places = (finding.place, *(noted.place for noted in finding.related))
        return any(self._at(one) and not self.versions.stood(one) for one in places) or any(
            self._at(one.place) and not self.versions.said(one) for one in finding.claims
        )

    def _at(self, place: Place) -> bool:
        path = os.path.realpath(place.path)
        return path in self.new or any(
            lines.start <= place.end_line and place.line < lines.stop
            for lines in self.lines.get(path, ())
        )


def changes_since(revision: str) -> Changes:
    """Ask git what changed between a revision and the files as they are.

    What counts is where this branch left it: what others did there since is no change of here.
    Raises InputError when git cannot tell, with what is missing.
    """
    top = Path(os.path.realpath(git.told("rev-parse", "--show-toplevel").decode().rstrip("\n")))
    base = git.left_at(revision)
    lines: dict[str, list[range]] = {}
    for name, changed in _hunks(_diff("--unified=0", base)):
        lines.setdefault(str(top / name), []).append(changed)
    listed = git.told("-C", str(top), "ls-files", "--others", "--exclude-standard", "-z")
    new = frozenset(str(top / os.fsdecode(name)) for name in listed.split(b"\0") if name)
    before = {str(top / name): blob for name, blob in _old_blobs(_diff("--raw", "-z", base))}
    return Changes(
        {path: tuple(changed) for path, changed in lines.items()},
        new,
        Versions(before, tuple(sorted({*lines, *new}))),
    )


def _diff(*arguments: str) -> bytes:
    return git.told(
        "-c", "core.quotePath=false", "diff", "--find-renames", "--text", "--no-abbrev",
        "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules", "--no-relative",
        "--src-prefix=a/", "--dst-prefix=b/", *arguments, "--",
    )  # fmt: skip


def _old_blobs(raw: bytes) -> Iterator[tuple[str, str]]:
    """Yield the old name and the old blob of each file that was changed, renamed or deleted."""
    parts = iter(raw.split(b"\0"))
    for part in parts:
        if part.startswith(b":"):  # :<mode> <mode> <blob> <blob> <letter and score>
            _, _, blob, _, status = part.decode().split(" ")
            name = os.fsdecode(next(parts))
            if status[0] in "RC":
                next(parts)
            if status[0] != "A":
                yield name, blob


def _hunks(diff: bytes) -> Iterator[tuple[str, range]]:
    name, left = "", 0
    for line in diff.split(b"\n"):
        if left:  # a changed line may look like anything
            left -= line[:1] in (b"+", b"-")
        elif line.startswith(b"+++ "):
            name = _name(line[4:])
        elif line.startswith(b"@@ ") and (match := _HUNK.match(line.decode("ascii", "replace"))):
            count = int(match["count"] or 1)
            left = count + _removed(line)
            if count:
                yield name, range(int(match["start"]), int(match["start"]) + count)


def _removed(header: bytes) -> int:
    old = header.split(b" ", 2)[1]
    return int(old.partition(b",")[2] or 1)


def _name(told: bytes) -> str:
    """Give the path of a "+++" line: after "b/", perhaps in quotes, with a tab behind a space."""
    told = told.rstrip(b"\t")
    if told.startswith(b'"'):
        told = _ESCAPE.sub(_unescaped, told[1:-1])
    return os.fsdecode(told.removeprefix(b"b/"))


def _unescaped(match: re.Match[bytes]) -> bytes:
    code = match[1]
    return bytes([_ESCAPES[code] if code in _ESCAPES else int(code, 8)])
