"""A number and the list below it: 'They had six children:' over five entries."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft
from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.numbers import number_of
from factlint.model import BlockKind, Origin, Quantity, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast, Member
    from factlint.model import Block, Value

BY = "list"
_ANNOUNCED = deferred(
    rf"(?<![\w,.-])(?P<before>[A-Za-z]+ )?(?P<number>(?i:{WORDS})|\d{{1,2}})"
    r"(?P<rest>(?: [a-z]+(?:-[a-z]+)?){1,8}):$"
)
_ONLY_POINTS = deferred(  # "It has had nine editors. The list hangs in the corridor:"
    r"(?:They|These|Those|The list|Here|Their names)\b[^.:;\d]{0,40}:"
)
_COUNTS = deferred(rf"(?i:{WORDS}) [a-z]")
_FEWEST = 2  # entries that make a list
_LONGEST = 60  # characters of an entry that are shown


def of_lists(blocks: Sequence[Block], topic: Member | None, cast: Cast) -> Iterator[Draft]:
    """Yield each number that a paragraph ends with, and the entries of the list below it."""
    for number, block in enumerate(blocks[:-1]):
        below = blocks[number + 1]
        if block.kind is not BlockKind.PARAGRAPH or below.kind is not BlockKind.ITEM:
            continue
        match = _ANNOUNCED.search(_announcing(block.text.rstrip()))
        count = number_of(match["number"]) if match else None
        if match is None or count is None or not _counts_all(match["before"], match["rest"]):
            continue
        items = _items(blocks, number + 1)
        counting = any(_COUNTS.match(one.text) for one in items)  # "two of grass"
        if len(items) >= _FEWEST and not counting:
            at = Span(match.start("number"), match.end("rest"))
            noun = match["rest"].split()[0] if len(match["rest"].split()) == 1 else "entries"
            owner = topic or cast.described(match[0].rstrip(":"))
            told: dict[str, Value | About] = {
                f"item-{n}": Text(one.text[:_LONGEST]) for n, one in enumerate(items, 1)
            }
            yield Draft(
                owner, "listed", Quantity(count, count, noun), BY, number, at, at, at, told,
                origin=Origin.BODY,
            )  # fmt: skip


def _announcing(text: str) -> str:
    """Give the sentence that announces: the one before where the last only says 'They are:'."""
    before, _, last = text.rpartition(". ")
    if not _ONLY_POINTS.fullmatch(last) or _ANNOUNCED.search(last):
        return text
    return re.sub(r" (?:in all|altogether|so far|to date)$", "", before) + ":"


def _counts_all(before: str | None, rest: str) -> bool:
    words = rest.split()
    plural = any(word.endswith("s") for word in (*words[:2], words[-1])) or "children" in words
    some = (before or "").strip().lower() in word_list("figures", "counting-some")
    return plural and not some and word_list("figures", "never-listed").isdisjoint(words)


def _items(blocks: Sequence[Block], start: int) -> list[Block]:
    """Give the entries of the list that begins there, those below an entry left out."""
    level, table = blocks[start].level, blocks[start].headings
    run = takewhile(
        lambda one: one.kind is BlockKind.ITEM and one.headings == table, blocks[start:]
    )
    return [one for one in run if one.level == level]
