"""A citation mark that a reader found and takes out of the text."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from factlint.model import Mark, MarkKind


class Cut(NamedTuple):
    """A mark before its place in a block's text is known."""

    kind: MarkKind
    key: str
    start: int
    end: int
    attributes: tuple[tuple[str, str], ...] = ()
    content: str = ""
    group: str = ""

    def placed(self, block: int, at: int) -> Mark:
        """Give the mark at an offset of a block's text."""
        return Mark(
            self.kind,
            self.key,
            self.start,
            self.end,
            block,
            at,
            self.content,
            self.group,
            self.attributes,
        )


def within(mark: Mark, size: int) -> Mark:
    """Give a mark whose place is not behind a text of that size: its last space may have gone."""
    return mark if mark.at <= size else replace(mark, at=size)
