"""A sentence that is begun again inside itself: a piece pasted over another."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.dates.words import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


class Options(NamedTuple):
    """Which words begin a sentence with a date when they are capitalised."""

    openers: tuple[str, ...] = ("In", "On")


_MONTH = "|".join(MONTHS)


@cache
def _pattern(openers: tuple[str, ...]) -> re.Pattern[str]:
    date = rf"(?:(?:{_MONTH})\s\d|\d{{1,2}}\s(?:{_MONTH})\b|1[5-9]\d\d\b|20\d\d\b)"
    return re.compile(rf" (?P<opener>{'|'.join(map(re.escape, openers))}) (?P<date>{date})")


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each capitalised opener with a date that no full stop stands before."""
    for _, block in page.holding(options.openers):
        for match in _restarts(block.text, options.openers):
            if not _in_title(block.text, match):
                start = max(block.text.rfind(". ", 0, match.start()) + 2, 0)
                start = start if start > 1 else 0
                words = {"again": match.group().strip()}
                yield Found(page.place(block, start, match.end()), words)


def _restarts(text: str, openers: tuple[str, ...]) -> Iterator[re.Match[str]]:
    """Yield the openers behind a word; most paragraphs hold none, so that a search is quicker."""
    for opener in openers:
        at = text.find(f" {opener} ")
        while at > 0:
            match = _pattern(openers).match(text, at) if text[at - 1].isalpha() else None
            if match is not None:
                yield match
            at = text.find(f" {opener} ", at + 1)


def _in_title(text: str, match: re.Match[str]) -> bool:
    """Tell whether the words stand inside quotation marks."""
    return text.count('"', 0, match.start()) % 2 == 1 or text.count("“", 0, match.start()) > (
        text.count("”", 0, match.start())
    )
