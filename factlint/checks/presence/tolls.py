"""Numbers of dead without a source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from factlint.checks.looks import Found, Page
from factlint.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Options:
    """The words that make a number a toll, and the number from which it needs a source."""

    words: tuple[str, ...] = ("killed",)
    least: int = 10


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield the first toll of each paragraph that cites nothing behind it."""
    if not page.citations and not page.document.entries:
        return
    pattern = _pattern(options.words)
    for index, block, _ in page.prose:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        for match in pattern.finditer(block.text):
            number = match["before"] or match["after"]
            if _size(number) < options.least or page.cites_after(index, match.start()):
                continue
            words = {"toll": match.group()}
            yield Found(page.place(block, *match.span()), words)
            break


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Match "more than 30 villagers were shot" and "killed 2,000 people", within one clause."""
    number = r"\d{1,3}(?:,\d{3})+|\d{2,7}|hundreds|thousands|tens of thousands|millions"
    some = r"(?:(?:more than|over|at least|up to|as many as|some|about|nearly|almost|around) )?"
    verbs = "|".join(words)
    people = r"(?: (?:of |the |his |her |their )?[\w'’-]+){1,6}?"
    return re.compile(
        rf"\b{some}(?P<before>{number})(?! (?:January|February|March|April|May|June|July|August|"
        rf"September|October|November|December|years?|days?|weeks?|months?|miles?|km|per)\b)"
        rf"{people} (?:{verbs})\b|\b(?:{verbs}) {some}(?P<after>{number}) [a-z]+"
    )


def _size(number: str) -> int:
    digits = number.replace(",", "")
    if not digits.isdigit():
        return 1_000
    value = int(digits)
    # "In 1943 the villagers were shot": a bare number of four digits is a year
    return 0 if 1000 <= value <= 2100 and "," not in number else value
