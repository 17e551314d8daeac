"""Words that stand where the real ones were to come."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


class Options(NamedTuple):
    """What a placeholder looks like, letter for letter."""

    phrases: tuple[str, ...] = ()


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each placeholder in the text; its words are looked up first."""
    source, index = page.document.source, page.index
    present = [one for one in options.phrases if index.may_hold(one) and one in source]
    if not present:
        return
    for block in page.document.blocks:
        for phrase in present:
            at = block.text.find(phrase)
            if at >= 0 and _stands_free(block.text, at, at + len(phrase)):
                yield Found(page.place(block, at, at + len(phrase)), {"words": phrase})
                break


def _stands_free(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (
        after.isalnum() and text[end - 1].isalnum()
    )
