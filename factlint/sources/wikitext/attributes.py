"""The attributes of a tag."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING

from factlint.patterns import deferred

if TYPE_CHECKING:
    import re

_ATTRIBUTE = deferred(
    r"([^\s=/>\"'<]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>][^\s>]*?)(?=\s|/?>|$)))?"
)


def attributes_of(tag: str) -> tuple[tuple[str, str], ...]:
    """Give the attributes of a tag as written, names small, in their order."""
    words = tag[1:].split(None, 1)
    if len(words) < 2:
        return ()
    rest = words[1].removesuffix(">").removesuffix("/")
    return tuple(_pair(match) for match in _ATTRIBUTE.finditer(rest))


def _pair(match: re.Match[str]) -> tuple[str, str]:
    value = next((group for group in match.groups()[1:] if group is not None), "")
    return match[1].lower(), unescape(" ".join(value.split()))
