"""What must hold of every document, whatever the text."""

from __future__ import annotations

from factlint.model import Block, BlockKind, Document

# These may lie inside the block they were written in: a picture or a category in a paragraph, a
# microdata value in a sentence.
NESTED = (BlockKind.CAPTION, BlockKind.NAVIGATION, BlockKind.FIELD)


def assert_faithful(document: Document, text: str) -> None:
    """Check that every offset of a document leads to where its words came from."""
    assert document.source == text
    for block in document.blocks:
        _assert_runs(document, block)
        _assert_spans(document, block)
    _assert_order(document)
    _assert_headings(document)
    _assert_marks(document)
    for entry in document.entries:
        assert 0 <= entry.start <= entry.end <= len(text)
        assert -1 <= entry.block < len(document.blocks)
    for problem in document.problems:
        assert 0 <= problem.start < problem.end <= len(text)
    for comment in document.comments:
        assert comment.text in text[comment.start : comment.end]


def _assert_runs(document: Document, block: Block) -> None:
    at = 0
    for run in block.runs:
        gap = block.text[at : run.text_start]
        assert gap in ("", " "), (gap, block)  # a space for one other white space has no run
        assert run.length > 0
        stop = run.source_start + run.source_length
        assert block.start <= run.source_start <= stop <= block.end, (run, block)
        if run.length == run.source_length:
            words = block.text[run.text_start : run.text_start + run.length]
            assert document.source[run.source_start : stop] == words
        at = run.text_start + run.length
    assert block.text[at:] == "", block
    assert block.text == " ".join(block.text.split())
    if document.source.startswith("\ufeff"):
        assert all(run.source_start > 0 for run in block.runs)


def _assert_spans(document: Document, block: Block) -> None:
    """Check single words: where a word lies in one run, the very word stands in the file."""
    same = [run for run in block.runs if run.length == run.source_length]
    for run in same[:50]:
        span = block.source_span(run.text_start, run.text_start + run.length)
        words = block.text[run.text_start : run.text_start + run.length]
        assert document.source[slice(*span)] == words
    for link in block.links:
        assert 0 <= link.start <= link.end <= len(block.text)
    for italic in block.italics:
        assert 0 <= italic.start <= italic.end <= len(block.text)


def _assert_order(document: Document) -> None:
    end = 0
    for block in document.blocks:
        assert 0 <= block.start <= block.end <= len(document.source)
        if block.start < end:
            assert block.kind in NESTED, (block, end)
        end = max(end, block.end)


def _assert_headings(document: Document) -> None:
    for number, block in enumerate(document.blocks):
        levels = [document.blocks[above].level for above in block.headings]
        assert all(document.blocks[above].kind is BlockKind.HEADING for above in block.headings)
        assert levels == sorted(set(levels))
        assert all(above < number for above in block.headings)
        if block.kind is BlockKind.HEADING:
            assert all(level < block.level for level in levels)


def _assert_marks(document: Document) -> None:
    for mark in document.marks:
        assert 0 <= mark.start < mark.end <= len(document.source)
        if mark.block >= 0:
            block = document.blocks[mark.block]
            assert 0 <= mark.at <= len(block.text)
            assert block.start <= mark.start and mark.end <= max(block.end, mark.end)
