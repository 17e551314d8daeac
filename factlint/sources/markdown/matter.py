"""Front matter: the YAML between two lines of dashes at the top of a Markdown file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_MATTER = deferred(r"---[ \t]*\n((?:(?!---|\.\.\.).*\n)*)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_PAIR = deferred(
    r"(?P<indent>[ ]*)(?P<key>[^\W\d][\w .-]{0,60}):(?:[ \t]+(?P<value>\S.*?))?[ \t]*$"
)
_ITEM = deferred(r"[ ]*-[ \t]+(?P<value>\S.*?)[ \t]*$")
_EMPTY = frozenset(["|", ">", "|-", ">-", "[]", "{}", "null", "~"])


class Field(NamedTuple):
    """A key and where its value stands."""

    key: str
    start: int
    end: int
    outer: int


def front_matter(scan: str, start: int) -> tuple[list[Field], int]:
    """Give the fields of the front matter and where the text behind it begins."""
    match = _MATTER.match(scan, start)
    if match is None or (match[1].strip() and not _PAIR.match(match[1].lstrip().split("\n", 1)[0])):
        return [], start
    return list(_fields(scan, match.start(1), match.end(1))), match.end()


def _fields(scan: str, start: int, end: int) -> Iterator[Field]:
    key = ""
    at = start
    for line in scan[start:end].split("\n"):
        pair, item = _PAIR.match(line), _ITEM.match(line)
        if pair is not None:
            key = pair["key"].strip()
        found = pair or item
        if found is not None and found["value"] and key and found["value"] not in _EMPTY:
            yield _field(key, found, at)
        at += len(line) + 1


def _field(key: str, found: re.Match[str], at: int) -> Field:
    start, end = found.span("value")
    value = found["value"]
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        start, end = start + 1, end - 1
    return Field(key, at + start, at + end, at + len(found[0]) - len(found[0].lstrip()))
