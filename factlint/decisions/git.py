"""Ask git; what it cannot tell is an InputError that says what is missing."""

from __future__ import annotations

import os
import subprocess

from factlint.errors import InputError

OPTION = "--since"


def told(*arguments: str, given: bytes = b"") -> bytes:
    """Give git's answer, to what it is given; raise InputError when it has none."""
    done = _run(arguments, given)
    if done.returncode:
        why = done.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        raise InputError(f"git cannot tell what changed: {why}", path=OPTION)
    return done.stdout


def told_if_any(*arguments: str) -> str:
    """Give git's answer in one line, or nothing when it says no."""
    done = _run(arguments, b"")
    return done.stdout.decode().strip() if done.returncode == 0 else ""


def contents(names: list[str]) -> list[bytes]:
    """Give the contents of the objects of these names, in their order; nothing for one not here."""
    if not names:
        return []
    answer = told("cat-file", "--batch", given="".join(f"{name}\n" for name in names).encode())
    found, at = [], 0
    for _ in names:
        end = answer.index(b"\n", at)
        said = answer[at:end].rsplit(b" ", 1)[1]  # <name> blob <size>, or <name> missing
        after = end + 1
        if said.isdigit():
            found.append(answer[after : after + int(said)])
            at = after + int(said) + 1
        else:
            found.append(b"")
            at = after
    return found


def left_at(revision: str) -> str:
    """Give the commit at which HEAD left a revision, or the empty tree before the first commit.

    Raises InputError for a revision that git does not know, or that has no commit with HEAD.
    """
    if not told_if_any("rev-parse", "--verify", "--quiet", "HEAD"):
        return told("hash-object", "-t", "tree", os.devnull).decode().strip()
    if revision.startswith("-") or not told_if_any(
        "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"
    ):
        raise _missing(f"git knows no commit {revision!r}", revision)
    base = told_if_any("merge-base", revision, "HEAD")
    if not base:
        raise _missing(f"{revision!r} and HEAD have no commit in common", revision)
    return base


def _missing(what: str, revision: str) -> InputError:
    if told_if_any("rev-parse", "--is-shallow-repository") == "true":
        hint = (
            f"this clone is shallow: fetch the rest with `git fetch --unshallow` (and {revision} "
            "where it is not there), or check out with fetch-depth: 0"
        )
        return InputError(what, path=OPTION, hint=hint)
    return InputError(what, path=OPTION)


def _run(arguments: tuple[str, ...], given: bytes) -> subprocess.CompletedProcess[bytes]:
    # The answers are read by this program: they must not be in the user's language.
    speaking = {**os.environ, "LC_ALL": "C"}
    command = ["git", *arguments]
    try:
        return subprocess.run(command, input=given, capture_output=True, check=False, env=speaking)
    except OSError:
        raise InputError("git is needed to tell what changed", path=OPTION) from None
