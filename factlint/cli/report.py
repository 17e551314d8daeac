"""`factlint report`: the discrepancy report, a page for editors."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from factlint.cli.destinations import STANDARD_OUTPUT, not_read
from factlint.cli.options import complete_rules, input_options
from factlint.records import dataclass

if TYPE_CHECKING:
    from factlint.pipeline import Checked

_HELP = """Write a page for editors: every finding with the passages that clash side by side.

The page is one file that needs no network and no other file. It shows for each person or thing
the passages, the proof and a timeline, and what could not be checked.

\b
Examples:
  factlint report chapters/ -o report.html
  factlint report --select order --ignore presence draft.md

The exit status is 0 when the page was written, whatever it shows, and 2 when the command is wrong
or a file cannot be read (the page then says which).
"""


@dataclass(frozen=True)
class _Asked:
    """The command line, as it was typed."""

    paths: tuple[str, ...]
    config: str | None
    stdin_filename: str
    input_format: str | None
    jobs: int | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    profile: str | None
    today: str | None
    output: str


@click.command(help=_HELP)
@click.option(
    "--output",
    "-o",
    type=click.Path(),
    default="report.html",
    show_default=True,
    metavar="FILE",
    help="Where the page is written; - is standard output.",
)
@click.option(
    "--select",
    multiple=True,
    metavar="RULE",
    shell_complete=complete_rules,
    help="Run only these rules, as with factlint check.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="RULE",
    shell_complete=complete_rules,
    help="Leave these rules out.",
)
@click.option(
    "--profile", metavar="NAME", help="Which limits of plausibility hold.  [default: modern]"
)
@click.option("--today", metavar="DATE", help="The day (YYYY-MM-DD) after which lies the future.")
@input_options
def report(**typed: Any) -> int:
    """Write the page that was asked for."""
    asked = _Asked(**typed)
    checked = _checked(asked)
    _write(asked, checked)
    return 2 if checked.report.failures else 0


def _checked(asked: _Asked) -> Checked:
    from factlint.cli.settings import Typed, in_force
    from factlint.pipeline import StandardInput, check_paths

    typed = Typed(
        asked.config, asked.select, asked.ignore, profile=asked.profile, today=asked.today
    )
    given = None
    if "-" in asked.paths:
        given = StandardInput(sys.stdin.buffer.read(), asked.stdin_filename)
    return check_paths(
        asked.paths or (".",),
        not_read(in_force(typed), [asked.output]),
        input_format=asked.input_format,
        jobs=asked.jobs,
        standard_input=given,
    )


def _write(asked: _Asked, checked: Checked) -> None:
    from factlint.cli.output import tell, write
    from factlint.reports import render
    from factlint.reports.view import View
    from factlint.reports.words import closing

    view = View(checked.source_of, rule_of=checked.rulebook.get, facts=checked.facts)
    to_file = asked.output != STANDARD_OUTPUT
    write(render("html", checked.report, view), asked.output if to_file else None)
    for failure in checked.report.failures:
        tell(failure)
    told = f"{asked.output}: " if to_file else ""
    click.echo(f"{told}{closing(checked.report)}.", err=not to_file)
