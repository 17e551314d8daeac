"""Where reports go: which format stands in which file, from `--format` and `--output`."""

from __future__ import annotations

import os
import re
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

import click

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.configuration import Configuration

STANDARD_OUTPUT = "-"
_BY_SUFFIX = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".sarif": "sarif",
    ".xml": "junit",
    ".md": "markdown",
    ".html": "html",
    ".htm": "html",
}


class Destination(NamedTuple):
    """A format, and the file it is written to; None is standard output."""

    format_name: str
    output: str | None


def destinations(formats: Sequence[str], outputs: Sequence[str]) -> tuple[Destination, ...]:
    """Pair formats with files in their order; without formats a file's ending tells its own.

    Raises UsageError when they do not pair, or when two reports would be one file.
    """
    if len(set(outputs)) < len(outputs):
        raise click.UsageError("two reports cannot be written to the same --output")
    if len(formats) <= 1 and not outputs:
        return (Destination(formats[0] if formats else "text", None),)
    if not formats:
        return tuple(Destination(format_of(one), _file(one)) for one in outputs)
    if len(formats) != len(outputs):
        raise click.UsageError(
            "give as many --format as --output, or --output alone, whose ending tells the format; "
            "--output - is standard output"
        )
    return tuple(Destination(name, _file(one)) for name, one in zip(formats, outputs, strict=True))


def format_of(output: str) -> str:
    """Give the format that a file's ending tells; text where it tells none."""
    name = output.lower()
    if name.endswith(".sarif.json"):  # as the standard asks for, 3.2
        return "sarif"
    return _BY_SUFFIX.get(PurePath(name).suffix, "text")


def not_read(configuration: Configuration, outputs: Iterable[str]) -> Configuration:
    """Leave the reports themselves out of the folders that are read: a report is no draft."""
    seen = (os.path.relpath(one, configuration.folder()) for one in outputs)
    patterns = [_pattern(one) for one in seen if not one.startswith("..")]
    return configuration.changed(exclude=(*configuration.exclude, *patterns))


def _pattern(path: str) -> str:
    """Give the line of a .gitignore that means this file and no other."""
    return "/" + re.sub(r"([\\*?\[\]!# ])", r"\\\1", path.replace(os.sep, "/"))


def _file(output: str) -> str | None:
    return None if output == STANDARD_OUTPUT else output
