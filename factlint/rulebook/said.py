"""Words by which a text says more than its claim: 'rebuilt', 'the second', 'posthumously'."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple


class Said(NamedTuple):
    """What is looked for in the words of a text, in small letters.

    An entry stands where a word begins: "rebuil" is in "rebuilt" and "rebuilding", "war" is not in
    "Edward". One that ends in a blank ends where a word does: "again " is not in "against".
    """

    entries: tuple[str, ...] = ()

    def stands_in(self, text: str) -> bool:
        """Say whether a text has one of the entries, in letters of either case."""
        return bool(self.entries) and _pattern(self.entries).search(text.casefold()) is not None

    def besides(self, name: str) -> Said:
        """Give the entries but for those that are words of a name: a tower says 'tower'."""
        words = name.casefold().split()
        return Said(tuple(entry for entry in self.entries if entry.strip() not in words))


@cache
def _pattern(entries: tuple[str, ...]) -> re.Pattern[str]:
    told = (re.escape(one.strip()) + (r"(?!\w)" if one.endswith(" ") else "") for one in entries)
    return re.compile(rf"(?<!\w)(?:{'|'.join(told)})")
