"""Marks that point to nothing, to two things, or that are broken."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found, NoOptions
from factlint.checks.resolution.bare_marks import is_mark
from factlint.checks.resolution.matching import (
    Source,
    Sources,
    cited_names,
    cited_numbers,
    words_of,
)
from factlint.dates.words import MONTHS
from factlint.model import Fix, MarkKind, NotedPlace
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page
    from factlint.model import Document, Entry, Mark, Problem


class Options(NamedTuple):
    """Which marks a rule looks at, by their kinds."""

    marks: tuple[str, ...] = ("bracket", "author-year")


def find_unresolved(page: Page, options: Options) -> Iterator[Found]:
    """Yield each mark for which no entry exists."""
    document = page.document
    if not document.marks or not document.entries:
        return
    sources = page.once(Sources)
    for mark in document.marks:
        if mark.kind in options.marks and "broken" not in dict(mark.attributes):
            yield from _unresolved(page, mark, sources)


def _unresolved(page: Page, mark: Mark, sources: Sources) -> Iterator[Found]:
    if mark.kind is MarkKind.FOOTNOTE:
        if _is_answerable(page) and not _is_answered(page, mark):
            yield _found(page, mark, mark.key, None)
    elif numbers := cited_numbers(mark):
        missing = [number for number in numbers if str(number) not in sources.numbers]
        if missing and sources.numbers:
            yield _found(page, mark, ", ".join(map(str, missing)), None)
    elif mark.kind in (MarkKind.BRACKET, MarkKind.AUTHOR_YEAR) and not _DAY.search(mark.key):
        for author, year in cited_names(mark):
            if author[:1].isupper() and sources.named and not sources.meant(author, year):
                named = next(iter(sources.meant(author)), None)
                near = named or sources.nearest(author)
                if near is None and not is_mark(page, mark, author, year):
                    continue
                fix = _fix(page, mark, author, near) if near and not named else None
                key = f"{author} {year}".strip()
                yield _found(page, _part(page, mark, author, year), key, near)._replace(fix=fix)


def _is_answered(page: Page, mark: Mark) -> bool:
    """Tell whether the key of a footnote mark has its note."""
    return (mark.group, mark.key.casefold()) in page.once(_keys)


def _keys(document: Document) -> frozenset[tuple[str, str]]:
    return frozenset((entry.group, entry.key.casefold()) for entry in document.entries)


def _is_answerable(page: Page) -> bool:
    """Tell whether notes are kept in the text: in HTML they may stand on another page."""
    if page.document.format == "markdown":
        return True
    return any(
        mark.kind is MarkKind.FOOTNOTE and _is_answered(page, mark) for mark in page.document.marks
    )


def _part(page: Page, mark: Mark, author: str, year: str) -> Mark:
    """Give that part of a mark of several sources which names one of them."""
    source = page.document.source
    start = source.find(author, mark.start, mark.end) if ";" in mark.key else -1
    end = source.find(year, start, mark.end) + len(year) if start >= 0 else -1
    return replace(mark, start=start, end=end) if end > start >= 0 else mark


def _found(page: Page, mark: Mark, key: str, near: Source | None) -> Found:
    place = page.document.place(mark.start, mark.end)
    if near is None:
        shown = dict(mark.attributes).get("text") if page.document.format == "html" else None
        return Found(place, {"mark": shown or place.text, "key": key, "near": ""})
    entry = page.document.place(near.entry.start, near.entry.end)
    words = {"mark": place.text, "key": key, "near": f'; the nearest is "{near.label}"'}
    return Found(place, words, (NotedPlace(entry, "the nearest entry"),))


def _fix(page: Page, mark: Mark, author: str, near: Source) -> Fix | None:
    """Give the change of a mark's one name into that of the only entry that is near."""
    name = near.entry.text.split()[0].rstrip(",.;:")
    at = page.document.source.find(author, mark.start, mark.end)
    fits = words_of(name) == near.words[:1] and author.isalpha()
    if at < 0 or not fits or page.document.source.find(author, at + 1, mark.end) >= 0:
        return None
    return Fix(page.document.path, at, at + len(author), name, f"write {name}")


class ListOptions(NamedTuple):
    """How many numbered marks make a citation style."""

    least: int = 2


def find_without_list(page: Page, options: ListOptions) -> Iterator[Found]:
    """Yield the first numbered mark of a text that lists no sources at all."""
    document = page.document
    if document.entries or document.format == "wikitext":
        return
    numbered = [
        mark for mark in document.marks if cited_numbers(mark) or mark.kind is MarkKind.FOOTNOTE
    ]
    if len(numbered) >= options.least:
        place = document.place(numbered[0].start, numbered[0].end)
        related = tuple(
            NotedPlace(document.place(mark.start, mark.end), "here too") for mark in numbered[1:6]
        )
        yield Found(place, {"mark": place.text, "count": str(len(numbered))}, related)


def find_broken(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each square bracket without a partner, and the entry that the mark was to name."""
    document = page.document
    sources = page.once(Sources)
    ended = -1
    problems = [one for one in document.problems if one.kind == "unbalanced-bracket"]
    brackets = _Brackets(document.source, problems)
    for problem in problems:
        if brackets.paired(problem.start):
            continue
        goes_on = 0 <= problem.start - ended <= 1  # of a run of brackets
        ended = problem.start + 1
        if goes_on:
            continue
        place = document.place(problem.start, problem.end)
        meant = sources.meant(place.text.strip("[] ")) if sources.named else []
        words = {"mark": place.text, "how": problem.note, "near": ""}
        related: tuple[NotedPlace, ...] = ()
        if meant:
            words["near"] = f'; "{meant[0].label}" is meant'
            entry = document.place(meant[0].entry.start, meant[0].entry.end)
            related = (NotedPlace(entry, "the entry that is meant"),)
        yield Found(place, words, related)


class _Brackets:
    """The brackets without a partner, by the lines they stand in.

    What an entity closes has one; and editors of inscriptions write ]…[ around what is read, when
    what stands before and behind is broken off (Leiden conventions).
    """

    def __init__(self, source: str, problems: list[Problem]) -> None:
        self._source = source
        self._entities = any(map(source.__contains__, (*_OPENING, *_CLOSING)))
        self._first_closed: dict[int, int] = {}
        self._last_opened: dict[int, int] = {}
        for one in problems:
            line = source.rfind("\n", 0, one.start)
            if source[one.start] == "[":
                self._last_opened[line] = one.start
            else:
                self._first_closed.setdefault(line, one.start)

    def paired(self, at: int) -> bool:
        """Tell whether the bracket at an offset has a partner of such a kind."""
        line = self._source.rfind("\n", 0, at)
        if self._source[at] == "[":
            if self._first_closed.get(line, at) < at:
                return True
            end = self._source.find("\n", at)
            return self._says(_CLOSING, at, len(self._source) if end < 0 else end)
        return self._last_opened.get(line, at) > at or self._says(_OPENING, line + 1, at)

    def _says(self, entities: tuple[str, ...], start: int, end: int) -> bool:
        return self._entities and any(self._source.find(one, start, end) >= 0 for one in entities)


_OPENING, _CLOSING = ("&#91;", "&lbrack;"), ("&#93;", "&rbrack;")


def find_ambiguous(page: Page, options: Options) -> Iterator[Found]:
    """Yield the first mark of each key that fits two entries."""
    document = page.document
    if len(document.entries) < 2:
        return
    sources = page.once(Sources)
    seen: set[str] = set()
    for mark in document.marks:
        if mark.kind not in options.marks or mark.key in seen or cited_numbers(mark):
            continue
        for author, year in cited_names(mark):
            fitting = _of_as_many(author, sources.meant(author, year))
            if len(fitting) > 1 and not _one_suffix(year, mark, fitting):
                seen.add(mark.key)
                place = document.place(mark.start, mark.end)
                words = {"mark": place.text, "entries": " and ".join(_quoted(fitting[:2]))}
                yield Found(place, words, tuple(_entries(page, fitting)))


def _of_as_many(author: str, fitting: list[Source]) -> list[Source]:
    """Give the sources by as many authors as a mark names, when there are such."""
    count = _authors(author)
    alike = [one for one in fitting if _authors(dict(one.entry.fields).get("author", "")) == count]
    return alike or fitting


def _authors(names: str) -> int:
    return 1 + len(_AND.findall(names))


# [Evening Post, 3 March 1978] says itself where to look.
_DAY = deferred(rf"\b\d{{1,2}}\s(?:{'|'.join(MONTHS)})\s\d{{4}}")
_AND = deferred(r"\s(?:and|&)\s|;\s|\set al\b")


def _one_suffix(year: str, mark: Mark, fitting: list[Source]) -> bool:
    """Tell whether 1999a picks one of the entries of 1999."""
    years = [dict(one.entry.fields).get("year", "") for one in fitting]
    return bool(year) and (years.count(year) == 1 or f"{year}a" in mark.key or len(year) > 4)


def _quoted(sources: list[Source]) -> Iterator[str]:
    for one in sources:
        yield f'"{one.label}"'


def _entries(page: Page, sources: list[Source]) -> Iterator[NotedPlace]:
    for one in sources:
        yield NotedPlace(page.document.place(one.entry.start, one.entry.end), "an entry that fits")


class NumberOptions(NamedTuple):
    """How many numbered marks a text needs before a gap means something."""

    least: int = 3


def find_number_gaps(page: Page, options: NumberOptions) -> Iterator[Found]:
    """Yield each mark that skips a number for its first use: [1] [2] [4]."""
    document = page.document
    listed = page.once(Sources).numbers  # a number that is not listed is another rule's finding
    used = [
        (number, mark)
        for mark in document.marks
        for number in cited_numbers(mark)
        if not listed or str(number) in listed
    ]
    present = {number for number, _ in used}
    if len(present) < options.least or 1 not in present:
        return
    highest = 0
    for number, mark in used:
        skipped = [one for one in range(highest + 1, number) if one not in present]
        if skipped and number <= len(present) + 5:
            place = document.place(mark.start, mark.end)
            yield Found(place, {"mark": place.text, "missing": ", ".join(map(str, skipped))})
        highest = max(highest, number)


def find_repeated_definitions(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each note that has the key of a note before it."""
    if page.document.format == "wikitext":  # names of refs may be repeated with the same content
        return
    seen: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in page.document.entries:
        named = page.document.format != "html" or not entry.key.isalpha()
        if entry.kind == "footnote" and entry.key and named:  # without an id it is called by name
            seen[entry.group, entry.key.casefold()].append(entry)
    for entries in seen.values():
        first, *others = entries
        for other in others:
            place = page.document.place(other.start, other.end)
            there = page.document.place(first.start, first.end)
            words = {"key": other.key, "line": str(there.line)}
            yield Found(place, words, (NotedPlace(there, "first here"),))
