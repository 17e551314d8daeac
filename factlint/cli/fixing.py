"""Put the safe changes that findings propose into the files, or show them as a diff."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factlint.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factlint.model import Finding, Fix


def planned(findings: Iterable[Finding]) -> dict[str, tuple[Fix, ...]]:
    """Give the changes of each file in their order; of two that overlap the first is made."""
    by_path: dict[str, list[Fix]] = {}
    proposed = {one.fix for one in findings if one.fix is not None and one.silence is None}
    for fix in sorted(proposed, key=lambda one: (one.path, one.start, one.end, one.text)):
        made = by_path.setdefault(fix.path, [])
        if not made or fix.start >= max(made[-1].end, made[-1].start + 1):
            made.append(fix)
    return {path: tuple(made) for path, made in by_path.items()}


def changed(text: str, fixes: Sequence[Fix]) -> str:
    """Give a text with changes made, which come in their order and do not overlap."""
    parts, at = [], 0
    for fix in fixes:
        parts += [text[at : fix.start], fix.text]
        at = fix.end
    return "".join([*parts, text[at:]])


def make(plan: Mapping[str, Sequence[Fix]], sources: Mapping[str, str]) -> list[InputError]:
    """Change the files; give why one of them was left as it was."""
    failures = []
    for path, fixes in plan.items():
        try:
            _change(Path(path), sources[path], fixes)
        except InputError as error:
            failures.append(error)
    return failures


def _change(path: Path, source: str, fixes: Sequence[Fix]) -> None:
    """Write the changed file in the place of the old one, whole or not at all."""
    from factlint.cli.output import replace_bytes

    if _read(path) != source.encode():
        raise InputError(
            "is left as it is: it is not UTF-8, or has changed since", path=path.as_posix()
        )
    wanted = changed(source, fixes).encode()
    replace_bytes(path, [wanted])
    if _read(path) != wanted:
        raise InputError("is not what was written; see to it", path=path.as_posix())


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=path.as_posix()) from None


def differences(plan: Mapping[str, Sequence[Fix]], sources: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of a unified diff of the changes, which nothing has made yet."""
    from difflib import unified_diff

    for path, fixes in plan.items():
        old, new = _lines(sources[path]), _lines(changed(sources[path], fixes))
        for line in unified_diff(old, new, path, path):
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    """Give the lines as `patch` sees them, each with its end."""
    *whole, last = text.split("\n")
    return [f"{line}\n" for line in whole] + ([last] if last else [])
