"""ISBNs of books that were published before there were any."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.citation_templates import citation_templates
from factlint.checks.looks import Found
from factlint.model import NotedPlace
from factlint.patterns import deferred
from factlint.sources.bibliographies.document import works_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page
    from factlint.model import Entry


class Options(NamedTuple):
    """The first year that a book with an ISBN can carry, and the words that tell of a reprint."""

    first_year: int = 1965
    reprint_words: tuple[str, ...] = ()


_YEAR = deferred(r"(?<![\d–-])(1[4-9]\d\d|20\d\d)(?![\d–-])")
_ISBN = deferred(r"ISBN(?:-1[03])?:?\s*[\dXx –-]{9,20}")


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each entry or template with an ISBN whose only year is too early, the same once."""
    if "ISBN" not in page.document.source and "isbn" not in page.document.source:
        return
    alike: dict[tuple[str, str], list[Found]] = {}
    for found in _found(page, options):
        isbn = "".join(filter(str.isalnum, found.words["identifier"].removeprefix("ISBN")))
        alike.setdefault((isbn, found.words["year"]), []).append(found)
    for first, *others in alike.values():
        yield first._replace(related=tuple(NotedPlace(one.place, "and here") for one in others))


def _found(page: Page, options: Options) -> Iterator[Found]:
    for template in page.once(citation_templates):
        isbn, date = template.get("isbn", "ISBN"), template.get("date", "year")
        original = template.get("orig-year", "origyear", "orig-date", "origdate", "edition")
        if isbn is not None and date is not None and original is None:
            years = _YEAR.findall(date.value)
            if years and max(map(int, years)) < options.first_year:
                place = page.document.place(date.value_start, date.end)
                yield Found(place, _words(years[0], isbn.value, options))
    yield from _entries(page, options)
    yield from _works(page, options)


def _works(page: Page, options: Options) -> Iterator[Found]:
    for work in page.once(works_of):
        told = [one for one in work.each("year", "date") if _YEAR.match(one[1])]
        reprint = work.get(
            "origdate", "origyear", "edition", "note", "reprinttitle", "original-date"
        )
        if not work.get("isbn") or not told or reprint:
            continue
        _, value, span = told[0]
        if int(value[:4]) < options.first_year:
            place = page.document.place(*span)
            yield Found(place, _words(value[:4], work.get("isbn"), options))


def _entries(page: Page, options: Options) -> Iterator[Found]:
    for entry in page.document.entries:
        isbn = _ISBN.search(entry.text) if "ISBN" in entry.text else None
        if isbn is None or _has_template(page, entry) or _is_own_work(entry):
            continue
        rest = entry.text[: isbn.start()] + entry.text[isbn.end() :]
        years = _YEAR.findall(rest)
        lowered = rest.lower()
        reprint = any(word in lowered for word in options.reprint_words)
        if len(years) == 1 and int(years[0]) < options.first_year and not reprint:
            place = page.document.place(entry.start, entry.end)
            yield Found(place, _words(years[0], isbn.group().strip(), options))


def _has_template(page: Page, entry: Entry) -> bool:
    return "{{" in page.document.source[entry.start : entry.end]


def _is_own_work(entry: Entry) -> bool:
    """Tell whether a list of somebody's works names one, with the year in which it was written."""
    return entry.kind == "further-reading" and "author" not in dict(entry.fields)


def _words(year: str, isbn: str, options: Options) -> dict[str, str]:
    return {"year": year, "identifier": isbn, "first": str(options.first_year)}
