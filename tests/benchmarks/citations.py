"""Measure the citation checks on AutoWikiBrowser's pairs of texts before and after its fixes.

A text that AutoWikiBrowser changes should be reported, one that it leaves should not. Run with the
JSONL file of pairs as the only argument; with --list the texts that come out otherwise are shown.

What is not reported is style (order of parameters, hyphens in page ranges, white space in tags) or
adds what the text does not say (a missing year taken from an access date).
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from factlint.checks import Evidence
from factlint.checks.kinds import kind_of
from factlint.facts import identify
from factlint.rulebook import load_rulebook
from factlint.sources import read_text
from factlint.vocabulary import load_vocabulary

FIXES = (
    "FixReferenceTags", "FixCitationTemplates", "CiteTemplateDates", "DuplicateNamedReferences",
    "DuplicateUnnamedReferences", "SameRefDifferentName", "RefsAfterPunctuation",
)  # fmt: skip
KINDS = ("text", "resolution", "identifier", "source-time")


def rules_that_fire(text: str) -> list[str]:
    """Give the ids of the citation and text rules that find something in a wikitext."""
    evidence = Evidence((read_text(text, "text.wiki"),), identify([]), load_vocabulary())
    book = [rule for rule in load_rulebook() if rule.kind in KINDS]
    return [rule.id for rule in book if any(True for _ in kind_of(rule).check([rule], evidence))]


def main(path: str, listing: bool) -> None:
    """Print, for each kind of fix, how many texts are reported and how many are left alone."""
    counted: Counter[tuple[str, bool, bool]] = Counter()
    for line in Path(path).read_text(encoding="utf-8").split("\n"):
        row = json.loads(line) if line else {}
        fix = row.get("func", "").rpartition(".")[2]
        if fix not in FIXES:
            continue
        fired = rules_that_fire(row["input"])
        counted[fix, row["same"], bool(fired)] += 1
        if listing and bool(fired) == row["same"]:
            print("left" if row["same"] else "changed", fix, repr(row["input"][:160]), fired)
    for fix in FIXES:
        changed = counted[fix, False, True], counted[fix, False, False]
        left = counted[fix, True, False], counted[fix, True, True]
        print(
            f"{fix:28} changed and reported {changed[0]:3} of {sum(changed):3},"
            f" left and silent {left[0]:3} of {sum(left):3}"
        )


if __name__ == "__main__":
    main(sys.argv[1], "--list" in sys.argv)
