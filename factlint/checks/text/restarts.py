"""A sentence that is begun again inside itself: a piece pasted over another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from factlint.checks.looks import Found, Page

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Options:
    """Which words begin a sentence with a date when they are capitalised."""

    openers: tuple[str, ...] = ("In", "On")


_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"


@cache
def _pattern(openers: tuple[str, ...]) -> re.Pattern[str]:
    date = rf"(?:(?:{_MONTH})\s\d|\d{{1,2}}\s(?:{_MONTH})\b|1[5-9]\d\d\b|20\d\d\b)"
    return re.compile(rf" (?P<opener>{'|'.join(openers)}) (?P<date>{date})")


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each capitalised opener with a date that no full stop stands before."""
    pattern = _pattern(options.openers)
    for _, block, tokens in page.prose:
        if len(tokens) < 12:
            continue
        for match in pattern.finditer(block.text):
            if block.text[match.start() - 1].isalpha() and not _in_title(block.text, match):
                start = max(block.text.rfind(". ", 0, match.start()) + 2, 0)
                start = start if start > 1 else 0
                words = {"again": match.group().strip()}
                yield Found(page.place(block, start, match.end()), words)


def _in_title(text: str, match: re.Match[str]) -> bool:
    """Tell whether the words stand inside quotation marks."""
    return text.count('"', 0, match.start()) % 2 == 1 or text.count("“", 0, match.start()) > (
        text.count("”", 0, match.start())
    )
