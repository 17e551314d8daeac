"""Where the templates of a wikitext end and what stands between their pipes, in one pass each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_BRACES = deferred(r"\{\{|\}\}")
_SIGNS = deferred(r"\{\{|\[\[|\]\]|\|")


def template_ends(text: str) -> dict[int, int]:
    """Give, for the offset of each opening pair of braces, the offset behind its closing pair."""
    opened: list[int] = []
    ends: dict[int, int] = {}
    for match in _BRACES.finditer(text):
        if match.group() == "{{":
            opened.append(match.start())
        elif opened:
            ends[opened.pop()] = match.end()
    return ends


def ends_of(text: str, starts: Sequence[int]) -> dict[int, int]:
    """Give the ends of the templates that begin at some offsets, and of those inside them.

    Most templates hold no other one, so that their end is near; otherwise all are looked for.
    """
    ends: dict[int, int] = {}
    for start in starts:
        if start in ends:
            continue
        end = text.find("}}", start)
        if "{{" not in text[start + 2 : end] and end >= 0:
            ends[start] = end + 2
        elif not _close(text, start, ends):
            return template_ends(text)  # looking on from each that is never closed may take long
    return ends


def _close(text: str, start: int, ends: dict[int, int]) -> bool:
    """Add the end of a template and of those inside it; tell whether it has one."""
    opened: list[int] = []
    for match in _BRACES.finditer(text, start):
        if match.group() == "{{":
            opened.append(match.start())
            continue
        ends[opened.pop()] = match.end()
        if not opened:
            return True
    return False


def arguments(text: str, start: int, end: int, ends: Mapping[int, int]) -> list[Span]:
    """Give the stretches between the pipes of text[start:end] that stand in no inner template."""
    inner = text[start:end]
    if "{{" not in inner and "[[" not in inner and "]]" not in inner:
        return _between_pipes(inner, start)
    spans: list[Span] = []
    at, links = start, 0
    match = _SIGNS.search(text, start, end)
    while match is not None:
        sign, following = match.group(), match.end()
        if sign == "{{":
            following = min(ends.get(match.start(), following), end)
        elif sign == "|" and links == 0:
            spans.append(Span(at, match.start()))
            at = following
        elif sign != "|":
            links = links + 1 if sign == "[[" else max(links - 1, 0)
        match = _SIGNS.search(text, following, end)
    return [*spans, Span(at, end)]


def _between_pipes(inner: str, start: int) -> list[Span]:
    spans = []
    for part in inner.split("|"):
        spans.append(Span(start, start + len(part)))
        start += len(part) + 1
    return spans
