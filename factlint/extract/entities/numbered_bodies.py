"""Regiments known by their number: in an article on the 23rd Royal Lancers 'the 23rd' is they."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.entities.mentions import Mention
from factlint.model import BlockKind
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.model import Document

_TITLE = deferred(
    r"(?:The )?(?P<number>\d{1,3}(?:st|nd|rd|th))"
    r" (?P<name>(?:\([^()]*\) )?[A-Z][\w'’-]+(?: [A-Z(][\w'’)-]+)*)"
)
_DAY = deferred(r"\b(?:on|until|till|since|from|by|of|before|after) t$")
_BEFORE = 10  # characters before "he 23rd" that tell a day
_ALONE = deferred(
    r"[.,;:)]| (?:was|were|had|has|have|took|went|came|fought|lost|left|became|made|won|and|in"
    r"|[a-z]+ed)\b"
)
_NAMING = frozenset({"name", "unit name", "unit_name", "official name"})


class NumberedBody(NamedTuple):
    """A body's number and the rest of its name."""

    number: str  # "23rd"
    name: str  # "Royal Lancers"


def numbered_body(document: Document) -> NumberedBody | None:
    """Give the body with a number that a document has as its title, or in its box."""
    for block in document.blocks:
        titled = block.kind is BlockKind.TITLE or (
            block.kind is BlockKind.HEADING and block.level <= 1
        )
        named = block.kind is BlockKind.FIELD and block.key.strip().lower() in _NAMING
        match = _TITLE.match(block.text.strip()) if titled or named else None
        if match is not None:
            name = match["name"]
            unit = name.partition(" ")[0] in word_list("bodies", "numbered-units")
            return NumberedBody(match["number"], f"{match['number']} {name}" if unit else name)
        if block.kind is BlockKind.PARAGRAPH:
            return None
    return None


def by_number(text: str, mentions: list[Mention], body: NumberedBody) -> list[Mention]:
    """Add to the names of a text each 'the 23rd' that no noun follows, as one of that body."""
    at = text.find(f"he {body.number}")
    found = []
    while at >= 0:
        start, end = at + len("he "), at + len(f"he {body.number}")
        the = text[at - 1 : at] in ("T", "t")
        if (
            the
            and _ALONE.match(text, end)
            and not _DAY.search(text[max(at - _BEFORE, 0) : at].lower())
        ):
            found.append(Mention(start, end, body.name, "", "organisation", initial=False))
        at = text.find(f"he {body.number}", end)
    return sorted([*mentions, *found], key=lambda one: one.start) if found else mentions
