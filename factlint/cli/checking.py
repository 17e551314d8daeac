"""Run a check: find out what is in force, check, write the reports, give the exit status."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from factlint.cli.destinations import destinations, not_read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.checks.links.limits import LinkSettings
    from factlint.cli.destinations import Destination
    from factlint.cli.options import Choice, Inputs
    from factlint.configuration import Configuration
    from factlint.memory import Memory
    from factlint.model import Report
    from factlint.pipeline import Checked
    from factlint.reports.view import View


_ROUNDS = 5  # of changes: one may come to light only when another, which it overlaps, is made


class Asked(NamedTuple):
    """The command line, as it was typed."""

    inputs: Inputs
    choice: Choice
    fail_on: str | None
    exit_zero: bool
    check_links: bool | None
    format_names: tuple[str, ...]
    outputs: tuple[str, ...]
    since: str | None
    baseline: str | None
    no_baseline: bool
    show_known: bool
    watch: bool
    quiet: bool
    full: bool
    statistics: bool
    fix: bool
    diff: bool
    show_files: bool
    colour: bool | None


def run(asked: Asked, memory: Memory | None = None) -> int:
    """Run the check that was asked for, and give its exit status; `memory` is for the next one."""
    configuration = configuration_of(asked)
    if asked.show_files:
        return _show_files(asked, configuration)
    wanted = destinations(asked.format_names, asked.outputs)
    # The page for editors shows what the texts state, and changes need the texts.
    report_alone = not (asked.fix or asked.diff or any(one.format_name == "html" for one in wanted))
    checked = _checked(asked, not_read(configuration, asked.outputs), memory, report_alone)
    if asked.diff:
        return _show_changes(checked)
    for _ in range(_ROUNDS if asked.fix else 0):
        if not _has_changed(asked, checked):
            break
        checked = _checked(asked, not_read(configuration, asked.outputs), memory)
    _write(asked, checked, wanted)
    return _status(asked, configuration, checked.report)


def _show_changes(checked: Checked) -> int:
    """Print what --fix would change; give the exit status."""
    from factlint.cli.fixing import differences, planned
    from factlint.cli.output import tell

    lines = list(differences(planned(checked.report.findings), checked.sources))
    click.echo("".join(lines), nl=False)
    for failure in checked.report.failures:
        tell(failure)
    return 2 if checked.report.failures else int(bool(lines))


def _has_changed(asked: Asked, checked: Checked) -> bool:
    """Change the files as the findings propose it, and tell whether that was anything."""
    from factlint.cli.fixing import make, planned
    from factlint.cli.output import tell

    if "-" in asked.inputs.paths:
        raise click.UsageError("--fix changes files; what comes through standard input is none.")
    plan = planned(checked.report.findings)
    failures = make(plan, checked.sources)
    for failure in failures:
        tell(failure)
    for path, fixes in plan.items():
        if path not in {failure.path for failure in failures}:
            click.echo(f"{path}: {'; '.join(one.title for one in fixes)}", err=True)
    return len(plan) > len(failures)


def configuration_of(asked: Asked) -> Configuration:
    """Give the configuration in force, with what was typed. Raises InputError for a broken one."""
    from factlint.cli.settings import Typed, in_force

    typed = Typed(
        asked.inputs.config,
        asked.choice,
        asked.fail_on,
        asked.baseline,
        asked.no_baseline,
        asked.inputs.extractors,
    )
    return in_force(typed)


def _show_files(asked: Asked, configuration: Configuration) -> int:
    from factlint.choices import exclude_of
    from factlint.cli.output import tell
    from factlint.files import find

    found = find(asked.inputs.paths or (".",), exclude_of(configuration))
    for path in sorted((*found.texts, *found.claims)):
        click.echo(path)
    for failure in found.failures:
        tell(failure)
    return 2 if found.failures else 0


def _checked(
    asked: Asked, configuration: Configuration, memory: Memory | None, report_alone: bool = False
) -> Checked:
    from factlint.cli.inputs import check_inputs
    from factlint.decisions.deciding import Wanted

    links = _links(asked, configuration)
    wanted = Wanted(asked.since, asked.show_known, links=links, report_alone=report_alone)
    return check_inputs(asked.inputs, configuration, wanted, quiet=asked.quiet, memory=memory)


def _links(asked: Asked, configuration: Configuration) -> LinkSettings | None:
    """Give how addresses are asked, if they are; answers are kept where this user's caches are."""
    from dataclasses import replace

    settings = configuration.check_links
    wanted = asked.check_links
    if wanted is None:
        wanted = settings is not None and settings.use
    if not wanted:
        return None
    from factlint.checks.links.limits import LinkSettings

    caches = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    kept = Path(caches) / "factlint" / "links.json"
    return replace(settings or LinkSettings(), use=True, cache=kept)


def _write(asked: Asked, checked: Checked, wanted: Sequence[Destination]) -> None:
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


def _view(asked: Asked, checked: Checked, output: str | None) -> View:
    from factlint.reports.paint import wants_colour
    from factlint.reports.view import View

    terminal = output is None and sys.stdout.isatty()
    return View(
        source_of=checked.source_of,
        width=_terminal_width() if terminal else 100,
        colour=wants_colour(asked.colour, terminal, os.environ),
        quiet=asked.quiet,
        full=asked.full,
        rule_of=checked.rule_of,
        facts=checked.evidence.facts if checked.evidence else None,
    )


def _terminal_width() -> int:
    from shutil import get_terminal_size

    return max(get_terminal_size().columns, 40)


def _status(asked: Asked, configuration: Configuration, report: Report) -> int:
    from factlint.findings import fails

    if report.failures:
        return 2
    if asked.exit_zero:
        return 0
    return int(any(fails(one, configuration.fail_on) for one in report.findings))
