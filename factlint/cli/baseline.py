"""`factlint baseline`: write down what is known, so that only what is new fails a check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factlint.cli.options import input_options
from factlint.records import dataclass

if TYPE_CHECKING:
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


@dataclass(frozen=True)
class _Asked:
    """The command line, as it was typed."""

    paths: tuple[str, ...]
    config: str | None
    stdin_filename: str
    input_format: str | None
    jobs: int | None
    output: str | None
    update: bool


@click.command(help=_HELP)
@click.option("--output", "-o", type=click.Path(), metavar="FILE", help="Where the baseline lies.")
@click.option("--update", is_flag=True, help="Take out what is mended, and add nothing.")
@input_options
def baseline(**typed: Any) -> int:
    """Write the baseline that was asked for, and give the exit status."""
    from factlint.cli.output import replace_file, tell
    from factlint.decisions.baseline import written

    asked = _Asked(**typed)
    configuration = _configuration(asked)
    path = _path(asked, configuration)
    old = _old(path, asked.update)
    checked = _checked(asked, configuration)
    new = _updated(old, checked, path, asked.update)
    replace_file(path, written(new))
    click.echo(f"{_shown(path)}: {_counts(set(old), set(new))}")
    if not configuration.baseline and not asked.output:
        click.echo(f"To use it, write `baseline: {path.name}` into factlint.yaml.", err=True)
    for failure in checked.report.failures:
        tell(failure)
    return 2 if checked.report.failures else 0


def _configuration(asked: _Asked) -> Configuration:
    from factlint.cli.settings import Typed, in_force

    return in_force(Typed(asked.config))


def _path(asked: _Asked, configuration: Configuration) -> Path:
    from factlint.decisions.baseline import FILE

    if asked.output:
        return Path(asked.output)
    return configuration.baseline_path() or configuration.folder() / FILE


def _shown(path: Path) -> str:
    import os

    return Path(os.path.relpath(path)).as_posix()


def _old(path: Path, update: bool) -> tuple[Known, ...]:
    from factlint.decisions.baseline import read_baseline

    return read_baseline(path) if update or path.exists() else ()


def _checked(asked: _Asked, configuration: Configuration) -> Checked:
    from factlint.pipeline import check_paths

    return check_paths(
        asked.paths or (".",),
        configuration.changed(baseline=""),
        input_format=asked.input_format,
        jobs=asked.jobs,
    )


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
