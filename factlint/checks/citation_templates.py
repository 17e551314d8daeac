"""Citation templates of a wikitext source: `{{cite book |author=... |isbn=...}}`, with places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.braces import arguments, ends_of
from factlint.patterns import deferred
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Document


class Parameter(NamedTuple):
    """A parameter as written: its name, its value, and where each stands in the file."""

    name: str  # "" when it has none
    value: str
    start: int  # of the name, or of a value without a name
    end: int
    value_start: int


@dataclass(frozen=True)
class CitationTemplate:
    """A `{{cite ...}}` with its parameters in their order."""

    name: str  # small letters: "cite book"
    start: int
    end: int
    parameters: tuple[Parameter, ...]

    def get(self, *names: str) -> Parameter | None:
        """Give the first parameter of these names that says something."""
        return next((one for one in self.parameters if one.name in names and one.value), None)


_OPENING = deferred(r"\{\{([Cc]ite [a-zA-Z][a-zA-Z ]*?|[Cc]itation)\s*(?=[|}])")
_HIDDEN = deferred(r"<!--.*?-->|<nowiki>.*?</nowiki>", re.DOTALL)


_SHORT = deferred(r"\{\{\s*([Ss]fn[pm]?|[Hh]arv(?:nb|txt|col|colnb|p|coltxt)?)\s*(?=\|)")


def citation_templates(document: Document) -> tuple[CitationTemplate, ...]:
    """Give the citation templates of a document, which only wikitext has."""
    return tuple(_templates(document, _OPENING, ("{cit", "{Cit")))


def short_templates(document: Document) -> tuple[CitationTemplate, ...]:
    """Give the templates that cite in short, {{sfn|Hart|1954}}, which only wikitext has."""
    return tuple(_templates(document, _SHORT, ("sfn", "Sfn", "harv", "Harv")))


def _templates(
    document: Document, opening: re.Pattern[str], signs: tuple[str, ...]
) -> Iterator[CitationTemplate]:
    source = document.source
    if document.format != "wikitext" or not any(map(source.__contains__, signs)):
        return
    visible = source
    if "<!--" in source or "<nowiki>" in source:
        visible = _HIDDEN.sub(lambda match: " " * len(match.group()), source)
    matches = list(opening.finditer(visible))
    ends = ends_of(visible, [match.start() for match in matches])
    for match in matches:
        end = ends.get(match.start(), -1)
        if end >= 0:
            _, *spans = arguments(visible, match.end(), end - 2, ends)
            parameters = tuple(_parameter(source, visible, *span) for span in spans)
            yield CitationTemplate(match[1].lower(), match.start(), end, parameters)


def _parameter(source: str, visible: str, start: int, end: int) -> Parameter:
    if "=" not in visible[start:end] and "=" in source[start:end]:  # all of it is a comment
        return Parameter("", visible[start:end].strip(), start, end, start)
    text = source[start:end]
    name, equals, value = text.partition("=")
    if not equals or "{{" in name or "[" in name or "//" in name:
        name, value = "", text
    behind = value.lstrip()
    inner = behind.rstrip()
    at = end - len(behind if inner else value)
    name_at = start + len(text) - len(text.lstrip())
    return Parameter(name.strip(), inner, name_at, at + len(inner), at)
