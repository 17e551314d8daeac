"""The addresses of a text's sources and links, each with the places where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from factlint.checks.citation_templates import citation_templates
from factlint.model import Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.model import Document

_ADDRESS = deferred(r"https?://[^\s<>\"'|{}\[\]\\^`]+")
_TRAILING = ".,;:!?)»”’*_"
# RFC 2606 and RFC 6761: names that are never anybody's.
_RESERVED = (
    ".example",
    ".invalid",
    ".test",
    ".localhost",
    "example.com",
    "example.org",
    "example.net",
)


def addresses(document: Document) -> dict[str, list[Span]]:
    """Give the addresses in their order; those whose archived copy is given beside are left out."""
    if "://" not in document.source:
        return {}
    archived = _archived(document)
    found: dict[str, list[Span]] = {}
    for match in _ADDRESS.finditer(document.source):
        address = _trimmed(match.group())
        if address not in archived and _is_somebodys(address):
            span = Span(match.start(), match.start() + len(address))
            found.setdefault(address.partition("#")[0], []).append(span)
    return found


def _trimmed(address: str) -> str:
    """Take away the punctuation of the sentence, but no bracket that the address opens."""
    while address[-1] in _TRAILING:
        if address[-1] == ")" and address.count("(") >= address.count(")"):
            break
        address = address[:-1]
    return address


def _archived(document: Document) -> frozenset[str]:
    """Give the addresses of citation templates that name an archived copy."""
    found = set()
    for template in citation_templates(document):
        address = template.get("url")
        if address is not None and template.get("archive-url", "archiveurl") is not None:
            found.add(_trimmed(address.value))
    return frozenset(found)


def _is_somebodys(address: str) -> bool:
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return False
    return bool(host) and not host.endswith(_RESERVED)
