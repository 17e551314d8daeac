"""`factlint init`: begin a project with a configuration, a hook, a workflow."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import click

_HELP = """Write a factlint.yaml whose comments say what may stand in it, in the current folder.

A file that is there already stays as it is; what would have been written is then shown.

\b
Examples:
  factlint init
  factlint init --pre-commit --ci github
"""


class _File(NamedTuple):
    """A file to begin with, and the snippet of the package that it is made of."""

    path: Path
    snippet: str


_CONFIGURATION = _File(Path("factlint.yaml"), "factlint.yaml")
_PRE_COMMIT = _File(Path(".pre-commit-config.yaml"), "pre-commit.yaml")
_CI = {"github": _File(Path(".github/workflows/factlint.yaml"), "github.yaml")}


@click.command(help=_HELP)
@click.option("--pre-commit", is_flag=True, help="Write .pre-commit-config.yaml, too.")
@click.option(
    "--ci",
    type=click.Choice(list(_CI)),
    help="Write the workflow of this service, too, which reports what a pull request changes.",
)
def init(pre_commit: bool, ci: str | None) -> None:
    """Write what was asked for, wherever nothing is in the way."""
    _begin(_CONFIGURATION)
    if pre_commit:
        _begin(_PRE_COMMIT)
    if ci:
        _begin(_CI[ci])


def _begin(file: _File) -> None:
    from factlint.cli.output import replace_file

    text = _snippet(file.snippet)
    shown = file.path.as_posix()
    if not file.path.exists():
        file.path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(file.path, [text])
        click.echo(f"{shown}: written")
    elif file is _CONFIGURATION:
        click.echo(f"{shown}: is there already, and stays")
    else:
        click.echo(f"{shown}: is there already; to add:\n\n{text}")


def _snippet(name: str) -> str:
    from importlib.resources import files

    from factlint import __version__

    text = (files("factlint") / "snippets" / name).read_text(encoding="utf-8")
    return text.replace("VERSION", __version__)
