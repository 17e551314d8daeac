"""Ranges of pages that end before they begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Found, NoOptions
from factlint.model import MarkKind
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.checks.page import Page

_RANGE = r"(?P<first>\d{1,5})\s?(?P<sign>–|--?)\s?(?P<last>\d{1,5})(?![\d–-])"
# pp. 12-15, pages=12-15, and behind the year of an article: 3 (1954): 12-15
_PAGES = deferred(
    rf"(?:pp?\.?\s?|(?:pp?|pages?\"?)\s*[=:]\s*[{{\"]?|\):\s?(?<=\d\d\d\d\):.)){_RANGE}"
)
_IN_MARK = deferred(
    rf"(?:(?<=[^\W\d])|(?<=\d[,:]))\s{_RANGE}(?=[;,)])"
)  # (Rose 240-37), (Hill 1974, 12-15)
_NEXT = deferred(rf",\s?{_RANGE}")
_LABELS = {
    "p": ("p.", "p=", "p ="),
    "pp": ("pp",),
    "page": ("page=", "page =", "page:", 'page"'),
    "pages": ("pages",),
}


def find_reversed(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each range of pages that ends before it begins; 123-25 is 123-125."""
    source = page.document.source
    marks = (mark for mark in page.document.marks if mark.kind is MarkKind.AUTHOR_YEAR)
    unlabelled = (
        match for mark in marks for match in _IN_MARK.finditer(source, mark.start, mark.end)
    )
    for match in (*_ranges(page), *unlabelled):
        first, last = match["first"], match["last"]
        whole = first[: max(len(first) - len(last), 0)] + last
        # "8-4" with a hyphen is page 4 of section 8
        if int(whole) < int(first) and (match["sign"] != "-" or int(last) >= 10):
            place = page.document.place(match.start("first"), match.end())
            yield Found(place, {"first": first, "last": last})


def _ranges(page: Page) -> Iterator[re.Match[str]]:
    """Yield the ranges behind a label for pages; finding the label first is quick."""
    source = page.document.source
    labels = ["): "]
    for word, forms in _LABELS.items():
        labels += forms if page.index.may_say({word}) else ()
    starts = {at for label in labels for at in _found_at(source, label)}
    for at in sorted(starts):
        behind_word = source[at - 1 : at].isalnum() and source[at] != ")"
        match = None if behind_word else _PAGES.match(source, at)
        while match is not None:
            yield match
            match = _NEXT.match(source, match.end())


def _found_at(source: str, words: str) -> Iterator[int]:
    at = source.find(words)
    while at >= 0:
        yield at
        at = source.find(words, at + len(words))
