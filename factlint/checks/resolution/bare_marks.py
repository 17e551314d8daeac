"""Whether a bracket with a name and a year that no entry answers to is a mark at all.

(Reform Act 1867), (Vienna, 1873), (Decca 1961) name no source. A page, two authors or "see" speak
for a mark; without them only a single name does, of a year that the listed sources have, in a text
most of whose brackets mean a source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.resolution.matching import Sources, cited_names
from factlint.limits import load_limits
from factlint.model import MarkKind
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.checks.page import Page
    from factlint.model import Document, Mark

_SURE = deferred(
    r"\d{4}[a-z]?\s*[,:]\s*(?:pp?\.?\s*|ch\.\s*|vol\.\s*)?\d|\bpp?\.|\bet al\b|\d{4}[a-z]\b"
    r"|^\(?\s*(?:see|cf\.|e\.g\.|quoted in|cited in|qtd\. in)\s|^\(?\w+ (?:and|&) \w+,? \d"
)
_MOST_UNKNOWN = 1 / 3  # of the brackets with a name and a year


def is_mark(page: Page, mark: Mark, author: str, year: str) -> bool:
    """Tell whether a part of a mark that nothing answers to is meant as one."""
    if mark.kind is not MarkKind.AUTHOR_YEAR or not year[:4].isdigit():
        return True
    written = page.document.source[mark.start : mark.end]
    sources = page.once(Sources)
    if _SURE.search(written) or any(sources.meant(*one) for one in cited_names(mark)):
        return True
    first, last = page.once(_years)
    slack = load_limits().sources_slack
    plausible = first - slack <= int(year[:4]) <= last + slack
    return (
        plausible
        and " " not in author
        and not _follows_title(page, mark)
        and page.once(_unknown_share) <= _MOST_UNKNOWN
    )


def _years(document: Document) -> tuple[int, int]:
    """Give the first and the last year of the sources that are listed."""
    told = (dict(entry.fields).get("year", "")[:4] for entry in document.entries)
    years = [int(one) for one in told if one.isdigit()]
    return (min(years), max(years)) if years else (0, 0)


def _unknown_share(document: Document) -> float:
    sources = Sources(document)
    names = [
        one
        for mark in document.marks
        if mark.kind is MarkKind.AUTHOR_YEAR
        for one in cited_names(mark)
        if one[1]
    ]
    unknown = sum(not sources.meant(*one) for one in names)
    return unknown / len(names) if names else 0.0


def _follows_title(page: Page, mark: Mark) -> bool:
    """Tell whether a title stands before it, whose imprint it is: *The Mills* (Reid, 1954)."""
    if mark.block < 0:
        return False
    block = page.document.blocks[mark.block]
    before = block.text[: mark.at].rstrip()
    ends = {span.end for span in block.italics}
    return before[-1:] in ('"', "”", "’") or len(before) in ends or mark.at in ends
