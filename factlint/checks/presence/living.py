"""Whether a text is about somebody who lives; only what the text says of itself counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.limits import load_limits
from factlint.model import BlockKind
from factlint.patterns import deferred
from factlint.wordlists import one_for

if TYPE_CHECKING:
    from factlint.model import Document

_BORN = deferred(
    r"\((?:[^()]*(?:\([^()]*\)[^()]*)*[;,] )?"
    r"(?P<birth>(?:born|b\.)\s[^()–]*?\b(?P<year>19[2-9]\d|20\d\d)[^()–]*)\)"
)
_IS = deferred(r"\)[^.]{0,60}?\s(?:is|lives|works|teaches|serves)\s")
_DIED = deferred(
    lambda: (
        r"\b(?:[Hh]e|[Ss]he|who) (?:died|was killed|drowned|took (?:his|her) own life"
        rf"|{one_for('verbs', 'for-plain', 'died')})\b"
        r"|\b(?:his|her) (?:death|funeral|obituary|widow|widower)\b"
    )
)
_CATEGORY = ("[[Category:Living people", "[[category:Living people", "{{BLP")


class Living(NamedTuple):
    """The person a text is about, by the block and the offsets that give the birth."""

    block: int
    start: int
    end: int
    year: str


def living(document: Document) -> Living | None:
    """Give the living person that the first paragraph introduces, with the birth it states."""
    index = next(
        (at for at, one in enumerate(document.blocks) if one.kind is BlockKind.PARAGRAPH), -1
    )
    text = document.blocks[index].text if index >= 0 else ""
    born = _BORN.search(text, 0, 250)
    if born is None:
        return None
    found = Living(index, *born.span("birth"), born["year"])
    if any(sign in document.source for sign in _CATEGORY):
        return found
    if _IS.match(text, born.end() - 1) is None or _has_died(document, int(found.year)):
        return None
    return found


def _has_died(document: Document, born: int) -> bool:
    last = max((int(year) for year in _YEAR.findall(document.source)), default=born)
    return last - born > load_limits().presumed_dead or any(
        _DIED.search(block.text) is not None or _is_about_death(block.kind, block.text)
        for block in document.blocks
    )


_YEAR = deferred(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def _is_about_death(kind: BlockKind, text: str) -> bool:
    return kind is BlockKind.HEADING and ("Death" in text or "death" in text)
