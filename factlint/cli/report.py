"""`factlint report`: the discrepancy report, a page for editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factlint.cli.destinations import STANDARD_OUTPUT, not_read
from factlint.cli.options import choice_options, input_options, since_option

if TYPE_CHECKING:
    from factlint.cli.options import Choice, Inputs
    from factlint.pipeline import Checked

_HELP = """Write a page for editors: every finding with the passages that clash side by side.

The page is one file that needs no network and no other file. It shows for each person or thing
the passages, the proof and a timeline, and what could not be checked.

\b
Examples:
  factlint report chapters/ -o report.html
  factlint report --select order --ignore presence draft.md
  factlint report --since origin/main         only what this branch has changed

`factlint check -o report.html` writes the same page with all that a check can do besides: another
baseline, other reports beside it, its exit status.

The exit status is 0 when the page was written, whatever it shows, and 2 when the command is wrong
or a file cannot be read (the page then says which).
"""


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
@choice_options
@since_option
@input_options
def report(inputs: Inputs, choice: Choice, output: str, since: str | None) -> int:
    """Write the page that was asked for."""
    from factlint.cli.inputs import check_inputs
    from factlint.cli.settings import Typed, in_force
    from factlint.decisions.deciding import Wanted

    configuration = not_read(
        in_force(Typed(inputs.config, choice, extractors=inputs.extractors)), [output]
    )
    checked = check_inputs(inputs, configuration, Wanted(since))
    _write(checked, output)
    return 2 if checked.report.failures else 0


def _write(checked: Checked, output: str) -> None:
    from factlint.cli.output import tell, write
    from factlint.reports import render
    from factlint.reports.view import View
    from factlint.reports.words import closing

    view = View(checked.source_of, rule_of=checked.rulebook.get, facts=checked.facts)
    to_file = output != STANDARD_OUTPUT
    write(render("html", checked.report, view), output if to_file else None)
    for failure in checked.report.failures:
        tell(failure)
    told = f"{output}: " if to_file else ""
    click.echo(f"{told}{closing(checked.report)}.", err=not to_file)
