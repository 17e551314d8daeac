"""`factlint wikidata import`: make a snapshot, or a database of all humans, from a dump."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from factlint.cli.options import config_option
from factlint.reports.words import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factlint.wikidata.dump import Progress, Selection
    from factlint.wikidata.entityjson import Json
    from factlint.wikidata.items import Item
    from factlint.wikidata.snapshot import Header
    from factlint.wikidata.trimming import Wanted


@click.command("import")
@click.argument("dump", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@click.option(
    "--output", "-o", type=click.Path(), required=True, metavar="FILE", help="What is written."
)
@click.option(
    "--ids",
    type=click.File(encoding="utf-8"),
    metavar="FILE",
    help="Keep the items whose ids stand in this file, a line each.",
)
@click.option(
    "--for",
    "claim_paths",
    type=click.Path(exists=True),
    multiple=True,
    metavar="PATH",
    help="Keep the items that the claim files here name. May be repeated.",
)
@click.option("--related", is_flag=True, help="Keep what they name as well; reads the dump twice.")
@click.option("--humans", is_flag=True, help="Keep all humans, in an SQLite database.")
@click.option("--date", metavar="DATE", default="", help="The day (YYYY-MM-DD) of the dump.")
@config_option
def import_dump(
    dump: str,
    output: str,
    ids: Iterable[str] | None,
    claim_paths: tuple[str, ...],
    related: bool,
    humans: bool,
    date: str,
    config: str | None,
) -> None:
    """Make a snapshot from a JSON dump of Wikidata (.json.gz, .json.bz2, .json; - is a pipe).

    The dump is read as a stream. What is written works as --wikidata-snapshot.

    \b
    Examples:
      factlint wikidata import latest-all.json.gz --for claims/ --related -o wikidata.jsonl
      zstd -dc latest-all.json.zst | factlint wikidata import - --humans -o humans.sqlite
    """
    from factlint.cli.settings import Typed, in_force
    from factlint.vocabulary import load_vocabulary
    from factlint.wikidata.opening import wanted_of
    from factlint.wikidata.settings import Settings

    settings = in_force(Typed(config)).wikidata or Settings()
    wanted = wanted_of(settings, load_vocabulary())
    header = _header(dump, date, wanted)
    if humans:
        _import_humans(dump, Path(output), wanted, header)
        return
    chosen = _ids(ids or (), claim_paths)
    if not chosen:
        raise click.UsageError("say which items: --ids FILE, --for PATH or --humans")
    if related and dump == "-":
        raise click.UsageError("--related reads the dump twice, which a pipe cannot")
    _import_ids(dump, output, chosen, wanted, header, related=related)


def _header(dump: str, date: str, wanted: Wanted) -> Header:
    from factlint.configuration import day
    from factlint.wikidata.snapshot import Header

    if date:
        day(date, lambda what: click.BadParameter(what, param_hint="--date"))
    return Header(
        Path(dump).name, date, wanted.site, wanted.languages, tuple(sorted(wanted.properties))
    )


def _ids(lines: Iterable[str], claim_paths: Iterable[str]) -> frozenset[str]:
    """Give the ids that a file lists and that claim files state."""
    from factlint.claimfile import load
    from factlint.files import CLAIMS_SUFFIX
    from factlint.wikidata.entityjson import is_item_id

    listed = {line.strip() for line in lines} - {""}
    for path in map(Path, claim_paths):
        files = sorted(path.rglob(f"*{CLAIMS_SUFFIX}")) if path.is_dir() else [path]
        listed |= {one.wikidata for file in files for one in load(file).entities} - {""}
    for wrong in sorted(id_ for id_ in listed if not is_item_id(id_)):
        raise click.UsageError(f"{wrong!r} is no id of an item, such as Q42")
    return frozenset(listed)


def _import_humans(dump: str, output: Path, wanted: Wanted, header: Header) -> None:
    from factlint.wikidata.database import write_database
    from factlint.wikidata.dump import Progress, Selection, read_dump

    progress = Progress()
    entities = read_dump(_opened(dump), Selection(humans=True), wanted, progress, _reporter())
    count = write_database(output, header, entities)
    click.echo(f"{output.as_posix()}: {counted(count, 'human')}{_broken(progress)}")


def _import_ids(
    dump: str,
    output: str,
    ids: frozenset[str],
    wanted: Wanted,
    header: Header,
    *,
    related: bool,
) -> None:
    from factlint.cli.output import write
    from factlint.wikidata.dump import Progress, Selection, read_dump
    from factlint.wikidata.snapshot import write_lines

    def read(selection: Selection) -> list[Json]:
        return list(read_dump(_opened(dump), selection, wanted, progress, _reporter()))

    progress = Progress()
    entities = read(Selection(ids))
    if related and (more := _related(entities) - ids):
        entities += read(Selection(more))
    write(write_lines(header, entities), output)
    found = {str(one["id"]) for one in entities}
    missing = f", {len(ids - found):,} not in the dump" if ids - found else ""
    told = counted(len(entities), "item")
    click.echo(f"{output}: {told}{missing}{_broken(progress)}")


def _related(entities: Iterable[Json]) -> frozenset[str]:
    """Give the items that the statements of entities name."""
    from factlint.wikidata.items import read_item

    items = [item for one in entities if (item := read_item(one)) is not None]
    return frozenset(id_ for item in items for id_ in _named_by(item))


def _named_by(item: Item) -> set[str]:
    from factlint.wikidata.entityjson import is_item_id

    return {
        statement.main.item
        for statements in item.all_statements()
        for statement in statements
        if is_item_id(statement.main.item)
    }


def _opened(dump: str) -> Path | BinaryIO:
    return sys.stdin.buffer if dump == "-" else Path(dump)


def _reporter() -> Callable[[Progress], None]:
    """Give what tells the progress on standard error, with the speed so far."""
    from time import monotonic

    began = monotonic()

    def report(progress: Progress) -> None:
        seconds = max(monotonic() - began, 1e-6)
        share = f"{progress.packed / progress.size:6.1%}, " if progress.size else ""
        megabytes = progress.unpacked / 1e6
        click.echo(
            f"{share}{progress.lines:,} lines, {progress.kept:,} kept, "
            f"{megabytes:,.0f} MB of text, {megabytes / seconds:,.0f} MB/s",
            err=True,
        )

    return report


def _broken(progress: Progress) -> str:
    if not progress.broken:
        return ""
    verb = "was" if progress.broken == 1 else "were"
    return f"; {counted(progress.broken, 'broken line')} {verb} left out"
