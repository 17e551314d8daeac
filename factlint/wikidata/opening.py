"""Open what the settings name: a snapshot, a database made from a dump, or a server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from factlint.wikidata.settings import check_contact
from factlint.wikidata.trimming import Wanted, wanted_properties

if TYPE_CHECKING:
    from factlint.vocabulary import Vocabulary
    from factlint.wikidata.answers import Source
    from factlint.wikidata.client import Clock
    from factlint.wikidata.online import Online
    from factlint.wikidata.settings import Settings
    from factlint.wikidata.snapshot import Snapshot

_DATABASE: Final = b"SQLite format 3\x00"


def open_source(
    settings: Settings, vocabulary: Vocabulary, today: str, clock: Clock | None = None
) -> Source:
    """Open the snapshot of the settings or else the server; `today` is YYYY-MM-DD or ''.

    Raises InputError for a snapshot that cannot be read and for a contact that is missing.
    """
    if settings.snapshot:
        return open_file(settings.snapshot)
    return open_server(settings, vocabulary, today, clock=clock)


def open_file(path: str) -> Source:
    """Open a snapshot, or a database that `factlint wikidata import --humans` made."""
    from factlint.wikidata.snapshot import read_snapshot

    if _starts_with(path, _DATABASE):
        from factlint.wikidata.database import Database

        return Database(path)
    return read_snapshot(path)


def open_server(
    settings: Settings,
    vocabulary: Vocabulary,
    today: str,
    known: Snapshot | None = None,
    clock: Clock | None = None,
) -> Online:
    """Open the server of the settings; what `known` has is only fetched again if it changed."""
    check_contact(settings)
    from factlint.wikidata.cache import Cache, default_folder
    from factlint.wikidata.client import Client
    from factlint.wikidata.online import Online

    wanted = wanted_of(settings, vocabulary)
    about = [settings.address, settings.site, *settings.languages, *sorted(wanted.properties)]
    cache = Cache(Path(settings.cache) if settings.cache else default_folder(), about)
    entities = known.entities if known is not None and known.header.fits(wanted) else {}
    return Online(Client(settings, clock), settings, wanted, cache, entities, today)


def wanted_of(settings: Settings, vocabulary: Vocabulary) -> Wanted:
    """Give what is kept of each entity under these settings."""
    return Wanted(wanted_properties(vocabulary), settings.languages, settings.site)


def _starts_with(path: str, magic: bytes) -> bool:
    try:
        with Path(path).open("rb") as file:
            return file.read(len(magic)) == magic
    except OSError:
        return False  # reading it says what is wrong
