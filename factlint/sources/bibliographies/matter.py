"""Sources listed in a text's own front matter, under `references`, as pandoc reads them."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from factlint.errors import InputError
from factlint.model import Span
from factlint.patterns import deferred
from factlint.sources.bibliographies.csl import fields_of
from factlint.sources.bibliographies.work import Work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.model import Document
    from factlint.yamlfile import YamlMap

_MATTER = deferred(
    r"---[ \t]*\r?\n(?P<yaml>(?:(?!---|\.\.\.).*\n)*)(?:---|\.\.\.)[ \t]*\r?(?:\n|$)"
)


def works_in_matter(document: Document) -> list[Work]:
    """Give the sources of a front matter; one that is broken YAML lists none."""
    if document.format != "markdown" or "\nreferences:" not in document.source:
        return []
    match = _MATTER.match(document.source)
    if match is None:
        return []
    from factlint.yamlfile import YamlMap, parse

    try:
        read = parse(match["yaml"], document.path)
    except InputError:
        return []
    listed = read.get("references") if isinstance(read, YamlMap) else None
    lines = [match.start("yaml")]
    lines += accumulate(map(len, match["yaml"].splitlines(keepends=True)), initial=lines[0])
    found = listed if isinstance(listed, list) else []
    return [
        _work(document, one, lines[1:]) for one in found if isinstance(one, YamlMap) and "id" in one
    ]


def _work(document: Document, one: YamlMap, lines: Sequence[int]) -> Work:
    fields = tuple(fields_of(one))
    spans = tuple(_span(document.source, one, name, lines) for _, _, name in fields)
    head = _span(document.source, one, "id", lines)
    return Work(
        str(one["id"]),
        str(one.get("type", "")),
        document.path,
        document.source.count("\n", 0, head.start) + 1,
        tuple((name, value) for name, value, _ in fields),
        head,
        spans,
    )


def _span(source: str, one: YamlMap, name: str, lines: Sequence[int]) -> Span:
    """Give the stretch of a value, or its first line."""
    line, column = one.value_at[name]
    start = lines[line - 1] + column - 1
    written = source[start : source.find("\n", start)].rstrip()
    plain = written.strip("\"'")
    start += written.find(plain)
    return Span(start, start + len(plain))
