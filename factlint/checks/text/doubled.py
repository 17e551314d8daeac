"""A function word written twice in a row."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found, Page

if TYPE_CHECKING:
    from collections.abc import Iterator


class Options(NamedTuple):
    """Which words never follow themselves."""

    words: tuple[str, ...] = ()


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each listed word that stands twice in a row."""
    pairs = _pairs(options.words)
    for _, block in page.prose:
        for pair in pairs:
            at = block.text.find(pair)
            end = at + len(pair)
            if at >= 0 and not block.text[end : end + 1].isalnum():
                words = {"word": pair.rpartition(" ")[2]}
                yield Found(page.place(block, at + 1, end), words)


@cache
def _pairs(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give what to look for: texts hold few words twice, so that looking for each is quick."""
    return tuple(f" {word} {word}" for word in words)
