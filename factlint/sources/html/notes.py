"""How pages link to their notes, and notes back."""

from __future__ import annotations

import re
from html import unescape

from factlint.patterns import deferred

_NOTE_ID = deferred(
    r"(?:user-content-)?(?:(?:fn|footnote|note|endnote|en|ref|reference|bib|_?ftn|_?edn"
    r"|cit|sdfootnote)s?[-_:.]?[\w.:-]{0,80}|cite[_-]?note[-_:.]\S{1,200})$",
    re.IGNORECASE,
)
_NUMBERED_ID = deferred(
    r"(?:user-content-)?_?(?:ftn|edn|fn|footnote|endnote|cite_note|sdfootnote)[-_:.]?\d+(?:sym)?$"
)
_BACK_ID = deferred(
    r"(?:user-content-)?(?:fn[-_]?ref|cite[_-]ref|_?ftnref|_?ednref|ref[-_]?back|back)",
    re.IGNORECASE,
)
_WORDS = deferred(r"\[?\s*(?:(?:note|n)?\s*\d{1,4}|[a-z*†‡§]{1,2})\s*\]?$", re.IGNORECASE)
_NEEDED = deferred(r"\[?\s*citation needed\s*\]?$", re.IGNORECASE)
_HEADED = deferred(
    r"<h[1-6]\b[^<>]{0,200}>\s*(?:<[^<>]{0,200}>\s*){0,4}"
    r"(?:notes|footnotes|endnotes|references|sources|notes and references|works cited)\b",
    re.IGNORECASE,
)
_NUMBERS = deferred(r"\d{1,3}(?:\s*[,;–-]\s*\d{1,3}){0,10}$")
_PART = deferred(r"(\d{1,3})(?:\s*[–-]\s*(\d{1,3}))?")
# A stop or a bracket, or a word that is no unit and no formula.
_BEHIND_WORDS = deferred(
    r"(?:[.,;:!?)\]\"”’]|[a-z]{4}|\b(?!km|cm|mm|dm|ft|in|yd)[a-z]{2,3}|</\w+>)$"
)
_ROOM = 12  # characters before raised text
_MOST = 20  # notes that one mark calls
_FRAGMENT = deferred(r"href\s*=\s*[\"']?#([^\"'\s>]{1,200})")

_RAISED = deferred(
    r"<sup\b[^<>]{0,200}>\s*\[?\s*<a\b[^<>]{0,300}?href\s*=\s*[\"']?#([^\"'\s>]{1,200})[^<>]{0,300}>"
    r"\s*\[?\s*(?:\d{1,4}|[a-z*†‡§]{1,2})\s*\]?\s*</a>"
)


def fragments(scan: str) -> frozenset[str]:
    """Give the places inside a page that it links to."""
    return frozenset(map(unescape, _FRAGMENT.findall(scan)))


def raised_fragments(scan: str) -> frozenset[str]:
    """Give the places that raised links lead to: those are notes, whatever their ids."""
    found = map(unescape, _RAISED.findall(scan) if "<sup" in scan else ())
    return frozenset(one for one in found if not leads_back(one))


def names_note(fragment: str) -> bool:
    """Say whether an id is that of a note: "fn1", "cite_note-x"."""
    return bool(_NOTE_ID.match(fragment)) and not leads_back(fragment)


def is_numbered_note(name: str) -> bool:
    """Say whether an id is surely that of a note, though nothing may lead to it: "_ftn3"."""
    return bool(_NUMBERED_ID.match(name))


def calls_note(fragment: str) -> bool:
    """Say whether a link to it from inside a note calls another note, and does not lead back."""
    return is_numbered_note(fragment) or fragment.startswith(("cite_note", "cite-note"))


def leads_back(fragment: str) -> bool:
    """Say whether an id is that of a mark, to which its note leads back: "fnref1"."""
    return bool(_BACK_ID.match(fragment))


def looks_like_mark(words: str) -> bool:
    """Say whether the words of a link are a note's mark: "1", "[12]", "note 3", "*"."""
    return bool(_WORDS.match(words))


def lists_notes(scan: str) -> bool:
    """Say whether a heading announces notes or sources, which raised numbers may call."""
    return "<sup" in scan and bool(_HEADED.search(scan))


def raised_numbers(words: str, scan: str, at: int) -> list[str]:
    """Give the numbers of raised text that calls notes, as against 10^6, km^2, CO^2.

    `at` is where the raised text begins in the file.
    """
    if not _NUMBERS.match(words) or not _BEHIND_WORDS.search(scan, max(at - _ROOM, 0), at):
        return []
    found: list[str] = []
    for part in _PART.finditer(words):
        first, last = int(part[1]), int(part[2] or part[1])
        found += map(str, range(first, min(last, first + _MOST) + 1))
    return found


def asks_for_source(words: str) -> bool:
    """Say whether raised words are "[citation needed]"."""
    return bool(_NEEDED.match(words))
