from __future__ import annotations

from dataclasses import replace

from factlint.lsp.telling import told
from factlint.model import Claim, Date, Modality, Polarity, Silence
from factlint.rulebook import RuleBook, load_rulebook
from tests.reports.handmade import AGE, DEFECTORS, place

PATH = AGE.place.path
WHERE = place(DEFECTORS, "Bill Hay was born in 1871.")
BORN = Claim("bill-hay", "Bill *Hay*", "born", Date("1871"), WHERE, WHERE, WHERE, by="event")


def test_a_finding_is_told_with_its_proof_and_its_reason() -> None:
    rules = load_rulebook()
    words = told(PATH, AGE.place.line, [AGE], [], rules)
    first, step, *_ = words.splitlines()
    assert first.startswith("**error** Bill Hay is said to have died aged 59")
    assert first.endswith("`age-at-death-fits-dates`")
    assert step == "- 1871 and 59 years make 1930 or 1931."
    assert words.endswith("_")


def test_what_is_known_says_so() -> None:
    known = replace(AGE, silence=Silence("baseline"))
    assert "` (known)" in told(PATH, AGE.place.line, [known], [], RuleBook(()))


def test_claims_are_told_without_becoming_markup() -> None:
    doubted = replace(
        BORN, modality=Modality.HEDGED, polarity=Polarity.NEGATIVE, by="",
        qualifiers=(("place", Date("1900")),),
    )  # fmt: skip
    assert told(PATH, WHERE.line, [], [BORN, doubted], RuleBook(())) == (
        "**Read here**\n- Bill \\*Hay\\*: born 1871 — read by event\n"
        "- Bill \\*Hay\\*: not born 1871 (place 1900)"
    )


def test_many_claims_are_cut_short() -> None:
    words = told(PATH, WHERE.line, [], [BORN] * 25, RuleBook(()))
    assert words.endswith("\n- and 5 more")


def test_of_another_line_nothing_is_told() -> None:
    assert told(PATH, 99, [AGE], [BORN], RuleBook(())) == ""
    assert told("other.md", WHERE.line, [AGE], [BORN], RuleBook(())) == ""
