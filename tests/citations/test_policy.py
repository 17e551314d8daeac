"""Which kinds of statements need a source in which types of text."""

from __future__ import annotations

import pytest

from factlint.checks import Evidence
from factlint.checks.document_types import type_of
from factlint.checks.kinds import kind_of
from factlint.checks.presence.living import living
from factlint.facts import identify
from factlint.rulebook import load_rulebook
from factlint.sources import read_text
from factlint.vocabulary import load_vocabulary
from tests.reporting import report

CITED = "# The mill\n\nIt was sold in 1802.[^1]\n\n{body}\n\n[^1]: Book 3.\n"

STATEMENTS = {
    "first-to": ("superlative-has-source", "She was the first woman to run it.", 1),
    "first-time": ("superlative-has-source", "It was the first time to see it.", 0),
    "first-letter-to": ("superlative-has-source", "It was the first letter to his son.", 0),
    "first-train": ("superlative-has-source", "He took the first train to Leeds.", 0),
    "largest-in": ("superlative-has-source", "It is the largest mill in Europe.", 1),
    "most-visited": ("superlative-has-source", "It is the most visited mill in the world.", 1),
    "largest-of-three": ("superlative-has-source", "It is the largest of the three.", 0),
    "worlds-first": ("superlative-has-source", "It was the world's first mill.", 1),
    "convicted": ("accusation-has-source", "He was twice convicted of theft.", 1),
    "pleaded": ("accusation-has-source", "He pleaded guilty.", 1),
    "charged-with-a-crime": ("accusation-has-source", "He was charged with petty theft.", 1),
    "charged-with-a-task": ("accusation-has-source", "He was charged with the repairs.", 0),
    "per-cent": ("figure-has-source", "It took 40 per cent of it.", 1),
    "sum": ("figure-has-source", "It cost £2.5 million to mend.", 1),
    "number": ("figure-has-source", "It had 40 wheels.", 0),
    "long-ago": ("figure-has-source", "The stone is 40 million years old.", 0),
    "convicted-in-a-rule": ("accusation-has-source", "If a man was convicted, he paid.", 0),
    "anyone-convicted": ("accusation-has-source", "Anyone who was convicted paid.", 0),
    "marked-in-the-sentence": ("figure-has-source", "In a count[^1] it took 40 per cent.", 0),
    "marked-before": ("figure-has-source", "It was counted.[^1] It took 40 per cent.", 1),
    "another-year": ("life-date-has-source", "She was born there, making her old by 1869.", 0),
    "born": ("life-date-has-source", "She was born at the mill in 1771.", 1),
    "died": ("life-date-has-source", "She died of a fever in May 1830.", 1),
    "year-cited-elsewhere": ("life-date-has-source", "She was born there in 1802.", 0),
}


@pytest.mark.parametrize(("rule", "body", "count"), STATEMENTS.values(), ids=STATEMENTS)
def test_a_statement_of_its_kind_needs_a_mark_behind_it(rule: str, body: str, count: int) -> None:
    assert len(report(rule, CITED.format(body=body), "markdown")) == count
    assert report(rule, CITED.format(body=body + "[^1]"), "markdown") == []


def test_a_section_is_one_finding() -> None:
    body = "She was the first woman to run it.\n\nIt is the largest mill in Europe."
    assert len(report("superlative-has-source", CITED.format(body=body), "markdown")) == 1


LEAD = (
    "It is the largest mill in Europe and took 40 per cent.{mark}\n\n== Fire ==\nIt burnt.{below}"
)


@pytest.mark.parametrize(
    ("mark", "below", "count"),
    [("<ref>A.</ref> It cost £2.", "<ref>B.</ref>", 0), ("<ref>A.</ref> It cost £2.", "", 1)],
    ids=["sections-cite", "only-the-lead-cites"],
)
def test_a_lead_sums_up_what_its_sections_cite(mark: str, below: str, count: int) -> None:
    text = LEAD.format(mark=mark, below=below)
    assert len(report("figure-has-source", text, "wikitext")) == count


def test_a_sum_ends_before_the_stop() -> None:
    said = report("figure-has-source", CITED.format(body="It was sold for £2,000.50."), "markdown")
    assert [one.at for one in said] == ["£2,000.50"]


TYPES = {
    "plain": ("notes/mill.txt", "The mill was built in 1790.", "article"),
    "life": ("notes/hart.txt", "Tom Hart (1771-1830) was a miller.", "biography"),
    "born": ("notes/hart.txt", "Tom Hart (born 3 May 1971) is a miller.", "biography"),
    "wikitext": ("mill.wiki", "The '''mill''' was built in 1790.", "wiki"),
    "draft-by-path": ("drafts/mill.md", "The mill was built in 1790.", "draft"),
    "draft-by-front-matter": ("mill.md", "---\ndraft: true\n---\n\nThe mill was built.", "draft"),
    "overdraft": ("overdraft.md", "The bank failed.", "article"),
    "museum-by-path": ("museum/labels/wheel.txt", "A wheel of oak.", "museum"),
    "museum-by-field": ("wheel.md", "- Accession number: 1990.12\n- Made: 1790\n", "museum"),
}


@pytest.mark.parametrize(("path", "text", "expected"), TYPES.values(), ids=TYPES)
def test_a_document_shows_its_type(path: str, text: str, expected: str) -> None:
    assert type_of(read_text(text, path)) == expected


def test_the_configured_type_is_the_type() -> None:
    document = read_text("Tom Hart (1771-1830) was a miller.", "museum/hart.txt")
    assert type_of(document, "wiki") == "wiki"


@pytest.mark.parametrize(("given", "count"), [("", 1), ("museum", 0), ("article", 1)])
def test_rules_hold_for_the_types_they_name(given: str, count: int) -> None:
    text = CITED.format(body="The mill is widely regarded as the finest.")
    document = read_text(text, "mill.md")
    evidence = Evidence(
        (document,), identify([]), load_vocabulary(), types={"mill.md": given} if given else {}
    )
    rules = [rule for rule in load_rulebook() if rule.id == "opinion-has-a-holder"]
    assert len(list(kind_of(rules[0]).check(rules, evidence))) == count


LIVES = {
    "lives": ("Tom Hart (born 3 May 1971) is a miller.", "1971"),
    "name-in-another-script": ("Tom Hart (Том (Hart); born 3 May 1971) is a miller.", "1971"),
    "died": ("Tom Hart (3 May 1971 – 4 June 2001) was a miller.", ""),
    "was": ("Tom Hart (born 3 May 1971) was a miller.", ""),
    "died-further-down": ("Tom Hart (born 3 May 1971) is a name. He died in 2001.", ""),
    "long-ago": ("Tom Hart (born 3 May 1871) is a name.", ""),
    "more-than-a-life-ago": ("Tom Hart (born 1921) is a miller. Seen in 2024.", ""),
}


@pytest.mark.parametrize(("text", "year"), LIVES.values(), ids=LIVES)
def test_somebody_lives_only_where_the_text_says_so(text: str, year: str) -> None:
    found = living(read_text(text, "hart.txt"))
    assert (found.year if found else "") == year
