"""The inline structure of Markdown: links, notes, emphasis, code, entities."""

from __future__ import annotations

import re
from bisect import bisect_right
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from factlint.model import Link, MarkKind, Problem, Span
from factlint.patterns import deferred
from factlint.records import dataclass, field
from factlint.sources.cuts import Cut, within
from factlint.sources.markdown.emphasis import Emphasis
from factlint.sources.markdown.leaf import Segment
from factlint.sources.markdown.thread import Cutting, Thread, trimmed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.model import Mark, Run
    from factlint.sources.markdown.targets import Targets
    from factlint.sources.plain.marks import Brackets

_TOKEN = deferred(
    r"\\(?:[!-/:-@\[-`{-~]|(?=\n))|`+|<|\^\[|!?\[|\]|\*+|_+|~~+"
    r"|&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|(?<![\w.])-?@|https?://"
)
_PLAIN = deferred(r"[\\`<\[\]*_~&@^]|://")
_TAG = deferred(r"<(?:/?[A-Za-z][^<>]{0,2000}|![A-Za-z][^<>]{0,2000}|\?[^<>]{0,2000})>")
_AUTOLINK = deferred(
    r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]{1,2000}|[^<>\s@]{1,200}@[^<>\s@]{1,200})>"
)
_DESTINATION = deferred(
    r"\([ \t\n]*(?P<target><[^<>\n]{0,2000}>"
    r"|[^\s()<>]{0,2000}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,500}){0,8})"
    r"(?:[ \t\n]+(?:\"[^\"]{0,500}\"|'[^']{0,500}'|\([^()]{0,500}\)))?[ \t\n]*\)"
)
_LABEL = deferred(r"\[([^\[\]]{0,300})\]")
_NOTE = deferred(r"\[\^([^\[\]\s]{1,80})\]")
_PANDOC = deferred(r"\[([^\[\]@]{0,100}-?@[^\[\]]{1,300})\]")
_SQUARE = deferred(r"[\[\]]")
_CITE_KEY = deferred(r"@(\{[^{}\s]{1,120}\}|[\w](?:[\w:.#$%&+?<>~/-]{0,118}\w)?)")
_URL = deferred(r"https?://[^\s<>\"']{1,2000}")
_BREAK_TAG = deferred(r"</?(?:br|p|div|li|tr|td|th|table|ul|ol|h[1-6])\b")


class Woven(NamedTuple):
    """The readable text of a leaf with what stood in it."""

    text: str
    runs: tuple[Run, ...]
    links: tuple[Link, ...]
    italics: tuple[Span, ...]
    marks: tuple[Mark, ...]
    comments: tuple[Span, ...]
    problems: tuple[Problem, ...]


_LEAST_LABEL = 4  # letters; shorter ones are near to any other


@dataclass
class Inline:
    """One leaf's inline structure; offsets are local until `weave`."""

    scan: str
    segments: Sequence[Segment]
    targets: Targets
    brackets: Brackets
    cuts: list[Cutting] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    comments: list[Span] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.segments = _merged(self.segments)
        self.text = "\n".join(self.scan[start:end] for start, end in self.segments)
        self.starts: list[int] = []
        at = 0
        for start, end in self.segments:
            self.starts.append(at)
            at += end - start + 1
        self.emphasis = Emphasis(self.text)
        self._opened: list[tuple[int, bool]] = []  # brackets: where, and whether of an image
        self._ticks: dict[int, list[int]] | None = None
        self._pairs: dict[int, int] | None = None

    def weave(self, block: int) -> Woven:
        """Give the readable text, its marks placed in the block of that number."""
        if _PLAIN.search(self.text) or "(" in self.text:
            self._scan()
        return self._woven(block)

    def source(self, at: int) -> int:
        """Give the place in the file of a local offset."""
        number = max(bisect_right(self.starts, at) - 1, 0)
        return self.segments[number].start + at - self.starts[number]

    # --- scanning

    def _scan(self) -> None:
        at = 0
        while match := _TOKEN.search(self.text, at):
            at = self._token(match)
        for one in self.emphasis.unclosed():
            place = Span(self.source(one.start), self.source(one.end - 1) + 1)
            self.problems.append(
                Problem("unclosed-emphasis", *place, "this bold type is begun and never ended")
            )
        for start, _ in self._opened:
            self._unbalanced(start, "opened and never closed")
        self._author_years()

    def _token(self, match: re.Match[str]) -> int:
        sign = match[0]
        start, end = match.span()
        if sign[0] == "\\":
            self._cut(start, start + 1)
        elif sign[0] == "`":
            return self._code(start, end)
        elif sign == "<":
            return self._angle(start)
        elif sign[0] in "*_":
            self.emphasis.run(start, end)
        elif sign[0] == "~":
            self._cut(start, end)
        elif sign[0] == "&":
            self._cut(start, end, unescape(sign))
        else:
            return self._bracketed(sign, start, end)
        return end

    def _bracketed(self, sign: str, start: int, end: int) -> int:
        if sign == "^[":
            return self._inline_note(start, end)
        if sign == "]":
            return self._close(start)
        if sign[-1] == "@":
            return self._pandoc_in_text(start, end)
        if sign[0] == "h":
            return self._bare_url(start)
        return self._open_bracket(sign, start, end)

    def _cut(self, start: int, end: int, text: str = "") -> None:
        self.cuts.append(Cutting(start, end, text))

    def _code(self, start: int, end: int) -> int:
        if self._ticks is None:
            self._ticks = {}
            for run in re.finditer("`+", self.text):
                self._ticks.setdefault(len(run[0]), []).append(run.start())
        places = self._ticks.get(end - start, [])
        number = bisect_right(places, start)
        if number == len(places):
            return end
        self._cut(start, end)
        self._cut(places[number], places[number] + end - start)
        return places[number] + end - start

    def _angle(self, start: int) -> int:
        if self.text.startswith("<!--", start):
            return self._comment(start)
        if match := _AUTOLINK.match(self.text, start):
            self._cut(start, start + 1)
            self._cut(match.end() - 1, match.end())
            self.links.append((start + 1, match.end() - 1, match[1]))
            return match.end()
        if match := _TAG.match(self.text, start):
            breaks = _BREAK_TAG.match(match[0].lower())
            self._cut(start, match.end(), " " if breaks else "")
            return match.end()
        return start + 1

    def _comment(self, start: int) -> int:
        end = self.text.find("-->", start + 4)
        if end < 0:
            note = "this comment is opened and never closed"
            at = self.source(start)
            self.problems.append(Problem("unclosed-comment", at, at + 4, note))
            self._cut(start, len(self.text))
            return len(self.text)
        self.comments.append(Span(self.source(start), self.source(end + 2) + 1))
        self.cuts.append(Cutting(start, end + 3, closes_up=True))
        return end + 3

    # --- brackets

    def _open_bracket(self, sign: str, start: int, end: int) -> int:
        if sign == "[":
            if match := _NOTE.match(self.text, start):
                return self._mark(MarkKind.FOOTNOTE, match[1], match)
            if match := _PANDOC.match(self.text, start):
                key = ";".join(_keys(match[1]))
                if key:
                    return self._mark(MarkKind.PANDOC, key, match, (("text", match[1]),))
        self._opened.append((start, sign[0] == "!"))
        return end

    def _mark(
        self,
        kind: MarkKind,
        key: str,
        match: re.Match[str],
        attributes: tuple[tuple[str, str], ...] = (),
    ) -> int:
        return self._take_out(Cut(kind, key, match.start(), match.end(), attributes))

    def _take_out(self, cut: Cut) -> int:
        placed = cut._replace(start=self.source(cut.start), end=self.source(cut.end - 1) + 1)
        self.cuts.append(Cutting(cut.start, cut.end, mark=placed))
        return cut.end

    def _close(self, at: int) -> int:
        if not self._opened:
            self._unbalanced(at, "closed but was never opened")
            return at + 1
        start, image = self._opened.pop()
        inner = start + 2 if image else start + 1
        target, end = self._target(inner, at)
        if target is None:
            return self._no_link(start, at)
        if image:
            self._cut(start, inner)
        else:
            self._cut(start, inner)
            self.links.append((inner, at, target))
        self._cut(at, end)
        return end

    def _target(self, inner: int, at: int) -> tuple[str | None, int]:
        following = self.text[at + 1 : at + 2]
        if following == "(" and (match := _DESTINATION.match(self.text, at + 1)):
            return match["target"].strip("<>"), match.end()
        label, end = self.text[inner : min(at, inner + 301)], at + 1
        if following == "[" and (match := _LABEL.match(self.text, at + 1)):
            label, end = match[1] or label, match.end()
            indexed = self.text[max(inner - 2, 0) : inner - 1].isalnum()  # "cells[row][column]"
            if not indexed:
                self._look_up(label, at + 1, end, self.text[inner:at])
        return self.targets.get(label), end

    def _look_up(self, label: str, start: int, end: int, words: str) -> None:
        """Tell of a label that no definition has: a slip of the hand for one, or one forgotten."""
        if not self.targets or label in self.targets or len(label.strip()) < _LEAST_LABEL:
            return
        place = Span(self.source(start), self.source(end - 1) + 1)
        if nearest := self.targets.nearest(label):
            note = f'no address is given for this label; the nearest is "{nearest}"'
            self.problems.append(Problem("undefined-link", *place, note))
        elif label.isalpha() and label.islower() and words[:1].isalpha():  # "[fare table][fares]"
            note = "no address is given for this label"
            self.problems.append(Problem("undefined-link", *place, note))

    def _no_link(self, start: int, at: int) -> int:
        if at - start > 122 or self._opened:
            return at + 1
        cut = self.brackets.cut_at(self.source(start), self.source(0), self.source(len(self.text)))
        if cut is not None and cut.end == self.source(at) + 1:
            self._take_out(cut._replace(start=start, end=at + 1))
        return at + 1

    def _unbalanced(self, at: int, how: str) -> None:
        place = self.source(at)
        self.problems.append(
            Problem("unbalanced-bracket", place, place + 1, f"this bracket is {how}")
        )

    def _inline_note(self, start: int, end: int) -> int:
        close = self._matching(end)
        if close < 0:
            return end
        content = " ".join(self.text[end:close].split())
        cut = Cut(MarkKind.FOOTNOTE, "", start, close + 1, content=content)
        return self._take_out(cut)

    def _matching(self, at: int) -> int:
        """Give where the bracket that opened before `at` is closed, or -1."""
        if self._pairs is None:
            self._pairs = {}
            opened: list[int] = []
            for match in _SQUARE.finditer(self.text):
                if match[0] == "[":
                    opened.append(match.end())
                elif opened:
                    self._pairs[opened.pop()] = match.start()
        return self._pairs.get(at, -1)

    def _pandoc_in_text(self, start: int, end: int) -> int:
        # "@smith1999 says": the key stands for words, so it stays readable; "x@y.org" is no key.
        match = _CITE_KEY.match(self.text, end - 1)
        if match is None or not any(sign.isdigit() for sign in match[1]):
            return end
        cut = Cut(MarkKind.PANDOC, match[1].strip("{}"), start, match.end(), (("in-text", "yes"),))
        return self._take_out(cut)

    def _bare_url(self, start: int) -> int:
        match = _URL.match(self.text, start)
        if match is None:
            return start + 4
        end = start + len(match[0].rstrip(".,;:!?)]*_"))
        self.links.append((start, end, self.text[start:end]))
        return end

    def _author_years(self) -> None:
        if "(" not in self.text:
            return
        taken = sorted((cut.start, cut.end) for cut in self.cuts if cut.end - cut.start > 2)
        for number, segment in enumerate(self.segments):
            shift = segment.start - self.starts[number]
            for cut in self.brackets.author_years(segment.start, segment.end):
                start, end = cut.start - shift, cut.end - shift
                near = taken[max(bisect_right(taken, (start, 0)) - 1, 0) :][:2]
                if not any(begin < end and start < stop for begin, stop in near):
                    self._take_out(cut._replace(start=start, end=end))

    # --- weaving

    def _woven(self, block: int) -> Woven:
        cuts = self.cuts + [Cutting(span.start, span.end) for span in self.emphasis.cuts]
        cuts.sort(key=lambda cut: cut.start)
        points = {at for start, end, _ in self.links for at in (start, end)}
        points.update(at for span in self.emphasis.italics for at in span)
        thread = Thread(self, cuts, sorted(points))
        marks = thread.run(block)
        text, runs = thread.weaver.finish()
        at = thread.placed
        links = tuple(
            Link(*trimmed(text, at[start], at[end]), target)
            for start, end, target in sorted(self.links)
        )
        spans = (trimmed(text, at[span.start], at[span.end]) for span in self.emphasis.italics)
        italics = tuple(sorted(span for span in spans if span.start < span.end))
        marks = [within(mark, len(text)) for mark in marks]
        return Woven(
            text, runs, links, italics, tuple(marks), tuple(self.comments), tuple(self.problems)
        )


def _merged(segments: Sequence[Segment]) -> list[Segment]:
    merged: list[Segment] = []
    for segment in segments:
        if merged and merged[-1].end + 1 == segment.start:
            merged[-1] = Segment(merged[-1].start, segment.end)
        else:
            merged.append(segment)
    return merged or [Segment(0, 0)]


def _keys(text: str) -> list[str]:
    return [match[1].strip("{}") for match in _CITE_KEY.finditer(text)]
