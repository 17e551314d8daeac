"""`factlint baseline`: write down what is known, so that only what is new fails a check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from factlint.cli.options import input_options

if TYPE_CHECKING:
    from factlint.cli.options import Inputs
    from factlint.configuration import Configuration
    from factlint.decisions.baseline import Known
    from factlint.pipeline import Checked

_HELP = """Write down the findings of PATHS as known.

`factlint check` then sets them aside: it counts them, and only what is new can fail. A finding is
known by its rule and what its claims say, so moving text does not bring it back, and one that is
mended drops out with --update. What the baseline says of other texts than PATHS stays.

\b
Examples:
  factlint baseline                       all findings of this folder are known from now on
  factlint baseline --update              take out what is mended, add nothing
  factlint check --baseline factlint.baseline.json

The file is factlint.baseline.json, or what the configuration names under `baseline`.
"""


@click.command(help=_HELP)
@click.option("--output", "-o", type=click.Path(), metavar="FILE", help="Where the baseline lies.")
@click.option("--update", is_flag=True, help="Take out what is mended, and add nothing.")
@input_options
def baseline(inputs: Inputs, output: str | None, update: bool) -> int:
    """Write the baseline that was asked for, and give the exit status."""
    from factlint.cli.inputs import check_inputs
    from factlint.cli.output import replace_file, tell
    from factlint.cli.settings import Typed, in_force
    from factlint.decisions.baseline import written

    configuration = in_force(Typed(inputs.config, extractors=inputs.extractors))
    path = _path(output, configuration)
    old = _old(path, update)
    checked = check_inputs(inputs, configuration.changed(baseline=""))
    new = _updated(old, checked, path, update)
    replace_file(path, written(new))
    click.echo(f"{_shown(path)}: {_counts(set(old), set(new))}")
    if not configuration.baseline and not output:
        click.echo(f"To use it, write `baseline: {path.name}` into factlint.yaml.", err=True)
    for failure in checked.report.failures:
        tell(failure)
    return 2 if checked.report.failures else 0


def _path(output: str | None, configuration: Configuration) -> Path:
    from factlint.decisions.baseline import FILE

    if output:
        return Path(output)
    return configuration.baseline_path() or configuration.folder() / FILE


def _shown(path: Path) -> str:
    import os

    return Path(os.path.relpath(path)).as_posix()


def _old(path: Path, update: bool) -> tuple[Known, ...]:
    from factlint.decisions.baseline import read_baseline

    return read_baseline(path) if update or path.exists() else ()


def _updated(
    old: tuple[Known, ...], checked: Checked, path: Path, update: bool
) -> tuple[Known, ...]:
    """Give what the baseline says from now on."""
    from factlint.decisions.baseline import held_against, known_of
    from factlint.decisions.deciding import looked_at

    assert checked.evidence is not None  # every check has some
    found = known_of(checked.report.findings, path.parent)
    looked = looked_at(checked.evidence, path.parent)
    elsewhere = tuple(
        one for one in old if one.path not in looked and (path.parent / one.path).exists()
    )
    if update:
        held = held_against(old, checked.report.findings, (), looked, path.parent)
        found = known_of(held.known, path.parent)
    return (*found, *elsewhere)


def _counts(old: set[Known], new: set[Known]) -> str:
    from factlint.reports.words import counted

    before, after = ({(one.path, one.fingerprint) for one in known} for known in (old, new))
    parts = [f"{counted(len(after), 'finding')} known"]
    if added := len(after - before):
        parts.append(f"{added:,} added")
    if gone := len(before - after):
        parts.append(f"{gone:,} taken out")
    return ", ".join(parts)
