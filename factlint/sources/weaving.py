"""Readable text from stretches of a file, and the runs that lead back to them.

White space becomes single spaces. A space that stands for one other character (a line break, a
no-break space) has no run: the run before it ends exactly where that character stands, so that
`Block.source_span` finds it, and a run of equal lengths always holds the very same characters.
"""

from __future__ import annotations

from factlint.model import Run
from factlint.patterns import deferred

_GAP = deferred(r"\s{2,}|[^\S ]")
_SPACES = deferred(r"\s+")
_LONG = 60  # from this length on, looking at the words is faster than looking for gaps


def _is_single(text: str) -> bool:
    start = 1 if text[0] == " " else 0
    end = len(text) - 1 if text[-1] == " " else len(text)
    return " ".join(text.split()) == text[start:end]


class Weaver:
    """Put a block's text together, piece by piece, in the order of the file."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.length = 0
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._open = True  # at the start, or behind a space: takes no other space

    def keep(self, start: int, end: int) -> None:
        """Take source[start:end] as it stands, its white space made single."""
        words = self.source[start:end]
        # What is printable holds no white space but common spaces.
        if (words.isprintable() and "  " not in words) or (
            len(words) > _LONG and _is_single(words)
        ):
            self._same(start, end)
            return
        at = start
        for gap in _GAP.finditer(self.source, start, end):
            self._same(at, gap.start())
            self._space(gap.start(), gap.end())
            at = gap.end()
        self._same(at, end)

    def replace(self, start: int, end: int, text: str) -> None:
        """Take `text` for source[start:end]."""
        text = _SPACES.sub(" ", text)
        if self._open:
            text = text.lstrip(" ")
        if not text:
            return
        if self.source[start:end] == text:
            self._same(start, end)
        elif text == " ":
            self._space(start, end)
        else:
            self._replaced(start, end, text)

    def trim(self) -> int:
        """Drop the space at the end of the text, if there is one, and give the text's length."""
        if self._open and self.length:
            self._parts[-1] = self._parts[-1][:-1]
            self.length -= 1
            self._shorten()
            self._open = False
        return self.length

    def since(self, at: int) -> str:
        """Give the text from an offset on."""
        size = self.length
        found: list[str] = []
        for part in reversed(self._parts):
            if size <= at:
                break
            size -= len(part)
            found.append(part[max(at - size, 0) :])
        return "".join(reversed(found))

    def cut_back(self, at: int) -> None:
        """Forget the text from an offset on."""
        while self.length > at:
            part = self._parts.pop()
            self.length -= len(part)
            if self.length < at:
                kept = part[: at - self.length]
                self._parts.append(kept)
                self.length = at
        while self._runs and self._runs[-1].text_start >= at:
            self._runs.pop()
        if self._runs and (over := self._runs[-1].text_start + self._runs[-1].length - at) > 0:
            last = self._runs[-1]
            size = last.length - over
            same = last.length == last.source_length
            self._runs[-1] = last._replace(
                length=size, source_length=size if same else last.source_length
            )
        self._open = not self._parts or self._parts[-1][-1:] == " "

    def finish(self) -> tuple[str, tuple[Run, ...]]:
        """Give the text and its runs."""
        self.trim()
        return "".join(self._parts), tuple(self._runs)

    def _same(self, start: int, end: int) -> None:
        if self._open and start < end and self.source[start] == " ":
            start += 1
        if start >= end:
            return
        self._parts.append(self.source[start:end])
        self._add(end - start, start, end - start)
        self._open = self.source[end - 1] == " "

    def _space(self, start: int, end: int) -> None:
        if self._open:
            return
        self._parts.append(" ")
        if end - start > 1:
            self._runs.append(Run(self.length, 1, start, end - start))
        self.length += 1
        self._open = True

    def _replaced(self, start: int, end: int, text: str) -> None:
        words = text.rstrip(" ")
        size = end - start
        self._parts.append(words)
        if len(words) != size:
            self._runs.append(Run(self.length, len(words), start, size))
        elif size == 1:  # equal lengths would say equal characters: read it as set in
            self._runs.append(Run(self.length, 1, start, 0))
        else:  # for the same reason two runs over one stretch
            self._runs.append(Run(self.length, 1, start, size))
            self._runs.append(Run(self.length + 1, size - 1, start, size))
        self.length += len(words)
        self._open = False
        if len(words) < len(text):
            self._space(end, end)

    def _add(self, length: int, start: int, source_length: int) -> None:
        if self._runs:
            last = self._runs[-1]
            if (
                last.length == last.source_length
                and last.text_start + last.length == self.length
                and last.source_start + last.length == start
            ):
                whole = last.length + length
                self._runs[-1] = Run(last.text_start, whole, last.source_start, whole)
                self.length += length
                return
        self._runs.append(Run(self.length, length, start, source_length))
        self.length += length

    def _shorten(self) -> None:
        if not self._runs:
            return
        last = self._runs[-1]
        if last.text_start + last.length <= self.length:
            return
        if last.length == 1:
            self._runs.pop()
        else:
            self._runs[-1] = last._replace(length=last.length - 1, source_length=last.length - 1)
