"""BibTeX: entries with their fields; macros and comments are passed over.

The language is that of "BibTeXing" (O. Patashnik, 1988): an entry is @type{key, name = value, ...},
a value is in braces that balance, in quotation marks, a number or a macro, joined by #.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from factlint.model import Span
from factlint.patterns import deferred
from factlint.sources.bibliographies.work import Work

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENTRY = deferred(r"@\s*(?P<kind>[A-Za-z]+)\s*[{(]\s*")
_KEY = deferred(r"(?P<key>[^\s,{}()\"#%=]+)\s*,")
_FIELD = deferred(r"[\s,]*(?P<name>[A-Za-z][\w:.+/-]*)\s*=\s*")
_BARE = deferred(r"[^\s,{}#\"]+")
_SIGN = deferred(r"\\.|[{}]", 16)  # re.DOTALL
_JOIN = deferred(r"\s*#\s*")
_NO_SOURCE = frozenset(("comment", "preamble", "string"))
_PLAIN = deferred(r"\\[a-zA-Z]+\s?|\\.|[{}]")


def read_bibtex(text: str, path: str) -> list[Work]:
    """Give the entries of a BibTeX file; what is broken ends with its entry."""
    starts = [0, *accumulate(len(line) for line in text.splitlines(keepends=True))]
    return [
        Work(
            one.key,
            one.kind,
            path,
            bisect_right(starts, one.head.start),
            one.fields,
            one.head,
            one.spans,
        )
        for one in _entries(text)
    ]


class _Entry(NamedTuple):
    key: str
    kind: str
    head: Span
    fields: tuple[tuple[str, str], ...]
    spans: tuple[Span, ...]


def _entries(text: str) -> Iterator[_Entry]:
    match = _ENTRY.search(text)
    while match is not None:
        end = match.end()
        kind = match["kind"].lower()
        key = None if kind in _NO_SOURCE else _KEY.match(text, end)
        if key is not None:
            fields, spans = [], []
            end = key.end()
            while (field := _FIELD.match(text, end)) is not None:
                value, end = _value(text, field.end())
                fields.append((field["name"].lower(), value))
                spans.append(_bare_span(text, field.end(), min(end, len(text))))
            head = Span(match.start(), key.end("key"))
            yield _Entry(key["key"], kind, head, tuple(fields), tuple(spans))
        match = _ENTRY.search(text, end)


def _bare_span(text: str, start: int, end: int) -> Span:
    """Give the stretch of a value without its braces or quotation marks."""
    if end - start > 1 and text[start] in '{"' and text[end - 1] in '}"':
        return Span(start + 1, end - 1)
    return Span(start, end)


def _value(text: str, at: int) -> tuple[str, int]:
    """Give the value that begins at an offset, as plain words, and the offset behind it."""
    parts = []
    while True:
        start = at
        if text[at : at + 1] == "{":
            at = _closing(text, at)
            parts.append(text[start + 1 : at - 1])
        elif text[at : at + 1] == '"':
            at = _quoted(text, at)
            parts.append(text[start + 1 : at - 1])
        elif (bare := _BARE.match(text, at)) is not None:
            at = bare.end()
            parts.append(bare.group())
        joined = _JOIN.match(text, at)
        if joined is None or joined.end() == start:
            return " ".join(_PLAIN.sub("", " ".join(parts)).split()), at
        at = joined.end()


def _closing(text: str, at: int) -> int:
    """Give the offset behind the brace that closes the one at an offset."""
    depth = 0
    for match in _SIGN.finditer(text, at):
        depth += {"{": 1, "}": -1}.get(match.group(), 0)
        if depth == 0:
            return match.end()
    return len(text) + 1  # as if it were closed there


def _quoted(text: str, at: int) -> int:
    """Give the offset behind the closing quotation mark; those inside braces are letters."""
    depth, end = 0, at + 1
    while end < len(text):
        letter = text[end]
        if letter == "\\":
            end += 1
        elif letter == '"' and depth <= 0:
            return end + 1
        depth += {"{": 1, "}": -1}.get(letter, 0)
        end += 1
    return len(text) + 1
