"""Find the temporal expressions of a text and say what each comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.times.narrative import Context, Narrative
from factlint.extract.times.ranges import link
from factlint.extract.times.resolve import resolve
from factlint.extract.times.scan import scan
from factlint.extract.times.survey import survey

if TYPE_CHECKING:
    from factlint.model import Time

__all__ = ["Context", "find_times", "read_times", "survey"]


def find_times(text: str, published: str | None = None) -> list[Time]:
    """Give the times of a text in order; `published` is its own date, ISO 8601, where known."""
    return read_times(text, survey((text,), published))[0]


def read_times(text: str, context: Context) -> tuple[list[Time], Context]:
    """Give the times of a block, and the context in which the next block is read."""
    narrative = Narrative(context)
    return resolve(text, link(text, scan(text)), narrative), narrative.context()
