"""Tables with a year in each row, and the sentences that speak of their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.reckoning.figures import DIGITS, Figure, value_of
from factlint.limits import load_limits
from factlint.model import BlockKind, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.model import Document

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
    rows: dict[tuple[int, int], list[tuple[str, str]]] = {}
    for block in document.blocks:
        if block.kind is BlockKind.CELL and block.row > 0:
            rows.setdefault((block.table, block.row), []).append((block.key, block.text.strip()))
    tables: dict[int, Table] = {}
    for (number, _), cells in rows.items():
        if not _YEAR.fullmatch(cells[0][1]) or not load_limits().is_year(int(cells[0][1])):
            continue
        table = tables.setdefault(number, Table({}))
        for head, text in cells[1:]:
            match = _NUMBER.fullmatch(text)
            value = value_of(match["number"]) if match else None
            if head and value is not None:
                table.columns.setdefault(head, {})[int(cells[0][1])] = value
    return list(tables.values())


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
