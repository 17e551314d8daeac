"""Where the templates of a wikitext end and what stands between their pipes, in one pass each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

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


def arguments(text: str, start: int, end: int, ends: Mapping[int, int]) -> list[Span]:
    """Give the stretches between the pipes of text[start:end] that stand in no inner template."""
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
