"""What a document, and each of its sections, is about: read off titles and headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.extract.mentions import Mention, find_mentions
from factlint.model import Block, BlockKind

if TYPE_CHECKING:
    from factlint.extract.cast import Cast, Member

_BRACKET = re.compile(r"\s*\([^()]*\)\s*$")
_AFTER_COLON = re.compile(r"\s*[:–—|].*$")
_NOBODY = re.compile(r"\d")
_INTRODUCES = re.compile(
    r"(?:,? (?:jr|sr|Jr|Sr)\.?)?(?: \"[^\"]{1,40}\")?(?:,? ?\([^()]*(?:\([^()]*\)[^()]*)*\))?,?"
    r"(?: [^.;]{0,80}?,)? (?:was|is|were|are)\b|,? ?\((?:born|b\.|c\.|née|\d)"
)
HEADS = (BlockKind.TITLE, BlockKind.HEADING)


def topic_of_heading(text: str, cast: Cast, body: str) -> Member | None:
    """Give whom a heading names: a name that the words under it use again."""
    name = _AFTER_COLON.sub("", _BRACKET.sub("", text)).strip()
    if not name or _NOBODY.search(name):
        return None
    if name.isupper():
        name = name.title()
        if name not in body:
            return None
    mentions = list(find_mentions(name, frozenset()))
    if len(mentions) != 1 or mentions[0].end != len(name) or not _whole(mentions[0], name):
        return None
    mention = mentions[0]
    if not _recurs(mention, body):
        return None
    return cast.see(mention._replace(initial=False))


def introduces(text: str, end: int) -> bool:
    """Tell whether a first sentence introduces the name that ends at `end`."""
    return bool(_INTRODUCES.match(text, end))


def _whole(mention: Mention, name: str) -> bool:
    """Tell whether nothing but a title or 'the' stands before the name."""
    return not mention.start or name[: mention.start].strip().lower() in (
        "the",
        mention.title.lower(),
    )


def _recurs(mention: Mention, body: str) -> bool:
    words = [word for word in mention.text.split(" ") if word[0].isupper()]
    if mention.type == "person" or len(words) > 2:
        return bool(words)
    return any(word in body for word in words)


def body_under(blocks: tuple[Block, ...], heading: int) -> str:
    """Give the text under a heading, its sub-sections included."""
    return "\n".join(
        block.text
        for block in blocks
        if heading in block.headings and block.kind not in HEADS
    )  # fmt: skip
