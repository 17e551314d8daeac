"""`factlint cache`: where what earlier runs worked out is kept, and how to be rid of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factlint.cli.lazy import LazyGroup, Listed

if TYPE_CHECKING:
    from pathlib import Path

_COMMANDS = {
    "dir": Listed("factlint.cli.cache", "dir_", "Print the folder of the cache."),
    "clear": Listed("factlint.cli.cache", "clear", "Remove all that is kept."),
}


@click.group(cls=LazyGroup, table=_COMMANDS)
def cache() -> None:
    """Show where what earlier runs worked out is kept, or remove it.

    It makes runs shorter and never different: an entry is named by the contents of all that it
    was made from. Entries that nobody used for 30 days are removed. FACTLINT_CACHE_DIR names
    another folder; FACTLINT_NO_CACHE=1, or --no-cache, does without.
    """


@click.command("dir")
def dir_() -> None:
    """Print the folder of the cache, for scripts that keep it or throw it away.

    \b
    Example:
      factlint cache dir
    """
    click.echo(str(_folder()))


@click.command()
def clear() -> None:
    """Remove all that is kept, and say how much it was.

    \b
    Example:
      factlint cache clear
    """
    from factlint.cache.folder import Folder

    path = _folder()
    _, size = Folder(path).size()
    removed = Folder(path).clear()
    entries = "1 entry" if removed == 1 else f"{removed:,} entries"
    click.echo(f"removed {entries} ({size / 1e6:,.1f} MB) from {path}")


def _folder() -> Path:
    import os

    from factlint.cache import cache_folder

    path = cache_folder()
    if path is None:
        why = "there is no home folder; FACTLINT_CACHE_DIR may name another, by its whole path."
        if os.environ.get("FACTLINT_NO_CACHE"):
            why = "FACTLINT_NO_CACHE is set."
        raise click.UsageError(f"nothing is kept: {why}")
    return path
