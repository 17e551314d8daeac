"""Findings made by hand, so that reports are tested without any stage before them."""

from __future__ import annotations

from factlint.model import (
    Coverage,
    Document,
    Finding,
    Fix,
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

# A text that would like to be obeyed: by a browser, a terminal, a CI runner, a Markdown renderer.
TRAP = (
    "𝔘 <script>alert(\"1\")</script> & 'quoted' | [x](javascript:alert(1)) @octocat #1 {0}\n"
    "::error::no\x1b[31m \x00\u202etxt.exe\u202c ]]> **bold** `code` _it_\n"
)
TRAP_PATH = "odd dir/a%b,c:d#<é>.md"
TRAPPED = Finding(
    rule="documents-agree-on-dates",
    kind="agreement",
    severity=Severity.WARNING,
    message=TRAP,
    place=place(TRAP, TRAP[2:-1], TRAP_PATH),
    note='"born" <b>',
    related=(NotedPlace(place(TRAP, "@octocat", TRAP_PATH), ""),),
    proof=(TRAP, "::endgroup::"),
    fingerprint="cd" * 32,
)
REMARK = Finding(
    rule="word-stands-once",
    kind="text",
    severity=Severity.INFO,
    message='"the" stands twice in a row.',
    place=place("a the the b", "the the", "../other.txt"),
    note="",
    fingerprint="ef" * 32,
    fix=Fix("../other.txt", 2, 9, "the", "Write it once"),
)
MANY = Report((AGE, TRAPPED, REMARK), COVERAGE, failures=("b.txt:3:1: broken, %; mend it",))
SOURCES_OF_MANY = {**SOURCES, TRAP_PATH: TRAP, "../other.txt": "a the the b"}
