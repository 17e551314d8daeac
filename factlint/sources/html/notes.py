"""How pages link to their notes, and notes back."""

from __future__ import annotations

import re

from factlint.patterns import deferred

_NOTE_ID = deferred(
    r"(?:user-content-)?(?:cite[_-]?note|fn|footnote|note|endnote|en|ref|reference|bib|_?ftn|_?edn"
    r"|cit|sdfootnote)s?[-_:.]?[\w.:-]{0,80}$",
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
_FRAGMENT = deferred(r"href\s*=\s*[\"']?#([^\"'\s>]{1,200})")

_RAISED = deferred(
    r"<sup\b[^<>]{0,200}>\s*\[?\s*<a\b[^<>]{0,300}?href\s*=\s*[\"']?#([^\"'\s>]{1,200})[^<>]{0,300}>"
    r"\s*\[?\s*(?:\d{1,4}|[a-z*†‡§]{1,2})\s*\]?\s*</a>"
)


def fragments(scan: str) -> frozenset[str]:
    """Give the places inside a page that it links to."""
    return frozenset(_FRAGMENT.findall(scan))


def raised_fragments(scan: str) -> frozenset[str]:
    """Give the places that raised links lead to: those are notes, whatever their ids."""
    found = _RAISED.findall(scan) if "<sup" in scan else ()
    return frozenset(one for one in found if not leads_back(one))


def names_note(fragment: str) -> bool:
    """Say whether an id is that of a note: "fn1", "cite_note-x"."""
    return bool(_NOTE_ID.match(fragment)) and not leads_back(fragment)


def is_numbered_note(name: str) -> bool:
    """Say whether an id is surely that of a note, though nothing may lead to it: "_ftn3"."""
    return bool(_NUMBERED_ID.match(name))


def leads_back(fragment: str) -> bool:
    """Say whether an id is that of a mark, to which its note leads back: "fnref1"."""
    return bool(_BACK_ID.match(fragment))


def looks_like_mark(words: str) -> bool:
    """Say whether the words of a link are a note's mark: "1", "[12]", "note 3", "*"."""
    return bool(_WORDS.match(words))


def asks_for_source(words: str) -> bool:
    """Say whether raised words are "[citation needed]"."""
    return bool(_NEEDED.match(words))
