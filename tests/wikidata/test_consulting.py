"""From claims and a source to outcomes, findings, remarks and rows for the Mismatch Finder."""

from __future__ import annotations

from typing import Never

import pytest

from factlint.checks import Evidence, run
from factlint.checks.examples import Case, cases, failure
from factlint.checks.wikidata import settings
from factlint.findings import judge
from factlint.model import Conflict, Coverage, Finding, Modality, Origin, Polarity, Report, Severity
from factlint.reports import render
from factlint.reports.view import View
from factlint.rulebook import load_rulebook
from factlint.wikidata.answers import Lack, Source
from factlint.wikidata.comparing import Outcome
from factlint.wikidata.comparing.relations import BIRTH_AND_DEATH, PARENTS, TERMED
from factlint.wikidata.consulting import Consulted, consult
from factlint.wikidata.summary import remarks
from tests.wikidata.made_up import P143, Json, entity, human, snak, snapshot, statement
from tests.wikidata.saying import VOCABULARY, claim, consulted, facts_of, outcomes

BORN_SOURCED = statement(
    "Q1", "P569", "1869-02-04",
    references=({"P248": [snak("P248", "Q90")], "P854": [snak("P854", "https://example.org/x")]},),
)  # fmt: skip
ADA = human("Q1", "Ada Marr", description="Swedish founder", P569=BORN_SOURCED,
            P570=statement("Q1", "P570", "1928-05-18", references=(P143,)),
            P26=statement("Q1", "P26", "Q10", P580="1890"), P22="Q11", P19="Q20")  # fmt: skip
AROUND = (
    human("Q10", "Jonas Lind"), human("Q11", "Peter Marr"),
    entity("Q20", "Kaunas", "Q515", P131="Q21"), entity("Q21", "Lithuania", "Q6256"),
    entity("Q90", "Who Was Who", "Q1"),
)  # fmt: skip
SOURCE = snapshot(ADA, *AROUND)


def conflicts(found: Consulted, *claims: object) -> tuple[Conflict, ...]:
    evidence = Evidence((), facts_of(), VOCABULARY, wikidata=found)
    book = load_rulebook()
    return run(book.only({one.id for one in book if one.kind == "wikidata"}), evidence).conflicts


def test_every_claim_that_wikidata_may_speak_of_has_an_outcome():
    found = consulted(
        SOURCE,
        claim("Ada Marr", "born", "1869"),
        claim("Ada Marr", "died", "1927"),
        claim("Ada Marr", "spouse", "Jonas Lind", "1887"),
        claim("Ada Marr", "spouse", "Karl Roe"),
        claim("Ada Marr", "father", "Peter Marr"),
        claim("Ada Marr", "parent", "Peter Marr"),
        claim("Ada Marr", "parent", "Karl Marr"),
        claim("Ada Marr", "mother", "Berta Marr"),
        claim("Ada Marr", "birthplace", "Lithuania"),
        claim("Ada Marr", "residence", "Paris"),
        claim("Ada Marr", "defected", "1900"),  # nothing that Wikidata has a property for
        claim("Bob Roe", "born", "1900"),
        ada_marr="Q1",
    )
    assert outcomes(found) == [
        ("born", "compatible"),
        ("died", "conflict"),
        ("spouse", "conflict"),
        ("spouse", "absent"),
        ("father", "match"),
        ("parent", "match"),
        ("parent", "absent"),
        ("mother", "absent"),
        ("birthplace", "compatible"),
        ("residence", "absent"),
        ("born", "not linked"),
    ]
    assert found.outcomes == (
        ("match", 2), ("compatible", 2), ("conflict", 2), ("absent", 4), ("not linked", 1),
    )  # fmt: skip


@pytest.mark.parametrize(
    "changed",
    [
        {"modality": Modality.HEDGED},
        {"modality": Modality.ATTRIBUTED},
        {"polarity": Polarity.NEGATIVE},
        {"stale": True},
        {"confidence": 0.4},
        {"origin": Origin.REFERENCE},
        {"origin": Origin.CATEGORY},
    ],
    ids=str,
)
def test_what_the_text_does_not_vouch_for_is_not_compared(changed: dict[str, object]):
    from dataclasses import replace

    doubtful = replace(claim("Ada Marr", "born", "1700"), **changed)  # type: ignore[arg-type]
    assert consulted(SOURCE, doubtful, ada_marr="Q1").compared == ()


def test_a_date_that_is_no_edtf_is_not_compared():
    assert consulted(SOURCE, claim("Ada Marr", "born", "soon"), ada_marr="Q1").compared == ()


def test_the_date_an_item_was_found_by_is_no_evidence():
    found = consulted(
        SOURCE, claim("Ada Marr", "born", "1869-02-04"), claim("Ada Marr", "died", "1929")
    )
    born, died = found.compared
    assert (born.outcome, died.outcome) == (Outcome.COMPATIBLE, Outcome.CONFLICT)
    assert born.verdict.notes == ("the item was found by this date, so it proves nothing",)


def test_a_finding_shows_both_sides_and_wikidatas_reference():
    found = consulted(SOURCE, claim("Ada Marr", "born", "1871", line=3), ada_marr="Q1")
    (conflict,) = conflicts(found)
    assert conflict.rule == "life-agrees-with-wikidata"
    assert conflict.message == "Ada Marr: born 1871 here, but 4 February 1869 in Wikidata (Q1)."
    assert conflict.places[0].note == "Wikidata: 4 February 1869"
    assert conflict.proof == (
        "the text: 1871 (text.md:3)",
        "Wikidata: 4 February 1869, stated in Who Was Who, https://example.org/x",
        "the item: Q1 Ada Marr (1869–1928), Swedish founder; its id is stated",
        "as wikidata.jsonl had it on 2026-11-01",
    )


def test_an_import_from_a_wikipedia_is_marked_as_circular():
    (conflict,) = conflicts(consulted(SOURCE, claim("Ada Marr", "died", "1927"), ada_marr="Q1"))
    assert conflict.proof[1] == (
        "Wikidata: 18 May 1928, only imported from a Wikipedia: circular if the text is from there"
    )


def test_a_link_by_search_is_never_more_than_a_warning():
    by_search = consulted(
        SOURCE, claim("Ada Marr", "born", "1869"), claim("Ada Marr", "died", "1929")
    )
    (conflict,) = conflicts(by_search)
    assert conflict.severity is Severity.WARNING
    assert conflict.proof[2].endswith("name and type agree, and the date of birth")
    (conflict,) = conflicts(consulted(SOURCE, claim("Ada Marr", "died", "1929"), ada_marr="Q1"))
    assert conflict.severity is Severity.ERROR


def test_what_wikidata_doubts_is_only_a_remark():
    circa = human("Q1", "Ada Marr", P569=statement("Q1", "P569", "1869", P1480="Q5727902"))
    (conflict,) = conflicts(
        consulted(snapshot(circa), claim("Ada Marr", "born", "1890"), ada_marr="Q1")
    )
    assert conflict.severity is Severity.INFO
    assert "but about 1869 in Wikidata" in conflict.message


def test_bounds_that_qualifiers_give_are_shown():
    told = statement("Q1", "P569", "18XX", P1319="1850", P1326="1860")
    (conflict,) = conflicts(
        consulted(
            snapshot(human("Q1", "Ada Marr", P569=told)), claim("Ada Marr", "born", "1890"),
            ada_marr="Q1",
        )
    )  # fmt: skip
    assert "19th century (between 1850 and 1860)" in conflict.message


def test_one_mistake_told_twice_is_one_finding():
    told = [claim("Ada Marr", "born", year, line=at) for at, year in ((3, "1871"), (9, "1871"))]
    other = claim("Ada Marr", "born", "1872", line=12)
    found = consulted(SOURCE, *told, other, ada_marr="Q1")
    assert [len(one.places) for one in conflicts(found)] == [2, 1]


def test_a_term_names_the_qualifier_that_differs():
    found = consulted(SOURCE, claim("Ada Marr", "spouse", "Jonas Lind", "1887"), ada_marr="Q1")
    (conflict,) = conflicts(found)
    assert conflict.rule == "marriage-agrees-with-wikidata"
    assert conflict.message == (
        "Ada Marr: spouse Jonas Lind (1887) here, but Jonas Lind (start 1890) in Wikidata (Q1)."
    )
    assert conflict.mismatch is not None
    assert (conflict.mismatch.property, conflict.mismatch.kind) == ("P580", "qualifier")


def test_without_wikidata_the_rules_are_silent():
    book = load_rulebook()
    evidence = Evidence((), facts_of(claim("Ada Marr", "born", "1871")), VOCABULARY)
    assert (
        run(book.only({one.id for one in book if one.kind == "wikidata"}), evidence).conflicts == ()
    )


class Broken:
    """A source that cannot be asked."""

    name, fetched = "www.wikidata.org", ""

    def items(self, ids):  # type: ignore[no-untyped-def]
        return dict.fromkeys(ids, Lack(Outcome.UNAVAILABLE, "www.wikidata.org: answered 503"))

    titled = named = items


def test_what_cannot_be_asked_is_unavailable_and_never_a_match_or_a_conflict():
    source: Source = Broken()
    claims = [claim("Ada Marr", "born", "1871"), claim("Bob Roe", "died", "1900")]
    found = consulted(source, *claims, ada_marr="Q1")
    assert outcomes(found) == [("born", "unavailable"), ("died", "unavailable")]
    assert conflicts(found) == ()
    assert list(remarks(found, "2026-11-20", 30)) == [
        "Wikidata (www.wikidata.org): 2 claims: 2 unavailable.",
        "Wikidata could not be asked: www.wikidata.org: answered 503.",
    ]


@pytest.mark.parametrize(
    ("today", "said"),
    [
        ("2026-11-20", []),
        ("2027-01-20", ["Warning: wikidata.jsonl is 80 days old, more than 30; "
                        "`factlint wikidata snapshot` fetches what has changed since."]),
        (None, []),
        ("soon", []),
    ],
)  # fmt: skip
def test_age_is_warned_of(today: str | None, said: list[str]):
    found = consulted(SOURCE, claim("Ada Marr", "born", "1869"), ada_marr="Q1")
    assert list(remarks(found, today, 30))[1:] == said


def test_remarks_name_who_is_ambiguous_or_merged():
    sources = snapshot(
        ADA, human("Q2", "Ada Marr", description="", P569="-0043"), {"id": "Q8", "redirect": "Q1"}
    )
    found = consulted(sources, claim("Ada Marr", "born", "186X"))
    assert list(remarks(found, None, 30)) == [
        "Wikidata (wikidata.jsonl, 2026-11-01): 1 claim: 1 ambiguous.",
        "Ada Marr is ambiguous (more than one could be meant): "
        "Q1 Ada Marr (1869–1928), Swedish founder.",
    ]
    merged = consulted(sources, claim("Ada Marr", "born", "1869"), ada_marr="Q8")
    assert list(remarks(merged, None, 30))[1:] == ["Ada Marr: Q8 was merged into Q1."]
    assert next(iter(remarks(consulted(sources), None, 30))) == (
        "Wikidata (wikidata.jsonl, 2026-11-01): no claims to compare."
    )


def test_many_ambiguous_names_are_told_in_short():
    items = [human(f"Q{n}", f"Jo Roe{n}") for n in range(1, 26)]
    claims = [claim(f"Jo Roe{n}", "born", "1900", line=n) for n in range(1, 26)]
    told = list(remarks(consulted(snapshot(*items), *claims), None, 30))
    assert len(told) == 22
    assert told[-1] == "5 more are ambiguous; `factlint wikidata link` lists them."


def test_a_snapshot_of_everything_has_values_no_claim_names_yet():
    facts = facts_of(claim("Ada Marr", "born", "1869"), ada_marr="Q1")
    some = consult(facts, (), VOCABULARY, SOURCE)
    every = consult(facts, (), VOCABULARY, SOURCE, everything=True)
    assert some.library is not None and every.library is not None
    assert some.library("Q10") is None
    assert every.library("Q10") is not None and every.library("Q21") is not None


# --- giving back --------------------------------------------------------------------------------


def csv_of(findings: tuple[Finding, ...]) -> list[str]:
    report = Report(findings, Coverage())
    return "".join(render("mismatch-finder", report, View(lambda _: None))).splitlines()


def test_conflicts_are_rows_for_the_mismatch_finder():
    julian = human("Q2", "Bob Roe", P569="1828-08-28 J")
    found = consulted(
        snapshot(ADA, julian, *AROUND),
        claim("Ada Marr", "born", "1871", line=3),
        claim("Ada Marr", "father", "Karl Marr"),
        claim("Ada Marr", "spouse", "Jonas Lind", "1887"),
        claim("Bob Roe", "born", "1850-01-02", line=5),
        ada_marr="Q1", bob_roe="Q2",
    )  # fmt: skip
    findings = judge(conflicts(found), {one.id: one for one in load_rulebook()})
    header, *rows = csv_of(findings)
    assert header == (
        "item_id,statement_guid,property_id,wikidata_value,meta_wikidata_value,"
        "external_value,external_url,type"
    )
    assert sorted(rows) == [
        "Q1,Q1$P22-0,P22,Peter Marr (Q11),,Karl Marr,,statement",
        "Q1,Q1$P26-0,P580,1890,Q1985727,1887,,qualifier",
        "Q1,Q1$P569-0,P569,1869-02-04,Q1985727,1871,,statement",
        "Q2,Q2$P569-0,P569,1828-08-28,Q1985786,1850-01-02,,statement",
    ]


def test_other_findings_are_no_rows():
    assert len(csv_of(())) == 1


@pytest.mark.parametrize(
    ("value", "written"),
    [("1869", "1869"), ("1869-02", "1869-02"), ("-0043", "-0044"), ("Q5", "Q5"),
     ("https://example.org/x", "https://example.org/x")],
)  # fmt: skip
def test_values_are_written_as_far_as_they_are_known(value: str, written: str):
    from factlint.wikidata.items import read_item
    from factlint.wikidata.reporting import value_for_report

    item = read_item(entity("Q1", "x", P1=statement("Q1", "P1", value)))
    assert item is not None
    assert value_for_report(item.statements("P1")[0].main, None) == written


def test_too_many_sources_are_counted():
    from factlint.wikidata.items import read_item
    from factlint.wikidata.telling import references_in_words

    references: tuple[Json, ...] = tuple(
        {"P854": [snak("P854", f"https://example.org/{n}")]} for n in range(5)
    )
    given = {"P143": P143["P143"], "P248": [snak("P248", "Q9")]}
    item = read_item(
        entity("Q1", "x", P1=[
            statement("Q1", "P1", "Q5", 0, references=references),
            statement("Q1", "P1", "Q5", 1, references=(given,)),
            statement("Q1", "P1", "Q5", 2),
            statement("Q1", "P1", "Q5", 3, references=({"P813": [snak("P813", "2020")]},)),
        ])
    )  # fmt: skip
    assert item is not None
    assert [references_in_words(one, None) for one in item.statements("P1")] == [
        "stated in https://example.org/0, https://example.org/1, https://example.org/2 and 2 more",
        "stated in Q9",
        "without a reference",
        "stated in a source",
    ]


@pytest.mark.parametrize(
    "case",
    [case for case in cases(load_rulebook()) if case.rule.kind == "wikidata"],
    ids=lambda case: case.name,
)
def test_examples_of_rules_have_items_of_their_own(case: Case):
    def no_texts(path: str, text: str, format_: str | None) -> Never:
        raise AssertionError(path)

    assert failure(case, VOCABULARY, no_texts) is None


def test_every_property_that_can_conflict_has_a_rule():
    reported = {
        name
        for rule in load_rulebook()
        if rule.kind == "wikidata"
        for name in settings(rule.settings, rule.path).properties
    }
    can_conflict = {
        known.name
        for known in VOCABULARY.properties.values()
        if (known.value == "date" and known.wikidata)
        or known.wikidata in TERMED | PARENTS | BIRTH_AND_DEATH
    }
    assert reported == can_conflict
