"""A document while it is being read: its parts in the order of the file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from factlint.model import Block, BlockKind, Comment, Document, Entry, Mark, Problem

if TYPE_CHECKING:
    from factlint.sources.weaving import Weaver


@dataclass
class Assembly:
    """Collects what a reader finds; `finish` gives the frozen document."""

    path: str
    format: str
    source: str  # as on disk
    blocks: list[Block] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    tables: int = 0
    _path: list[int] = field(default_factory=list)  # indices of the open headings

    @property
    def next_block(self) -> int:
        """Give the index that the next block will have."""
        return len(self.blocks)

    def heading(self, block: Block) -> None:
        """Add a heading, closing the headings of its level and below."""
        while self._path and self.blocks[self._path[-1]].level >= block.level:
            self._path.pop()
        self.blocks.append(replace(block, headings=tuple(self._path)))
        self._path.append(self.next_block - 1)

    def add(self, block: Block, headed: bool = True) -> int:
        """Add a block under the open headings and give its index.

        A footer or a bare bibliography is not `headed`: it belongs to the whole document.
        """
        self.blocks.append(replace(block, headings=tuple(self._path) if headed else ()))
        return self.next_block - 1

    def new_table(self) -> int:
        """Give the number of a new table, field list or infobox."""
        self.tables += 1
        return self.tables - 1

    def finish(self) -> Document:
        """Give the document."""
        return Document(
            self.path,
            self.format,
            self.source,
            tuple(self.blocks),
            tuple(self.marks),
            tuple(sorted(self.entries, key=lambda entry: entry.start)),
            tuple(sorted(self.problems, key=lambda problem: (problem.start, problem.kind))),
            tuple(self.comments),
        )


def woven(kind: BlockKind, weaver: Weaver, start: int, end: int) -> Block:
    """Give a block of what a weaver holds."""
    text, runs = weaver.finish()
    return Block(kind, text, start, end, runs)
