"""Keys of a list of sources that is kept in a file of its own: [@key] and \\cite{key}."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found, NoOptions
from factlint.model import Fix, MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page
    from factlint.model import Document, Place


class KeyAt(NamedTuple):
    """A key and the stretch of the file in which it stands."""

    key: str
    start: int
    end: int


def find_unknown(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each key that neither the file nor the text itself lists, at its first mark."""
    works = page.bibliography
    own = {entry.key for entry in page.document.entries if entry.key}
    used = _keys(page.document)
    if works is None and not any(one.key in own for one in used):
        return  # the list is somewhere else
    known = own | set(works.by_key if works else ())
    where = " or ".join(_name(path) for path in works.paths) if works else "the text"
    seen: set[str] = set()
    for one in used:
        if one.key not in known and one.key != "*" and one.key not in seen:
            seen.add(one.key)
            near = _near(one.key, sorted(known))
            place = page.document.place(one.start, one.end)
            words = {"key": one.key, "where": where, "near": _asked(near), "mark": place.text}
            fix = _fix(place, near[0]) if len(near) == 1 else None
            yield Found(place, words, fix=fix)


def find_repeated(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each key that two sources of the list have, at its first mark."""
    if page.bibliography is None:
        return
    lines: dict[str, list[str]] = {}
    for work in page.bibliography.works:
        lines.setdefault(work.key, []).append(f"{_name(work.path)}:{work.line}")
    repeated = {key: found for key, found in lines.items() if len(found) > 1}
    seen: set[str] = set()
    for one in _keys(page.document):
        if one.key in repeated and one.key not in seen:
            seen.add(one.key)
            place = page.document.place(one.start, one.end)
            yield Found(place, {"key": one.key, "where": " and ".join(repeated[one.key])})


def _keys(document: Document) -> list[KeyAt]:
    """Give the keys of the marks in their order, each where it stands."""
    found: list[KeyAt] = []
    for mark in document.marks:
        if mark.kind is MarkKind.PANDOC:
            at = mark.start
            for key in mark.key.split(";"):
                start = document.source.find(key, at, mark.end)
                if key and start >= 0:
                    at = start + len(key)
                    found.append(KeyAt(key, start, at))
    return found


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _near(key: str, known: list[str]) -> list[str]:
    """Give the keys that are a slip of the hand away; figures are no slips: hart1954, hart1955."""
    from rapidfuzz.distance import OSA

    near = Counter(
        {other: -OSA.distance(key, other) for other in known if _figures(key) == _figures(other)}
    )
    least = max(near.values(), default=-9)
    return [other for other in known if near.get(other) == least and least >= -2 and len(key) > 4]


def _figures(key: str) -> str:
    return "".join(filter(str.isdigit, key))


def _asked(near: list[str]) -> str:
    return f"; the nearest is {near[0]}" if near else ""


def _fix(place: Place, key: str) -> Fix:
    return Fix(place.path, place.start, place.end, key, f"write {key}")
