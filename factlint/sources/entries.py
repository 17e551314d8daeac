"""The parts of an entry that was written freely: author, title, year, publisher, pages, ..."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.model import Link

_YEAR = re.compile(r"\b(?P<year>(?:1[4-9]|20)\d\d[a-z]?)\b")


def fields_of(text: str, links: Sequence[Link] = ()) -> tuple[tuple[str, str], ...]:
    """Give the parts of an entry that can be told apart, in their order."""
    match = _YEAR.search(text)
    return (("year", match["year"]),) if match else ()


def entry_key(text: str, fields: tuple[tuple[str, str], ...]) -> str:
    """Give the name by which marks would call an entry: its author's surname."""
    return re.split(r"[,.(]", text, maxsplit=1)[0].strip()
