"""Lists like "- Born: 1852 / - Died: 1911" in a format that only knows items: they are fields."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.model import Block, BlockKind, Link, Run, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.model import Mark
    from factlint.sources.assembly import Assembly

_FIELD = deferred(r"(?P<key>[A-Z][^\W_]*(?:[ /'’-][^\W_]+){0,3})[ ]?:[ ](?=\S)")
# "3 May 1904: the mill was built", "Friday 10 June: a concert" tell what happened on a day.
_DATED = deferred(
    r"(?:.* )?(?:1\d|20)\d\d|(?:[A-Z][a-z]+day )?(?:[A-Z][a-z]+ \d{1,2}|\d{1,2} [A-Z][a-z]+)"
)
_LEAST = 2  # one item with a colon is prose


def name_fields(assembly: Assembly) -> None:
    """Turn runs of items that all begin with a key into the fields of a list."""
    blocks = assembly.blocks
    sizes: dict[int, int] = {}  # block -> how many characters its key took
    start = 0
    while start < len(blocks):
        end = start
        while end < len(blocks) and _is_field(blocks[end], blocks[start]):
            end += 1
        if end - start >= _LEAST:
            table = assembly.new_table()
            for number in range(start, end):
                blocks[number], sizes[number] = _field(blocks[number], table)
        start = max(end, start + 1)
    if sizes:
        assembly.marks = [_moved(mark, sizes.get(mark.block, 0)) for mark in assembly.marks]


def _moved(mark: Mark, size: int) -> Mark:
    return replace(mark, at=max(mark.at - size, 0)) if size else mark


def _is_field(block: Block, first: Block) -> bool:
    if block.kind is not BlockKind.ITEM or block.level != first.level:
        return False
    match = _FIELD.match(block.text) if block.headings == first.headings else None
    return match is not None and _DATED.fullmatch(match["key"]) is None


def _field(block: Block, table: int) -> tuple[Block, int]:
    match = _FIELD.match(block.text)
    key, size = (match["key"], match.end()) if match else ("", 0)
    kept = behind(block, size)
    return replace(kept, kind=BlockKind.FIELD, key=key, level=0, row=0, table=table), size


def behind(block: Block, at: int) -> Block:
    """Give a block whose text begins at an offset of this one's."""
    runs = tuple(_run_behind(run, at) for run in block.runs if run.text_start + run.length > at)
    links = tuple(
        Link(max(link.start - at, 0), link.end - at, link.target)
        for link in block.links
        if link.end > at
    )
    italics = tuple(Span(max(s.start - at, 0), s.end - at) for s in block.italics if s.end > at)
    return replace(block, text=block.text[at:], runs=runs, links=links, italics=italics)


def _run_behind(run: Run, at: int) -> Run:
    over = at - run.text_start
    if over <= 0:
        return run._replace(text_start=run.text_start - at)
    if run.length == run.source_length:
        size = run.length - over
        return Run(0, size, run.source_start + over, size)
    size = run.length - over
    # Equal lengths would say equal characters.
    return Run(0, size, run.source_start, run.source_length if run.source_length != size else 0)
