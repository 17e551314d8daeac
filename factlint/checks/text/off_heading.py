"""Paragraphs that begin a new subject under somebody's name: a heading is missing."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from factlint.checks.looks import Found
from factlint.checks.presence.statements import sections_of, sentence_at
from factlint.model import BlockKind, NotedPlace
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


class Options(NamedTuple):
    """How long the paragraph must be, how many sections must keep to their names, and pronouns."""

    least_words: int = 80
    least_sections: int = 4
    least_share: float = 0.8  # of sections whose first paragraph names its person
    pronouns: tuple[str, ...] = ("he", "she")


Section: TypeAlias = "tuple[int, frozenset[str], list[int]]"  # heading, names in it, paragraphs
_NAME = deferred(r"[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,3}(?: \([^()]*\))?")


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each long paragraph that names nobody of its heading, where the others do."""
    sections = list(_named_sections(page))
    if len(sections) < options.least_sections:
        return
    found = [
        (heading, index)
        for heading, names, indices in sections
        for index in indices[1:]
        if _is_off(page, index, names, options)
    ]
    if found and _keep_to_their_names(page, sections, options):
        for heading, index in found:
            block, above = page.document.blocks[index], page.document.blocks[heading]
            there = page.place(above, 0, len(above.text))
            related = (NotedPlace(there, "the heading above it"),)
            span = sentence_at(block.text, 0)
            yield Found(page.place(block, *span), {"heading": above.text}, related)


def _is_off(page: Page, index: int, names: frozenset[str], options: Options) -> bool:
    """Tell whether a long paragraph neither names nor means the person above it."""
    text = page.document.blocks[index].text
    if text.count(" ") < options.least_words or _mentions(page, names, index):
        return False
    if any(_stands_small(name, page.document.source) for name in names):
        return False
    first = text[: sentence_at(text, 0).end].lower()
    return not _pronouns(options.pronouns).search(first)


def _keep_to_their_names(page: Page, sections: list[Section], options: Options) -> bool:
    """Tell whether the page gives each person a section, as the first paragraphs show."""
    source = page.document.source
    persons = [one for one in sections if not any(_stands_small(name, source) for name in one[1])]
    keeping = sum(_mentions(page, names, indices[0]) for _, names, indices in persons)
    return len(persons) >= options.least_sections and keeping >= options.least_share * len(persons)


def _named_sections(page: Page) -> Iterator[Section]:
    """Yield the sections headed by a name, with the name's words and the paragraphs below."""
    blocks = page.document.blocks
    for headings, indices in page.once(sections_of):
        if not headings or not _NAME.fullmatch(text := blocks[headings[-1]].text):
            continue
        below = [index for index in indices if blocks[index].kind is BlockKind.PARAGRAPH]
        if below:
            yield headings[-1], frozenset(re.findall(r"[A-Z][^\W\d_]{2,}", text)), below


def _stands_small(name: str, source: str) -> bool:
    """Tell whether the text writes a word small somewhere: it is no name then."""
    return f" {name.lower()}" in source


def _mentions(page: Page, names: frozenset[str], index: int) -> bool:
    text = page.document.blocks[index].text
    return any(name in text for name in names)


@cache
def _pronouns(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")
