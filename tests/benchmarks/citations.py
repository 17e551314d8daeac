"""Measure the citation checks on AutoWikiBrowser's pairs of texts before and after its fixes.

A text that AutoWikiBrowser changes should be reported, one that it leaves should not. Run with the
JSONL file of pairs, which is looked for beside the repository when it is not named; with --list the
texts that come out otherwise are shown.

What is not reported is style (order of parameters, hyphens in page ranges, white space in tags) or
adds what the text does not say (a missing year taken from an access date). What AutoWikiBrowser
leaves is often at fault all the same: it cannot know how to mend a ref that is never closed, and
its tests are snippets, in which a name is used whose definition was cut away. Those are counted
apart, by what MediaWiki or its citation templates themselves say of them. Left out are texts that
are changed in one test and left in another, where the wiki is one of another language.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from factlint.checks import Evidence
from factlint.checks.kinds import kind_of
from factlint.facts import identify
from factlint.rulebook import load_rulebook
from factlint.sources import read_text
from factlint.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FIXES = (
    "FixReferenceTags", "FixCitationTemplates", "CiteTemplateDates", "DuplicateNamedReferences",
    "DuplicateUnnamedReferences", "SameRefDifferentName", "RefsAfterPunctuation",
)  # fmt: skip
# The rule, and what MediaWiki's Cite extension or Module:Citation/CS1 prints of such a text.
SAID = {
    "isbn-is-right": "Check |isbn= value: checksum",
    "issn-is-right": "Check |issn= value",
    "named-ref-is-defined": "Invalid <ref> tag; no text was provided for refs named",
    "ref-group-is-listed": "There are <ref> tags on this page, but no {{reflist|group=}}",
    "ref-is-closed": "A <ref> tag is missing the closing </ref>",
    "ref-name-means-one-note": "The named reference was defined multiple times",
    "ref-says-something": "Invalid <ref> tag; name cannot be empty",
    "template-date-is-a-date": "Check date values in",
    "template-parameter-exists": "Unknown parameter; More than one of |year= specified",
    "template-value-is-bare": "Check |url= value",
}
PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "awb" / "awb_pairs.jsonl"
KINDS = ("text", "resolution", "identifier", "source-time")


class Pair(TypedDict):
    """One row of the file, as far as it is read."""

    func: str
    input: str
    same: bool


def rules_that_fire(text: str) -> list[str]:
    """Give the ids of the citation and text rules that find something in a wikitext."""
    evidence = Evidence((read_text(text, "text.wiki"),), identify([]), load_vocabulary())
    book = [rule for rule in load_rulebook() if rule.kind in KINDS]
    return [rule.id for rule in book if any(True for _ in kind_of(rule).check([rule], evidence))]


def main(path: str, listing: bool) -> None:
    """Print, for each kind of fix, how many texts are reported and how many are left alone."""
    counted: Counter[tuple[str, str]] = Counter()
    reasons: Counter[str] = Counter()
    rows = list(_rows(path))
    changed = {row["input"] for row in rows if not row["same"]}
    for row in rows:
        fix = _fix(row)
        if row["same"] and row["input"] in changed:
            counted[fix, "other wiki"] += 1
            continue
        fired = rules_that_fire(row["input"])
        outcome = _outcome(row["same"], fired)
        counted[fix, outcome] += 1
        if outcome == "at fault":
            reasons[next(rule for rule in fired if rule in SAID)] += 1
        if listing and outcome in ("missed", "at fault", "false"):
            print(outcome, fix, repr(row["input"][:160]), fired)
    for fix in (*FIXES, ""):
        _print(fix or "all", {o: n for (f, o), n in counted.items() if f == fix}
               if fix else _summed(counted))  # fmt: skip
    for rule, count in reasons.most_common():
        print(f"  left, and at fault: {count:3} {rule}: {SAID[rule]!r}")


def _rows(path: str) -> Iterator[Pair]:
    for line in Path(path).read_text(encoding="utf-8").split("\n"):
        if line and _fix(row := json.loads(line)) in FIXES:
            yield row


def _fix(row: Pair) -> str:
    return row["func"].rpartition(".")[2]


def _outcome(same: bool, fired: list[str]) -> str:
    if not same:
        return "found" if fired else "missed"
    if not fired:
        return "silent"
    return "at fault" if any(rule in SAID for rule in fired) else "false"


def _summed(counted: Counter[tuple[str, str]]) -> Counter[str]:
    summed: Counter[str] = Counter()
    for (_, outcome), count in counted.items():
        summed[outcome] += count
    return summed


def _print(name: str, count: Mapping[str, int]) -> None:
    found, missed, silent, fault, false, other = (
        count.get(one, 0)
        for one in ("found", "missed", "silent", "at fault", "false", "other wiki")
    )
    print(
        f"{name:28} changed and reported {found:3} of {found + missed:3}, left and silent"
        f" {silent:3} of {silent + false:3}, left though at fault {fault:3}, left out {other}"
    )


if __name__ == "__main__":
    named = [one for one in sys.argv[1:] if one != "--list"]
    main(named[0] if named else str(PAIRS), "--list" in sys.argv)
