"""Paragraphs that begin another life than the one a text tells, as entries of a lexicon do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import BlockKind
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.looking import Look
    from factlint.model import Block

# "Max Lind (1850–1920)", "Max Lind was born", "Max Lind, a baker, was born"
_LIFE = deferred(
    r",? ?\((?:born |b\. ?|c\. ?|ca\. ?)?(?:\d{1,2} [A-Z][a-z]+ |[A-Z][a-z]+ \d{1,2}, )?\d{4}\b"
    r"|(?:, [^.;]{3,90},)? was born\b"
)
_OF_ANOTHER = deferred(r"\b(?:his|her|him|whose|their)\b")  # "Max Lind (1850–1920) was his teacher"


def entry_of(block: Block, look: Look, cast: Cast) -> Member | None:
    """Give whose life a paragraph begins with: 'Max Lind (1850–1920) was', 'Max Lind was born'."""
    if block.kind is not BlockKind.PARAGRAPH or not look.mentions:
        return None
    first = look.mentions[0]
    before = block.text[: first.start].removesuffix(f"{first.title} " if first.title else "")
    life = _LIFE.match(block.text, first.end)
    if before or life is None or first.type != "person" or " " not in first.text:
        return None
    if _OF_ANOTHER.search(block.text, first.end, max(look.spans[0].end, life.end())):
        return None
    return cast.see(first._replace(initial=False))


def goes_back(block: Block, look: Look, entry: Member, whole: Member) -> bool:
    """Tell whether a paragraph behind an entry tells of another: it opens so, or names the text's.

    The text's own topic may be named in full or by the surname.
    """
    surname = whole.name.rpartition(" ")[2]
    if any(name in block.text for name in (*whole.names, surname)):
        return True
    first = look.mentions[0] if look.mentions else None
    named = first is not None and first.start == 0 and first.type == "person"
    return named and first is not None and not entry.name.endswith(first.text)
