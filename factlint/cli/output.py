"""Write what a command has to say: to standard output, or into a file, whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factlint.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable


class UnreadError(Exception):
    """Say that nobody reads standard output any more: `| head`."""


def write(pieces: Iterable[str], output: str | None) -> None:
    """Write text to a file, or to standard output when there is none; raise UnreadError."""
    if output is None or output == "-":
        try:
            sys.stdout.writelines(pieces)
            sys.stdout.flush()
        except BrokenPipeError:  # click would leave with 1, as if something had been found
            raise UnreadError from None
    else:
        replace_file(Path(output), pieces)


def replace_file(path: Path, pieces: Iterable[str]) -> None:
    """Put a whole file in the place of the old one; raise InputError when it cannot be written."""
    # Lone surrogates, which a file name may hold, are the only characters UTF-8 cannot write.
    replace_bytes(path, (piece.encode(errors="backslashreplace") for piece in pieces))


def replace_bytes(path: Path, pieces: Iterable[bytes]) -> None:
    """Put a whole file in the place of the old one; raise InputError when it cannot be written."""
    try:
        _replace(path, pieces)
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", path=path.as_posix()) from None


def _replace(path: Path, pieces: Iterable[bytes]) -> None:
    from tempfile import NamedTemporaryFile

    target = path.resolve()  # a link keeps pointing to it
    with NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as written:
        try:
            written.writelines(pieces)
            written.close()
            os.chmod(written.name, _mode(target))  # noqa: PTH101 - a name, not a Path
            os.replace(written.name, target)  # noqa: PTH105
        except BaseException:
            written.close()
            os.unlink(written.name)  # noqa: PTH108
            raise


def _mode(path: Path) -> int:
    """Give the old file's permissions, or those a new file gets here."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def tell(error: InputError | str, colour: bool | None = None) -> None:
    """Say on standard error what is wrong with the input."""
    click.echo(click.style("error", fg="red", bold=True) + f": {error}", err=True, color=colour)
