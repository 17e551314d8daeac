"""`factlint lsp`: serve editors."""

from __future__ import annotations

import sys

import click

_HELP = """Serve an editor by the language server protocol, over standard input and output.

Findings appear while a text is written, with the other places of each, its proof on hovering, and
actions to silence it with a reason or to put it into the baseline. The server is the extra `lsp`:
python -m pip install "factlint[lsp]".

\b
Example (what an editor is told to run):
  factlint lsp
"""


@click.command(help=_HELP)
def lsp() -> None:
    """Serve until the editor says goodbye."""
    try:
        from factlint.lsp.server import serve
    except ModuleNotFoundError as error:
        if error.name not in ("pygls", "lsprotocol"):
            raise
        raise click.UsageError(
            'the language server needs pygls: python -m pip install "factlint[lsp]"'
        ) from None
    if sys.stdin.isatty():
        click.echo("waiting for an editor on standard input; Ctrl-C ends it", err=True)
    serve()
