"""Paragraphs that begin a new subject under somebody's name: a heading is missing."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found, Page
from factlint.checks.presence.statements import sections_of, sentence_at
from factlint.model import NotedPlace
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator


class Options(NamedTuple):
    """How long the paragraph must be, how many sections must keep to their names, and pronouns."""

    least_words: int = 80
    least_sections: int = 4
    least_share: float = 0.8  # of sections whose first paragraph names its person
    pronouns: tuple[str, ...] = ("he", "she")


_NAME = deferred(r"[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,3}(?: \([^()]*\))?")


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each long paragraph that names nobody of its heading, where the others do."""
    sections = list(_named_sections(page))
    if len(sections) < options.least_sections:
        return
    source = page.document.source
    sections = [one for one in sections if not any(_stands_small(name, source) for name in one[1])]
    if len(sections) < options.least_sections:
        return
    keeping = sum(_mentions(page, names, indices[0]) for _, names, indices in sections)
    if keeping < options.least_share * len(sections):
        return
    for heading, names, indices in sections:
        for index in indices[1:]:
            block = page.document.blocks[index]
            if block.text.count(" ") < options.least_words or _mentions(page, names, index):
                continue
            span = sentence_at(block.text, 0)
            if _pronouns(options.pronouns).search(block.text[: span.end].lower()):
                continue
            there = page.document.blocks[heading]
            related = (NotedPlace(page.place(there, 0, len(there.text)), "the heading above it"),)
            yield Found(page.place(block, *span), {"heading": there.text}, related)


def _named_sections(page: Page) -> Iterator[tuple[int, frozenset[str], list[int]]]:
    """Yield the sections headed by a name, with the name's words and the paragraphs below."""
    positions = {one.position for one in page.paragraphs}
    for headings, indices in sections_of(page):
        below = [index for index in indices if index in positions]
        if headings and below and _NAME.fullmatch(text := page.document.blocks[headings[-1]].text):
            yield headings[-1], frozenset(re.findall(r"[A-Z][^\W\d_]{2,}", text)), below


def _stands_small(name: str, source: str) -> bool:
    """Tell whether the text writes a word small somewhere: it is no name then."""
    return f" {name.lower()}" in source


def _mentions(page: Page, names: frozenset[str], index: int) -> bool:
    text = page.document.blocks[index].text
    return any(name in text for name in names)


@cache
def _pronouns(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b")
