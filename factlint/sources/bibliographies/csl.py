"""CSL JSON: a list of objects, each with an id (citeproc-js, "CSL-JSON schema")."""

from __future__ import annotations

import json

from factlint.errors import InputError
from factlint.sources.bibliographies.work import Work


def read_csl(text: str, path: str) -> list[Work]:
    """Give the entries of a CSL JSON file; raise InputError when it is none."""
    try:
        read = json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(
            f"is no JSON: {error.msg}", path=path, line=error.lineno, column=error.colno
        ) from None
    if isinstance(read, dict):  # Better CSL JSON and pandoc's own: {"references": [...]}
        read = read.get("references", read.get("items"))
    if not isinstance(read, list) or not all(isinstance(one, dict) for one in read):
        raise InputError("is no list of sources (CSL JSON)", path=path, line=1)
    return [
        Work(
            str(one["id"]),
            str(one.get("type", "")),
            path,
            _line(text, str(one["id"])),
            tuple(_fields(one)),
        )
        for one in read
        if "id" in one
    ]


def _line(text: str, key: str) -> int:
    at = text.find(json.dumps(key))
    return text.count("\n", 0, max(at, 0)) + 1


def _fields(one: dict[str, object]) -> list[tuple[str, str]]:
    found = [(name, value) for name, value in one.items() if isinstance(value, str)]
    people = one.get("author")
    if isinstance(people, list):
        names = [str(person.get("family", "")) for person in people if isinstance(person, dict)]
        found.append(("author", " and ".join(names)))
    issued = one.get("issued")
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    if isinstance(parts, list) and parts and isinstance(parts[0], list) and parts[0]:
        found.append(("year", str(parts[0][0])))
    return found
