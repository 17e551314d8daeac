"""Sections, and whole documents, that state dates and numbers and cite nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.checks.presence.living import living
from factlint.checks.presence.quotations import spoken
from factlint.checks.presence.statements import first_statement, has_dates, sections_of
from factlint.dates.words import MONTHS
from factlint.model import BlockKind, MarkKind, NotedPlace, Severity, Span
from factlint.patterns import SOURCE_YEAR, deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.page import Page
    from factlint.checks.presence.statements import Section
    from factlint.model import Block, Place


class Options(NamedTuple):
    """Sections that need no source of their own, and how few cited ones make one finding of all."""

    except_headings: tuple[str, ...] = ()
    lead_too: bool = False  # the text before the first heading sums up what is cited below it
    least_share: float = 0.15


def find_sections(page: Page, options: Options) -> Iterator[Found]:
    """Yield the first statement of each section without a mark, in a document that has marks."""
    # links alone make a page of the web, not a text with an apparatus
    if not page.citations or all(mark.kind is MarkKind.LINK for mark in page.document.marks):
        return
    sections = page.once(sections_of)
    cited = sum(any(_cites(page, one) for one in indices) for _, indices in sections)
    found = list(_uncited(page, sections, options))
    if found and cited < options.least_share * len(sections):
        first, *others = found
        related = tuple(NotedPlace(one.place, "nor here") for one in others)
        found = [first._replace(related=first.related + related)]
    yield from found


def _uncited(page: Page, sections: Sequence[Section], options: Options) -> Iterator[Found]:
    """Yield each section that states something and cites nothing."""
    excepted = frozenset(options.except_headings)
    for headings, indices in sections:
        titles = [page.document.blocks[one].text for one in headings]
        exempt = not titles and len(sections) > 1 and not options.lead_too
        if exempt or not excepted.isdisjoint(title.lower() for title in titles):
            continue
        if any(_cites(page, index) for index in indices):
            continue
        if indices and page.is_asked_for(page.document.blocks[indices[0]]):
            continue
        statements = [_place(page, *one) for one in _statements(page, indices)]
        if len(statements) == 1 and _leads_in(page, headings, sections):
            continue
        if statements:
            first, *others = statements
            related = tuple(NotedPlace(place, "not cited either") for place in others)
            yield Found(first, {"heading": (titles or ["the beginning"])[-1]}, related)


_STOP = deferred(r"[.!?]")  # "By Jane Doe, 12 March 2021" states nothing
_TIMES = "|".join((*MONTHS, "Spring", "Summer", "Autumn", "Winter"))
# (Hart, p. 12); Hart (1954) argues, "The Wheel" (1954), (Hart 1954a); 12 F.3d 345: all named in
# the prose. A town and a year, "in Moscow (1989)", name nothing.
_PAGE_NAMED = deferred(
    r"\([^()]*\bpp?\.\s?\d+[^()]*\)"
    rf"|[\"”] \({SOURCE_YEAR}\)|\b[A-Z][\w'’-]+ \({SOURCE_YEAR}[a-z][),:;]"
    rf"|\b[Aa]ccording to (?:[\w.'’-]+ ){{0,3}}[A-Z][\w'’-]+ \({SOURCE_YEAR}"
    rf"|\b[A-Z][\w'’-]+ \({SOURCE_YEAR}[^()]{{0,20}}\) (?:ha[sd] |also )?"
    r"(?:argue|suggest|show|found|propose|describe|note|state|identif|report|conclude|estimate)"
    rf"|\((?:see |cf\. |e\.g\. )?(?!(?:{_TIMES})\b)[A-Z][\w'’-]+"
    r"(?:,| et al\.| (?:and|&) [A-Z][\w'’-]+)?"
    rf" {SOURCE_YEAR}[a-z]?[),:;]"
    r"|\b\d{1,4} (?:U\.S\.|F\.(?:[23]d|Supp)|S\. ?Ct|[A-Z][a-z]{1,4}\. App)|\bslip op\."
)


def _leads_in(page: Page, headings: tuple[int, ...], sections: Sequence[Section]) -> bool:
    """Tell whether a section only leads to sub-sections, one of which cites."""
    return bool(headings) and any(
        len(one.headings) > len(headings)
        and one.headings[: len(headings)] == headings
        and any(_cites(page, index) for index in one.blocks)
        for one in sections
    )


def _cites(page: Page, index: int) -> bool:
    block = page.document.blocks[index]
    return index in page.covered or bool(_PAGE_NAMED.search(block.text)) or _names_work(block)


_YEAR_BEHIND = deferred(rf"[\"”’']?,? \((?:[^()]*, )?{SOURCE_YEAR}\)")


def _names_work(block: Block) -> bool:
    """Tell whether a title in italics stands before its year: *The Wheel* (1954)."""
    return any(_YEAR_BEHIND.match(block.text, one.end) for one in block.italics)


def _place(page: Page, index: int, span: Span) -> Place:
    return page.place(page.document.blocks[index], *span)


def _statements(page: Page, indices: list[int]) -> Iterator[tuple[int, Span]]:
    """Yield the first statement of each paragraph that has one."""
    for index in indices:
        block = page.document.blocks[index]
        if block.kind is not BlockKind.PARAGRAPH or not _STOP.search(block.text):
            continue
        if (span := first_statement(block.text)) is not None:
            yield index, span


class DocumentOptions(NamedTuple):
    """Which documents, by whether they list sources, and how many dates make them need some."""

    lists_sources: bool = True
    least_dates: int = 3
    least_dates_with_quotations: int = 3
    most_places: int = 20


_LEAST_OF_THE_LIVING = 2  # dates


def _fewest(options: DocumentOptions) -> int:
    return min(
        _LEAST_OF_THE_LIVING, int(options.least_dates), int(options.least_dates_with_quotations)
    )


def find_documents(page: Page, options: DocumentOptions) -> Iterator[Found]:
    """Yield the first statement of a document without any mark, with the other sections'."""
    document = page.document
    if page.citations or bool(document.entries) != options.lists_sources:
        return
    if not has_dates(page, _fewest(options)):
        return
    quotations = list(spoken(page))
    person = page.once(living)
    if person is not None:
        dates = _LEAST_OF_THE_LIVING
        options = options._replace(least_dates=dates, least_dates_with_quotations=dates)
    least = options.least_dates if not quotations else options.least_dates_with_quotations
    if not has_dates(page, least):
        return
    places = list(_places(page))
    places += [NotedPlace(place, "quoted words") for place in quotations]
    places += [
        NotedPlace(document.place(entry.start, entry.end), "listed, cited nowhere")
        for entry in document.entries
    ]
    if not places:  # dates, but no sentence
        return
    first, *others = places
    words = {"count": str(len(places)), "listed": str(len(document.entries))}
    severity = Severity.WARNING if person is not None else None
    yield Found(first.place, words, tuple(others[: options.most_places]), first.note, severity)


def _places(page: Page) -> Iterator[NotedPlace]:
    """Yield a statement of each section; a section without any is shown by its first sentence."""
    blocks = page.document.blocks
    lead: list[NotedPlace] = []
    sections: list[NotedPlace] = []
    for headings, indices in page.once(sections_of):
        statement = next(_statements(page, indices), None)
        if statement is not None:
            place = _place(page, *statement)
            note = f'under "{blocks[headings[-1]].text}"' if headings else "at the beginning"
            (sections if headings else lead).append(NotedPlace(place, note))
        elif headings and (prose := _first_prose(page, indices)) >= 0:
            end = blocks[prose].text.find(". ") + 1 or len(blocks[prose].text)
            place = page.place(blocks[prose], 0, end)
            sections.append(NotedPlace(place, f'under "{blocks[headings[-1]].text}"'))
    yield from sections + lead  # the lead sums up; the first section is where sources are missed


def _first_prose(page: Page, indices: list[int]) -> int:
    blocks = page.document.blocks
    return next((one for one in indices if blocks[one].kind is BlockKind.PARAGRAPH), -1)
