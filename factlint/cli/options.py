"""Options that several commands share, spelt and explained once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable

CommandT = TypeVar("CommandT", bound="Callable[..., Any]")

INPUT_FORMATS = ("plain", "markdown", "wikitext", "html", "latex")


def complete_rules(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Give the shell the rules whose id begins as the word does."""
    from factlint.rulebook import load_rulebook

    return [rule.id for rule in load_rulebook() if rule.id.startswith(begun)]


paths_argument = click.argument("paths", nargs=-1, type=click.Path(), metavar="[PATHS]...")
config_option = click.option(
    "--config",
    type=click.Path(),
    metavar="FILE",
    help="Read this configuration and look for no other.",
)
stdin_option = click.option(
    "--stdin-filename",
    default="-",
    metavar="PATH",
    help="The name that standard input goes by; its ending tells the format.",
)
format_option = click.option(
    "--input-format",
    type=click.Choice(INPUT_FORMATS),
    help="Read every text as this format, whatever its name ends in.",
)
jobs_option = click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=1),
    metavar="N",
    help="How many processes read the texts.  [default: as many as pay off]",
)
colour_option = click.option(
    "--color/--no-color",
    "colour",
    default=None,
    help="Colour the report, or do not.  [default: on a terminal]",
)


def input_options(command: CommandT) -> CommandT:
    """Add what says which texts are read, and how."""
    for option in (jobs_option, format_option, stdin_option, config_option, paths_argument):
        command = option(command)
    return command
