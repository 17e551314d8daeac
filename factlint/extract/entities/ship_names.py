"""Names in italics that are ships': 'the *Heather* struck the rocks', 'the loss of the *Heather*'.

Italics mark titles of works as well; what the text tells of a name says which it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.model import BlockKind
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Block, Document

_BEFORE = deferred(
    lambda: (
        r"(?:\b(?:on board|aboard|(?:loss|sinking|wreck|launch|crew|captain|master|hull|decks?) of)"
        rf"(?: the)?|\b(?:HMS|SS|MV|RMS|PS|TSS|MS)|\b[Tt]he (?:[a-z-]+ )?(?:{_kinds()})) $"
    )
)
_THE = deferred(r"\b[Tt]he $")
_DID = deferred(
    lambda: (
        r"(?:,[^,.;:]{3,60},| \([^()]*\),?)?(?: (?:also|then|soon|now|later|had|was|had been))*"
        rf" (?:{one_of('ships', 'deeds')})\b"
        rf"|(?: \([^()]*\))? (?:is|was) an? (?:[A-Za-z-]+ ){{0,4}}(?:{_kinds()})"
        r"(?=[.,;]|$| (?:of|built|that|which|in|on|for|owned|launched|from|with)\b)"
        r"|(?:,[^,.;:]{3,60},)? was launched (?:at|on the|by|in|from)[^.;]*\b(?:her|she)\b"
    )
)
_MOST_WORDS = 3


def _kinds() -> str:
    """Give, as a pattern, the nouns that say what kind of ship one is."""
    kinds = load_language().kinds
    return "|".join(sorted(noun for noun, type_ in kinds.items() if type_ == "ship"))


def ships_in_italics(document: Document) -> frozenset[str]:
    """Give the names in italics of which the document tells what only ships do, or befalls them."""
    blocks = (block for block in document.blocks if block.italics)
    told = frozenset(name for block in blocks for name in _of_ships(block))
    return told | frozenset(_in_tables(document))


def _in_tables(document: Document) -> Iterator[str]:
    """Yield the names under a head that says that they are ships': 'Ship | Built | Fate'."""
    types = word_pairs("tables", "subjects")
    for block in document.blocks:
        under = block.kind is BlockKind.CELL and block.row > 0
        if under and types.get(block.key.strip().lower()) == "ship":
            yield block.text.strip()


def _of_ships(block: Block) -> Iterator[str]:
    text = block.text
    for start, end in block.italics:
        name = text[start:end].strip(" ,.;")
        if not name[:1].isupper() or len(name.split()) > _MOST_WORDS:
            continue
        before = text[max(start - len("the captain of the "), 0) : start]
        the = _THE.search(before) is not None
        if _BEFORE.search(before) or (the and _DID.match(text, end)):
            yield name
