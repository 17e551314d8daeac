"""Identifiers that cannot be right, found by the label before them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from factlint.checks.looks import LISTS, Found
from factlint.sources.bibliographies.document import works_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page
    from factlint.identifiers import Fault


class Options(NamedTuple):
    """The kind of identifier and the labels that announce one."""

    identifier: str = "isbn"
    labels: tuple[str, ...] = ("ISBN",)


# What may stand after a label, loosely, so that what is wrong with it can be told.
_VALUES = {
    "isbn": r"[0-9OIl](?:[0-9OIlXx]|[-–‐‑ ](?=[0-9OIlXx])){6,20}(?![\w-])",
    "issn": r"[0-9]{3,5}[-–‐ ]{0,3}[0-9]{2,4}[0-9Xx](?![\w-])",
    "ismn": r"(?:M|979)[-– ]?(?:[0-9]|[-– ](?=[0-9])){7,16}(?![\w-])",
    "isni": r"(?:[0-9Xx]|[ -](?=[0-9Xx])){12,20}(?!\w)",
    "orcid": r"[0-9]{4}[0-9Xx–-]{8,18}(?!\w)",
    "doi": r"10[.,][^\s|}<>\"'\])]{2,200}",
    "arxiv": r"[a-z.-]{0,12}/?[0-9]{4,7}(?:\.[0-9]{1,6})?(?:v[0-9]+)?(?!\w)",
    "pmid": r"[0-9]{1,12}(?!\w)",
    "pmcid": r"(?:PMC)?[0-9]{1,12}(?!\w)",
    "oclc": r"[0-9]{1,16}(?!\w)",
}


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each identifier that no right one can be."""
    found = _in_list if page.document.format in LISTS else _in_text
    for value, start, fault in found(page, options):
        hint = f"; {fault.suggestion} is meant" if fault.suggestion else ""
        words = {"identifier": value, "what": fault.what, "hint": hint}
        yield Found(page.document.place(start, start + len(value)), words)


def _in_list(page: Page, options: Options) -> Iterator[tuple[str, int, Fault]]:
    """Yield the faulty values of the fields of a list of sources."""
    names = tuple(dict.fromkeys(label.lower() for label in options.labels if label.isalpha()))
    for work in page.once(works_of):
        for _, _, span in work.each(*names):
            written = page.document.source[span.start : span.end]
            for match in _several(options.identifier).finditer(written):
                fault, value = _fault(options.identifier, match.group())
                if fault is not None:
                    yield value, span.start + match.start(), fault


@cache
def _several(identifier: str) -> re.Pattern[str]:
    """Match each value of a field, or all of it where it is one word that looks like none."""
    if identifier in ("isbn", "issn", "ismn"):
        return re.compile(rf"(?:{_VALUES[identifier]})|[^\s,;]*(?:\d[^\s,;\d]*){{8,}}")
    return re.compile(rf"(?:{_VALUES[identifier]})|^(?!https?:)\S+$")


def _in_text(page: Page, options: Options) -> Iterator[tuple[str, int, Fault]]:
    """Yield the faulty values behind the labels."""
    source = page.document.source
    done = 0
    for at in sorted(_announced(source, options.labels)):
        match = _pattern(options.identifier).match(source, at) if at >= done else None
        if match is None:
            continue
        done = match.end()
        told = match["value"]
        if source.endswith("/", 0, at):  # an address, whose signs are written as RFC 3986 has them
            told = unquote(told)
        fault, value = _fault(options.identifier, told)
        if fault is not None:
            yield value, match.start("value"), fault


def _announced(source: str, labels: tuple[str, ...]) -> Iterator[int]:
    """Yield the offsets behind the labels that begin a word, but in names of refs and addresses."""
    for label in labels:
        at = source.find(label)
        while at >= 0:
            before = source[max(at - 7, 0) : at]
            # <ref name=pmid123>, and ?doi=10.1.1.32 of an address, which CiteSeerX numbers so
            named = before.rstrip("\"'").endswith(("name=", "name =", "?", "&"))
            if not before[-1:].isalnum() and not named:
                yield at + len(label)
            at = source.find(label, at + len(label))


@cache
def _pattern(identifier: str) -> re.Pattern[str]:
    return re.compile(rf"(?:-1[03])?[\s:=|#.]{{0,4}}(?P<value>{_VALUES[identifier]})")


def _fault(kind: str, written: str) -> tuple[Fault | None, str]:
    """Give the fault of what is written, and how much of it is the identifier."""
    from factlint.identifiers import explain

    value = written.rstrip(" .,;:-–")
    fault = explain(kind, value)
    # Numbers that follow after a space belong to something else when what stands before is right.
    while fault is not None and " " in value:
        value = value.rpartition(" ")[0]
        if explain(kind, value) is None and sum(map(str.isdigit, value)) > 8:
            return None, value
    value = written.rstrip(" .,;:-–")
    return explain(kind, value), value
