"""Citation templates in which a parameter misses another, or a program filled in the title."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.citation_templates import CitationTemplate, Parameter, citation_templates
from factlint.checks.looks import Found
from factlint.sources.bibliographies.document import works_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


class PairOptions(NamedTuple):
    """What needs what: "archive-url needs archive-date or archivedate"; in which templates."""

    pairs: tuple[str, ...] = ()
    templates: tuple[str, ...] = ()


def find_missing(page: Page, options: PairOptions) -> Iterator[Found]:
    """Yield each parameter that says nothing without another one, which is not given."""
    needs = [_need(pair) for pair in options.pairs]
    for template in page.once(citation_templates):
        if template.name not in options.templates:
            continue
        for name, others in needs:
            given = template.get(name)
            if given is not None and template.get(*others) is None and not _is_listed(template):
                place = page.document.place(given.start, given.end)
                yield Found(place, {"name": name, "missing": others[0]})


def _need(pair: str) -> tuple[str, tuple[str, ...]]:
    name, _, others = pair.partition(" needs ")
    return name.strip(), tuple(other.strip() for other in others.split(" or "))


def _is_listed(template: CitationTemplate) -> bool:
    """Tell whether an unnamed value stands there that may be what is missed."""
    return any(not one.name and one.value for one in template.parameters)


class GenericOptions(NamedTuple):
    """What programs write where a title or an author was not found, in small letters."""

    titles: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()


def find_generic(page: Page, options: GenericOptions) -> Iterator[Found]:
    """Yield each title and author that no source has."""
    titles, authors = frozenset(options.titles), frozenset(options.authors)
    yield from _generic_works(page, titles, authors)
    for template in page.once(citation_templates):
        for one in template.parameters:
            if _says(one, ("title",), titles) or _says(one, ("author", "last", "last1"), authors):
                place = page.document.place(one.value_start, one.end)
                yield Found(place, _words(one.name, one.value))


def _generic_works(page: Page, titles: frozenset[str], authors: frozenset[str]) -> Iterator[Found]:
    for work in page.once(works_of):
        for name, value, span in work.each("title", "author"):
            if _plain(value) in (titles if name == "title" else authors):
                yield Found(page.document.place(*span), _words(name, value))


def _words(name: str, value: str) -> dict[str, str]:
    what = "was filled in by a program, not taken from the source"
    if name != "title":
        what = "is nobody's name; where no author is named, none is given"
    return {"name": name, "value": value, "what": what}


def _plain(value: str) -> str:
    return value.strip(" .'\"").lower()


def _says(one: Parameter, names: tuple[str, ...], values: frozenset[str]) -> bool:
    return one.name in names and _plain(one.value) in values
