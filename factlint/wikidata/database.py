"""The humans of a dump in one SQLite file: found by id, by name and by page title.

Read without writing, so that many may share it.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factlint.errors import InputError
from factlint.names import fold
from factlint.wikidata.answers import Answer, Lack, no_id, no_item, no_page
from factlint.wikidata.comparing.outcomes import Outcome
from factlint.wikidata.entityjson import Json, is_item_id
from factlint.wikidata.items import Item, read_item, sorted_ids

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factlint.wikidata.snapshot import Header

_VERSION: Final = "1"
_TABLES: Final = """
    CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE item (id INTEGER PRIMARY KEY, json BLOB NOT NULL);
    CREATE TABLE name (folded TEXT, item INTEGER, PRIMARY KEY (folded, item)) WITHOUT ROWID;
    CREATE TABLE title (title TEXT PRIMARY KEY, item INTEGER NOT NULL) WITHOUT ROWID;
"""
_INSERT_ITEM: Final = "INSERT OR REPLACE INTO item VALUES (?, ?)"
_INSERT_NAME: Final = "INSERT OR IGNORE INTO name VALUES (?, ?)"
_INSERT_TITLE: Final = "INSERT OR REPLACE INTO title VALUES (?, ?)"
_AT_ONCE: Final = 5_000  # items between commits
_MOST_NAMESAKES: Final = 200


class Database:
    """A source over a database; raise InputError when the file is none of ours."""

    def __init__(self, path: str) -> None:
        self.name = path
        try:
            address = f"{Path(path).resolve().as_uri()}?mode=ro"
            self._connection = sqlite3.connect(address, uri=True)
            about = dict(self._connection.execute("SELECT key, value FROM about"))
        except sqlite3.Error as error:
            raise InputError(f"is no database of items: {error}", path=path) from None
        if about.get("version") != _VERSION:
            raise InputError(
                f"this factlint reads version {_VERSION} of databases of items", path=path
            )
        self.fetched = about.get("fetched", "")
        self._site = about.get("site", "enwiki")

    def items(self, ids: Iterable[str]) -> Mapping[str, Answer]:
        return {id_: self._item(id_) for id_ in ids}

    def titled(self, titles: Iterable[str]) -> Mapping[str, Answer]:
        return {title: self._titled(title) for title in titles}

    def named(self, names: Iterable[str]) -> Mapping[str, tuple[Item, ...] | Lack]:
        return {name: self._named(name) for name in names}

    def _item(self, id_: str) -> Answer:
        if not is_item_id(id_):
            return no_id(id_)
        row = self._row("SELECT json FROM item WHERE id = ?", int(id_[1:]))
        if row is None or not isinstance(row[0], bytes):
            return Lack(Outcome.UNAVAILABLE, f"{id_} is not in {self.name}")
        return read_item(json.loads(zlib.decompress(row[0]))) or no_item(id_)

    def _titled(self, title: str) -> Answer:
        row = self._row("SELECT item FROM title WHERE title = ?", title.replace("_", " "))
        return self._item(f"Q{row[0]}") if row else no_page(title, self._site)

    def _named(self, name: str) -> tuple[Item, ...] | Lack:
        found = self._connection.execute(
            "SELECT item FROM name WHERE folded = ? LIMIT ?", (fold(name), _MOST_NAMESAKES + 1)
        ).fetchall()
        if len(found) > _MOST_NAMESAKES:
            return Lack(
                Outcome.AMBIGUOUS, f"more than {_MOST_NAMESAKES} items have the name {name!r}"
            )
        ids = sorted_ids(f"Q{row[0]}" for row in found)
        return tuple(item for id_ in ids if isinstance(item := self._item(id_), Item))

    def _row(self, query: str, key: int | str) -> tuple[object, ...] | None:
        row: tuple[object, ...] | None = self._connection.execute(query, (key,)).fetchone()
        return row


def write_database(path: Path, header: Header, entities: Iterable[Json]) -> int:
    """Write entities into a new database; give their number. A file that is there is replaced."""
    beside = path.with_name(f".{path.name}.tmp")
    beside.unlink(missing_ok=True)
    connection = sqlite3.connect(beside)
    try:
        # Nobody else sees the file, and a crash leaves nothing that would be kept.
        connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _TABLES)
        about = {"version": _VERSION, "source": header.source, "fetched": header.fetched,
                 "site": header.site, "licence": "CC0-1.0"}  # fmt: skip
        connection.executemany("INSERT INTO about VALUES (?, ?)", about.items())
        count = _write(connection, header.site, entities)
        connection.close()
        beside.replace(path)
    except BaseException:
        connection.close()
        beside.unlink(missing_ok=True)
        raise
    return count


def _write(connection: sqlite3.Connection, site: str, entities: Iterable[Json]) -> int:
    count = 0
    names: list[tuple[str, int]] = []
    rows: list[tuple[int, bytes]] = []
    titles: list[tuple[str, int]] = []

    def flush() -> None:
        for statement, values in (
            (_INSERT_ITEM, rows), (_INSERT_NAME, names), (_INSERT_TITLE, titles)
        ):  # fmt: skip
            connection.executemany(statement, values)
            values.clear()
        connection.commit()

    for entity in entities:
        item = read_item(entity)
        if item is None:
            continue
        number = int(item.id[1:])
        rows.append((number, _packed(entity)))
        names += [(name, number) for name in sorted({fold(name) for name in item.names} - {""})]
        if title := item.title(site):
            titles.append((title, number))
        count += 1
        if count % _AT_ONCE == 0:
            flush()
    flush()
    return count


def _packed(entity: Json) -> bytes:
    return zlib.compress(json.dumps(entity, ensure_ascii=False, separators=(",", ":")).encode())
