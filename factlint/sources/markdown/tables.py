"""The cells of a Markdown table (GFM 0.29, section 4.10)."""

from __future__ import annotations

from factlint.patterns import deferred
from factlint.sources.markdown.leaf import Segment

_SPLIT = deferred(r"\\.|`[^`]*`|\|")


def cells(scan: str, row: Segment) -> list[Segment]:
    """Give the cells of a row, white space around them left out."""
    start, end = row
    while end > start and scan[end - 1].isspace():
        end -= 1
    if scan.startswith("|", start, end):
        start += 1
    found: list[Segment] = []
    at = start
    for match in _SPLIT.finditer(scan, start, end):
        if match[0] == "|":
            found.append(_stripped(scan, at, match.start()))
            at = match.end()
    if at < end:
        found.append(_stripped(scan, at, end))
    return found


def _stripped(scan: str, start: int, end: int) -> Segment:
    words = scan[start:end]
    lead = len(words) - len(words.lstrip())
    return Segment(start + lead, max(start + len(words.rstrip()), start + lead))
