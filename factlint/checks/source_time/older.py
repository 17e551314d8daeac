"""Sources that are older than everything their sentence tells of."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.checks.presence.statements import sentence_at
from factlint.checks.resolution.matching import Sources
from factlint.dates.words import MONTHS
from factlint.model import MarkKind, NotedPlace
from factlint.patterns import SOURCE_YEAR, deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page
    from factlint.model import Entry, Mark
    from factlint.sources.bibliographies import Bibliography


class Options(NamedTuple):
    """Words that speak of the future, which an older source may well foresee."""

    foretelling: tuple[str, ...] = ()
    least_years: int = 1
    least_years_of_a_plan: int = 1  # for a mere year and its first day, as plans name them


_YEAR = deferred(r"(?<![\d.,–-])(1[4-9]\d\d|20\d\d)(?![\d,]\d|\d|s\b)")


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each mark whose source is older than every year in the words it covers."""
    document = page.document
    if not document.marks:
        return
    by_key = {(entry.group, entry.key): entry for entry in document.entries if entry.key}
    before: Mark | None = None
    for run in _runs(document.marks):
        told, since = _told(page, run[0], before), before
        before = run[0]
        if not _YEAR.search(told) or _foretells(told, options.foretelling):
            continue
        entries = [by_key.get((mark.group, mark.key)) for mark in run]
        sources = [
            _year_of_works(page.bibliography, mark) or _year_of_source(page, mark, entry)
            for mark, entry in zip(run, entries, strict=True)
        ]
        after = max(sources) + options.least_years
        if not min(sources) or not all(int(year) >= after for year in _YEAR.findall(told)):
            continue
        dates = _dates(_sentence(page, run[0], since))
        if dates and all(_is_later(one, max(sources), options) for one in dates):
            event = min(int(one[:4]) for one in dates)
            yield _found(page, run[0], entries[0], max(sources), event)


# (Lane 2004), (see Hart, 1954): what the prose cites itself
_CITED = deferred(rf"\([^()]*\b[A-Z][\w'’-]+,? {SOURCE_YEAR}[a-z]?[^()]*\)")
_UNIT = deferred(r"\s?(?:K|Hz|[kM]Hz|°|AD?M)\b")


def _is_later(date: str, source: int, options: Options) -> bool:
    planned = len(date) == len("1961") or date.endswith("-01-01")
    least = options.least_years_of_a_plan if planned else options.least_years
    return int(date[:4]) >= source + least


def _dates(told: str) -> list[str]:
    """Give the dates that words tell of: no numbers of things, no years before Christ."""
    from factlint.extract.times import find_times

    words = _CITED.sub(" ", told)
    times = (one for one in find_times(words) if not _UNIT.match(words, one.end))
    return [one.edtf for one in times if one.edtf and one.edtf[:4].isdigit()]


def _runs(marks: tuple[Mark, ...]) -> Iterator[list[Mark]]:
    """Yield the marks that stand at one place: together they cover what is said before them."""
    for _, run in groupby(marks, key=lambda mark: (mark.block, mark.at)):
        yield list(run)


def _told(page: Page, mark: Mark, before: Mark | None) -> str:
    """Give the words between the mark before, or a full stop, and the mark."""
    if mark.block < 0 or mark.kind is MarkKind.NEEDED:
        return ""
    text = page.document.blocks[mark.block].text
    last = _behind(before, mark)
    return text[max(text.rfind(". ", last, max(mark.at - 2, last)) + 1, last) : mark.at]


def _sentence(page: Page, mark: Mark, before: Mark | None) -> str:
    """Give the same from the start of the sentence, which takes longer to find: "(cf. Lane)"."""
    text = page.document.blocks[mark.block].text
    start = sentence_at(text, max(mark.at - 2, 0)).start
    return text[max(start, _behind(before, mark)) : mark.at]


def _behind(before: Mark | None, mark: Mark) -> int:
    return before.at if before is not None and before.block == mark.block else 0


def _year_of_works(listed: Bibliography | None, mark: Mark) -> int:
    """Give the latest year of the works that a mark's keys name, 0 when one is not known."""
    if listed is None or mark.kind is not MarkKind.PANDOC:
        return 0
    works = [listed.by_key.get(key.strip()) for key in mark.key.split(";")]
    years = [_latest(one.get("year", "date")) if one is not None else 0 for one in works]
    return max(years) if all(years) else 0


def _latest(text: str) -> int:
    return max((_end(*one.groups()) for one in _SOURCE_YEAR.finditer(text)), default=0)


# 1960, and the end of 1960-72 and 1998/99
_SOURCE_YEAR = deferred(rf"(?<!\d)({SOURCE_YEAR})(?:[–/-](\d{{1,2}})(?![\d–/-]))?(?!\d)")


def _end(year: str, last: str | None) -> int:
    """Give the last year of a range: 1972 of 1960-72; 2009-06 is a month."""
    ends = int(year[: 4 - len(last)] + last) if last else 0
    return max(int(year), ends)


def _year_of_source(page: Page, mark: Mark, entry: Entry | None) -> int:
    """Give the latest year that the source names, 0 when it names none."""
    if mark.kind is MarkKind.AUTHOR_YEAR:
        told = dict(mark.attributes)
        author, year = told.get("author", ""), told.get("year", "")
        text = year if page.once(Sources).meant(author, year) else ""
    else:
        text = mark.content or (entry.text if entry is not None else "")
        text = text + " " + " ".join(value for _, value in entry.fields) if entry else text
    return _latest(text)


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words)) or '(?!)'})\b")


_SEASON = "the|end|of|early|late|mid|spring|summer|autumn|winter"
_BY_THEN = deferred(
    rf"\bby (?:the year )?(?:(?:{_SEASON}|{'|'.join(MONTHS)}|\d{{1,2}}) ){{0,4}}\d{{4}}"
)


def _foretells(told: str, words: tuple[str, ...]) -> bool:
    return bool(_pattern(words).search(told) or _BY_THEN.search(told))


def _found(page: Page, mark: Mark, entry: Entry | None, source: int, event: int) -> Found:
    place = page.document.place(mark.start, mark.end)
    words = {"source": str(source), "event": str(event)}
    if entry is None:
        return Found(place, words)
    there = page.document.place(entry.start, entry.end)
    return Found(place, words, (NotedPlace(there, "the source"),))
