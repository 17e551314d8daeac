"""HTML cut into tags, comments and text, with places.

html.parser gives places only as line and column and keeps no linear time on "<!" and "<a" runs,
so the few kinds of token that matter here are found with one pattern.
"""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from factlint.patterns import deferred
from factlint.sources.lines import lowered

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_MARKUP = deferred(
    r"<(?:!--|(?P<close>/?)(?P<name>[A-Za-z][^\s/<>]{0,60})(?P<rest>[^<>]*)>|[!?][^<>]*>)"
)
_ATTRIBUTE = deferred(
    r"(?P<name>[^\s=/>\"'<]+)(?:\s*=\s*(?:\"(?P<a>[^\"]*)\"|'(?P<b>[^']*)'|(?P<c>[^\s\"'>]+)))?"
)
RAW = frozenset(["script", "style", "template", "noscript", "svg", "math", "textarea", "iframe"])
SKIPPED = frozenset(["nav", "footer", "select", "button"])
_QUOTE_ROOM = 300  # how far a ">" inside a quoted attribute may push the end of its tag


class Token(NamedTuple):
    """A piece of the file: kind is "text", "open", "close", "comment" or "skipped"."""

    kind: str
    start: int
    end: int
    name: str = ""
    rest: tuple[int, int] = (0, 0)  # where the attributes stand


class Attribute(NamedTuple):
    """An attribute's value and where it stands."""

    value: str
    start: int
    end: int


def tokens(scan: str) -> Iterator[Token]:
    """Yield the tokens of a page, in order and without gaps."""
    missing: set[str] = set()
    small = lowered(scan)
    at = 0
    while match := _MARKUP.search(scan, at):
        if match.start() > at:
            yield Token("text", at, match.start())
        token = _token(scan, small, match, missing)
        yield token
        at = token.end
        if token.kind == "open" and token.name in RAW:
            end = _closing(small, token.name, at, missing)
            yield Token("skipped", at, end)
            at = end
    if at < len(scan):
        yield Token("text", at, len(scan))


def _token(scan: str, small: str, match: re.Match[str], missing: set[str]) -> Token:
    start, end = match.span()
    if match[0] == "<!--":
        stop = -1 if "-->" in missing else small.find("-->", end)
        if stop < 0:
            missing.add("-->")
            return Token("text", start, end)
        return Token("comment", start, stop + 3)
    if match["name"] is None:
        return Token("skipped", start, end)
    if match["rest"].count('"') % 2:
        stop = scan.find('">', end, end + _QUOTE_ROOM)
        end = stop + 2 if stop >= 0 else end
    kind = "close" if match["close"] else "open"
    return Token(kind, start, end, match["name"].lower(), (match.start("rest"), end - 1))


def _closing(small: str, name: str, at: int, missing: set[str]) -> int:
    closing = f"</{name}"
    end = -1 if closing in missing else small.find(closing, at)
    if end < 0:
        missing.add(closing)
        return at
    return end


def attributes(scan: str, token: Token) -> dict[str, Attribute]:
    """Give the attributes of an opening tag; the first of a name counts."""
    found: dict[str, Attribute] = {}
    for match in _ATTRIBUTE.finditer(scan, *token.rest):
        group = next((g for g in ("a", "b", "c") if match[g] is not None), "")
        start, end = match.span(group) if group else (match.end(), match.end())
        found.setdefault(
            match["name"].lower(), Attribute(unescape(match[group]) if group else "", start, end)
        )
    return found
