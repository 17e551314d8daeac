from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise

import pytest

from factlint import __version__
from factlint.facts import Facts
from factlint.model import (
    Coverage,
    Finding,
    NotedPlace,
    Origin,
    Report,
    Severity,
    Silence,
    Unchecked,
)
from tests.checks.saying import facts
from tests.reports.handmade import (
    AGE,
    COVERAGE,
    DEFECTORS,
    EMPTY,
    MANY,
    REMARK,
    REPORT,
    SOURCES,
    SOURCES_OF_MANY,
    TRAPPED,
    place,
)
from tests.reports.html.making import body, finding, page
from tests.reports.html.reading import Element, read

LONG = "and so it went on for many years " * 20
BILL = facts(
    "Bill Hay | born | 1871",
    "Bill Hay | age-at-death | 59",
    "Bill Hay | died | 1928",
    "Bill Hay | occupation | Miner",
    "Ann Hay | born | 1850",
    "Ann Hay | died | 1840",
)


def headings(root: Element) -> list[int]:
    return [int(one.tag[1]) for one in root.inside() if re.fullmatch("h[1-6]", one.tag)]


@pytest.mark.parametrize(
    ("report", "known"),
    [
        (REPORT, None), (MANY, None), (EMPTY, None), (Report((), Coverage()), Facts()),
        (Report((finding(BILL, 0, 1, 2), TRAPPED, REMARK), COVERAGE), BILL),
    ],
    ids=["one", "several", "none", "nothing read", "with facts"],
)  # fmt: skip
def test_a_page_is_whole_for_any_number_of_findings(report: Report, known: Facts | None) -> None:
    written = page(report, known, SOURCES_OF_MANY)
    assert written.startswith('<!DOCTYPE html>\n<html lang="en">')
    root = read(written.partition("\n")[2])
    assert len(root.all("article", "finding")) == len(report.findings)
    ids = [one.attributes["id"] for one in root.inside() if "id" in one.attributes]
    assert len(set(ids)) == len(ids)
    links = [one.attributes["href"] for one in root.all("a")]
    assert {link[1:] for link in links} <= set(ids)
    levels = headings(root)
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    labels = [one.attributes[key] for one in root.inside() for key in
              ("aria-labelledby", "aria-describedby") if key in one.attributes]  # fmt: skip
    assert set(labels) <= set(ids)


def test_a_page_loads_nothing() -> None:
    written = page(Report((finding(BILL, 0, 1, 2), *MANY.findings), COVERAGE), BILL)
    root = read(written.partition("\n")[2])
    loading = ("src", "action", "background", "poster", "data", "srcset", "style", "onclick")
    assert not [one for one in root.inside() if set(loading) & set(one.attributes)]
    assert {one.attributes["href"][0] for one in root.all("a")} == {"#"}
    css = root.one("style").text
    assert "@import" not in css
    assert re.findall(r"url\(([^)]*)\)", css) == ["#hatch"]


def test_the_policy_allows_the_page_s_own_style_and_script_alone() -> None:
    root = read(page(REPORT).partition("\n")[2])
    (policy,) = (
        one.attributes["content"]
        for one in root.all("meta")
        if one.attributes.get("http-equiv") == "Content-Security-Policy"
    )
    digests = [
        b64encode(sha256(root.one(tag).text.encode()).digest()).decode()
        for tag in ("style", "script")
    ]
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digests[0]}'; script-src 'sha256-{digests[1]}'; "
        "base-uri 'none'; form-action 'none'"
    )


def test_a_finding_shows_its_passages_side_by_side_and_the_proof() -> None:
    root = read(page(REPORT, None, SOURCES).partition("\n")[2])
    article = root.one("article", "finding")
    assert article.attributes["id"] == "f-abababababab"
    assert article.one("h4").text == f"1 {AGE.message}"
    assert [figure.one("figcaption").text for figure in article.all("figure")] == [
        "age-at-death defectors.txt:4:35", "born defectors.txt:3:22", "died hay.md:1:19",
    ]  # fmt: skip
    assert [mark.text for mark in article.all("mark")] == ["59 years", "1871", "1928"]
    assert article.all("blockquote")[0].text == (
        "Bill Hay was born in 1871. He died of a stroke at the age of 59 years (1928)."
    )
    assert article.one(class_="proof").text == "Because1871 and 59 years make 1930 or 1931."
    assert article.one(class_="severity").text == "✕ Error "


def test_every_rule_that_spoke_is_explained() -> None:
    root = body(AGE, TRAPPED, replace(REMARK, rule="a-rule-of-yesterday"))
    assert [one.attributes["href"] for one in root.all("a") if one.all("code")] == [
        f"#rule-{rule}"
        for rule in (
            # the table by rule, then the findings
            "a-rule-of-yesterday", "age-at-death-fits-dates", "documents-agree-on-dates",
            "a-rule-of-yesterday", "age-at-death-fits-dates", "documents-agree-on-dates",
        )
    ]  # fmt: skip
    explained = {one.attributes["id"]: one for one in root.all("article", "rule")}
    assert explained["rule-a-rule-of-yesterday"].one("h3").text == "a-rule-of-yesterday"
    told = explained["rule-age-at-death-fits-dates"]
    assert told.one("h3").text != "age-at-death-fits-dates"
    assert len(told.text) > 100


def test_a_rule_is_explained_by_its_examples() -> None:
    (rule,) = read(page(REPORT).partition("\n")[2]).all("article", "rule")
    wrong, right = rule.one("div", "examples").all("div")
    assert (wrong.one("h4").text, right.one("h4").text) == ("Wrong", "Right")
    assert [one.text for one in wrong.all("pre")][:1] == [
        "Max: born 1905-10-11\nMax: died 1966-02-25\nMax: age-at-death 59"
    ]
    assert len(right.all("pre")) == 3


@pytest.mark.parametrize(
    ("around", "quoted", "marked"),
    [
        ("three sons: Ben and Max", "He had three sons: Ben and Max.", "three sons: Ben and Max"),
        (f"three sons: {LONG}", f"He had three sons: {LONG}"[:312] + "…", None),
    ],
    ids=["short", "long"],
)
def test_words_are_shown_within_those_that_explain_them(
    around: str, quoted: str, marked: str | None
) -> None:
    source = f"He had {around}."
    here, there = place(source, "three", "a.md"), place(source, around, "a.md")
    found = replace(AGE, place=here, note="3", related=(NotedPlace(there, "reckoned from"),))
    root = read(page(Report((found,), COVERAGE), None, {"a.md": source}).partition("\n")[2])
    (figure,) = root.all("figure")
    assert figure.one("figcaption").text == "3; reckoned from a.md:1:8"
    assert figure.one("mark").text == "three"
    assert figure.one("p").text.startswith(quoted)
    assert marked in (None, figure.one("span", "around").text)


def test_findings_stand_under_whom_they_are_about_the_gravest_first() -> None:
    warning = finding(BILL, 4, 5, fingerprint="cd" * 32, severity=Severity.WARNING)
    error = finding(BILL, 0, 1, 2, fingerprint="ef" * 32)
    root = body(warning, REMARK, error, facts=BILL)
    groups = root.all("section", "group")
    assert [(one.one("h3").text, one.all("p", "about")[0].text) for one in groups] == [
        ("Bill Hay", "person, 1 error"), ("Ann Hay", "person, 1 warning"),
        ("../other.txt", "text, 1 remark"),
    ]  # fmt: skip
    assert [one.text for one in root.all("a", "number")] == ["1", "2", "3"]
    contents = root.one("nav").all("li")
    assert [one.text for one in contents] == ["Bill Hay 1", "Ann Hay 1", "../other.txt 1"]


def test_a_group_tells_all_that_was_read_as_a_table() -> None:
    root = body(finding(BILL, 0, 1, 2), facts=BILL)
    table = root.one("section", "group").one("table")
    assert table.one("caption").text == "What the texts state about Bill Hay"
    rows = [
        [cell.text for cell in row.all() if cell.tag in ("th", "td")] for row in table.all("tr")
    ]
    assert rows == [
        ["What", "When", "Where", "Clashes in"],
        ["✕ born", "1871", "example:1", "1"],
        ["✕ died", "1928", "example:3", "1"],
        ["✕ aged 59", "1 January 1930 to 30 December 1931",
         "reckoned from the birth, 1871", "1"],
        ["✕ age at death: 59", "no date", "example:2", "1"],
        ["occupation: Miner", "no date", "example:4", ""],
    ]  # fmt: skip


def test_a_timeline_in_which_nothing_clashes_waits_until_it_is_asked_for() -> None:
    about_work = finding(BILL, 3)
    group = body(about_work, facts=BILL).one("section", "group")
    assert len(group.one("details").all("svg")) == len(group.all("svg")) == 1
    clashing = body(finding(BILL, 0, 2), facts=BILL).one("section", "group")
    assert clashing.one("details").all("svg") == []


def test_an_entity_without_statements_has_no_picture() -> None:
    told = Facts(BILL.entities, BILL.claims[:1])
    lonely = finding(Facts(BILL.entities, (replace(BILL.claims[0], subject="ann-hay"),)), 0)
    nothing = replace(lonely.claims[0], value=replace(lonely.claims[0].value, edtf="1871-02-30"))
    group = body(replace(lonely, claims=(nothing,)), facts=told).one("section", "group")
    assert group.all("svg") == group.all("table") == []


def test_many_rows_are_cut_in_the_picture_and_whole_in_the_table() -> None:
    lines = [f"Max | defected | {1900 + number}" for number in range(60)]
    many = facts(*lines)
    group = body(finding(many, 0, 1), facts=many).one("section", "group")
    assert len(group.one("ol", "rows").all("li")) == 40
    assert len(group.one("tbody").all("tr")) == 60
    assert group.one("figure", "life").one("figcaption").text == "20 more stand in the table."


def test_one_statement_in_many_places_names_some_of_them() -> None:
    told = facts(*["Max | born | 1905"] * 9, "Max | died | 1904")
    group = body(finding(told, 0, 9), facts=told).one("section", "group")
    first = group.one("tbody").all("tr")[1]
    assert first.all("td")[1].text == (
        "example:1, example:2, example:3, example:4, example:5, example:6 and 3 more"
    )


def test_what_everybody_knows_has_no_place_in_the_texts() -> None:
    told = facts("The Party | founded | 1918", "The Party | dissolved | 1917")
    known = replace(told.claims[0], origin=Origin.REFERENCE)
    said = Facts(told.entities, (known, told.claims[1]))
    group = body(finding(said, 0, 1), facts=said).one("section", "group")
    assert [row.all("td")[1].text for row in group.one("tbody").all("tr")] == [
        "example:2", "background knowledge",
    ]  # fmt: skip


@pytest.mark.parametrize(("people", "folded"), [(30, 0), (31, 1)], ids=["short", "long"])
def test_long_contents_are_folded(people: int, folded: int) -> None:
    many = facts(*[f"Person{number} | died | 1904" for number in range(people)])
    root = body(*(finding(many, at, fingerprint=f"{at:064}") for at in range(people)), facts=many)
    assert len(root.one("nav").all("li")) == people
    assert len(root.one("nav").all("details")) == folded


def test_ids_stay_apart_where_fingerprints_do_not() -> None:
    same = [replace(AGE, message=f"{number}") for number in range(3)]
    nameless = replace(AGE, fingerprint="")
    root = body(*same, nameless)
    assert [one.attributes["id"] for one in root.all("article", "finding")] == [
        "f-abababababab", f"f-{'ab' * 32}", f"f-{'ab' * 32}-2", "f-3",
    ]  # fmt: skip


def test_findings_name_what_the_filters_choose_by() -> None:
    root = body(*MANY.findings)
    form = root.one("form")
    assert "hidden" in form.attributes  # without a script it would do nothing
    texts = {
        one.attributes["value"]: one.text
        for one in form.one("select", name="document").all("option")
    }
    rules = [one.attributes["value"] for one in form.one("select", name="rule").all("option")]
    boxes = [one.attributes["value"] for one in form.all("input")]
    assert rules == ["", *sorted(one.rule for one in MANY.findings)]
    assert boxes == ["error", "warning", "info"]
    told = {
        article.attributes["data-rule"]: (
            article.attributes["data-severity"],
            {texts[key] for key in article.attributes["data-documents"].split()},
        )
        for article in root.all("article", "finding")
    }
    assert told == {
        one.rule: (
            str(one.severity),
            {one.place.path, *(noted.place.path for noted in one.related)},
        )
        for one in MANY.findings
    }


def test_the_summary_counts_and_names_what_could_not_be_read() -> None:
    root = read(page(MANY).partition("\n")[2])
    tiles = {tile.one("dt").text: tile.one("dd").text for tile in root.all(class_="tile")}
    assert tiles == {
        "error": "1", "warning": "1", "remark": "1", "texts read": "2", "claims read": "41",
    }  # fmt: skip
    assert root.one(class_="failures").text == (
        "1 file could not be read:b.txt:3:1: broken, %; mend it"
    )


def test_coverage_says_what_was_not_checked_and_why() -> None:
    unchecked = (Unchecked("no date", 5), Unchecked("a reason of tomorrow", 1))
    report = Report((), Coverage(2, 41, 35, unchecked))
    section = read(page(report).partition("\n")[2]).one(
        "section", **{"aria-labelledby": "coverage"}
    )
    assert section.one("p").text == "41 claims read from 2 texts: 35 checked, 6 not."
    rows = [[cell.text for cell in row.inside()] for row in section.one("tbody").all("tr")]
    assert rows == [
        ["no date", "5", "Nothing says when it was, so it cannot be set against other dates."],
        ["a reason of tomorrow", "1", ""],
    ]


def test_the_claims_that_were_not_checked_are_listed_as_far_as_there_is_room() -> None:
    few, many = Unchecked("no date", 1, BILL.claims[3:4]), Unchecked("x", 50, BILL.claims[:1] * 50)
    root = read(page(Report((), Coverage(1, 60, 9, (few, many)))).partition("\n")[2])
    first, second = (one.all("li") for one in root.one("tbody").all("details"))
    assert [one.text for one in first] == ["Bill Hay: occupation: Miner example:4"]
    assert [len(second), second[0].text, second[-1].text] == [
        41, "Bill Hay: born example:1", "and 10 more",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("silence", "why"),
    [
        (Silence("comment", "the church book says so"), "a comment: the church book says so"),
        (Silence("comment", "see [3]", AGE.place, "2027-01-01"),
         "a comment: see [3], until 2027-01-01"),
        (Silence("baseline"), "known from the baseline"),
    ],
    ids=["comment", "comment that expires", "baseline"],
)  # fmt: skip
def test_what_is_set_aside_is_told_with_its_reason(silence: Silence, why: str) -> None:
    report = Report((REMARK,), COVERAGE, silenced=(replace(AGE, silence=silence),))
    root = read(page(report).partition("\n")[2])
    (row,) = root.one("section", **{"aria-labelledby": "aside"}).one("tbody").all("tr")
    assert [cell.text for cell in row.all() if cell.tag in ("th", "td")] == [
        f"✕ Error {AGE.message}", AGE.rule, "defectors.txt:4:35", why,
    ]  # fmt: skip
    assert root.all("article", id=f"rule-{AGE.rule}")
    assert len(root.all("article", "finding")) == 1


def test_what_the_baseline_lacks_is_called_new() -> None:
    old, new = replace(AGE, is_new=False), replace(TRAPPED, is_new=True)
    assert [one.text for one in body(old, new, REMARK).all(class_="new")] == ["new"]


def test_without_findings_the_page_says_so() -> None:
    root = read(page(EMPTY).partition("\n")[2])
    assert root.one("p", "nothing").text == "Nothing was found."
    assert root.all("form") == root.all("nav") == []
    assert root.one("footer").text == f"Made by factlint {__version__}."


HOSTILE = (
    "<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "\"' onload=\"x",
    "</style><b>", "<!-- ", "&lt;b&gt; &#60;", "]]><svg onload=x>", "\u202etxt.exe", "x" * 5_000,
    "\x00\x1b[31m", "{{7*7}}", "javascript:alert(1)",
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_that_a_text_says_becomes_part_of_the_page(text: str) -> None:
    harmless = _shape(_spoken("harmless"))
    assert _shape(_spoken(text)) == harmless


def _spoken(text: str) -> Element:
    """Give a page in which a text is everything that comes from outside."""
    place = AGE.place._replace(path=text, text=text)
    told = facts("Max | born | 1905", "Max | died | 1904")
    entity = replace(told.entities["max"], names=(text,), type=text)
    said = Facts({"max": entity}, told.claims)
    clash: Finding = finding(
        told, 0, 1, message=text, place=place, note=text, proof=(text,), rule=text,
        related=(NotedPlace(place, text),),
    )  # fmt: skip
    said_so = replace(told.claims[0], subject_name=text)
    coverage = Coverage(1, 2, 1, (Unchecked(text, 1, (said_so,)),))
    other = replace(clash, claims=(), fingerprint="cd" * 32)
    silenced = replace(clash, silence=Silence("comment", text, None, text))
    report = Report((clash, other), coverage, (text,), (silenced,))
    return read(page(report, said, {text: DEFECTORS.replace("Bill Hay", text)}).partition("\n")[2])


def _shape(root: Element) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (one.tag, tuple(one.attributes))
        for one in root.inside()
        if "sign" not in one.attributes.get("class", "")
    ]


def test_words_that_name_nobody_stand_under_their_text() -> None:
    told = facts("14 kg (41 lb) | conversion | 14 kg", "The board | acted | 1904")
    words = {key: replace(one, type="description") for key, one in told.entities.items()}
    said = Facts(words, told.claims)
    reckoned, dated = finding(said, 0), finding(said, 1, fingerprint="cd" * 32)
    names = [one.one("h3").text for one in body(reckoned, dated, facts=said).all(class_="group")]
    assert names == ["The board", "defectors.txt"]
