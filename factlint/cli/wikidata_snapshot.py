"""`factlint wikidata snapshot`: keep the linked items in a file that checks can use offline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factlint.cli.wikidata_options import Asked, read_all, server_options, tell_failures

if TYPE_CHECKING:
    from factlint.wikidata.recording import Recorder
    from factlint.wikidata.settings import Settings
    from factlint.wikidata.snapshot import Header


@click.command("snapshot")
@click.option(
    "--output", "-o", type=click.Path(), required=True, metavar="FILE", help="The snapshot's file."
)
@server_options
def snapshot(output: str, **typed: Any) -> int:
    """Keep what Wikidata holds about the claims of PATHS: one item a line, sorted, CC0.

    An older snapshot at the same place is brought up to date: only items that have changed are
    fetched again. `factlint check --wikidata-snapshot FILE` uses it without any network.
    """
    from factlint.cli.output import tell, write
    from factlint.vocabulary import load_vocabulary
    from factlint.wikidata.consulting import consult
    from factlint.wikidata.opening import open_server
    from factlint.wikidata.recording import Recorder
    from factlint.wikidata.snapshot import read_snapshot, write_lines

    asked = Asked(**typed)
    configuration = asked.configuration()
    settings = _unaged(asked.settings(configuration))
    told = read_all(asked, configuration)
    if tell_failures(told):
        return 2
    known = read_snapshot(output) if Path(output).exists() else None
    vocabulary = load_vocabulary()
    today = configuration.today or ""
    recorder = Recorder(open_server(settings, vocabulary, today, known))
    consulted = consult(
        told.facts, told.documents, vocabulary, recorder, site=settings.site, everything=True
    )
    if recorder.failures:
        for failure in recorder.failures:
            tell(failure)
        return 2
    header = _header(settings, recorder, today)
    write(write_lines(header, recorder.entities.values()), output)
    linked = sum(one.item is not None for one in consulted.links.values())
    click.echo(
        f"{output}: {len(recorder.entities):,} entities; "
        f"{linked:,} of {len(consulted.links):,} subjects linked"
    )
    return 0


def _unaged(settings: Settings) -> Settings:
    """Let nothing that was kept go unasked: a snapshot is as fresh as its date says."""
    from dataclasses import replace

    return replace(settings, max_age=-1)


def _header(settings: Settings, recorder: Recorder, today: str) -> Header:
    from factlint.vocabulary import load_vocabulary
    from factlint.wikidata.snapshot import Header
    from factlint.wikidata.trimming import wanted_properties

    properties = tuple(wanted_properties(load_vocabulary()))
    return Header(recorder.name, today, settings.site, settings.languages, properties)
