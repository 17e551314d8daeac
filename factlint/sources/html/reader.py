"""Read HTML."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.model import MarkKind
from factlint.patterns import deferred
from factlint.sources.assembly import Assembly
from factlint.sources.fieldlists import name_fields
from factlint.sources.html.elements import BLOCKS, ITALIC, VOID, OpenElements
from factlint.sources.html.microdata import Microdata
from factlint.sources.html.notes import (
    fragments,
    is_numbered_note,
    lists_notes,
    names_note,
    raised_fragments,
)
from factlint.sources.html.placing import Placing
from factlint.sources.html.running import Running
from factlint.sources.html.tokens import RAW, SKIPPED, Token, attributes, tokens
from factlint.sources.html.unclosed import Unclosed
from factlint.sources.lines import scannable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factlint.model import Document
    from factlint.sources.html.tokens import Attribute

_FIRST_HEADING = deferred(r"<[hH]1[\s>]")
_LONG_ENOUGH = 2  # characters that the shortest attribute takes


def read(text: str, path: str) -> Document:
    """Read HTML into a document."""
    return _Reading(text, path).document()


class _Reading:
    def __init__(self, text: str, path: str) -> None:
        self.scan = scannable(text)
        self.assembly = Assembly(path, "html", text)
        self.elements = OpenElements()
        self.running = Running(self.scan, self.elements)
        self.microdata = Microdata(self.scan)
        has_heading = _FIRST_HEADING.search(self.scan) is not None
        self.placing = Placing(self.assembly, self.elements, has_heading)
        self.linked = fragments(self.scan)
        self.raised = raised_fragments(self.scan)
        self.running.takes_numbers = lists_notes(self.scan)
        self._skipped = ""  # the element whose content is left out
        self._skipped_depth = 0
        self._note_depth = 0
        self._unclosed = Unclosed(self.elements)

    def document(self) -> Document:
        for token in tokens(self.scan):
            self._token(token)
        self._flush()
        self.assembly.problems.extend(self._unclosed.problems())
        self._number_entries()
        name_fields(self.assembly)
        return self.assembly.finish()

    def _number_entries(self) -> None:
        """Give numbers that no link explains their notes: the third of the list is what 3 calls."""
        entries = self.assembly.entries
        called = {mark.key for mark in self.assembly.marks if mark.kind is MarkKind.FOOTNOTE}
        if not any(key.isdigit() for key in called) or called & {one.key for one in entries}:
            return
        kinds = [one.kind for one in entries if one.kind != "further-reading"]
        kind = "footnote" if "footnote" in kinds else "bibliography"
        listed = [number for number, one in enumerate(entries) if one.kind == kind]
        for position, number in enumerate(listed, 1):
            entries[number] = replace(entries[number], key=str(position))

    def _token(self, token: Token) -> None:
        if token.kind == "comment":
            self.assembly.comment(token.start, token.end)
        elif self._skipped:
            self._skip(token)
        elif token.kind == "text":
            self.running.text(token.start, token.end)
        elif token.kind == "open":
            self._open(token)
        elif token.kind == "close" and self.elements.count(token.name):
            self._unclosed.closes(token)
            self._close(token)
            self._unclosed.closed(token)
        elif token.kind == "close":
            self._unclosed.stray(token)

    def _skip(self, token: Token) -> None:
        if token.name == self._skipped:
            self._skipped_depth += 1 if token.kind == "open" else -1
            if not self._skipped_depth:
                self._skipped = ""

    def _open(self, token: Token) -> None:
        name = token.name
        if name in SKIPPED:
            self._flush()
            self._skipped, self._skipped_depth = name, 1
            return
        if name == "br" and (
            self.running.ends_note(token.end) or self.running.ends_paragraph(token.end)
        ):
            self._flush()
            return
        begins = self.running.empty
        has_attributes = token.rest[1] - token.rest[0] > _LONG_ENOUGH
        given = attributes(self.scan, token) if has_attributes else {}
        if name in BLOCKS:
            self._open_block(name, given)
        else:
            self.running.open(token, given["href"].value if "href" in given else None)
        self.microdata.open(token, given)
        self._fields_between_blocks()
        if name not in VOID and name not in RAW:
            self.elements.push(name)
            self._unclosed.opened(token)
        self._open_note(given, begins and name == "a")

    def _open_block(self, name: str, given: Mapping[str, Attribute]) -> None:
        self._flush()
        self.elements.make_room(name)
        self._leave_note()
        infobox = "class" in given and "infobox" in given["class"].value.lower()
        self.placing.open(name, infobox)

    def _close(self, token: Token) -> None:
        name = token.name
        if name not in BLOCKS:
            self.running.close(token)
        elif name not in ("html", "body"):
            self._flush()
        self.elements.close(name)
        self._leave_note()
        if name == "table":
            self.placing.close_table()
        elif name in ITALIC and not self.elements.any(ITALIC):
            self.running.close_italic()
        self.microdata.close(token)
        self._fields_between_blocks()

    # --- notes

    def _open_note(self, given: Mapping[str, Attribute], heads_block: bool) -> None:
        """Begin a note where its id stands, be it on an anchor at the beginning of its block."""
        told = given.get("id") or (given.get("name") if heads_block else None)
        name = told.value if told is not None else ""
        if not name or self.placing.note:
            return
        linked = name in self.linked and (name in self.raised or names_note(name))
        if not linked and not is_numbered_note(name):
            return
        if not self.elements.count("sup"):
            self.placing.note, self._note_depth = name, len(self.elements) - heads_block
            self.running.in_note = True

    def _leave_note(self) -> None:
        if self.placing.note and len(self.elements) < self._note_depth:
            self.placing.note = ""
            self.running.in_note = False

    # --- blocks

    def _flush(self) -> None:
        taken = self.running.take()
        if taken is not None:
            strand = taken.strand
            block = strand.done(self.elements.kind(), taken.start, taken.end)
            if block.text or strand.marks:
                self.assembly.marks.extend(strand.marks)
                self.placing.add(block)
        self._fields_between_blocks()

    def _fields_between_blocks(self) -> None:
        if self.running.empty:
            for block in self.microdata.take():
                self.assembly.add(block)
        self.running.block = self.assembly.next_block
