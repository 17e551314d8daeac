"""A source as a list of its own file describes it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factlint.model import Span
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factlint.model import Document


class Work(NamedTuple):
    """A source, by its key, with the line it begins in."""

    key: str
    kind: str  # "book", "article", "article-journal", ... as the file says
    path: str
    line: int
    fields: tuple[tuple[str, str], ...]
    head: Span = Span(0, 0)  # of its kind and key in the file
    spans: tuple[Span, ...] = ()  # of each field's value in the file

    def get(self, *names: str) -> str:
        """Give the first of these fields that says something, or nothing."""
        return next((value for field, value in self.fields if field in names and value), "")

    def each(self, *names: str) -> Iterator[tuple[str, str, Span]]:
        """Yield the fields of these names that say something, each with its place."""
        for (name, value), span in zip(self.fields, self.spans, strict=False):
            if name in names and value:
                yield name, value, span


@dataclass(frozen=True)
class Bibliography:
    """The sources that the keys of a text may mean."""

    paths: tuple[str, ...]
    works: tuple[Work, ...]
    documents: tuple[Document, ...] = ()  # the files, to be checked themselves

    @cached_property
    def by_key(self) -> Mapping[str, Work]:
        """Give the works by their keys; the last of those with one key."""
        return {work.key: work for work in self.works}
