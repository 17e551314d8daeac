"""Score times against the annotated sets beside the repository, as those who made them do."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

from factlint import find_times


class Gold(NamedTuple):
    """An annotated expression."""

    start: int
    end: int
    value: str | None
    text: str


class Scores(NamedTuple):
    """F1 by what counts as found."""

    strict: float
    relaxed: float
    relaxed_value: float


def wikiwars(path: Path, *, dates_only: bool = False) -> Scores:
    """Score against TIMEX2: same place, any overlap, any overlap with the same value."""
    gold_count = found_count = strict = relaxed = valued = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        gold = [Gold(t["start"], t["end"], t["value"], t["text"]) for t in row["timexes"]]
        found = [
            Gold(t.start, t.end, t.timex, t.text) for t in find_times(row["text"], row["dct"][:10])
        ]
        if dates_only:
            outside = [g for g in gold if not _is_dated(g)]
            gold = [g for g in gold if _is_dated(g)]
            found = [f for f in found if _meets(f, gold) or not _meets(f, outside)]
        pairs = _pairs(gold, found)
        gold_count, found_count = gold_count + len(gold), found_count + len(found)
        relaxed += len(pairs)
        strict += sum((g.start, g.end) == (f.start, f.end) for g, f in pairs)
        valued += sum((g.value or None) == f.value for g, f in pairs)
    return Scores(*(2 * hits / (gold_count + found_count) for hits in (strict, relaxed, valued)))


def _is_dated(gold: Gold) -> bool:
    return bool(
        gold.value
        and re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", gold.value)
        and re.search(r"\d{4}", gold.text)
    )


def _meets(one: Gold, others: list[Gold]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def _pairs(gold: list[Gold], found: list[Gold]) -> list[tuple[Gold, Gold]]:
    """Pair each annotation with the nearest expression that overlaps it."""
    near = sorted(
        (abs(g.start - f.start) + abs(g.end - f.end), i, j)
        for i, g in enumerate(gold)
        for j, f in enumerate(found)
        if _meets(g, [f])
    )
    taken: dict[int, int] = {}
    for _, i, j in near:
        if i not in taken and j not in taken.values():
            taken[i] = j
    return [(gold[i], found[j]) for i, j in taken.items()]
