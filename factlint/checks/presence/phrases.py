"""Phrases that judge or generalise in nobody's name, with no source behind them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.checks.presence.scope import uncited_sentences
from factlint.checks.presence.statements import sentence_at
from factlint.model import Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


class Options(NamedTuple):
    """The phrases, and whether somebody who is named behind them answers for them."""

    phrases: tuple[str, ...] = ()
    before_perfect: tuple[str, ...] = ()  # phrases only before "have done"
    named_suffices: bool = True


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield the first such phrase of each paragraph that cites nothing behind it."""
    if not page.citations and not page.document.entries:
        return
    phrases = _stems(options.phrases + options.before_perfect)
    for (_, block), uncited, stems in uncited_sentences(page, tuple(phrases)):
        here = {stem: phrases[stem] for stem in stems}
        for start, end in _occurrences(block.text, uncited, here):
            span = sentence_at(block.text, start)
            hearsay = block.text[start:end] in options.before_perfect
            if hearsay and not _PERFECT.match(block.text, end):
                continue
            if options.named_suffices and _answered(block.text[end : span.end]):
                continue
            if _IF.search(block.text, span.start, start) or _is_quoted(block.text, start):
                continue
            place = page.place(block, start, _clause_end(block.text, end, span.end))
            yield Found(place, {"phrase": block.text[start:end]})
            break


@cache
def _stems(phrases: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Give the phrases by their longest word: a paragraph without it holds none of them."""
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        found.setdefault(max(phrase.split(), key=len), []).append(phrase)
    return {stem: tuple(found[stem]) for stem in sorted(found)}


def _occurrences(text: str, start: int, stems: dict[str, tuple[str, ...]]) -> list[Span]:
    """Give where phrases stand as whole words behind a start, in their order."""
    found = []
    for stem, phrases in stems.items():
        if text.find(stem, start) < 0:
            continue
        for phrase in phrases:
            at = text.find(phrase, start)
            while at >= 0:
                end = at + len(phrase)
                if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
                    found.append(Span(at, end))
                at = text.find(phrase, end)
    return sorted(found)


def _is_quoted(text: str, at: int) -> bool:
    """Tell whether a quotation mark is open at an offset, however long the quotation."""
    straight = text.count('"', 0, at)
    return straight % 2 == 1 or text.count("“", 0, at) > text.count("”", 0, at)


_IF = deferred(r"\b[Ii]f\b[^,;]*$")
_PERFECT = deferred(r" have (?!(?:an?|the|no|any|many|some|its|their|his|her|\d+)\b)")
_BY = deferred(
    r"(?<!including )\bby (?:[A-Z]|the |his |her |their |a |an )"
    r"|^,? \(?(?:such as|like|notably|e\.g\.),? (?:[a-z]+ ){0,3}[A-Z]"
)


def _answered(rest: str) -> bool:
    """Tell whether somebody is named: was dubbed so by the press; some scholars, such as Hart."""
    return bool(_BY.search(rest[:80]))


_CLAUSE_ENDS = deferred(r"[,;.!?]\s")


def _clause_end(text: str, end: int, sentence_end: int) -> int:
    """Give the end of the clause that the phrase stands in, for a place that can be read."""
    stop = _CLAUSE_ENDS.search(text, end)
    return min(stop.start() if stop else sentence_end, sentence_end)
