"""Findings made by hand, so that reports are tested without any stage before them."""

from __future__ import annotations

from factlint.model import (
    Coverage,
    Document,
    Finding,
    NotedPlace,
    Place,
    Report,
    Severity,
    Unchecked,
)

DEFECTORS = (
    "Defectors\n\nBill Hay was born in 1871.\nHe died of a stroke at the age of 59 years (1928).\n"
)
HAY = "William Hay (1871-1928)\n"


def place(source: str, words: str, path: str = "defectors.txt") -> Place:
    start = source.index(words)
    return Document(path, "plain", source, ()).place(start, start + len(words))


AGE = Finding(
    rule="age-at-death-fits-dates",
    kind="difference",
    severity=Severity.ERROR,
    message="Bill Hay is said to have died aged 59, but 1871 to 1928 makes 56 or 57.",
    place=place(DEFECTORS, "59 years"),
    note="age-at-death",
    related=(
        NotedPlace(place(DEFECTORS, "1871"), "born"),
        NotedPlace(place(HAY, "1928", "hay.md"), "died"),
    ),
    proof=("1871 and 59 years make 1930 or 1931.",),
    fingerprint="ab" * 32,
)
COVERAGE = Coverage(
    documents=2,
    claims=41,
    checked=33,
    unchecked=(Unchecked("no date", 5), Unchecked("hedged", 3)),
)
REPORT = Report((AGE,), COVERAGE)
EMPTY = Report((), COVERAGE)
SOURCES = {"defectors.txt": DEFECTORS, "hay.md": HAY}
