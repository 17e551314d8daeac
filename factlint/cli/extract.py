"""`factlint extract`: write down what texts claim."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from factlint.cli.options import input_options

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.cli.options import Inputs
    from factlint.errors import InputError
    from factlint.readings import Reading

_HELP = """Write down what texts claim, so that a person can read, mend and review it.

With --output, each text NAME.txt gives a claim file NAME.claims.yaml in that folder. Where there
is one already it is brought up to date: comments, claims written by hand and decisions stay, and
claims that have left the text are marked as stale. Without --output the claims are shown.

\b
Examples:
  factlint extract draft.md
  factlint extract chapters/ --output claims/
  factlint extract draft.md --explain         how each claim was read, and what was dropped
  factlint extract --format jsonl . > claims.jsonl
"""


@click.command(help=_HELP)
@click.option(
    "--output", "-o", type=click.Path(), metavar="FOLDER", help="Where the claim files go."
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["yaml", "jsonl"]),
    default="yaml",
    show_default=True,
    help="Claim files, or a line of JSON for each claim.",
)
@click.option("--explain", is_flag=True, help="Show how each claim was read, and what was dropped.")
@input_options
def extract(inputs: Inputs, format_name: str, output: str | None, explain: bool) -> int:
    """Extract what was asked for, and give the exit status."""
    from factlint.cli.output import tell, write
    from factlint.errors import InputError
    from factlint.reports.extractors import remarks

    if output and (explain or format_name != "yaml"):
        raise click.UsageError("--output writes claim files; leave it out to see anything else")
    failed = False
    readings = []
    for outcome in _readings(inputs):
        if isinstance(outcome, InputError):
            tell(outcome)
            failed = True
        else:
            readings.append(outcome)
    for remark in remarks(one.extraction for one in readings):
        click.echo(remark, err=True)
    if output:
        failed |= not _write_files(readings, Path(output))
    else:
        write(_shown(readings, "explained" if explain else format_name), None)
    return 2 if failed else 0


def _readings(inputs: Inputs) -> Iterator[Reading | InputError]:
    from factlint.choices import exclude_of, extractors_of
    from factlint.cli.inputs import standard_input
    from factlint.cli.settings import Typed, in_force
    from factlint.files import find
    from factlint.pipeline import readings_of

    configuration = in_force(Typed(inputs.config, extractors=inputs.extractors))
    extractors = extractors_of(configuration)
    found = find(inputs.paths or (".",), exclude_of(configuration))
    yield from found.failures
    given = standard_input(inputs)
    yield from readings_of(found, inputs.input_format, inputs.jobs, given, extractors)


def _shown(readings: Sequence[Reading], how: str) -> Iterator[str]:
    from factlint.claimfile import claim_path, render
    from factlint.reports.claims import explained, json_lines

    for number, one in enumerate(readings):
        if how == "explained":
            yield from explained(one.extraction)
        elif how == "jsonl":
            yield from json_lines(one.extraction.stated())
        else:
            yield "---\n" if number else ""
            path = claim_path(one.document.path).as_posix()
            yield render(one.extraction.stated(), one.document, path)


def _write_files(readings: Sequence[Reading], folder: Path) -> bool:
    """Write a claim file for each text; tell whether all could be written."""
    written = [_written(path, one) for path, one in _claim_paths(readings, folder).items()]
    return all(written)


def _claim_paths(readings: Sequence[Reading], folder: Path) -> dict[Path, Reading]:
    from factlint.claimfile import claim_path

    reading_of: dict[Path, Reading] = {}
    for one in readings:
        path = claim_path(one.document.path, folder)
        if path in reading_of:
            both = f"{reading_of[path].document.path} and {one.document.path}"
            raise click.UsageError(f"{both} would have the same claim file, {path.as_posix()}")
        reading_of[path] = one
    return reading_of


def _written(path: Path, reading: Reading) -> bool:
    from factlint.claimfile import write
    from factlint.cli.output import tell
    from factlint.errors import InputError

    try:
        changed = write(path, reading.extraction, reading.document)
    except InputError as error:
        tell(error)
        return False
    except OSError as error:
        tell(f"{path.as_posix()}: cannot be written: {error.strerror}")
        return False
    click.echo(f"{path.as_posix()}: {'written' if changed else 'unchanged'}")
    return True
