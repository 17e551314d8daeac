"""The words of a place with what stands around them, as a quotation in a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factlint.model import Place

_AROUND = 160  # characters shown on either side of the words
_LONGEST = 600  # of the words themselves; a section or a table may be a place
_CUT = "…"
_PARAGRAPH_END = re.compile(r"\r?\n[ \t]*\r?\n")
_SPACE = re.compile(r"\s+")


class Passage(NamedTuple):
    """A stretch of one paragraph: the words that matter, and what leads to and from them."""

    before: str
    words: str
    after: str


def passage(source: str | None, place: Place) -> Passage:
    """Quote the place, white space made single; without a source, its own words alone."""
    words = _shortened(place.text)
    if source is None or source[place.start : place.end] != place.text:
        return Passage("", words.strip(), "")
    return Passage(_before(source, place.start), words, _after(source, place.end))


def _before(source: str, start: int) -> str:
    from_ = max(start - _AROUND, 0)
    text = source[from_:start]
    breaks = list(_PARAGRAPH_END.finditer(text))
    if breaks:
        return _single(text[breaks[-1].end() :]).lstrip()
    if from_ == 0:
        return _single(text).lstrip()
    return _CUT + _single(text.partition(" ")[2] or text)


def _after(source: str, end: int) -> str:
    text = source[end : end + _AROUND]
    if found := _PARAGRAPH_END.search(text):
        return _single(text[: found.start()]).rstrip()
    if end + _AROUND >= len(source):
        return _single(text).rstrip()
    return _single(text.rpartition(" ")[0] or text) + _CUT


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST:
        return _single(words)
    half = _LONGEST // 2
    return f"{_single(words[:half])} {_CUT} {_single(words[-half:])}"


def _single(text: str) -> str:
    return _SPACE.sub(" ", text)
