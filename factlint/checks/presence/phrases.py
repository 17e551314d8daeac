"""Phrases that judge or generalise in nobody's name, with no source behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from factlint.checks.looks import Found, Page
from factlint.checks.presence.statements import sentence_at
from factlint.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Options:
    """The phrases, and whether somebody who is named behind them answers for them."""

    phrases: tuple[str, ...] = ()
    named_suffices: bool = True
    most_in_section: int = 3


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield the first such phrase of each paragraph that cites nothing behind it."""
    if not page.citations and not page.document.entries:
        return
    pattern = _pattern(options.phrases)
    for index, block, _ in page.prose:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        for match in pattern.finditer(block.text):
            if page.cites_after(index, match.start()):
                break
            span = sentence_at(block.text, match.start())
            if options.named_suffices and _answered(block.text[match.end() : span.end]):
                continue
            words = {"phrase": match.group()}
            yield Found(
                page.place(block, match.start(), _clause_end(block.text, match, span.end)), words
            )
            break


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Compile the phrases, grouped by their first word so that the search can skip ahead."""
    by_first: dict[str, list[str]] = {}
    for phrase in phrases:
        first, _, rest = phrase.partition(" ")
        by_first.setdefault(first, []).append(re.escape(rest))
    groups = [
        re.escape(first) + (rf"(?: (?:{'|'.join(sorted(rests))}))" if any(rests) else "")
        for first, rests in sorted(by_first.items())
    ]
    return re.compile(rf"\b(?:{'|'.join(groups)})\b" if groups else "(?!)")


_BY = re.compile(r"(?<!including )\bby (?:[A-Z]|the |his |her |their |a |an )")


def _answered(rest: str) -> bool:
    """Tell whether the passive names who judged: was dubbed so by the press."""
    return bool(_BY.search(rest[:80]))


def _clause_end(text: str, match: re.Match[str], sentence_end: int) -> int:
    """Give the end of the clause that the phrase stands in, for a place that can be read."""
    stop = re.compile(r"[,;]\s|[.!?]\s").search(text, match.end())
    return min(stop.start() if stop else sentence_end, sentence_end)
