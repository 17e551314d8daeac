"""Write the Wikidata ids of entities into a claim file, and change nothing else."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from factlint.claimfile.editing import CannotEditError, _block, _Edits, _insert, _last, _put
from factlint.claimfile.rendering import entity_block
from factlint.errors import InputError
from factlint.yamlfile import YamlMap, parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factlint.claimfile.stored import ClaimFile
    from factlint.model import Entity

_KEY = "wikidata"


def with_ids(file: ClaimFile, ids: Mapping[str, str]) -> str:
    """Give the file's text with the Wikidata ids of entities, by their ids in the file.

    Comments, order and all else stay. Raises InputError where that cannot be done.
    """
    data = parse(file.text, file.path)
    if not ids or not isinstance(data, YamlMap):
        return file.text
    added = [replace(one, wikidata=ids[one.id]) for one in _unlisted(file, data, ids)]
    wanted = _wanted(data, ids, added)
    for write in (_edited, _rewritten):
        try:
            text = write(file.text, data, ids, added)
        except CannotEditError:
            continue
        if parse(text, file.path) == wanted:
            return text
    raise InputError(
        "its entities cannot be changed without loss", path=file.path,
        hint="write them in block style, a key a line",
    )  # fmt: skip


def _unlisted(file: ClaimFile, data: YamlMap, ids: Mapping[str, str]) -> list[Entity]:
    """Give the entities to link that only claims name."""
    listed = {str(one.get("id")) for one in data.get("entities") or ()}
    return [one for one in file.entities if one.id in ids and one.id not in listed]


def _wanted(data: YamlMap, ids: Mapping[str, str], added: list[Entity]) -> dict[str, object]:
    """Give what the new text must read as."""
    listed = [
        {**one, _KEY: ids[one["id"]]} if one.get("id") in ids else one
        for one in data.get("entities") or ()
    ]
    blocks = "\n".join(map(entity_block, added))
    return {**data, "entities": [*listed, *(parse(blocks, "-") or ())]}


def _edited(text: str, data: YamlMap, ids: Mapping[str, str], added: list[Entity]) -> str:
    edits = _Edits(text)
    for one in data.get("entities") or ():
        if one.get("id") in ids:
            _put(edits, _block(one), _KEY, ids[one["id"]])
    if added:
        last = _last(data, "entities")
        _insert(edits, data, "entities", [(last, entity_block(one)) for one in added])
    return edits.carried_out()


def _rewritten(text: str, _data: YamlMap, ids: Mapping[str, str], added: list[Entity]) -> str:
    from factlint.claimfile.roundtrip import _list, _loaded, _yaml

    yaml = _yaml()
    read: Any = yaml.load(text)
    for one in _list(read, "entities"):
        if one.get("id") in ids:
            one[_KEY] = ids[one["id"]]
    for entity in added:
        read["entities"].append(_loaded(entity_block(entity)))
    out = io.StringIO()
    yaml.dump(read, out)
    return out.getvalue()
