"""Whether the 'I' of a text is one person: in a talk or a memoir, but in no collection of letters.

Several speak where a text has somebody else's 'I' in quotation marks or in a quotation, where two
names stand over what is told, before it or below it, and where two paragraphs tell of a birth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.extract.entities.name_signs import is_given
from factlint.model import BlockKind
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.model import Block

_TELLS: Final = deferred(r"(?<![\w’'])I(?![\w’'.])")
_QUOTED: Final = deferred(r"[\"“][^\"”]*(?<![\w’'])I(?![\w.])[^\"”]*[\"”]")
_BORN: Final = deferred(r"(?<![\w’'])I was born\b")
_NAME: Final = r"(?P<who>[A-Z][\w’'.-]* (?:[A-Z][\w’'.-]* ?){0,3}?[A-Z][\w’'-]+)"
# "From Otto Hay", "Otto Hay, a miner", "By Ada Lind"
_HEADED: Final = deferred(rf"(?:(?:From|By|To) )?{_NAME}(?:, [^.]{{1,60}}|:)?")
_SPOKEN: Final = deferred(rf"{_NAME}: ")
_SIGNED: Final = deferred(rf"[.!?] [—–-]+ ?{_NAME}\.?\s*\Z")
_SEVERAL: Final = deferred(lambda: rf"\b(?:{one_of('speech', 'several-tell')})\b")
_READ: Final = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTATION, BlockKind.CAPTION}
)
_HEADS: Final = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.PARAGRAPH})
_LEAST_TOLD: Final = 3  # paragraphs in which a text says "I" that is told by one
_HEAD: Final = 100  # characters of a line that may stand over a letter


def told_by_one(blocks: Sequence[Block]) -> bool:
    """Tell whether a text is a talk, a letter or a memoir: all that say 'I' in it are one."""
    telling = [one for one in blocks if one.kind in _READ and _TELLS.search(one.text)]
    if len(telling) < _LEAST_TOLD or any(_QUOTED.search(one.text) for one in telling):
        return False
    if any(one.kind is BlockKind.QUOTATION for one in telling) or _SEVERAL.search(blocks[0].text):
        return False
    if sum(_BORN.search(one.text) is not None for one in telling) > 1:
        return False
    return len(set(_tellers(blocks))) < 2


def _tellers(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the names over, before and below what somebody tells."""
    for block in blocks:
        told = block.kind in _READ and _TELLS.search(block.text) is not None
        if told:
            match = _SPOKEN.match(block.text) or _SIGNED.search(block.text, _end(block))
        elif block.kind in _HEADS and len(block.text) <= _HEAD:
            match = _HEADED.fullmatch(block.text.strip(" —–-"))
        else:
            match = None
        if match is not None and is_given(match["who"].split(" ")[0]):
            yield match["who"]


def _end(block: Block) -> int:
    return max(len(block.text) - _HEAD, 0)
