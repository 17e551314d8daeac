"""`factlint check`: the main job."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from factlint.cli.destinations import destinations, not_read
from factlint.cli.options import colour_option, complete_rules, input_options
from factlint.configuration import FAIL_ON
from factlint.reports import FORMATS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.cli.destinations import Destination
    from factlint.configuration import Configuration
    from factlint.model import Report
    from factlint.pipeline import Checked
    from factlint.reports.view import View

_HELP = """Report statements that cannot all be true, and claims without the source they need.

PATHS are texts, claim files (*.claims.yaml), or folders of both. Without any, the current folder
is searched; - is standard input. Hidden folders, and what .gitignore names, are left out.

\b
Examples:
  factlint check draft.md
  factlint check --select order --fail-on warning chapters/
  factlint check --ignore 'uncited-*' --format json --output report.json .
  pandoc book.docx -t plain | factlint check - --stdin-filename book.txt

The exit status is 0 when nothing found is at or above --fail-on, 1 when something is, and 2 when
the command is wrong or a file cannot be read (what the other files hold is still shown).
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
    fail_on: str | None
    exit_zero: bool
    profile: str | None
    today: str | None
    wikidata: bool | None
    wikidata_snapshot: str | None
    format_names: tuple[str, ...]
    outputs: tuple[str, ...]
    quiet: bool
    full: bool
    statistics: bool
    show_files: bool
    colour: bool | None


@click.command(help=_HELP)
@click.option(
    "--select",
    multiple=True,
    metavar="RULE",
    shell_complete=complete_rules,
    help="Run only these rules: an id, a kind, or a pattern such as 'life-*'. May be repeated; "
    "several may stand in one, with commas.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="RULE",
    shell_complete=complete_rules,
    help="Leave these rules out.",
)
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    help="The least severity that gives exit status 1.  [default: error]",
)
@click.option("--exit-zero", is_flag=True, help="Give exit status 0 whatever is found.")
@click.option(
    "--profile", metavar="NAME", help="Which limits of plausibility hold.  [default: modern]"
)
@click.option(
    "--today",
    metavar="DATE",
    help="The day (YYYY-MM-DD) after which a date lies in the future. Without it no rule looks "
    "at the future: the clock plays no part.",
)
@click.option(
    "--wikidata/--no-wikidata",
    default=None,
    help="Compare the claims with Wikidata, over the network or from the configured snapshot.",
)
@click.option(
    "--wikidata-snapshot",
    type=click.Path(),
    metavar="FILE",
    help="Compare the claims with this snapshot of Wikidata, without any network.",
)
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
@click.option("--show-files", is_flag=True, help="List the files that would be read, and stop.")
@input_options
@colour_option
def check(**typed: Any) -> int:
    """Run the check that was asked for, and give its exit status."""
    asked = _Asked(**typed)
    configuration = _configuration(asked)
    if asked.show_files:
        return _show_files(asked, configuration)
    wanted = destinations(asked.format_names, asked.outputs)
    checked = _checked(asked, not_read(configuration, asked.outputs))
    _write(asked, checked, wanted)
    return _status(asked, configuration, checked.report)


def _configuration(asked: _Asked) -> Configuration:
    from factlint.cli.settings import Typed, in_force

    return in_force(
        Typed(
            asked.config,
            asked.select,
            asked.ignore,
            asked.fail_on,
            asked.profile,
            asked.today,
            asked.wikidata,
            asked.wikidata_snapshot,
        )
    )


def _show_files(asked: _Asked, configuration: Configuration) -> int:
    from factlint.cli.output import tell
    from factlint.files import find
    from factlint.pipeline import exclude_of

    found = find(asked.paths or (".",), exclude_of(configuration))
    for path in sorted((*found.texts, *found.claims)):
        click.echo(path)
    for failure in found.failures:
        tell(failure)
    return 2 if found.failures else 0


def _checked(asked: _Asked, configuration: Configuration) -> Checked:
    from factlint.pipeline import StandardInput, check_paths

    given = None
    if "-" in asked.paths:
        given = StandardInput(sys.stdin.buffer.read(), asked.stdin_filename)
    return check_paths(
        asked.paths or (".",),
        configuration,
        input_format=asked.input_format,
        jobs=asked.jobs,
        standard_input=given,
    )


def _write(asked: _Asked, checked: Checked, wanted: Sequence[Destination]) -> None:
    from factlint.cli.output import tell, write
    from factlint.reports import render

    report = checked.report
    for format_name, output in wanted:
        write(render(format_name, report, _view(asked, checked, output)), output)
    if any(one.format_name == "github" for one in wanted):
        from factlint.cli.job_summary import add_job_summary

        add_job_summary(render("markdown", report, _view(asked, checked, None)))
    if asked.statistics:
        from factlint.reports.words import statistics

        # Programs read the other formats; the table must not stand in their way.
        for_people = all(one.format_name == "text" for one in wanted)
        click.echo("".join(statistics(report)), nl=False, err=not for_people)
    for failure in report.failures:
        tell(failure, asked.colour)
    if not report.coverage.documents and not report.coverage.claims and not report.failures:
        click.echo("warning: no texts or claim files were found there", err=True)


def _view(asked: _Asked, checked: Checked, output: str | None) -> View:
    from factlint.reports.paint import wants_colour
    from factlint.reports.view import View

    terminal = output is None and sys.stdout.isatty()
    return View(
        source_of=checked.source_of,
        width=_terminal_width() if terminal else 100,
        colour=wants_colour(asked.colour, terminal, os.environ),
        quiet=asked.quiet,
        full=asked.full,
        rule_of=checked.rulebook.get,
        facts=checked.facts,
    )


def _terminal_width() -> int:
    from shutil import get_terminal_size

    return max(get_terminal_size().columns, 40)


def _status(asked: _Asked, configuration: Configuration, report: Report) -> int:
    from factlint.findings import reaches

    if report.failures:
        return 2
    if asked.exit_zero:
        return 0
    return int(any(reaches(one.severity, configuration.fail_on) for one in report.findings))
