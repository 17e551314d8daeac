"""A single quotation mark that closes what was never opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Found, NoOptions
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


# After a full stop it can be no apostrophe, but for an abbreviation's genitive (the U.S.' part).
_CLOSER = deferred(r"(?<=[a-z)]{2}[.!?,;])['’](?=$|\s*$|\s[A-Z\[])")
_OPENER = deferred(r"(?:^|[\s(\[“\"—–-])['‘’](?=\w)")


def find(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield a closing mark in a paragraph that opens none."""
    for _, block in page.holding((".'", ".’")):
        text = block.text
        for match in _CLOSER.finditer(text):
            if _OPENER.search(text, 0, match.start()):
                break
            start = text.rfind(" ", 0, match.start()) + 1
            words = {"found": text[start : match.end()]}
            yield Found(page.place(block, start, match.end()), words)
