"""Which closing tag belongs to which <ref>.

They are paired before the tree is built: a ref that is never closed must not swallow the page up
to the end of the next one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred

if TYPE_CHECKING:
    import re

_REF_TAGS = deferred(
    r"<!--|<nowiki>"
    r"|<(?P<close>/?)(?P<name>[Rr][Ee][Ff](?:[Ee][Rr][Ee][Nn][Cc][Ee][Ss])?)(?=[\s/>])"
    r"[^<>]{0,1000}?(?P<void>/?)>"
)


def paired_refs(scan: str) -> dict[int, int]:
    """Give, for the place of each opening tag that is closed, the place of its closing tag."""
    ends: dict[int, int] = {}
    opened: dict[str, int] = {}
    missing: set[str] = set()
    at = 0
    while match := _REF_TAGS.search(scan, at):
        at = match.end()
        if match["name"] is None:
            closing = "-->" if match[0] == "<!--" else "</nowiki"
            at = max(_after(scan, closing, at, missing), at)
        else:
            _pair(match, opened, ends)
    return ends


def _after(scan: str, closing: str, at: int, missing: set[str]) -> int:
    end = -1 if closing in missing else scan.find(closing, at)
    if end < 0:
        missing.add(closing)
    return end


def _pair(match: re.Match[str], opened: dict[str, int], ends: dict[int, int]) -> None:
    name = match["name"].lower()
    if match["close"]:
        if name in opened:
            ends[opened.pop(name)] = match.start()
        if name == "references":
            opened.pop("ref", None)
    elif not match["void"]:
        opened[name] = match.start()
