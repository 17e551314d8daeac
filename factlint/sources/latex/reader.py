"""Read LaTeX."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.model import BlockKind, Document, Entry
from factlint.patterns import deferred
from factlint.sources.assembly import Assembly
from factlint.sources.entries import fields_of
from factlint.sources.latex.commands import HEADINGS, LISTS, QUOTATIONS, SKIPPED, VERBATIM
from factlint.sources.latex.prose import Prose
from factlint.sources.latex.scanning import Scan, skip_space
from factlint.sources.lines import BOM, scannable

if TYPE_CHECKING:
    import re

_BREAK = deferred(
    r"\n[ \t]*\n\s*|\\(?P<name>begin|end|item|bibitem|par|maketitle|caption|title"
    r"|part|chapter|section|subsection|subsubsection|paragraph|subparagraph)(?![A-Za-z])\*?"
    r"|\\.|(?P<comment>%[^\n]*)|(?P<open>\{)",
    16,  # re.DOTALL
)
_BODY = deferred(r"\\begin\s*\{document\}")
_ENVIRONMENT = deferred(r"\s*\{(?P<name>[^{}\n]{1,40})\}")


def read(text: str, path: str) -> Document:
    """Read LaTeX into a document."""
    return _Reading(text, path).document()


class _Reading:
    def __init__(self, text: str, path: str) -> None:
        self.scan = scannable(text)
        self.assembly = Assembly(path, "latex", text)
        self.groups = Scan(self.scan)
        self.prose = Prose(self.groups)
        self._at = 1 if text.startswith(BOM) else 0  # where what is not yet a block begins
        self._end = len(text)
        self._open: list[str] = []  # environments
        self._opened: Counter[str] = Counter()  # the same, by name
        self._item = False
        self._key = ""  # of the \bibitem that is being read
        self._entry_start = 0

    def document(self) -> Document:
        self._title_of_preamble()
        at: int = self._at
        while (match := _BREAK.search(self.scan, at, self._end)) is not None:
            at = self._break(match)
        self._flush(self._end)
        for start, end in self.prose.comments:
            self.assembly.comment(start, end, "%", "\n")
        return self.assembly.finish()

    def _title_of_preamble(self) -> None:
        body = _BODY.search(self.scan)
        if body is None:
            return
        title = self.scan.find("\\title", self._at, body.start())
        if title >= 0:
            groups, end = self.groups.arguments(title + len("\\title"), body.start())
            if groups:
                self._block(BlockKind.TITLE, title, end, groups[0])
        self._at = body.end()

    def _break(self, match: re.Match[str]) -> int:
        """Take what may end a paragraph in, and give the offset to go on from."""
        name = match["name"]
        if match["open"]:  # no block begins inside a group
            return max(self.groups.group_end(match.start(), self._end), match.end())
        if name is None:
            if match.group()[0] == "\n":
                self._flush(match.start())
                self._at = match.end()
            return match.end()
        self._flush(match.start())
        self._at = self._begun(name, match)
        return self._at

    def _begun(self, name: str, match: re.Match[str]) -> int:
        """Take the command of a new block in, and give the offset behind it."""
        at = match.end()
        if name in HEADINGS:
            return self._argument(BlockKind.HEADING, match, HEADINGS[name])
        if name == "title":
            return self._argument(BlockKind.TITLE, match)
        if name == "caption":
            return self._argument(BlockKind.CAPTION, match)
        if name in ("begin", "end"):
            return self._environment(name, at)
        if name == "item":
            self._item = True
        if name == "bibitem":
            return self._bibitem(match)
        return at

    def _argument(self, kind: BlockKind, match: re.Match[str], level: int = 0) -> int:
        groups, end = self.groups.arguments(match.end(), self._end)
        if groups:
            end = groups[0][1] + 1
            self._block(kind, match.start(), end, groups[0], level)
        return end

    def _environment(self, name: str, at: int) -> int:
        match = _ENVIRONMENT.match(self.scan, at, self._end)
        if match is None:
            return at
        environment = match["name"].strip()
        if name == "end":
            if self._opened[environment]:
                while (closed := self._open.pop()) != environment:
                    self._opened[closed] -= 1
                self._opened[environment] -= 1
            self._item = False
            if environment == "document":
                self._end = match.end()
            return match.end()
        if environment in SKIPPED | VERBATIM:
            close = self.scan.find(f"\\end{{{environment}}}", match.end(), self._end)
            stop = close if close >= 0 else self._end
            if environment in VERBATIM:
                self._block(BlockKind.CODE, match.end(), stop, (match.end(), stop), raw=True)
            return stop
        self._open.append(environment)
        self._opened[environment] += 1
        return self.groups.arguments(match.end(), self._end)[1]

    def _bibitem(self, match: re.Match[str]) -> int:
        groups, end = self.groups.arguments(match.end(), self._end)
        self._key = self.scan[slice(*groups[0])].strip() if groups else ""
        self._entry_start = match.start()
        return groups[0][1] + 1 if groups else end

    def _flush(self, end: int) -> None:
        """Make a block of what has been passed since the last one."""
        start = skip_space(self.scan, self._at, end)
        end = start + len(self.scan[start:end].rstrip())
        if start >= end:
            return
        if self._key:
            self._entry(start, end)
            return
        kind = BlockKind.PARAGRAPH
        if self._item and any(self._opened[one] for one in LISTS):
            kind, self._item = BlockKind.ITEM, False
        elif any(self._opened[one] for one in QUOTATIONS):
            kind = BlockKind.QUOTATION
        self._block(kind, start, end, (start, end))

    def _entry(self, start: int, end: int) -> None:
        number = self._block(BlockKind.ENTRY, start, end, (start, end))
        if number >= 0:
            text = self.assembly.blocks[number].text
            entry = Entry(
                self._key, "bibliography", self._entry_start, end, text, number,
                fields=fields_of(text),
            )  # fmt: skip
            self.assembly.entries.append(entry)
            self._key = ""

    def _block(
        self,
        kind: BlockKind,
        start: int,
        end: int,
        words: tuple[int, int],
        level: int = 0,
        raw: bool = False,
    ) -> int:
        """Add a block of scan[words] and give its index; -1 when there are no words in it."""
        if raw:
            strand = self.prose.weave(words[0], words[0], self.assembly.next_block)
            strand.weaver.keep(*words)
        else:
            strand = self.prose.weave(*words, self.assembly.next_block)
        block = replace(strand.done(kind, start, end), level=level)
        if not block.text and not strand.marks:
            return -1
        self.assembly.marks += strand.marks
        for mark in strand.marks:
            if mark.content:
                fields = fields_of(mark.content)
                entry = Entry("", "footnote", mark.start, mark.end, mark.content, fields=fields)
                self.assembly.entries.append(entry)
        if kind is BlockKind.HEADING:
            self.assembly.heading(block)
            return self.assembly.next_block - 1
        return self.assembly.add(block)
