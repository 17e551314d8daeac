"""A document under the looks of all rules, with what several of them need computed once."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from factlint.checks.wordindex import WordIndex, stems_of
from factlint.model import BlockKind, MarkKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from factlint.checks.links.answer import Answer
    from factlint.model import Block, Document, Mark, Place
    from factlint.sources.bibliographies import Bibliography

Result = TypeVar("Result")


class Prose(NamedTuple):
    """A block of running text, with its index in the document."""

    position: int
    block: Block


class Uncited(NamedTuple):
    """A paragraph, the offset from which it cites nothing, and which stems stand in it."""

    prose: Prose
    start: int
    stems: tuple[str, ...]


PROSE = frozenset((BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTATION, BlockKind.CAPTION))


class Page:
    """A document under a look, with what several looks need computed once."""

    def __init__(
        self,
        document: Document,
        configured_type: str = "",
        bibliography: Bibliography | None = None,
        today: str = "",
        links: Mapping[str, Answer] | None = None,
        watched: frozenset[str] = frozenset(),
    ) -> None:
        self.document = document
        self.bibliography = bibliography  # the list of sources that is a file of its own
        self.links = links or {}  # address -> what it answered, when addresses were asked
        self.today = today  # YYYY-MM-DD; nothing where the clock plays no part
        self._configured_type = configured_type
        self._watched = watched  # the words that rules may ask for
        self._read: dict[object, Any] = {}

    def once(self, read: Callable[[Document], Result]) -> Result:
        """Give what a function reads from the document, reading it once for all looks."""
        if read not in self._read:
            self._read[read] = read(self.document)
        result: Result = self._read[read]
        return result

    @cached_property
    def type(self) -> str:
        """Give the type of text it is, on which the policy depends: configured, or as it shows."""
        from factlint.checks.document_types import type_of

        return type_of(self.document, self._configured_type)

    @cached_property
    def prose(self) -> tuple[Prose, ...]:
        """Give the blocks that are running text."""
        return tuple(
            Prose(index, block)
            for index, block in enumerate(self.document.blocks)
            if block.kind in PROSE
        )

    @cached_property
    def paragraphs(self) -> tuple[Prose, ...]:
        """Give the paragraphs of the running text."""
        return tuple(one for one in self.prose if one.block.kind is BlockKind.PARAGRAPH)

    @cached_property
    def kinds(self) -> frozenset[BlockKind]:
        """Give which kinds of blocks the document has."""
        return frozenset({block.kind for block in self.document.blocks})

    @cached_property
    def index(self) -> WordIndex:
        """Give which of the watched words stand in the source, and in which paragraphs."""
        return WordIndex(self.document.source, self._paragraph_starts, self._watched)

    def holding(self, stems: Sequence[str]) -> Iterator[Prose]:
        """Yield the paragraphs in whose source one of the stems stands, words or signs."""
        for prose, _ in self._with_stems(stems):
            yield prose

    def _with_stems(self, stems: Sequence[str]) -> Iterator[tuple[Prose, tuple[str, ...]]]:
        """Yield the paragraphs in whose source stems stand, each with those stems."""
        words, signs = stems_of(tuple(stems), self._watched)
        held = {at - 1: sorted(here) for at, here in self.index.stretches(words).items() if at}
        for sign in signs:
            for at in self._holding(sign):
                held.setdefault(at, []).append(sign)
        for at in sorted(held):
            yield self.paragraphs[at], tuple(held[at])

    def _holding(self, sign: str) -> Iterator[int]:
        """Yield the indices of the paragraphs in whose source a sign stands."""
        source, paragraphs, starts = self.document.source, self.paragraphs, self._paragraph_starts
        at = source.find(sign)
        while at >= 0:
            index = bisect_right(starts, at) - 1
            if index >= 0 and at < paragraphs[index].block.end:
                yield index
            if index + 1 == len(starts):
                return
            after = starts[index + 1] if index < 0 else paragraphs[index].block.end
            at = source.find(sign, max(after, at + 1))

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [one.block.start for one in self.paragraphs]

    @cached_property
    def citations(self) -> Mapping[int, int]:
        """Give, for each block that cites, the offset in its text of its last mark."""
        found: dict[int, int] = {}
        for mark in _credible(self.document):
            found[mark.block] = max(mark.at, found.get(mark.block, 0))
        return found

    @cached_property
    def covered(self) -> Mapping[int, int]:
        """Give the same of each block that cites, or in which somebody has asked for a source."""
        found = dict(self.citations)
        for mark in self.document.marks:
            if mark.kind is MarkKind.NEEDED:
                found[mark.block] = max(mark.at, found.get(mark.block, 0))
        return found

    @cached_property
    def _asked_sections(self) -> frozenset[tuple[int, ...]]:
        """Give the sections, by their headings, of which somebody has asked for the sources."""
        return frozenset(
            self.document.blocks[mark.block].headings
            for mark in self.document.marks
            if mark.kind is MarkKind.NEEDED and ("scope", "section") in mark.attributes
            if mark.block >= 0
        )

    def is_asked_for(self, block: Block) -> bool:
        """Tell whether somebody has asked for the sources of a section around a block."""
        asked, headings = self._asked_sections, block.headings
        return headings in asked or any(headings[:end] in asked for end in range(1, len(headings)))

    def cites_after(self, index: int, at: int) -> bool:
        """Tell whether a mark stands behind an offset of a block's text."""
        return self.covered.get(index, -1) >= at

    def uncited(self, stems: Sequence[str]) -> Iterator[Uncited]:
        """Yield the paragraphs that hold some of the stems and cite nothing at their end."""
        for one, held in self._with_stems(stems):
            start = self.covered.get(one.position, -1) + 1
            if start < len(one.block.text) - 1 and not self.is_asked_for(one.block):
                yield Uncited(one, start, held)

    def place(self, block: Block, start: int, end: int) -> Place:
        """Give the place in the file of a stretch of a block's text."""
        return self.document.block_place(block, start, end)


def _credible(document: Document) -> list[Mark]:
    """Give the marks that cite; one name in brackets is a gloss where no source is listed."""
    marks = [mark for mark in document.marks if mark.kind is not MarkKind.NEEDED]
    named = [mark for mark in marks if mark.kind is MarkKind.BRACKET and not mark.key[:1].isdigit()]
    if document.entries or len(named) > 2:
        return marks
    return [mark for mark in marks if mark not in named]
