"""A document while it is being read: its parts in the order of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import Block, BlockKind, Comment, Document, Entry, Mark, Problem
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from factlint.sources.weaving import Weaver

_WITH_OWN_MARKS = ("html", "wikitext")


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
    _headings: tuple[int, ...] = ()  # the same

    @property
    def next_block(self) -> int:
        """Give the index that the next block will have."""
        return len(self.blocks)

    def heading(self, block: Block) -> None:
        """Add a heading, closing the headings of its level and below."""
        while self._path and self.blocks[self._path[-1]].level >= block.level:
            self._path.pop()
        self._headings = tuple(self._path)
        self.blocks.append(_under(self._headings, block))
        self._path.append(self.next_block - 1)
        self._headings = tuple(self._path)

    def add(self, block: Block, headed: bool = True) -> int:
        """Add a block under the open headings and give its index.

        A footer or a bare bibliography is not `headed`: it belongs to the whole document.
        """
        self.blocks.append(_under(self._headings, block) if headed and self._path else block)
        return self.next_block - 1

    def comment(self, start: int, end: int, opening: str = "<!--", closing: str = "-->") -> None:
        """Keep the comment source[start:end], what encloses it left out."""
        words = self.source[start + len(opening) : end].removesuffix(closing)
        self.comments.append(Comment(words.strip(), start, end))

    def new_table(self) -> int:
        """Give the number of a new table, field list or infobox."""
        self.tables += 1
        return self.tables - 1

    def finish(self) -> Document:
        """Give the document."""
        if self.format in _WITH_OWN_MARKS and self.entries and "(" in self.source:
            from factlint.sources.bracketed import author_marks

            found = list(author_marks(self.blocks, self.entries))
            if found:
                self.marks = sorted([*self.marks, *found], key=lambda mark: mark.start)
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


def woven(
    kind: BlockKind,
    weaver: Weaver,
    span: tuple[int, int],
    *,
    level: int = 0,
    key: str = "",
    row: int = -1,
    table: int = -1,
) -> Block:
    """Give a block of what a weaver holds."""
    text, runs = weaver.finish()
    return Block(kind, text, *span, runs, level=level, key=key, row=row, table=table)


def _under(headings: tuple[int, ...], block: Block) -> Block:
    # dataclasses.replace takes four times as long, and this is done for every block.
    return Block(
        block.kind,
        block.text,
        block.start,
        block.end,
        block.runs,
        headings,
        block.level,
        block.key,
        block.row,
        block.table,
        block.links,
        block.italics,
    )
