"""One source that is given in two ways: with two years, or one ISBN on two books."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.checks.resolution.matching import words_of
from factlint.model import NotedPlace, Span
from factlint.patterns import SOURCE_YEAR, deferred
from factlint.sources.bibliographies.document import works_of
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factlint.checks.page import Page
    from factlint.model import Document, Place


class Options(NamedTuple):
    """What tells that two years of one title are rightly two, and how long a title must be."""

    least_words: int = 2
    apart: tuple[str, ...] = ()  # fields
    apart_words: tuple[str, ...] = ()  # in the entry


class Given(NamedTuple):
    """A source as it is given at one place."""

    span: Span
    text: str
    fields: Mapping[str, str]

    @property
    def title(self) -> str:
        """Give the title up to its subtitle, which may be left out, as titles are compared."""
        title = self.fields.get("title", "").partition(":")[0].casefold().strip(" .,\"'")
        return title.removeprefix("the ").removeprefix("a ")

    @property
    def subtitle(self) -> str:
        """Give the folded words behind the colon of a title; "" where it has none."""
        return " ".join(words_of(self.fields.get("title", "").partition(":")[2]))

    @property
    def isbn(self) -> str:
        """Give the ISBN's own digits, which those of ten and thirteen share."""
        digits = "".join(filter(str.isalnum, self.fields.get("isbn", "")))
        return digits[-10:-1]

    @property
    def author(self) -> str:
        """Give the surname of the first author, small."""
        names = self.fields.get("author", "").partition(",")[0].casefold().split()
        return names[-1] if names else ""

    @property
    def year(self) -> str:
        """Give the year of four digits that it is of; "" where none is told."""
        match = _YEAR.search(self.fields.get("year", "") or self.fields.get("date", ""))
        return match[0] if match else ""


_YEAR = deferred(rf"(?<!\d){SOURCE_YEAR}(?!\d)")


def given(document: Document) -> tuple[Given, ...]:
    """Give every source that a document tells the parts of."""
    works = [
        Given(work.head, work.get("title"), dict(reversed(work.fields)))
        for work in works_of(document)
    ]
    entries = [
        Given(Span(entry.start, entry.end), entry.text, dict(reversed(entry.fields)))
        for entry in document.entries
        if entry.fields and entry.kind != "work"
    ]
    return (*works, *entries)


def find_years(page: Page, options: Options) -> Iterator[Found]:
    """Yield each source whose author and title stand elsewhere with another year."""
    by_title: dict[tuple[str, str], list[Given]] = {}
    for one in page.once(given):
        if one.fields.get("title") and one.fields.get("author"):
            by_title.setdefault((one.author, one.title), []).append(one)
    for (_, title), mine in by_title.items():
        if len(mine) > 1 and title.count(" ") >= options.least_words - 1:
            yield from _years(page, mine, options)


def _years(page: Page, mine: list[Given], options: Options) -> Iterator[Found]:
    """Yield the first place of each year but the first of one title."""
    known: Given | None = None
    told: set[str] = set()
    for one in mine:
        if not one.year or _is_one_of_many(one, options):
            continue
        known = known or one
        if one.year == known.year or one.year in told or not _may_be_one(one, known):
            continue
        told.add(one.year)
        there = _part(page, known, known.year)
        words = {
            "entry": _shown(one),
            "what": one.year,
            "first": known.year,
            "line": str(there.line),
        }
        yield Found(_part(page, one, one.year), words, (NotedPlace(there, "with another year"),))


def _may_be_one(one: Given, other: Given) -> bool:
    """Tell whether nothing shows that two sources of one title are two books or editions."""
    if one.isbn and other.isbn:
        return one.isbn == other.isbn
    if one.subtitle and other.subtitle and one.subtitle != other.subtitle:
        return False
    if one.subtitle != other.subtitle and one.title.count(" ") < _LEAST_SPACES:
        return False  # "Ellen Hart" and "Ellen Hart: Letters"
    house, its = (
        frozenset(words_of(given.fields.get("publisher", ""))) - _HOUSE for given in (one, other)
    )
    return not house or not its or not house.isdisjoint(its)


_HOUSE = word_list("sources", "houses")
_LEAST_SPACES = 2  # of a title that stands for one with a subtitle, too


def _is_one_of_many(one: Given, options: Options) -> bool:
    if any(one.fields.get(name) for name in options.apart):
        return True
    if "template" not in one.fields and len(set(_YEAR.findall(one.text))) > 1:
        return True  # a note with several sources, or a book with two editions
    lowered = one.text.lower()
    return any(word in lowered for word in options.apart_words)


class BookOptions(NamedTuple):
    """How much of the shorter title two titles of one book share."""

    least_share: float = 0.5


def find_isbns(page: Page, options: BookOptions) -> Iterator[Found]:
    """Yield each ISBN that stands with another title before."""
    first: dict[str, Given] = {}
    for one in page.once(given):
        isbn = "".join(filter(str.isalnum, one.fields.get("isbn", ""))).upper()
        if not isbn or not one.fields.get("title"):
            continue
        known = first.setdefault(isbn, one)
        if known is one:
            continue
        title = frozenset(words_of(one.fields["title"]))
        other = frozenset(words_of(known.fields.get("title", "")))
        if len(title & other) >= options.least_share * min(len(title), len(other)):
            continue
        if _is_part(one) or _is_part(known) or _share_a_name(one, known):
            continue
        there = _part(page, known, known.fields["isbn"])
        words = {"what": one.fields["isbn"], "entry": _shown(known), "line": str(there.line)}
        place = _part(page, one, one.fields["isbn"])
        yield Found(place, words, (NotedPlace(there, "the other book"),))


def _is_part(one: Given) -> bool:
    """Tell whether a source may be a part of a book, whose ISBN it then has."""
    if _VOLUME.search(one.text) or _NUMBERED.match(one.fields.get("title", "")):
        return True
    return any(
        one.fields.get(name) for name in ("chapter", "booktitle", "work", "pages", "crossref")
    )


_VOLUME = deferred(r"\b[Vv]ol(?:ume|s)?\b")
_NUMBERED = deferred(r"(?:Part|Book|Band|Tome)\b")
_RUN = 3  # words, with which a collective work is named
_COLLECTIVE = word_list("sources", "collective")


def _share_a_name(one: Given, other: Given) -> bool:
    """Tell whether two sources name one work around them, such as an encyclopedia."""
    return not _collective(one.text).isdisjoint(_collective(other.text))


def _collective(text: str) -> set[tuple[str, ...]]:
    words = words_of(text)
    runs = (words[at : at + _RUN] for at in range(len(words) - _RUN + 1))
    return {run for run in runs if not _COLLECTIVE.isdisjoint(run)}


def _shown(one: Given) -> str:
    return one.fields.get("title", "")[:60]


def _part(page: Page, one: Given, part: str) -> Place:
    end = one.span.end
    if page.document.format in ("bibtex", "csl", "markdown") and one.span.end - one.span.start < 80:
        end = len(page.document.source)
    at = page.document.source.find(part, one.span.start, end)
    return page.document.place(at, at + len(part)) if at >= 0 else page.document.place(*one.span)
