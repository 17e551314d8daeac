"""Tables with a year in each row, and the sentences that speak of their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.layout import cells
from factlint.extract.reckoning.figures import DIGITS, Figure, value_of
from factlint.limits import load_limits
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.model import Document, Span

_YEAR = deferred(r"\d{4}")
_NUMBER = deferred(rf"[£$€]?(?P<number>{DIGITS})\s*(?:million|m|%)?")
_TWO = r"(?:between|from) (?P<first>\d{4}) (?:and|to) (?P<last>\d{4})\b"
_PAIR = deferred(_TWO)
_BETWEEN = deferred(
    rf"[a-z]+(?: by [£$€]?[\d,.]+(?: [a-z]+)?)?,? {_TWO}"
)  # "doubled between 1930 and"
_OPENING = deferred(rf"(?i:{_TWO})")
_SAME = deferred(r"\bin the same (?:[a-z]+ )?(?:years|period|time)\b|\bin those years\b")
_WORD = deferred(r"[A-Za-z]{4,}")
_SENTENCE_PART = deferred(r"[,;]| and ")
_NO_COLUMN = frozenset("number million year total thousand average".split())


class Table(NamedTuple):
    """The columns of a table by their heads: a number for each year."""

    columns: dict[str, dict[int, float]]


def tables_of(document: Document) -> list[Table]:
    """Give the tables of a document whose rows begin with a year."""
    return [table for rows in cells.tables_of(document.blocks) if (table := _table(rows)).columns]


def _table(rows: list[cells.Row]) -> Table:
    table = Table({})
    for (_, first), *others in rows:
        year = first.text.strip()
        if not _YEAR.fullmatch(year) or not load_limits().is_year(int(year)):
            continue
        for _, block in others:
            match = _NUMBER.fullmatch(block.text.strip())
            value = value_of(match["number"]) if match else None
            if block.key and value is not None:
                table.columns.setdefault(block.key, {})[int(year)] = value
    return table


def found_in(
    tables: Sequence[Table], text: str, span: Span, at: int
) -> tuple[Figure, Figure] | None:
    """Give the two numbers of the one column that the words before `at` name, by its two years."""
    if not tables:
        return None
    years = _years(text, span, at)
    words = _topic_words(text, span, at)
    found = [
        (Figure(at, at, column[years[0]], "", False), Figure(at, at, column[years[1]], "", False))
        for table in tables
        for head, column in table.columns.items()
        if years is not None and words & _stems(head) and years[0] in column and years[1] in column
    ]
    return found[0] if len(found) == 1 else None


def _topic_words(text: str, span: Span, at: int) -> set[str]:
    """Give the stems of the clause that ends at the verb: 'the number of employees'."""
    before = text[span.start : at]
    last = 0
    for match in _SENTENCE_PART.finditer(before):
        if _WORD.search(before, match.end()):
            last = match.end()
    return _stems(before[last:])


def _stems(words: str) -> set[str]:
    found = {word.lower().rstrip("s") for word in _WORD.findall(words)}
    return found - _NO_COLUMN


def _years(text: str, span: Span, at: int) -> tuple[int, int] | None:
    """Give the two years between which something changed: told behind, or by the sentence."""
    behind = _BETWEEN.match(text, at, span.end)
    opening = _OPENING.match(text, span.start, at)
    told = behind or opening
    if told is None and _SAME.search(text, span.start, at):
        pairs = list(_PAIR.finditer(text, span.start, at))
        told = pairs[0] if len(pairs) == 1 else None
    if told is None:
        return None
    first, last = sorted((int(told["first"]), int(told["last"])))
    return first, last
