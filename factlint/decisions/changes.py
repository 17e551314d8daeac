"""Which lines of the texts have changed since a commit, as git tells it."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.errors import InputError
from factlint.patterns import deferred
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factlint.model import Finding, Place

_OPTION = "--since"
_HUNK = deferred(r"@@ -\d+(?:,\d+)? \+(?P<start>\d+)(?:,(?P<count>\d+))? @@")
_ESCAPE = re.compile(rb'\\([0-7]{3}|[abfnrtv"\\])')
_ESCAPES = {b"a": 7, b"b": 8, b"t": 9, b"n": 10, b"v": 11, b"f": 12, b"r": 13, b'"': 34, b"\\": 92}


@dataclass(frozen=True)
class Changes:
    """The lines that are new or different, by the real path of their file."""

    lines: Mapping[str, tuple[range, ...]]
    new: frozenset[str]  # files that git does not know yet

    def touch(self, finding: Finding) -> bool:
        """Tell whether a changed line takes part in a finding, in whichever text it stands."""
        places = [finding.place, *(noted.place for noted in finding.related)]
        places += [claim.place for claim in finding.claims]
        return any(map(self._at, places))

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
    top = Path(os.path.realpath(_git("rev-parse", "--show-toplevel").decode().rstrip("\n")))
    base = _left_at(revision)
    diff = _git(
        "-c", "core.quotePath=false", "diff", "--unified=0", "--find-renames", "--text",
        "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules", "--no-relative",
        "--src-prefix=a/", "--dst-prefix=b/", base, "--",
    )  # fmt: skip
    lines: dict[str, list[range]] = {}
    for name, changed in _hunks(diff):
        lines.setdefault(str(top / name), []).append(changed)
    unknown = _git("-C", str(top), "ls-files", "--others", "--exclude-standard", "-z").split(b"\0")
    return Changes(
        {path: tuple(changed) for path, changed in lines.items()},
        frozenset(str(top / os.fsdecode(name)) for name in unknown if name),
    )


def _left_at(revision: str) -> str:
    """Give the commit at which HEAD left a revision, or the empty tree before the first commit."""
    if not _asked("rev-parse", "--verify", "--quiet", "HEAD"):
        return _git("hash-object", "-t", "tree", os.devnull).decode().strip()
    if revision.startswith("-") or not _asked(
        "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"
    ):
        raise _missing(f"git knows no commit {revision!r}", revision)
    base = _asked("merge-base", revision, "HEAD")
    if not base:
        raise _missing(f"{revision!r} and HEAD have no commit in common", revision)
    return base


def _missing(what: str, revision: str) -> InputError:
    if _asked("rev-parse", "--is-shallow-repository") == "true":
        hint = (
            f"this clone is shallow: fetch the rest with `git fetch --unshallow` (and {revision} "
            "where it is not there), or check out with fetch-depth: 0"
        )
        return InputError(what, path=_OPTION, hint=hint)
    return InputError(what, path=_OPTION)


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


def _asked(*arguments: str) -> str:
    """Give git's answer, or nothing when it says no."""
    done = _run(arguments)
    return done.stdout.decode().strip() if done.returncode == 0 else ""


def _git(*arguments: str) -> bytes:
    done = _run(arguments)
    if done.returncode:
        told = done.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        raise InputError(f"git cannot tell what changed: {told}", path=_OPTION)
    return done.stdout


def _run(arguments: tuple[str, ...]) -> subprocess.CompletedProcess[bytes]:
    # The answers are read by this program: they must not be in the user's language.
    speaking = {**os.environ, "LC_ALL": "C"}
    try:
        return subprocess.run(["git", *arguments], capture_output=True, check=False, env=speaking)
    except OSError:
        raise InputError("git is needed to tell what changed", path=_OPTION) from None
