"""A file of trimmed entities, one a line, that answers in the place of a server.

It is made for version control: sorted, an entity a line, and what did not change stays as it was.
The data of Wikidata is CC0, so it may be kept in any project.
"""

from __future__ import annotations

import gzip
import json
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factlint.errors import InputError
from factlint.jsonfile import read_json
from factlint.names import fold
from factlint.records import dataclass, field
from factlint.wikidata.answers import Answer, Lack, no_id, no_item, no_page
from factlint.wikidata.comparing.outcomes import Outcome
from factlint.wikidata.entityjson import Json, by_number, is_item_id, listed, mapping, text
from factlint.wikidata.items import Item, read_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factlint.wikidata.trimming import Wanted

VERSION: Final = 1
_VERSION_KEY: Final = "factlint_snapshot"
_GZIP: Final = b"\x1f\x8b"


@dataclass(frozen=True)
class Header:
    """Where a snapshot's entities come from, and since when they may be old."""

    source: str = ""
    fetched: str = ""  # YYYY-MM-DD, "" when the file does not say
    site: str = "enwiki"
    languages: tuple[str, ...] = ()
    properties: tuple[str, ...] = ()

    def fits(self, wanted: Wanted) -> bool:
        """Tell whether entities were trimmed as they would be now."""
        return (
            self.site == wanted.site
            and set(self.languages) == set(wanted.languages)
            and frozenset(self.properties) == wanted.properties
        )


@dataclass(frozen=True)
class Snapshot:
    """Entities by id; an id that is not there was not asked for when the file was made."""

    path: str
    header: Header
    entities: Mapping[str, Json] = field(repr=False)

    @property
    def name(self) -> str:
        return self.path

    @property
    def fetched(self) -> str:
        return self.header.fetched

    def items(self, ids: Iterable[str]) -> Mapping[str, Answer]:
        return {id_: self._item(id_) for id_ in ids}

    def titled(self, titles: Iterable[str]) -> Mapping[str, Answer]:
        return {title: self._titled(title) for title in titles}

    def named(self, names: Iterable[str]) -> Mapping[str, tuple[Item, ...] | Lack]:
        return {name: self._ids_items(self._by_name.get(fold(name), ())) for name in names}

    def _item(self, id_: str) -> Answer:
        if not is_item_id(id_):
            return no_id(id_)
        entity = self.entities.get(id_)
        if entity is None:
            return Lack(Outcome.UNAVAILABLE, f"{id_} is not in {self.path}")
        target = text(entity.get("redirect"))
        if target:
            return read_item(self.entities.get(target, {}), asked=id_) or no_item(id_)
        return read_item(entity) or no_item(id_)

    def _titled(self, title: str) -> Answer:
        id_ = self._by_title.get(title.replace("_", " "))
        return self._item(id_) if id_ else no_page(title, self.header.site)

    def _ids_items(self, ids: Iterable[str]) -> tuple[Item, ...]:
        answers = (self._item(id_) for id_ in ids)
        return tuple(one for one in answers if isinstance(one, Item))

    @cached_property
    def _by_title(self) -> Mapping[str, str]:
        return {
            text(mapping(mapping(one.get("sitelinks")).get(self.header.site)).get("title")): id_
            for id_, one in self.entities.items()
        }

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for id_, entity in self.entities.items():
            for name in sorted(set(map(fold, names_of(entity)))):
                found.setdefault(name, []).append(id_)
        return {name: tuple(ids) for name, ids in found.items()}


def names_of(entity: Json) -> tuple[str, ...]:
    """Give all labels and aliases of an entity's JSON."""
    item = read_item(entity)
    return item.names if item else ()


def read_snapshot(path: str) -> Snapshot:
    """Read a snapshot, or a dump's own lines, plain or in gzip; raise InputError."""
    header, entities = Header(), dict[str, Json]()
    try:
        for number, line in enumerate(_lines(path), 1):
            told = _object(line, path, number)
            if _VERSION_KEY in told:
                header = _header(told, path)
            for one in (told, *mapping(told.get("entities")).values()):  # or an API's answer
                if id_ := text(mapping(one).get("id")):
                    entities[id_] = mapping(one)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", path=path) from None
    except (EOFError, UnicodeDecodeError) as error:
        raise InputError(f"is not a whole snapshot: {error}", path=path) from None
    return Snapshot(path, header, entities)


def write_lines(header: Header, entities: Iterable[Json]) -> Iterator[str]:
    """Yield the lines of a snapshot: its header, then the entities in the order of their ids."""
    yield _line(
        {
            _VERSION_KEY: VERSION,
            "source": header.source,
            "fetched": header.fetched,
            "licence": "CC0-1.0",
            "site": header.site,
            "languages": list(header.languages),
            "properties": sorted(header.properties, key=by_number),
        }
    )
    for entity in sorted(entities, key=lambda one: by_number(text(one.get("id")))):
        yield _line(entity)


def _line(told: Json) -> str:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n"


def _lines(path: str) -> Iterator[str]:
    with Path(path).open("rb") as file:
        is_gzip = file.read(2) == _GZIP
        file.seek(0)
        unpacked = gzip.GzipFile(fileobj=file) if is_gzip else file
        for line in unpacked:
            # A dump is one long array, an entity a line: "[", then lines with commas, then "]".
            stripped = line.decode("utf-8-sig").strip().rstrip(",")
            if stripped not in ("", "[", "]"):
                yield stripped


def _object(line: str, path: str, number: int) -> Json:
    told = read_json(line, path, above=number - 1)
    if not isinstance(told, dict):
        raise InputError("a line must be a JSON object", path=path, line=number)
    return told


def _header(told: Json, path: str) -> Header:
    if told[_VERSION_KEY] != VERSION:
        raise InputError(
            f"this factlint reads version {VERSION} of snapshots, not {told[_VERSION_KEY]}",
            path=path, line=1,
        )  # fmt: skip
    return Header(
        text(told.get("source")),
        text(told.get("fetched"))[:10],
        text(told.get("site")) or "enwiki",
        tuple(map(text, listed(told.get("languages")))),
        tuple(map(text, listed(told.get("properties")))),
    )
