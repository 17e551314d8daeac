"""Refs and footnote marks that stand on the wrong side of a full stop or comma."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factlint.checks.looks import Found, Page
from factlint.checks.resolution.cite import markup

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Options:
    """The punctuation that a mark follows."""

    after: str = ".,"


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each run of refs that a full stop or comma follows and none precedes."""
    source = page.document.source
    start = end = -1
    tags = [tag for tag in markup(page).tags if not tag.nested and tag.listed < 0]
    for index, tag in enumerate(tags):
        if tag.start != end:  # a run of refs is moved as one
            start = tag.start
        end = tag.end
        follows = index + 1 < len(tags) and tags[index + 1].start == end
        if not follows and _misplaced(source, start, end, options.after):
            place = page.document.place(start, end + 1)
            shown = place.text if len(place.text) < 60 else "..." + place.text[-40:]
            yield Found(place, {"mark": shown, "sign": source[end]})


def _misplaced(source: str, start: int, end: int, signs: str) -> bool:
    if source[end : end + 1] not in signs or not source[end : end + 1]:
        return False
    if source[end : end + 2] == ".." or not re.match(r"[.,](?:\s|$|<)", source[end : end + 2]):
        return False
    before = source[start - 1 : start]
    return before.isalnum() or before in ")\"”'’]"
