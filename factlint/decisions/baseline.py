"""The baseline: findings that are known, by fingerprint, in a file that reads well in a diff."""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factlint.errors import InputError
from factlint.jsonfile import read_json
from factlint.model import Severity, Silence
from factlint.yamlfile import text_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from factlint.model import Finding

FILE = "factlint.baseline.json"
VERSION = 1


class Known(NamedTuple):
    """A finding that is known; only the fingerprint tells it, the rest is for readers."""

    path: str  # of the text, as seen from the baseline's folder
    rule: str
    fingerprint: str
    message: str


class Held(NamedTuple):
    """Findings held against a baseline."""

    new: tuple[Finding, ...]
    known: tuple[Finding, ...]
    mended: tuple[Known, ...]  # those that are there no longer


def read_baseline(path: Path) -> tuple[Known, ...]:
    """Read a baseline; raise InputError when it is none, with the place."""
    where = path.as_posix()
    anew = "mend it, or move it away and let `factlint baseline` write another"
    if not path.exists():
        hint = "`factlint baseline` writes one"
        raise InputError("there is no such baseline", path=where, hint=hint)
    told = read_json(text_of(path), where, hint=anew)
    try:
        return tuple(_known(told))
    except (KeyError, TypeError, AttributeError):
        raise InputError("is not a baseline of this version", path=where, hint=anew) from None


def _known(told: dict[str, object]) -> Iterator[Known]:
    if told["version"] != VERSION:
        raise KeyError(VERSION)
    findings = told["findings"]
    if not isinstance(findings, list):
        raise TypeError
    for one in findings:
        values = [one[name] for name in Known._fields]
        if not all(isinstance(value, str) for value in values):
            raise TypeError
        yield Known(*values)


def written(known: Iterable[Known]) -> Iterator[str]:
    """Yield the text of a baseline: sorted, each finding in a line of its own."""
    lines = [json.dumps(one._asdict(), ensure_ascii=False) for one in sorted(set(known))]
    yield f'{{\n  "version": {VERSION},\n  "findings": [' + ("\n" if lines else "")
    yield ",\n".join(f"    {line}" for line in lines)
    yield "\n  ]\n}\n" if lines else "]\n}\n"


def known_of(findings: Iterable[Finding], folder: Path) -> tuple[Known, ...]:
    """Give what a baseline in this folder says of findings."""
    return tuple(
        Known(seen_from(folder, one.place.path), one.rule, one.fingerprint, one.message)
        for one in findings
    )


def seen_from(folder: Path, path: str) -> str:
    """Give a text's path as it is from a folder."""
    return Path(os.path.relpath(path, folder)).as_posix()


def held_against(
    known: Collection[Known],
    findings: Iterable[Finding],
    in_force: Collection[str],
    looked_at: Collection[str],
    folder: Path,
) -> Held:
    """Part findings by whether the baseline of this folder knows them.

    Mended is what is not found although its rule (by id) is in force and its text, seen from the
    folder, was looked at.
    """
    there = tuple(findings)
    where = {id(one): (seen_from(folder, one.place.path), one.fingerprint) for one in there}
    in_place = {(one.path, one.fingerprint) for one in known} & set(where.values())
    left = [one for one in known if (one.path, one.fingerprint) not in in_place]
    # What has left its text, or a text that has gone, may have moved to another text.
    movable = [one for one in left if one.path in looked_at or not (folder / one.path).exists()]
    moved = Counter(one.fingerprint for one in movable)
    new, old = [], []
    for one in there:
        has_moved = where[id(one)] not in in_place and moved[one.fingerprint] > 0
        moved[one.fingerprint] -= has_moved
        if has_moved or where[id(one)] in in_place:
            old.append(replace(one, is_new=False, silence=Silence("baseline")))
        else:
            new.append(replace(one, is_new=True))
    mended = (one for one in movable if one.rule in in_force and moved[one.fingerprint] > 0)
    return Held(tuple(new), tuple(old), tuple(mended))


def lowered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give known findings as they are shown: as remarks."""
    return tuple(replace(one, severity=Severity.INFO) for one in findings)
