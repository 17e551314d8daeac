"""`factlint wikidata link`: write items' ids into claim files, or list what is to be decided."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factlint.cli.wikidata_options import (
    Asked,
    Told,
    read_all,
    server_options,
    snapshot_option,
    tell_failures,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factlint.claimfile import ClaimFile
    from factlint.facts import Facts
    from factlint.model import Entity
    from factlint.wikidata.linking import Link


@click.command("link")
@snapshot_option
@click.option("--dry-run", is_flag=True, help="Say what would be written, and write nothing.")
@server_options
def link(dry_run: bool, **typed: Any) -> int:
    """Write the ids of items into the claim files of PATHS, and change nothing else in them.

    Only what is sure is written: an item whose page the text links, or the only one of that name
    and type with an agreeing date. For the others the items they could be are listed; to decide,
    write `wikidata: Q...` to the entity in the claim file.
    """
    asked = Asked(**typed)
    configuration = asked.configuration()
    settings = asked.settings(configuration)
    told = read_all(asked, configuration)
    links = _links(told, settings, configuration.today or "")
    found = {key: one for key, one in links.items() if one.item is not None}
    for file in _claim_files(told):
        _write(file, found, told.facts, dry_run=dry_run)
    for one in links.values():
        _say(one)
    if found:
        _say_without_file(told)
    return 2 if tell_failures(told) else 0


def _links(told: Told, settings: Any, today: str) -> Mapping[str, Link]:
    from factlint.vocabulary import load_vocabulary
    from factlint.wikidata.claimed import claimed
    from factlint.wikidata.linking import link as linked
    from factlint.wikidata.linking import subjects_of
    from factlint.wikidata.opening import open_source

    vocabulary = load_vocabulary()
    claims = list(claimed(told.facts, vocabulary))
    source = open_source(settings, vocabulary, today)
    subjects = subjects_of(told.facts, claims, told.documents, settings.site)
    return linked(subjects, source, undated=True)


def _claim_files(told: Told) -> Iterator[ClaimFile]:
    """Yield the claim files of the texts, then those that were given alone."""
    from factlint.claimfile import load_beside

    for document in told.documents:
        file = load_beside(document.path) if document.path != "-" else None
        if file is not None:
            yield file
    yield from told.dossier.alone


def _say_without_file(told: Told) -> None:
    """Name the texts that have no claim file, in which ids could be written."""
    from factlint.claimfile import claim_path

    for document in told.documents:
        if not claim_path(document.path).is_file():
            click.echo(
                f"{document.path}: no claim file to write to; "
                "`factlint extract -o FOLDER` writes one"
            )


def _write(file: ClaimFile, found: Mapping[str, Link], facts: Facts, *, dry_run: bool) -> None:
    from factlint.claimfile.files import replace_file
    from factlint.claimfile.linking import with_ids

    ids = {}
    for one in file.entities:
        joined = _joined(one, facts)
        link_ = found.get(joined.id) if joined is not None else None
        if link_ is not None and link_.item is not None and not one.wikidata:
            ids[one.id] = link_.item.id
    text = with_ids(file, ids)
    if text == file.text:
        return
    if not dry_run:
        replace_file(Path(file.path), text)
    told = ", ".join(f"{key} = {id_}" for key, id_ in ids.items())
    click.echo(f"{file.path}: {'would write' if dry_run else 'written'}: {told}")


def _joined(entity: Entity, facts: Facts) -> Entity | None:
    """Give the entity that a claim file's own became when all texts were joined."""
    same = {one.id: one for name in entity.names for one in facts.named(name)}
    if entity.id in same:
        return same[entity.id]
    return next(iter(same.values())) if len(same) == 1 else None


def _say(one: Link) -> None:
    from factlint.reports.excerpt import printable
    from factlint.wikidata.summary import link_in_words
    from factlint.wikidata.telling import ground_in_words

    ground = f" ({ground_in_words(one)})" if one.item is not None else ""
    click.echo(printable(f"{link_in_words(one)}{ground}"))
