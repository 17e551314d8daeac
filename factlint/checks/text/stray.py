"""A character that has no business inside a word."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found, Page

if TYPE_CHECKING:
    from collections.abc import Iterator


class Options(NamedTuple):
    """Which characters, and how many words a block must have to count as prose."""

    characters: str = "="
    least_words: int = 8


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
        matches = list(pattern.finditer(text))
        if len(matches) == 1 and text.count(matches[0][1]) == 1:
            start, end = matches[0].span()
            words = {"word": text[start:end], "character": matches[0][1]}
            yield Found(page.place(block, start, end), words)
