"""CSL JSON: a list of objects, each with an id (citeproc-js, "CSL-JSON schema")."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factlint.errors import InputError
from factlint.jsonfile import read_json
from factlint.model import Span
from factlint.patterns import deferred
from factlint.sources.bibliographies.work import Work

if TYPE_CHECKING:
    from collections.abc import Iterator

# As BibTeX calls them, where the two differ.
_NAMES = {
    "DOI": "doi", "ISBN": "isbn", "ISSN": "issn", "PMID": "pmid", "PMCID": "pmcid", "URL": "url",
    "page": "pages", "container-title": "journal", "publisher-place": "address",
}  # fmt: skip
_DATES = {"issued": ("year", "date"), "accessed": ("urldate",)}
_ROLES = ("author", "editor")
_GAP = deferred(r"[\s,]*")
_LIST = deferred(r"\"(?:references|items)\"\s*:\s*\[|^\s*\[")


def read_csl(text: str, path: str) -> list[Work]:
    """Give the entries of a CSL JSON file; raise InputError when it is none."""
    read = read_json(text, path)
    if isinstance(read, dict):  # Better CSL JSON and pandoc's own: {"references": [...]}
        read = read.get("references", read.get("items"))
    if not isinstance(read, list) or not all(isinstance(one, dict) for one in read):
        raise InputError("is no list of sources (CSL JSON)", path=path, line=1)
    return [_work(text, path, one, span) for one, span in _objects(text) if "id" in one]


def _objects(text: str) -> Iterator[tuple[dict[str, object], Span]]:
    """Yield the objects of the list with their places, which the reader of JSON does not tell."""
    opened = _LIST.search(text)
    at = opened.end() if opened is not None else len(text)
    decoder = json.JSONDecoder()
    while (gap := _GAP.match(text, at)) is not None and text.startswith("{", gap.end()):
        one, at = decoder.raw_decode(text, gap.end())
        yield one, Span(gap.end(), at)


def _work(text: str, path: str, one: dict[str, object], span: Span) -> Work:
    key = str(one["id"])
    fields = tuple(fields_of(one))
    values = tuple(_value_span(text, name, span) for _, _, name in fields)
    at = text.find(json.dumps(key), *span)
    head = Span(at, at + len(json.dumps(key))) if at >= 0 else Span(span.start, span.start + 1)
    return Work(
        key,
        str(one.get("type", "")),
        path,
        text.count("\n", 0, head.start) + 1,
        tuple((name, value) for name, value, _ in fields),
        head,
        values,
    )


def _value_span(text: str, name: str, span: Span) -> Span:
    """Give the stretch of a field's value in its object."""
    label = json.dumps(name)
    at = text.find(label, *span)
    if at < 0:
        return span
    start = at + len(label)
    start += len(text[start : span.end]) - len(text[start : span.end].lstrip(" \t\r\n:"))
    _, end = json.JSONDecoder().raw_decode(text, start)
    return Span(start + 1, end - 1) if text[start] == '"' else Span(start, end)


def fields_of(one: dict[str, object]) -> Iterator[tuple[str, str, str]]:
    """Yield the fields: the name that BibTeX has for them, the value, the name in the file."""
    for name, value in one.items():
        if isinstance(value, str) and name not in ("id", "type", *_DATES, *_ROLES):
            yield _NAMES.get(name, name), value, name
    for role in _ROLES:
        people = one.get(role)
        if isinstance(people, str):
            yield role, people, role
        elif isinstance(people, list):
            names = [_person(person) for person in people if isinstance(person, dict)]
            yield role, " and ".join(names), role
    for name, wanted in _DATES.items():
        written = _date(one.get(name))
        for field in wanted if written else ():
            yield field, written[:4] if field == "year" else written, name


def _person(person: dict[str, object]) -> str:
    return str(person.get("family") or person.get("literal") or "")


def _date(value: object) -> str:
    """Give a date of CSL, whose parts are numbers, as BibLaTeX writes it: 1954-06-03."""
    if isinstance(value, (str, int)):
        return str(value)
    if isinstance(value, list) and value:  # CSL YAML: one date, or the two of a range
        return _date(value[0])
    if not isinstance(value, dict):
        return ""
    given = value.get("date-parts")
    parts = given[0] if isinstance(given, list) and given else None
    if not isinstance(parts, list):
        parts = [value[part] for part in ("year", "month", "day") if part in value]
    numbers = [str(part) for part in parts if str(part).isdigit()]
    return "-".join([numbers[0], *(one.zfill(2) for one in numbers[1:])]) if numbers else ""
