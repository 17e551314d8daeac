"""Which items a text itself points to: by a link to Wikidata, a wikilink, its own title."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from factlint.model import BlockKind
from factlint.names import fold
from factlint.records import dataclass, field
from factlint.wikidata.entityjson import item_of_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.model import Document

_WIKIPEDIA: Final = re.compile(
    r"https?://([a-z-]+)(?:\.m)?\.wikipedia\.org/wiki/([^#?]+)(?:[#?].*)?"
)
_IN_BRACKETS: Final = re.compile(r"\s*\([^()]*\)$")
_WIKITEXT: Final = "wikitext"


@dataclass
class Pointers:
    """The ids and page titles that texts give for a name; names are folded."""

    ids: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    titles: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def pointers(documents: Iterable[Document], site: str) -> Pointers:
    """Collect what the links and titles of documents point to."""
    found = Pointers()
    for document in documents:
        for shown, target in _links(document):
            if item := item_of_address(target):
                found.ids[fold(shown)].add(item)
            elif title := _title(target, document.format, site):
                found.titles[fold(shown)].add(title)
                found.titles[fold(_IN_BRACKETS.sub("", title))].add(title)
        for title in _own_titles(document):
            found.titles[fold(_IN_BRACKETS.sub("", title))].add(title)
    return found


def _links(document: Document) -> Iterator[tuple[str, str]]:
    for block in document.blocks:
        for link in block.links:
            yield block.text[link.start : link.end], link.target


def _title(target: str, format_: str, site: str) -> str:
    """Give the page that a link leads to on the configured wiki, or ''."""
    match = _WIKIPEDIA.fullmatch(target)
    if match is not None:
        language = match[1].replace("-", "_")
        return _normal(unquote(match[2])) if f"{language}wiki" == site else ""
    if format_ != _WIKITEXT or ":" in target or target.startswith("#"):
        return ""  # another site, a category or a file, or a heading of the same page
    return _normal(target.partition("#")[0])


def _own_titles(document: Document) -> Iterator[str]:
    """Yield what a page of wikitext may be called: its title, or its file's name."""
    if document.format != _WIKITEXT:
        return
    for block in document.blocks:
        if block.kind is BlockKind.TITLE:
            yield _normal(block.text)
    yield _normal(PurePosixPath(document.path).stem)


def _normal(title: str) -> str:
    """Write a title as MediaWiki does: spaces for underscores, a capital first."""
    spaced = " ".join(title.replace("_", " ").split())
    return spaced[:1].upper() + spaced[1:]
