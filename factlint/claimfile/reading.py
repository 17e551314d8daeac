"""Read a claim file; every error names the line, the column and the nearest key."""

from __future__ import annotations

import posixpath
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.claimfile.cast import Cast
from factlint.claimfile.claims import ClaimReader
from factlint.claimfile.fields import Fields
from factlint.claimfile.stored import CLAIM_KEYS, ENTITY_KEYS, VERSION, ClaimFile, Source
from factlint.collecting import garbage_kept
from factlint.errors import InputError
from factlint.model import Entity
from factlint.patterns import deferred
from factlint.vocabulary import load_vocabulary
from factlint.yamlfile import YamlMap, parse, text_of

if TYPE_CHECKING:
    from factlint.vocabulary import Vocabulary

_FILE_KEYS = frozenset(("version", "source", "entities", "claims"))
_SOURCE_KEYS = frozenset(("path", "sha256"))
_ENTITY_KEYS = frozenset(ENTITY_KEYS)
_CLAIM_KEYS = frozenset(CLAIM_KEYS)
_ITEM = deferred(r"Q[1-9][0-9]*")


def load(path: Path | str, vocabulary: Vocabulary | None = None) -> ClaimFile:
    """Read a claim file; raise InputError where an editor must mend it."""
    return read_claims(text_of(Path(path)), str(path), vocabulary)


def read_claims(text: str, path: str, vocabulary: Vocabulary | None = None) -> ClaimFile:
    """Read the text of a claim file; `path` is for messages and for the source's path."""
    with garbage_kept():
        return _read(text, path, vocabulary or load_vocabulary())


def _read(text: str, path: str, vocabulary: Vocabulary) -> ClaimFile:
    data = parse(text, path)
    if data is None:
        return ClaimFile(path, None, (), (), text)
    if not isinstance(data, YamlMap):
        raise InputError("a claim file must be a mapping of keys", path=path, line=1, column=1)
    fields = Fields(data, path, "a claim file", _FILE_KEYS)
    if data.get("version", VERSION) != VERSION:
        fields.refuse("version", f"this factlint reads version {VERSION} of claim files")
    source = _source(fields) if "source" in data else None
    cast = Cast(_entities(fields))
    reader = ClaimReader(
        text, path, source_path(path, source), cast, vocabulary or load_vocabulary()
    )
    stored = tuple(reader.claim(one) for one in fields.items("claims", "a claim", _CLAIM_KEYS))
    return ClaimFile(path, source, cast.entities, stored, text)


def source_path(path: str, source: Source | None) -> str:
    """Give the path of the text as seen from where the claim file's own path is seen from."""
    if source is None or source.path == "-":
        return source.path if source else path
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), source.path))


def _source(fields: Fields) -> Source:
    own = fields.nested("source", "the source", _SOURCE_KEYS)
    return Source(own.named("path"), own.text("sha256"))


def _entities(fields: Fields) -> list[Entity]:
    found: dict[str, Entity] = {}
    for own in fields.items("entities", "an entity", _ENTITY_KEYS):
        item = own.text("wikidata")
        if item and not _ITEM.fullmatch(item):
            own.refuse("wikidata", f"'wikidata' is {item!r}; it may be the id of an item, like Q42")
        entity = Entity(own.named("id"), own.text("type") or "thing", own.texts("names"), item)
        if entity.id in found:
            own.refuse("id", f"a second entity has the id {entity.id!r}")
        found[entity.id] = entity
    return list(found.values())
