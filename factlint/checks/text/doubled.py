"""A function word written twice in a row."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from operator import eq
from typing import TYPE_CHECKING

from factlint.checks.looks import Found, Page

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Options:
    """Which words never follow themselves."""

    words: tuple[str, ...] = ()


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each listed word that stands twice in a row."""
    listed = frozenset(options.words)
    for _, block in page.prose:
        tokens = block.text.split()
        if not any(map(eq, tokens, tokens[1:])):
            continue
        at = 0
        for first, second in pairwise(tokens):
            at = block.text.index(first, at)
            if first == second and first in listed:
                end = block.text.index(second, at + len(first)) + len(second)
                yield Found(page.place(block, at, end), {"word": first})
            at += len(first)
