"""Headings and captions with nothing under them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page
    from factlint.model import Block


class Options(NamedTuple):
    """Headings that may stand alone: a template or a list fills them."""

    except_headings: tuple[str, ...] = ()


def find_empty_sections(page: Page, options: Options) -> Iterator[Found]:
    """Yield each heading under which nothing stands; sub-headings are something."""
    blocks = page.document.blocks
    excepted = frozenset(options.except_headings)
    lettered = sum(_is_letter(block) for block in blocks) >= _LEAST_LETTERS
    for index, block in enumerate(blocks):
        if lettered and _is_letter(block):
            continue
        if block.kind is not BlockKind.HEADING or block.text.strip(" :.").lower() in excepted:
            continue
        if _is_empty(page, index) and not _is_dateline(block.text):
            yield Found(page.place(block, 0, len(block.text)), {"heading": block.text})


_LEAST_LETTERS = 5  # headings, from which on a text is a list by the alphabet


def _is_letter(block: Block) -> bool:
    return block.kind is BlockKind.HEADING and len(block.text) == 1


_DATELINE = re.compile(
    r"(?:[A-Z][\w ]{2,30}, )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?)"
    r",? \d{4}\.?"
)


def _is_dateline(heading: str) -> bool:
    """Tell whether a line is no heading but the date of what follows: 'Thursday, 22 March 1979'."""
    return _DATELINE.fullmatch(heading.strip()) is not None


def _is_empty(page: Page, index: int) -> bool:
    """Tell whether the next block does not stand under the heading, nor any markup without text."""
    blocks = page.document.blocks
    # In a plain text a last bare line may be a signature, and one with a full stop a sentence.
    plain = page.document.format == "plain"
    if plain and (index + 1 == len(blocks) or blocks[index].text.endswith(".")):
        return False
    if index + 1 == len(blocks):
        return not _source_has_more(page, blocks[index].end, len(page.document.source))
    following = blocks[index + 1]
    if index in following.headings:
        return False
    return not _source_has_more(page, blocks[index].end, following.start)


def _source_has_more(page: Page, start: int, end: int) -> bool:
    """Tell whether markup that is no text (a template, a gallery, an image) stands there."""
    between = page.document.source[start:end]
    if page.document.format == "html":
        between = re.sub(r"<[^<>]*>", "", between)
    return any(letter.isalnum() for letter in between)


class CaptionOptions(NamedTuple):
    """The words that a numbered caption begins with."""

    labels: tuple[str, ...] = ("Figure",)


@cache
def _caption(labels: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, labels))})\s*\d+[A-Za-z]?\s*[-.:–—]*\s*")


def find_empty_captions(page: Page, options: CaptionOptions) -> Iterator[Found]:
    """Yield each caption that is a label and a number only."""
    pattern = _caption(options.labels)
    for block in page.document.blocks:
        if len(block.text) > 24 or block.kind not in (BlockKind.PARAGRAPH, BlockKind.CAPTION):
            continue
        if pattern.fullmatch(block.text):
            yield Found(
                page.place(block, 0, len(block.text)), {"label": block.text.rstrip("-–—.: ")}
            )
