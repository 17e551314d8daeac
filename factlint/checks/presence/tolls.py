"""Numbers of dead without a source."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.checks.presence.scope import uncited_sentences, whole_words
from factlint.limits import load_limits
from factlint.model import Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.page import Page


class Options(NamedTuple):
    """The words that make a number a toll, and the number from which it needs a source."""

    words: tuple[str, ...] = ("killed",)
    least: int = 10


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield the first toll of each paragraph that cites nothing behind it."""
    if not page.citations and not page.document.entries:
        return
    for (_, block), uncited, stems in uncited_sentences(page, _stems(options.words)):
        for start, end in _tolls(block.text, uncited, stems, options):
            yield Found(page.place(block, start, end), {"toll": block.text[start:end]})
            break


@cache
def _stems(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.split()[-1] for word in words))


def _tolls(text: str, start: int, stems: Sequence[str], options: Options) -> list[Span]:
    """Give where a number and a word of death stand in one clause, in their order."""
    found = []
    for word in _of_stems(options.words, stems):
        for at in whole_words(word, text, start):
            end = at + len(word)
            before = _BEFORE.search(text, max(at - 90, start), at)
            if before and _size(before["number"]) >= options.least:
                found.append(Span(before.start(), end))
                continue
            after = _AFTER.match(text, end)
            if after and _size(after["number"]) >= options.least:
                found.append(Span(at, after.end()))
    return sorted(found)


def _of_stems(words: tuple[str, ...], stems: Sequence[str]) -> Iterator[str]:
    return (word for word in words if word.rpartition(" ")[2] in stems)


_SOME = r"(?:\b(?:more than|over|at least|up to|as many as|some|about|nearly|almost|around) )?"
_NUMBER = (
    r"\b(?P<number>\d{1,3}(?:,\d{3})+|\d{2,7}|hundreds|thousands|tens of thousands|millions)"
    r"(?! (?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December|years?|days?|weeks?|months?|miles?|km|per)\b)"
)
_BEFORE = deferred(rf"{_SOME}{_NUMBER}(?: (?!(?:and|but|when|while)\b)[\w'’-]+){{1,7}} $")
_AFTER = deferred(rf" {_SOME}{_NUMBER} [a-z]+")


def _size(number: str) -> int:
    digits = number.replace(",", "")
    if not digits.isdigit():
        return 1_000
    value = int(digits)
    # "In 1943 the villagers were shot": a bare number of four digits is a year
    return 0 if load_limits().is_year(value) and "," not in number else value
