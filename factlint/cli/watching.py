"""`factlint check --watch`: check again whenever a file changes, until it is interrupted."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import click

from factlint.errors import InputError

if TYPE_CHECKING:
    from factlint.cli.checking import Asked
    from factlint.memory import Memory

_PAUSE = 0.3  # seconds between two looks

_State: TypeAlias = dict[str, tuple[int, int]]  # path -> time of change in ns, size


def watch(asked: Asked) -> int:
    """Check, and check again after each change; an interrupt is the way to end it."""
    if "-" in asked.inputs.paths:
        raise click.UsageError("--watch needs files: standard input does not change")
    from factlint.memory import Memory

    once, memory = asked._replace(watch=False), Memory()
    try:
        while True:
            before = _state(once)
            _check(once, memory)
            click.echo(f"watching {len(before):,} files; Ctrl-C ends it", err=True)
            while _state(once) == before:
                time.sleep(_PAUSE)
            if sys.stdout.isatty():
                click.clear()
    except KeyboardInterrupt:
        return 0


def _check(asked: Asked, memory: Memory) -> None:
    from factlint.cli.checking import run
    from factlint.cli.output import tell

    try:
        run(asked, memory)
    except InputError as error:  # a configuration is half written more often than not
        tell(error, asked.colour)
    sys.stdout.flush()


def _state(asked: Asked) -> _State:
    """Give what there is to read, the configuration and the baseline too, as it is now."""
    from factlint.choices import exclude_of
    from factlint.cli.checking import configuration_of
    from factlint.files import find

    try:
        configuration = configuration_of(asked)
        found = find(asked.inputs.paths or (".",), exclude_of(configuration))
        others = [configuration.path, str(configuration.baseline_path() or "")]
    except InputError as error:
        return {error.path: _stamp(error.path)}
    return {path: _stamp(path) for path in (*found.texts, *found.claims, *others) if path}


def _stamp(path: str) -> tuple[int, int]:
    try:
        told = Path(path).stat()
    except OSError:
        return 0, 0
    return told.st_mtime_ns, told.st_size
