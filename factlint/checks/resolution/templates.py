"""Citation templates whose parameters do not exist, say too much, or are not written as dates."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.citation_templates import (
    CitationTemplate,
    Parameter,
    citation_templates,
    short_templates,
)
from factlint.checks.dates_as_written import read_date
from factlint.checks.looks import Found
from factlint.dates.words import MONTHS
from factlint.model import NotedPlace
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


class ParameterOptions(NamedTuple):
    """The templates and their parameters; numbers in names (last2) stand for any number."""

    templates: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()


def find_parameters(page: Page, options: ParameterOptions) -> Iterator[Found]:
    """Yield each parameter that no citation template knows, and each that is given twice."""
    known, templates = frozenset(options.parameters), frozenset(options.templates)
    for template in page.once(citation_templates):
        if template.name not in templates:
            continue
        seen: dict[str, Parameter] = {}
        for one in template.parameters:
            if not one.name or "\n" in one.name:
                continue
            yield from _unknown(page, one, known)
            if one.name in seen and one.value and seen[one.name].value:
                first = seen[one.name]
                there = page.document.place(first.start, first.end)
                place = page.document.place(one.start, one.end)
                words = {"name": one.name, "what": "is given twice", "hint": ""}
                yield Found(place, words, (NotedPlace(there, "first here"),))
            seen[one.name] = one


def _unknown(page: Page, one: Parameter, known: frozenset[str]) -> Iterator[Found]:
    if one.name in known or not one.value:
        return
    plain = re.sub(r"\d+", "", one.name)
    if plain in known:
        return
    place = page.document.place(one.start, one.start + len(one.name))
    yield Found(place, {"name": one.name, "what": "does not exist", "hint": _meant(plain, known)})


def _meant(name: str, known: frozenset[str]) -> str:
    from difflib import get_close_matches

    small = name.lower()
    near = [small] if small in known else get_close_matches(small, sorted(known), n=1, cutoff=0.75)
    return f"; the nearest is {near[0]!r}" if near else ""


class DateOptions(NamedTuple):
    """The parameters that hold dates."""

    parameters: tuple[str, ...] = ("date",)


_MONTH = "|".join((*MONTHS, *(month[:3] for month in MONTHS), "Sept"))
_SHAPES = (
    (deferred(r"\d{1,2}([/.-])\d{1,2}\1\d{2}(?:\d{2})?"), "day and month cannot be told apart"),
    (deferred(r"\d{4}([/.])\d{1,2}\1\d{1,2}"), "a date in numbers has hyphens: 2009-06-03"),
    (deferred(r"\d{4}-(?:\d-\d{1,2}|\d\d-\d)"), "month and day have two digits: 2009-06-03"),
    (deferred(r"\d{4}-\d"), "a month is told in words: February 2009"),
    (deferred(rf"\d{{4}}[- ](?:{_MONTH})[a-z]*\.?[- ]\d{{1,2}}"), "the year stands at the end"),
    (deferred(r"\d{4}-\d\d-\d\d[ T].*\d.*"), "the time of day does not belong to it"),
    (deferred(rf"\d{{1,2}}(?:st|nd|rd|th) (?:{_MONTH}),? \d{{4}}"), "days have no endings"),
    (deferred(rf"(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th),? \d{{4}}"), "days have no endings"),
    (deferred(rf"0\d (?:{_MONTH}) \d{{4}}|(?:{_MONTH}) 0\d, \d{{4}}"), "days have no zero"),
    (deferred(rf"\d{{1,2}} (?:{_MONTH}), \d{{4}}"), "no comma stands before the year"),
    (deferred(rf"(?:{_MONTH}) \d{{1,2}} \d{{4}}"), "a comma stands between day and year"),
    (deferred(rf"\d{{1,2}} (?:{_MONTH})|(?:{_MONTH}) \d{{1,2}}"), "the year is missing"),
)  # fmt: skip


def find_dates(page: Page, options: DateOptions) -> Iterator[Found]:
    """Yield each date that is not written as citations write dates, or that no calendar has."""
    for template in page.once(citation_templates):
        for one in template.parameters:
            if one.name in options.parameters and one.value:
                fault = _date_fault(one.value)
                if fault:
                    place = page.document.place(one.value_start, one.end)
                    words = {"name": one.name, "value": one.value, "what": fault}
                    yield Found(place, words)
        yield from _two_years(page, template)


_YEAR = deferred(r"(?<!\d)[12]\d{3}(?!\d)")


def _two_years(page: Page, template: CitationTemplate) -> Iterator[Found]:
    """Yield a year that is not the one of the date beside it (CS1, year / date mismatch)."""
    year, date = template.get("year"), template.get("date")
    if year is None or date is None:
        return
    own, other = _YEAR.findall(year.value), _YEAR.findall(date.value)
    if own and other and set(own).isdisjoint(other):
        there = NotedPlace(page.document.place(date.value_start, date.end), "the date")
        what = f"the date beside it is of {other[0]}"
        words = {"name": "year", "value": year.value, "what": what}
        yield Found(page.document.place(year.value_start, year.end), words, (there,))


@lru_cache(maxsize=4096)
def _date_fault(value: str) -> str:
    date = read_date(value)
    if date is not None and not date.possible:
        return "there is no such day"
    for shape, fault in _SHAPES:
        if shape.fullmatch(value):
            return fault
    return _misspelt_month(value)


def _misspelt_month(value: str) -> str:
    match = re.fullmatch(r"(?:\d{1,2} )?([A-Z][a-z]{3,10})(?: \d{1,2},)? \d{4}", value)
    if match is None or match[1] in MONTHS:
        return ""
    from rapidfuzz.distance import OSA

    near = [month for month in MONTHS if OSA.distance(match[1], month) <= 2 and len(month) > 4]
    return f"{near[0]} is meant" if len(near) == 1 else ""


class ValueOptions(NamedTuple):
    """What each parameter prints itself and must not be told: name and pattern in turn."""

    pages: str = r"(?:pp?|pgs?|pages?)\.?\s|pp?\.\d"
    volume: str = r"(?:[Vv]ol(?:ume|s)?)\.?\s*\d"
    issue: str = r"(?:[Nn]os?\.|[Ii]ssues?|[Nn]umbers?)\s*\d"
    edition: str = r".+\s(?:ed\.?|edition)$"
    isbn: str = r"ISBN|.*[.;:]$"


def find_values(page: Page, options: ValueOptions) -> Iterator[Found]:
    """Yield each parameter whose value says what the template itself prints, or breaks a link."""
    patterns = _patterns(options)
    for template in (*page.once(citation_templates), *page.once(short_templates)):
        for one in template.parameters:
            fault = _value_fault(one, template, patterns)
            if fault:
                place = page.document.place(one.value_start, one.end)
                yield Found(place, {"name": one.name, "value": one.value, "what": fault})
    yield from _italics(page)


_UPRIGHT = frozenset(
    ("publisher", "journal", "newspaper", "magazine", "work", "website", "periodical")
)
_ITALIC = deferred(r"''[^']+''")


def _italics(page: Page) -> Iterator[Found]:
    """Yield the first name that is set in italics by hand, a habit, with the others as places."""
    found = [
        (one, page.document.place(one.value_start, one.end))
        for template in page.once(citation_templates)
        for one in template.parameters
        if one.name in _UPRIGHT and _ITALIC.fullmatch(one.value)
    ]
    if found:
        (first, place), *others = found
        what = "the template sets the type itself, and a newspaper stands in 'work'"
        words = {"name": first.name, "value": first.value, "what": what}
        yield Found(place, words, tuple(NotedPlace(there, "here too") for _, there in others))


@cache
def _patterns(options: ValueOptions) -> dict[str, re.Pattern[str]]:
    named = {
        "pages": options.pages, "page": options.pages, "p": options.pages, "pp": options.pages,
        "volume": options.volume,
        "issue": options.issue, "number": options.issue, "edition": options.edition,
        "isbn": options.isbn, "ISBN": options.isbn,
    }  # fmt: skip
    return {name: re.compile(pattern) for name, pattern in named.items()}


_MANY = {"page": "pages", "p": "pp", "quote-page": "quote-pages"}
_RANGE = deferred(r"(?P<first>\d{1,4})\s*(?P<sign>[–-]|&ndash;)\s*(?P<last>\d{1,4})")
_MOST_CHAPTERS = 12  # "3-12" with a hyphen is page 12 of chapter 3


def _pages_fault(one: Parameter) -> str:
    match = _RANGE.fullmatch(one.value)
    if match is None or int(match["last"]) <= int(match["first"]):
        return ""
    if match["sign"] == "-" and int(match["first"]) <= _MOST_CHAPTERS:
        return ""
    return f"several pages are '{_MANY[one.name]}'"


_ADDRESS = deferred(r"(?:https?:|ftp:)?//\S+|(?:mailto|news):\S+")


def _address_fault(address: str) -> str:
    if "{{" in address or not address:
        return ""
    if "[" in address[:2] or (address.endswith("]") and "[" not in address):
        return "an address has no brackets"
    if " " in address and "://" in address:
        return "an address has no spaces"
    if _ADDRESS.fullmatch(address) is None and re.fullmatch(r"www\.\S+|:https?:\S+", address):
        return "an address begins with https:// or http://"
    return ""


def _value_fault(
    one: Parameter, template: CitationTemplate, patterns: dict[str, re.Pattern[str]]
) -> str:
    pattern = patterns.get(one.name)
    if pattern is not None and pattern.match(one.value):
        told = any(other.name == "nopp" and other.value for other in template.parameters)
        return "" if told else "the template prints these words itself"
    if one.name == "language" and re.fullmatch(r"\{\{[a-z-]{2,6}(?: icon)?\}\}", one.value):
        return "a language is named in words"
    if one.name in ("url", "archive-url", "archiveurl") and one.value:
        return _address_fault(re.sub(r"<!--.*?-->", "", one.value, flags=re.DOTALL).strip())
    if one.name in _MANY:
        return _pages_fault(one)
    if one.name == "title" and re.fullmatch(r"[\"“][^\"“”″]+[\"“”″]", one.value):
        return "the template prints the quotation marks itself"
    return ""
