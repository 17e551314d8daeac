"""`factlint completion`: let the shell complete commands, options, files and rules."""

from __future__ import annotations

import click

_HELP = """Print what makes SHELL complete commands, options, files and the ids of rules.

\b
Examples:
  factlint completion bash >> ~/.bashrc
  factlint completion zsh >> ~/.zshrc
  factlint completion fish > ~/.config/fish/completions/factlint.fish
"""


@click.command(help=_HELP)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]), metavar="SHELL")
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the shell's part; what is completed, factlint itself answers."""
    from click.shell_completion import get_completion_class

    from factlint.cli.output import write

    completing = get_completion_class(shell)
    assert completing is not None  # click knows the three
    group = context.find_root().command
    write([completing(group, {}, "factlint", "_FACTLINT_COMPLETE").source(), "\n"], None)
