"""Refs that stand on the wrong side of a full stop or comma."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.checks.resolution.cite import markup
from factlint.model import Fix, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


class Options(NamedTuple):
    """The punctuation that a mark follows, and the templates that are marks."""

    after: str = ".,"
    templates: tuple[str, ...] = ("sfn",)


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each run of refs that a full stop or comma follows and none precedes."""
    source = page.document.source
    for start, end in _runs(page, options):
        if _misplaced(source, start, end, options.after):
            place = page.document.place(start, end + 1)
            doubled = source[start - 1] == source[end]
            moved = source[start:end] if doubled else source[end] + source[start:end]
            title = "take out the second stop" if doubled else "put the ref behind it"
            fix = Fix(page.document.path, start, end + 1, moved, title)
            yield Found(place, {"sign": source[end]}, fix=fix)


def _runs(page: Page, options: Options) -> list[Span]:
    """Give the stretches of marks that stand directly behind each other."""
    spans = [Span(tag.start, tag.end) for tag in markup(page).tags if not tag.nested]
    if page.document.format == "wikitext":
        pattern = _template(options.templates)
        spans += [Span(*match.span()) for match in pattern.finditer(page.document.source)]
    runs: list[Span] = []
    for span in sorted(spans):
        if runs and runs[-1].end == span.start:
            runs[-1] = Span(runs[-1].start, span.end)
        elif not runs or span.start > runs[-1].end:
            runs.append(span)
    return runs


@cache
def _template(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\{{\{{(?:{'|'.join(map(re.escape, names))})(?:\|[^{{}}]*)?\}}\}}")


_STOP = deferred(r"[.,](?!\.)(?:\s|$|<)")
_WHOLE_SENTENCE = deferred(r"[a-z]{4}[.,]$")


def _misplaced(source: str, start: int, end: int, signs: str) -> bool:
    if source[end : end + 1] not in tuple(signs) or not _STOP.match(source, end):
        return False
    before = source[start - 1 : start]
    if before == source[end]:  # a stop on either side; after "Inc." it may be right
        return bool(_WHOLE_SENTENCE.search(source, max(start - 5, 0), start))
    return before.isalnum() or before in tuple(")\"”'’]")
