"""`factlint check`: the main job, as it is asked for."""

from __future__ import annotations

from typing import Any

import click

from factlint.cli.options import choice_options, colour_option, input_options, since_option
from factlint.configuration import FAIL_ON
from factlint.reports import FORMATS

_HELP = """Report statements that cannot all be true, and claims without the source they need.

PATHS are texts, claim files (*.claims.yaml), or folders of both. Without any, the current folder
is searched; - is standard input. Hidden folders, and what .gitignore names, are left out.

\b
Examples:
  factlint check draft.md
  factlint check --select order --fail-on warning chapters/
  factlint check --ignore presence --format json --output report.json .
  factlint check --since origin/main          only what this branch has changed
  pandoc book.docx -t plain | factlint check - --stdin-filename book.txt

The exit status is 0 when nothing found is at or above --fail-on, 1 when something is, and 2 when
the command is wrong or a file cannot be read (what the other files hold is still shown).
"""


@click.command(help=_HELP)
@choice_options
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    help="The least severity that gives exit status 1.  [default: error]",
)
@click.option("--exit-zero", is_flag=True, help="Give exit status 0 whatever is found.")
@click.option(
    "--check-links/--no-check-links",
    default=None,
    help="Ask the addresses of sources whether they still answer, over the network.  [default: "
    "the configuration's]",
)
@since_option
@click.option(
    "--baseline",
    type=click.Path(),
    metavar="FILE",
    help="Set aside what this file knows; `factlint baseline` writes one.  [default: the "
    "configuration's]",
)
@click.option("--no-baseline", is_flag=True, help="Use no baseline.")
@click.option("--show-known", is_flag=True, help="Show what the baseline knows, too, as remarks.")
@click.option(
    "--format",
    "format_names",
    multiple=True,
    type=click.Choice(list(FORMATS)),
    help="How the report is written.  [default: text, or what the --output ends in]",
)
@click.option(
    "--output",
    "-o",
    "outputs",
    multiple=True,
    type=click.Path(),
    metavar="FILE",
    help="Write the report to this file. May be repeated, each with its --format or its ending; "
    "- is standard output.",
)
@click.option("--quiet", "-q", is_flag=True, help="Show the findings, without a closing line.")
@click.option("--full", is_flag=True, help="Show every finding whole, however many a rule has.")
@click.option("--statistics", is_flag=True, help="Say how often each rule spoke.")
@click.option("--watch", is_flag=True, help="Check again whenever a file changes.")
@click.option("--fix", is_flag=True, help="Make the safe changes that are proposed, then check.")
@click.option("--diff", is_flag=True, help="Show the changes that --fix would make, and stop.")
@click.option("--show-files", is_flag=True, help="List the files that would be read, and stop.")
@input_options
@colour_option
def check(**typed: Any) -> int:
    """Run the check that was asked for, and give its exit status."""
    from factlint.cli.checking import Asked, run

    asked = Asked(**typed)
    if asked.watch:
        from factlint.cli.watching import watch

        return watch(asked)
    return run(asked)
