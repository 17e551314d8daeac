"""Which format a text has, and the reader for it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.collecting import garbage_kept
from factlint.errors import InputError, did_you_mean
from factlint.patterns import deferred
from factlint.sources.decoding import decode

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.model import Document

SUFFIXES = {
    ".txt": "plain",
    ".text": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".wiki": "wikitext",
    ".mediawiki": "wikitext",
    ".wikitext": "wikitext",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".tex": "latex",
    ".latex": "latex",
    ".bib": "bibtex",
}
FORMATS = ("plain", "markdown", "wikitext", "html", "latex")

_SAMPLE = 20_000  # characters that are looked at to recognise a format
_HTML = deferred(r"\s*(?:<!doctype\s+html|<html\b|<head\b|<body\b)|(?:<(?:p|div|h[1-6])\b[^<>]*>)")
_WIKITEXT = deferred(
    r"\{\{[^{}\n]{2,200}(?:\||\}\}|$)|\[\[[^\[\]\n]{1,200}\]\]|<ref\b[^<>]{0,200}>|^\{\|",
    re.MULTILINE,
)
_SURELY_WIKI = deferred(r"<ref(?:>| +name *=)|\{\{ *[Ii]nfobox |\[\[Category:[^\[\]\n]{1,200}\]\]")
_WIKI_BOLD = deferred(r"'''[^'\n]{1,200}'''")
_LATEX = deferred(r"^\s*\\documentclass\b|^\\begin\{document\}", re.MULTILINE)
_MARKDOWN = deferred(
    r"""^\#{1,6}[ ]\S | ^\[\^[^\]\n]{1,80}\]: | ^---[ ]*\n(?:[\w-]+:.*\n){1,40}---
    | \]\((?:https?://|/|\#)[^()\s]{1,300}\) | ^```| ^\|?[ ]*:?-{3,}:?[ ]*\|
    | \*\*[^*\s][^*\n]{0,200}\*\*""",
    re.MULTILINE | re.VERBOSE,
)


@garbage_kept()
def read_text(text: str, path: str = "-", format: str | None = None) -> Document:  # noqa: A002
    """Read a text; its format is named, or known by the suffix of `path`, or recognised.

    Raises InputError for an unknown format name.
    """
    name = format or _by_suffix(text, path) or recognise(text)
    return _reader(name, path)(text, path)


def read_bytes(data: bytes, path: str, format: str | None = None) -> Document:  # noqa: A002
    """Read what a file holds, in any encoding; what was hard to decode is a problem of it."""
    decoded = decode(data)
    document = read_text(decoded.text, path, format)
    if decoded.problems:
        return replace(document, problems=decoded.problems + document.problems)
    return document


def recognise(text: str) -> str:
    """Give the format that the text's own markup speaks for."""
    sample = text[:_SAMPLE].removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if _HTML.match(sample.lstrip().lower()):
        return "html"
    if _LATEX.search(sample):
        return "latex"
    if _WIKITEXT.search(sample) or _WIKI_BOLD.search(sample):
        return "wikitext"
    return "markdown" if _MARKDOWN.search(sample) else "plain"


def _by_suffix(text: str, path: str) -> str:
    form = SUFFIXES.get(Path(path).suffix.lower(), "")
    # ".txt" says little: pages of a wiki are kept under it, too.
    return "wikitext" if form == "plain" and _SURELY_WIKI.search(text) else form


def _reader(name: str, path: str) -> Callable[[str, str], Document]:
    if name == "plain":
        from factlint.sources.plain.reader import read as plain

        return plain
    if name == "markdown":
        from factlint.sources.markdown.reader import read as markdown

        return markdown
    if name == "wikitext":
        from factlint.sources.wikitext.reader import read as wikitext

        return wikitext
    if name == "html":
        from factlint.sources.html.reader import read as html

        return html
    if name == "latex":
        from factlint.sources.latex.reader import read as latex

        return latex
    if name == "bibtex":
        from factlint.sources.bibliographies.document import read as bibtex

        return bibtex
    known = list(FORMATS)
    hint = did_you_mean(name, known) or "known formats: " + ", ".join(known)
    raise InputError(f"unknown format {name!r}", path=path, hint=hint)
