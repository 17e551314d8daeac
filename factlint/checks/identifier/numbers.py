"""Identifiers that cannot be right, found by the label before them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from factlint.checks.looks import Found, Page
from factlint.identifiers import explain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.identifiers import Fault


@dataclass(frozen=True)
class Options:
    """The kind of identifier and the labels that announce one."""

    identifier: str = "isbn"
    labels: tuple[str, ...] = ("ISBN",)


# What may stand after a label, loosely, so that what is wrong with it can be told.
_VALUES = {
    "isbn": r"[0-9OIl](?:[0-9OIlXx]|[-–‐‑ ](?=[0-9OIlXx])){6,20}(?![\w-])",
    "issn": r"[0-9]{3,5}[-–‐ ]?[0-9]{2,4}[0-9Xx](?![\w-])",
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
    source = page.document.source
    if not any(label in source for label in options.labels):
        return
    for match in _pattern(options.identifier, options.labels).finditer(source):
        fault, value = _fault(options.identifier, match["value"])
        if fault is not None:
            start = match.start("value")
            hint = f"; {fault.suggestion} is meant" if fault.suggestion else ""
            words = {"identifier": value, "what": fault.what, "hint": hint}
            yield Found(page.document.place(start, start + len(value)), words)


@cache
def _pattern(identifier: str, labels: tuple[str, ...]) -> re.Pattern[str]:
    listed = "|".join(sorted(map(re.escape, labels), key=len, reverse=True))
    return re.compile(rf"\b(?:{listed})(?:-1[03])?[\s:=|#.]{{0,4}}(?P<value>{_VALUES[identifier]})")


def _fault(kind: str, written: str) -> tuple[Fault | None, str]:
    """Give the fault of what is written, and how much of it is the identifier."""
    value = written.rstrip(" .,;:-–")
    fault = explain(kind, value)
    # Numbers that follow after a space belong to something else when what stands before is right.
    while fault is not None and " " in value:
        value = value.rpartition(" ")[0]
        if explain(kind, value) is None and sum(map(str.isdigit, value)) > 8:
            return None, value
    value = written.rstrip(" .,;:-–")
    return explain(kind, value), value
