"""Numbers beside the table whose rows they count: 'six engines in all:' over a table of five.

Only a block right before or right behind it counts it: one that ends in a colon, or one that opens
with 'All seven were', or that says how many rows have one value, 'three of them came from Leeds'.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import Draft
from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.numbers import number_of
from factlint.limits import load_limits
from factlint.model import BlockKind, Origin, Quantity, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast, Member
    from factlint.model import Block

BY = "list"
_MANY = rf"(?:{WORDS}|\d{{1,2}})"
_COUNTED = deferred(
    rf"(?<![\w,.–-])(?P<number>(?i:{_MANY}))(?P<words>(?: [a-z][\w'’-]*){{0,3}}?)"
    r" (?P<noun>[a-z-]+s|men|women|people|children)\b(?! (?:ago|later|long|old|after|before))"
)
_ANY_NUMBER = deferred(rf"(?<![\w,.–-])(?i:{_MANY})(?![\w–-]|[.,]\d)")
_ALL = deferred(
    rf"(?P<all>All|The) (?P<number>{_MANY})(?: of them)?(?: (?P<noun>[a-z]+s))?"
    r" (?:were|was|are|had|have|came|survived?|took|bore)\b"
)
_NAME = r"[A-Z][\w'’&.-]*(?: (?:& |and )?[A-Z][\w'’&.-]*){0,3}"
_OF_ONE = deferred(
    rf"(?P<number>(?i:{_MANY}))(?: of (?:them|these|those|the [a-z]+))? (?:came|were (?:built|made"
    rf"|bought|supplied|designed|ordered|launched|held)) (?:from|by|at|in) (?P<name>{_NAME})"
)
_AND_ONE = deferred(rf",? (?:and )?(?P<number>{_MANY}) (?:from|by|at|in) (?P<name>{_NAME})")
_SOME = deferred(
    r"\b(?i:includ\w+|among|some|selected|most|best|notable|example|such as|at least|about|over"
    r"|more than|nearly|almost|up to|first|last|other|main|principal|chief)\b"
)
_TOTAL = deferred(r"(?i:totals?|sum|in all|average|mean)\b.*")
_LEAST = 2  # rows that make a list


class _Listed(NamedTuple):
    """What a table has: its rows, by the heads of their columns."""

    first: int  # of its blocks
    last: int
    rows: list[dict[str, str]]

    def labels(self) -> list[str]:
        """Give a name for each row: the first of its cells that is no number."""
        return [
            next((text for text in row.values() if not text[:1].isdigit()), "") or "row"
            for row in self.rows
        ]


def read(blocks: Sequence[Block], topic: Member | None, cast: Cast) -> Iterator[Draft]:
    """Yield the numbers of rows that a table beside them does not have."""
    owner = topic or cast.described("this table")
    for listed in _tables(blocks):
        before = blocks[listed.first - 1] if listed.first else None
        if before is not None and before.kind is BlockKind.PARAGRAPH:
            yield from _announced(owner, before, listed)
        behind = blocks[listed.last + 1] if listed.last + 1 < len(blocks) else None
        if behind is not None and behind.kind is BlockKind.PARAGRAPH:
            yield from _looked_back(owner, behind, listed)


def _tables(blocks: Sequence[Block]) -> Iterator[_Listed]:
    """Yield the tables without their heads and their rows of totals."""
    for (kind, table), group in groupby(
        enumerate(blocks), key=lambda one: (one[1].kind, one[1].table)
    ):
        told = list(group)
        if kind is not BlockKind.CELL or table < 0:
            continue
        rows = [
            {block.key: block.text.strip() for _, block in row}
            for _, row in groupby(told, key=lambda one: one[1].row)
        ][1:]
        rows = [row for row in rows if not _TOTAL.fullmatch(next(iter(row.values()), ""))]
        if len(rows) >= _LEAST:
            yield _Listed(told[0][0], told[-1][0], rows)


def _announced(owner: Member, before: Block, listed: _Listed) -> Iterator[Draft]:
    """Read 'The railway had six engines in all. They were:' before what it announces."""
    text = before.text.rstrip()
    if not text.endswith(":"):
        return
    start = text.rfind(". ", 0, -1) + 1
    if len(text) - start < len(" The engines of the line were these:"):  # look one sentence back
        start = text.rfind(". ", 0, max(start - 1, 0)) + 1
    told = list(_COUNTED.finditer(text, start))
    if len(told) != 1 or len(_ANY_NUMBER.findall(text, start)) != 1 or _SOME.search(text, start):
        return
    noun = told[0]["noun"]
    if not any(noun in word_list("figures", name) for name in ("measures", "seldom-listed")):
        yield from _draft(owner, listed.first - 1, told[0], listed.labels())


def _looked_back(owner: Member, behind: Block, listed: _Listed) -> Iterator[Draft]:
    """Read 'All seven were built at Hull' and 'three of them came from Leeds' behind a table."""
    number = listed.last + 1
    match = _ALL.match(behind.text)
    number_told = number_of(match["number"].lower()) if match is not None else None
    # "The two were scrapped": two of those in the table, perhaps
    some = match is not None and match["all"] == "The" and (number_told or 0) < len(listed.rows)
    if match is not None and not some:
        yield from _draft(owner, number, match, listed.labels())
    match = _OF_ONE.match(behind.text)
    while match is not None:
        held = [
            label for label, row in zip(listed.labels(), listed.rows, strict=True)
            if match["name"] in list(row.values())[1:]
        ]  # fmt: skip
        if held:
            yield from _draft(owner, number, match, held)
        following = behind.text.find(" and ", match.end(), match.end() + len(" of Manchester and "))
        match = _AND_ONE.match(behind.text, following) if following >= 0 else None


def _draft(owner: Member, block: int, match: re.Match[str], named: list[str]) -> Iterator[Draft]:
    number = number_of(match["number"].lower())
    if number is None or number < _LEAST:
        return
    if not 0 < abs(number - len(named)) <= load_limits().rows_slip:
        return
    noun = match.groupdict().get("noun") or ""
    at = Span(*match.span())
    yield Draft(
        owner, "listed", Quantity(number, number, noun), BY, block, at, at, at,
        qualifiers={f"item-{place}": Text(name[:60]) for place, name in enumerate(named, 1)},
        origin=Origin.LIST,
    )  # fmt: skip
