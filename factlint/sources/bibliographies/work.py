"""A source as a list of its own file describes it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping


class Work(NamedTuple):
    """A source, by its key, with the line it begins in."""

    key: str
    kind: str  # "book", "article", "article-journal", ... as the file says
    path: str
    line: int
    fields: tuple[tuple[str, str], ...]

    def get(self, name: str) -> str:
        """Give a field, or nothing."""
        return next((value for field, value in self.fields if field == name), "")


@dataclass(frozen=True)
class Bibliography:
    """The sources that the keys of a text may mean."""

    paths: tuple[str, ...]
    works: tuple[Work, ...]

    @cached_property
    def by_key(self) -> Mapping[str, Work]:
        return {work.key: work for work in self.works}
