"""Words that stand where the real ones were to come."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found, Page

if TYPE_CHECKING:
    from collections.abc import Iterator


class Options(NamedTuple):
    """What a placeholder looks like, letter for letter."""

    phrases: tuple[str, ...] = ()


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each placeholder in the text; the source, being one string, is searched first."""
    source = page.document.source
    bracketed, plain = _by_beginning(options.phrases)
    present = [phrase for phrase in plain if phrase in source]
    for bracket, phrases in bracketed.items():
        present += _at_brackets(source, bracket, phrases)
    if not present:
        return
    for block in page.document.blocks:
        for phrase in present:
            at = block.text.find(phrase)
            if at >= 0 and _stands_free(block.text, at, at + len(phrase)):
                yield Found(page.place(block, at, at + len(phrase)), {"words": phrase})
                break


@cache
def _by_beginning(
    phrases: tuple[str, ...],
) -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    """Part the phrases that begin with a bracket, of which texts hold few, from the others."""
    bracketed = {
        bracket: tuple(phrase for phrase in phrases if phrase[0] == bracket) for bracket in "[("
    }
    return bracketed, tuple(phrase for phrase in phrases if phrase[0] not in bracketed)


def _at_brackets(source: str, bracket: str, phrases: tuple[str, ...]) -> list[str]:
    at, found = source.find(bracket), []
    while at >= 0:
        if source.startswith(phrases, at):
            found += [phrase for phrase in phrases if source.startswith(phrase, at)]
        at = source.find(bracket, at + 1)
    return found


def _stands_free(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (
        after.isalnum() and text[end - 1].isalnum()
    )
