"""Entries of lists of sources in files of their own: BibTeX and CSL JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factlint.checks import Evidence
from factlint.checks.kinds import kind_of
from factlint.facts import identify
from factlint.rulebook import load_rulebook
from factlint.sources import read_text
from factlint.sources.bibliographies import bibliographies_of
from factlint.sources.bibliographies.document import read_csl, works_of
from factlint.vocabulary import load_vocabulary
from tests.reporting import Said, conflicts, report

if TYPE_CHECKING:
    from pathlib import Path

    from factlint.model import Document, Place

FAULTS = {
    "isbn": (
        "isbn-is-right",
        "@book{a, isbn = {978-0-306-40615-8}}",
        "978-0-306-40615-8",
        "978-0-306-40615-8: the check digit is 8, but the other digits ask for 7.",
    ),
    "second-isbn": (
        "isbn-is-right",
        '@book{a, isbn = "978-0-306-40615-7, 0-306-40615-3"}',
        "0-306-40615-3",
        "0-306-40615-3: the check digit is 3, but the other digits ask for 2.",
    ),
    "no-doi": (
        "doi-is-well-formed",
        "@article{a, doi = {abc}}",
        "abc",
        "abc: a DOI is 10. and a registrant's number, a slash and a suffix.",
    ),
    "issn": (
        "issn-is-right",
        "@article{a, issn = {2049-3631}}",
        "2049-3631",
        "2049-3631: the check digit is 1, but the other digits ask for 0.",
    ),
    "isbn-before-isbns": (
        "isbn-fits-year",
        "@book{a, year = 1934, isbn = {978-0-306-40615-7}}",
        "1934",
        "978-0-306-40615-7 cannot stand on a book of 1934: there were none before 1965.",
    ),
    "pages": (
        "pages-run-forward",
        "@article{a, pages = {195--180}}",
        "195--180",
        "Pages 195-180 end before they begin.",
    ),
    "read-too-early": (
        "source-read-after-publication",
        "@online{a, date = {2019-03-02}, urldate = {2018-03-02}}",
        "2018-03-02",
        "Read on 2018-03-02, but published 2019-03-02.",
    ),
    "title-of-a-program": (
        "source-has-a-real-title",
        "@online{a, title = {Page not found}}",
        "Page not found",
        "title=Page not found was filled in by a program, not taken from the source.",
    ),
    "address": (
        "address-begins-once",
        "@online{a, url = {https:https://mills.example.org/}}",
        "https:https://mills.example.org/",
        "https:https://mills.example.org/ leads nowhere; https://mills.example.org/ is meant.",
    ),
    "letter-for-a-figure": (
        "listed-year-is-a-year",
        "@book{a, year = {196l}}",
        "196l",
        "In a, year = 196l: this is no year.",
    ),
    "no-such-day": (
        "listed-year-is-a-year",
        "@book{a, date = {1961-02-30}}",
        "1961-02-30",
        "In a, date = 1961-02-30: there is no such day.",
    ),
    "names": (
        "listed-names-are-parted",
        "@book{a, author = {Hart, Ellen, Lane, Ruth}}",
        "Hart, Ellen, Lane, Ruth",
        'In a, author = Hart, Ellen, Lane, Ruth: names are parted by "and", not by commas.',
    ),
    "incomplete": (
        "listed-work-is-complete",
        "@article{a, author = {Hart, Ellen}, year = 1954}",
        "@article{a",
        "The entry a has no title and no journal.",
    ),
    "same-doi": (
        "listed-work-stands-once",
        "@misc{a, doi = {10.1000/182}}\n@misc{b, doi = {https://doi.org/10.1000/182}}",
        "@misc{b",
        "b is a of line 1 again: the same DOI.",
    ),
}


@pytest.mark.parametrize(("rule", "text", "at", "message"), FAULTS.values(), ids=FAULTS)
def test_a_fault_of_an_entry_is_told_where_it_stands(
    rule: str, text: str, at: str, message: str
) -> None:
    assert report(rule, text, "bibtex") == [Said(at, message)]


RIGHT = {
    "two-isbns": ("isbn-is-right", "@book{a, isbn = {978-0-306-40615-7 0-306-40615-2}}"),
    "binding": ("isbn-is-right", "@book{a, isbn = {978-0-306-40615-7 (pbk, v. 1)}}"),
    "labelled-doi": ("doi-is-well-formed", "@book{a, doi = {DOI 10.1000/182}}"),
    "doi-with-escapes": ("doi-is-well-formed", r"@book{a, doi = {10.1000/a\_b}}"),
    "several-issns": ("issn-is-right", "@article{a, issn = {2049-3630, 0378-5955}}"),
    "pmc": ("pmcid-is-well-formed", "@article{a, pmcid = {PMC1234567}}"),
    "years-of-editions": ("listed-year-is-a-year", "@book{a, year = {[1954] 1990}}"),
    "season": ("listed-year-is-a-year", "@article{a, year = {Spring 1999}}"),
    "reprint": ("isbn-fits-year", "@book{a, year = 1934, origdate = 1934, isbn = {0-306-40615-2}}"),
    "doi-address": ("doi-is-well-formed", "@book{a, doi = {https://doi.org/10.1000/182}}"),
    "short-range": ("pages-run-forward", "@article{a, pages = {180--95}}"),
    "years": (
        "listed-year-is-a-year",
        "@book{a, date = {1954/1956}}\n@book{b, year = {c. 1880}}\n@book{c, year = {forthcoming}}"
        "\n@book{d, date = {1954-06}}\n@book{e, year = {1954/55}}\n@book{f, date = {1954/..}}",
    ),
    "body-with-commas": (
        "listed-names-are-parted",
        "@book{a, author = {{Board of Mills, Weirs, Dams, and Locks}}}",
    ),
    "inheriting": ("listed-work-is-complete", "@incollection{a, crossref = {b}}"),
    "chapters-of-one-book": (
        "listed-work-stands-once",
        "@incollection{a, title = {Weirs and Dams}, isbn = {0-306-40615-2}}\n"
        "@incollection{b, title = {Wheels and Pits}, isbn = {0-306-40615-2}}",
    ),
    "volumes": (
        "listed-work-stands-once",
        "@book{a, title = {A History}, year = 1954, volume = 1}\n"
        "@book{b, title = {A History}, year = 1954, volume = 2}",
    ),
    "one-key-twice": (
        "listed-work-stands-once",
        "@misc{a, doi = {10.1000/182}}\n@misc{a, doi = {10.1000/182}}",
    ),
}


@pytest.mark.parametrize(("rule", "text"), RIGHT.values(), ids=RIGHT)
def test_what_is_right_in_an_entry_is_left_alone(rule: str, text: str) -> None:
    assert report(rule, text, "bibtex") == []


CSL = """[
  {"id": "hart", "type": "book", "ISBN": "978-0-306-40615-8",
   "title": "Mills \\"of\\" the Valley", "author": [{"literal": "Board of Mills"}],
   "issued": {"date-parts": [[1954, 6, 3]]}, "DOI": "10,1000/182"},
  {"type": "chapter", "id": "lane", "page": "195-180"}
]"""


def test_csl_json_is_checked_field_by_field() -> None:
    document = read_csl(CSL, "refs.json")
    rules = ("isbn-is-right", "doi-is-well-formed", "pages-run-forward", "isbn-fits-year")
    found = {
        rule: [(place.line, place.text) for place in _places(rule, document)]
        for rule in (*rules, "listed-work-is-complete")
    }
    assert found == {
        "isbn-is-right": [(2, "978-0-306-40615-8")],
        "doi-is-well-formed": [(4, "10,1000/182")],
        "pages-run-forward": [(5, "195-180")],
        "isbn-fits-year": [(4, '{"date-parts": [[1954, 6, 3]]}')],
        "listed-work-is-complete": [(5, '"lane"')],
    }


def _places(rule: str, document: Document) -> list[Place]:
    return [one.places[0].place for one in conflicts(rule, document)]


def test_fields_of_csl_json_have_the_names_of_bibtex() -> None:
    work, _ = works_of(read_csl(CSL, "refs.json"))
    assert dict(work.fields) == {
        "isbn": "978-0-306-40615-8",
        "title": 'Mills "of" the Valley',
        "doi": "10,1000/182",
        "author": "Board of Mills",
        "year": "1954",
        "date": "1954-06-03",
    }


OLDER = {
    "older": ("In 2019 the wheel was put back [@lane1999].", [1999]),
    "one-of-two-is-newer": ("In 2019 the wheel was put back [@lane1999; @moor2021].", []),
    "one-of-two-is-undated": ("In 2019 the wheel was put back [@lane1999; @pike].", []),
    "not-listed": ("In 2019 the wheel was put back [@nobody].", []),
    "newer": ("In 1954 the wheel was put back [@lane1999].", []),
}


@pytest.mark.parametrize(("text", "years"), OLDER.values(), ids=OLDER)
def test_a_listed_source_is_not_older_than_what_it_is_cited_for(
    tmp_path: Path, text: str, years: list[int]
) -> None:
    lines = ["@book{lane1999, year = 1999}", "@book{moor2021, date = {2021-03}}", "@book{pike,}"]
    (tmp_path / "mill.bib").write_text("\n".join(lines), encoding="utf-8")
    document = read_text(text, str(tmp_path / "mill.md"))
    rule = load_rulebook().get("source-is-not-older")
    assert rule is not None
    evidence = Evidence(
        (document,),
        identify([]),
        load_vocabulary(),
        bibliographies=bibliographies_of([document])[0],
    )
    found = [one.message for one in kind_of(rule).check([rule], evidence)]
    assert found == [f"The source is of {year}, and this happened in 2019." for year in years]


def test_a_list_is_looked_at_once_for_all_texts_that_call_on_it(tmp_path: Path) -> None:
    (tmp_path / "references.bib").write_text("@book{a, year = {196l}}", encoding="utf-8")
    documents = [read_text("Sold [@a].", str(tmp_path / f"{name}.md")) for name in "xy"]
    listed = tmp_path / "references.bib"
    documents.append(read_text(listed.read_text(encoding="utf-8"), str(listed)))
    for some in (documents[:2], documents):
        evidence = Evidence(
            tuple(some),
            identify([]),
            load_vocabulary(),
            bibliographies=bibliographies_of(some)[0],
        )
        assert [page.document.path for page in evidence.pages][-1] == (
            tmp_path / "references.bib"
        ).as_posix()
        assert len(evidence.pages) == 3


MATTER = """---
title: Tin
references:
- id: hatcher1973
  type: book
  title: English Tin
  author:
  - {family: Hatcher, given: John}
  issued: 1973
- id: lewis
  type: chapter
  title: "The Stannaries"
  author: [{literal: Board of Mines}]
  issued: {year: 1908, month: 6}
- id: pike
  type: book
  issued: [{date-parts: [[1966, 2, 30]]}]
---

Tin was coined twice a year [@hatcher1973, p. 9; @hatchr1973].
"""


def test_sources_of_a_front_matter_are_read_as_csl(tmp_path: Path) -> None:
    document = read_text(MATTER, str(tmp_path / "tin.md"))
    hatcher = {"title": "English Tin", "author": "Hatcher", "year": "1973", "date": "1973"}
    lewis = {"title": "The Stannaries", "author": "Board of Mines", "year": "1908"}
    assert [(work.key, work.line, dict(work.fields)) for work in works_of(document)] == [
        ("hatcher1973", 4, hatcher),
        ("lewis", 10, lewis | {"date": "1908-06"}),
        ("pike", 15, {"year": "1966", "date": "1966-02-30"}),
    ]


FOUND_IN_MATTER = {
    "key-has-source": [
        ("hatchr1973", "No source in tin.md has the key hatchr1973; the nearest is hatcher1973.")
    ],
    "listed-year-is-a-year": [
        ("[{date-parts: [[1966, 2, 30]]}]", "In pike, date = 1966-02-30: there is no such day.")
    ],
    "listed-work-is-complete": [("pike", "The entry pike has no title and no author.")],
}


@pytest.mark.parametrize(("rule_id", "expected"), FOUND_IN_MATTER.items(), ids=FOUND_IN_MATTER)
def test_sources_of_a_front_matter_are_checked(
    tmp_path: Path, rule_id: str, expected: list[tuple[str, str]]
) -> None:
    document = read_text(MATTER, str(tmp_path / "tin.md"))
    rule = load_rulebook().get(rule_id)
    assert rule is not None
    lists, _ = bibliographies_of([document])
    evidence = Evidence((document,), identify([]), load_vocabulary(), bibliographies=lists)
    found = kind_of(rule).check([rule], evidence)
    assert [(one.places[0].place.text, one.message) for one in found] == expected


@pytest.mark.parametrize(
    "text", ["---\nreferences: [\n---\nSold [@a].", "---\nreferences: none\n---\nSold [@a]."]
)
def test_a_front_matter_that_is_no_list_of_sources_lists_none(text: str) -> None:
    assert works_of(read_text(text, "a.md")) == ()
