"""A character that has no business inside a word."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


class Options(NamedTuple):
    """Which characters, and how many words a block must have to count as prose."""

    characters: str = "="
    least_words: int = 8


_LONGEST_WORD = 60  # characters


@cache
def _pattern(characters: str) -> re.Pattern[str]:
    one = f"[{re.escape(characters)}]"
    # Letters around it, and nothing else that would make it code, a formula or an address.
    return re.compile(rf"(?<![^\s(“\"'])[A-Za-z]?[a-z]+({one})[a-z]+(?=[.,;:!?)”\"']*(?:\s|$))")


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each word with a stray character in it; two in one block are a notation."""
    pattern = _pattern(options.characters)
    for _, block in page.holding(options.characters):
        text = block.text
        if text.count(" ") < options.least_words - 1:
            continue
        found = [text.find(one) for one in options.characters if text.count(one) == 1]
        matches = [match for at in found if (match := _around(pattern, text, at)) is not None]
        if len(matches) == 1:
            start, end = matches[0].span()
            words = {"word": text[start:end], "character": matches[0][1]}
            yield Found(page.place(block, start, end), words)


def _around(pattern: re.Pattern[str], text: str, at: int) -> re.Match[str] | None:
    """Match the word that a character stands in."""
    start = text.rfind(" ", 0, at) + 1
    return pattern.search(text, start, at + _LONGEST_WORD)
