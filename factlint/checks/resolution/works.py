"""Entries of lists of sources in files of their own: what they lack, say wrongly or say twice."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.dates_as_written import read_date
from factlint.checks.looks import Found, NoOptions
from factlint.checks.resolution.matching import words_of
from factlint.model import NotedPlace
from factlint.patterns import deferred
from factlint.sources.bibliographies.document import works_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page
    from factlint.sources.bibliographies.work import Work


class NeedOptions(NamedTuple):
    """What each type of entry must say: "book: title; author or editor; year or date"."""

    needs: tuple[str, ...] = ()
    inheriting: tuple[str, ...] = ("crossref", "xdata", "related")


def find_incomplete(page: Page, options: NeedOptions) -> Iterator[Found]:
    """Yield each entry that lacks a field which its type needs."""
    needs = _needs(options.needs)
    for work in page.once(works_of):
        if work.get(*options.inheriting):
            continue
        missing = [one[0] for one in needs.get(work.kind, ()) if not work.get(*one)]
        if missing:
            place = page.document.place(*work.head)
            yield Found(place, {"key": work.key, "missing": " and no ".join(missing)})


@cache
def _needs(lines: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in lines:
        kinds, _, fields = line.partition(":")
        needed = [tuple(names.strip().split(" or ")) for names in fields.split(";")]
        for kind in kinds.split(","):
            found.setdefault(kind.strip(), []).extend(needed)
    return found


class YearOptions(NamedTuple):
    """Words that stand for a year."""

    instead: tuple[str, ...] = ()


# 1954, 1954a, c. 1954, [1954], 1954/55, 1954-1956, 1954-06, 1954-06-03, and open ends: 1954/..
_YEARS = deferred(
    r"\[?(?:c\.|ca\.|circa|about)?\s?-?(?:[0-9]{4}[a-z]?|[0-9]{1,4})[?~%]?\]?"
    r"(?:\s?(?:[-/–]{1,2}|--)\s?(?:[0-9]{1,4}|\.\.)[?~%]?){0,5}(?:\s\[[^\]]+\])?|[0-9]{2,3}[Xu]{1,2}"
)


def find_years(page: Page, options: YearOptions) -> Iterator[Found]:
    """Yield each year or date that is none, or that no calendar has."""
    for work in page.once(works_of):
        seen = set()  # year and date are one field of CSL
        for name, value, span in work.each("date", "year", "urldate", "origdate", "eventdate"):
            fault = _year_fault(value, options.instead)
            if fault and span not in seen:
                seen.add(span)
                place = page.document.place(*span)
                yield Found(place, {"key": work.key, "name": name, "value": value, "what": fault})


def _year_fault(value: str, instead: tuple[str, ...]) -> str:
    date = read_date(value)
    if date is not None:
        return "" if date.possible else "there is no such day"
    lowered = value.lower()
    if _YEARS.fullmatch(value) or any(word in lowered for word in instead):
        return ""
    holds_year = any(part.isdigit() and len(part) == 4 for part in lowered.split())
    return "" if holds_year else "this is no year"


class NameOptions(NamedTuple):
    """How many commas a name may have: "von Last, Jr, First"."""

    most_commas: int = 2


def find_names(page: Page, options: NameOptions) -> Iterator[Found]:
    """Yield each list of names that commas part, where BibTeX wants the word "and"."""
    for work in page.once(works_of):
        for name, value, span in work.each("author", "editor"):
            place = page.document.place(*span)
            if "{" in place.text or page.document.format != "bibtex":
                continue  # a body's name may hold commas, in braces
            fault = _names_fault(value, options.most_commas)
            if fault:
                words = {"key": work.key, "name": name, "value": value[:60], "what": fault}
                yield Found(place, words)


_AND = deferred(r"\sand(?=\s)")


def _names_fault(value: str, most_commas: int) -> str:
    names = _AND.split(f" {value} ")
    if any(one.count(",") > most_commas for one in names):
        return 'names are parted by "and", not by commas'
    return 'a name is missing at an "and"' if not all(map(str.strip, names)) else ""


def find_repeated(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each entry that is an earlier one under another key."""
    seen: dict[tuple[str, ...], Work] = {}
    for work in page.once(works_of):
        same = [(what, seen[sign]) for what, sign in _signs(work) if sign in seen]
        for _, sign in _signs(work):
            seen.setdefault(sign, work)
        others = [(what, first) for what, first in same if first.key != work.key]
        if others:
            what, first = others[0]
            place, there = page.document.place(*work.head), page.document.place(*first.head)
            words = {"key": work.key, "name": first.key, "what": what, "line": str(there.line)}
            yield Found(place, words, (NotedPlace(there, "first here"),))


_PARTS = frozenset(("inbook", "incollection", "inproceedings", "conference", "chapter", "suppbook"))


def _signs(work: Work) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what only one source has: its DOI, its ISBN, or title, year, volume and author."""
    doi = work.get("doi").lower().rpartition("doi.org/")[2]
    if doi:
        yield "the same DOI", ("doi", doi)
    isbn = "".join(filter(str.isalnum, work.get("isbn"))).upper()
    volume = work.get("volume", "number", "pages", "chapter", "edition")
    if isbn and work.kind not in _PARTS and not volume:
        yield "the same ISBN", ("isbn", isbn)
    title, year = words_of(work.get("title")), work.get("year", "date")[:4]
    if len(title) > 1 and year:
        names = frozenset(words_of(work.get("author", "editor").partition(" and ")[0]))
        more = work.get("volume"), work.get("number"), work.get("pages"), work.get("subtitle")
        yield (
            "the same title, author and year",
            (*title, year, *sorted(names), *more, work.get("edition")),
        )
