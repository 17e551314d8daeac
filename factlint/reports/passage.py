"""The words of a place with what stands around them, as a quotation in a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factlint.model import Place

_AROUND = 160  # characters shown on either side of the words
_LONGEST = 600  # of the words themselves; a section or a table may be a place
_INSIDE = 300  # on either side of them, inside another place
_CUT = "…"
# A blank line ends a paragraph, and so does a line that begins with markup: a field, an item, a
# heading. Other line ends are only where somebody's editor has wrapped the line.
_MARKED = r"[ \t]*(?:[|*#:;!{}=<>+-]|[0-9]+[.)][ \t])"
_PARAGRAPH_END = re.compile(rf"\r?\n(?=[ \t]*\r?\n|{_MARKED})")
_MARKED_LINE = re.compile(_MARKED)
_SPACE = re.compile(r"\s+")


class Passage(NamedTuple):
    """A stretch of one paragraph: the words that matter, and what leads to and from them."""

    before: str
    words: str
    after: str


def is_around(place: Place, words: Place) -> bool:
    """Tell whether a place has the words of another in it."""
    return place.path == words.path and place.start <= words.start and words.end <= place.end


def within(source: str | None, words: Place, around: Place) -> Passage:
    """Quote the words of a place with what stands around them inside another place."""
    lead = around.text[: words.start - around.start]
    rest = around.text[words.end - around.start :]
    return Passage(
        (_CUT if len(lead) > _INSIDE else "") + _single(lead[-_INSIDE:]),
        passage(source, words).words,
        _single(rest[:_INSIDE]) + (_CUT if len(rest) > _INSIDE else ""),
    )


def passage(source: str | None, place: Place) -> Passage:
    """Quote the place, white space made single; without a source, its own words alone."""
    words = _shortened(place.text)
    if source is None or source[place.start : place.end] != place.text:
        return Passage("", words.strip(), "")
    return Passage(_before(source, place.start), words, _after(source, place.end))


def _before(source: str, start: int) -> str:
    from_ = max(start - _AROUND, 0)
    text = source[from_:start]
    begins = max((match.end() for match in _PARAGRAPH_END.finditer(text)), default=0)
    begins = max(begins, _after_marked_lines(text))
    if begins or from_ == 0:
        return _single(text[begins:]).lstrip()
    return _CUT + _single(text.partition(" ")[2] or text)


def _after_marked_lines(text: str) -> int:
    """Give where the text goes on after its last whole line that begins with markup."""
    at = text.rfind("\n")
    while at >= 0:
        line = text.rfind("\n", 0, at) + 1
        if _MARKED_LINE.match(text, line) and line > 0:
            return at + 1
        at = line - 1
    return 0


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
