"""Persons as the sentences of a text name them, for rules that compare who is named where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.extract.syntax.sentences import NO_ENDS
from factlint.model import BlockKind, Place
from factlint.names import is_short_form, same_person_name
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.model import Block, Document

_NAME: Final = deferred(
    r"(?P<given>[A-Z](?<![\w’'-].)[a-zà-ÿ]+) (?:(?:[A-Z]\.|[A-Z][a-zà-ÿ]+) ){0,2}"
    r"(?P<surname>(?:Mac|Mc|O['’]|De|La|Le)?[A-Z][a-zà-ÿ]{2,})(?! [A-Z&])(?![\w’'-])"
)
_END: Final = deferred(rf"[.!?;]{NO_ENDS}(?=\s|$)")
_READ: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION})
_FAR: Final = 200  # and within which its sentence ends


class OtherName(NamedTuple):
    """A name, and the one that somebody with that surname and that part bears in another text."""

    place: Place
    usual: str
    elsewhere: Place


class Named(NamedTuple):
    """A person's name where it stands in a text."""

    name: str
    surname: str
    document: Document
    block: Block
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.name)

    @property
    def place(self) -> Place:
        return self.document.block_place(self.block, self.start, self.end)

    @property
    def sentence(self) -> tuple[int, int]:
        """Give where its sentence begins and ends in its block."""
        return _sentence(self)


def named_in(document: Document) -> Iterator[Named]:
    """Yield the persons whom a text names in full."""
    for block in document.blocks:
        if block.kind in _READ:
            for match in _names(block.text):
                yield Named(match[0], match["surname"], document, block, match.start())


def may_be_one(one: Named, other: Named) -> bool:
    """Say whether two names can be one person's: 'Bill Hay' and 'William Hay'."""
    if same_person_name(one.name, other.name) is not False:
        return True
    return is_short_form(one.name, other.name) or is_short_form(other.name, one.name)


def _names(text: str) -> Iterator[re.Match[str]]:
    from factlint.extract.language import load_language

    at = 0
    while (match := _NAME.search(text, at)) is not None:
        known = load_language().is_given(match["given"])
        at = match.end() if known else match.end("given")  # "Captain Donald Maclure"
        if known:
            yield match


def _sentence(named: Named) -> tuple[int, int]:
    """Give where the sentence that has a name begins and ends in its block."""
    text, start, end = named.block.text, named.start, named.end
    ends = [one.end() for one in _END.finditer(text, max(start - _FAR, 0), start)]
    stop = _END.search(text, end, end + _FAR)
    last = stop.start() if stop is not None else min(end + _FAR, len(text))
    return (ends[-1] if ends else max(start - _FAR, 0)), last
