"""Answers kept from one run to the next, in a JSON file."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from factlint.checks.links.answer import Answer, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_VERSION = 1


def read_kept(path: Path | None) -> dict[str, Answer]:
    """Give the answers of a file; one that is missing or broken holds none: it can be made anew."""
    if path is None:
        return {}
    try:
        read = json.loads(path.read_bytes())
        if read["version"] != _VERSION:
            return {}
        return {
            address: Answer(Verdict(row[0]), str(row[1]), str(row[2]), float(row[3]), float(row[4]))
            for address, row in read["answers"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError):
        return {}


def keep(path: Path | None, answers: Mapping[str, Answer]) -> None:
    """Write the answers, whole or not at all; a folder that cannot be written keeps nothing."""
    if path is None:
        return
    rows = {address: list(answers[address]) for address in sorted(answers)}
    text = json.dumps({"version": _VERSION, "answers": rows}, indent=0, ensure_ascii=False)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
