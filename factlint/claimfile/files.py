"""Claim files on disk: where they lie, and replacing one in a single step."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.claimfile.merging import merge
from factlint.claimfile.reading import load
from factlint.claimfile.rendering import render
from factlint.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from factlint.claimfile.stored import ClaimFile
    from factlint.model import Document, Extraction
    from factlint.vocabulary import Vocabulary

SUFFIX = ".claims.yaml"


def claim_path(text_path: Path | str, folder: Path | str | None = None) -> Path:
    """Give the path of a text's claim file: beside it, or in another folder."""
    text = Path(text_path)
    name = ("stdin" if str(text_path) == "-" else text.stem) + SUFFIX
    return (text.parent if folder is None else Path(folder)) / name


def is_claim_path(path: Path | str) -> bool:
    """Tell a claim file by its name."""
    return str(path).endswith(SUFFIX)


def write(
    path: Path | str,
    extraction: Extraction,
    document: Document,
    vocabulary: Vocabulary | None = None,
) -> bool:
    """Write what was read to a claim file, merging where there is one; tell whether it changed.

    What was only inferred stays out.
    Raise InputError where the present file is broken, OSError where it cannot be written.
    """
    vocabulary = vocabulary or load_vocabulary()
    extraction = extraction.stated()
    if not Path(path).exists():
        replace_file(path, render(extraction, document, str(path), vocabulary))
        return True
    old = load(path, vocabulary)
    text = merge(old, extraction, document, vocabulary)
    if text == old.text:
        return False
    replace_file(path, text)
    return True


def replace_file(path: Path | str, text: str) -> None:
    """Replace a file in one step, so that no reader and no crash sees half of it."""
    target = Path(path).resolve()  # a link stays a link
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    handle = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666)
    try:
        with open(handle, "wb") as file:  # noqa: PTH123  # an open descriptor has no path
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            beside.chmod(stat.S_IMODE(target.stat().st_mode))
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def load_beside(text_path: Path | str, vocabulary: Vocabulary | None = None) -> ClaimFile | None:
    """Give the claim file beside a text, None where there is none."""
    path = claim_path(text_path)
    return load(path, vocabulary) if path.is_file() else None
