"""Whole documents as people write them, each with faults in its citations and with traps."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.checks import Evidence
from factlint.checks.kinds import kind_of
from factlint.facts import identify
from factlint.rulebook import load_rulebook
from factlint.sources import read_text
from factlint.sources.bibliographies import bibliographies_of
from factlint.vocabulary import load_vocabulary

HERE = Path(__file__).parent / "documents"
KINDS = ("text", "resolution", "presence", "identifier", "source-time")
EXPECTED = {
    "bells.html": [
        "bells.html:3 footnote-is-defined",
        "bells.html:4 quotation-has-source",
        "bells.html:5 address-begins-once",
        "bells.html:9 footnote-is-used",
    ],
    "canal.html": [
        "canal.html:6 footnote-is-defined",
        "canal.html:18 footnote-is-used",
        "canal.html:21 isbn-fits-year",
        "canal.html:22 footnote-is-used",
    ],
    "cyclist.wiki": [
        "cyclist.wiki:6 opinion-has-a-holder",
        "cyclist.wiki:6 source-is-not-older",
        "cyclist.wiki:9 note-is-written-once",
    ],
    "essay.txt": [
        "essay.txt:9 mark-has-entry",
        "essay.txt:9 pages-run-forward",
        "essay.txt:11 mark-has-entry",
        "essay.txt:15 source-is-not-older",
        "essay.txt:28 source-is-cited",
    ],
    "glass.tex": [
        "glass.bib:5 listed-work-is-complete",
        "glass.tex:15 key-has-source",
        "glass.tex:17 source-is-not-older",
    ],
    "gliders.md": ["gliders.md:11 toll-has-source"],
    "harbour.wiki": [
        "harbour.wiki:12 pages-run-forward",
        "harbour.wiki:14 quotation-has-source",
        "harbour.wiki:17 named-ref-is-defined",
        "harbour.wiki:17 ref-follows-punctuation",
        "harbour.wiki:17 template-date-is-a-date",
        "harbour.wiki:17 toll-has-source",
        "harbour.wiki:19 short-ref-has-source",
        "harbour.wiki:21 source-is-not-older",
        "harbour.wiki:24 archive-date-fits-address",
        "harbour.wiki:24 ref-name-means-one-note",
        "harbour.wiki:24 template-parameter-exists",
        "harbour.wiki:37 isbn-fits-year",
    ],
    "kilns.txt": [
        "kilns.txt:5 mark-has-entry",
        "kilns.txt:7 source-is-not-older",
        "kilns.txt:21 entry-stands-once",
        "kilns.txt:21 footnote-is-used",
    ],
    "libraries.txt": [
        "libraries.txt:3 pages-run-forward",
        "libraries.txt:5 mark-has-entry",
        "libraries.txt:14 source-is-cited",
    ],
    "tannery.txt": ["tannery.txt:5 quotation-has-source"],
    "schools.md": [
        "schools.bib:31 pages-run-forward",
        "schools.bib:35 listed-work-stands-once",
        "schools.bib:44 source-read-after-publication",
        "schools.md:17 key-has-source",
        "schools.md:19 footnote-is-defined",
        "schools.md:23 source-is-not-older",
        "schools.md:27 footnote-is-used",
    ],
}

CLEAN = (
    "bewley.html", "ice-houses.tex", "mill.wiki", "mirrors.html", "peat.md", "town-hall.md",
    "weavers.md",
)  # fmt: skip
EXPECTED |= {name: [] for name in CLEAN}


@pytest.mark.parametrize(("name", "expected"), EXPECTED.items(), ids=EXPECTED)
def test_a_document_is_reported_on(name: str, expected: list[str]) -> None:
    document = read_text((HERE / name).read_text(encoding="utf-8"), str(HERE / name))
    lists, failures = bibliographies_of([document])
    evidence = Evidence((document,), identify([]), load_vocabulary(), bibliographies=lists)
    found = [
        (place.path, place.line, rule.id)
        for rule in load_rulebook()
        if rule.kind in KINDS
        for one in kind_of(rule).check([rule], evidence)
        for place in [one.places[0].place]
    ]
    assert failures == []
    assert [f"{Path(path).name}:{line} {rule}" for path, line, rule in sorted(found)] == expected


def test_every_document_is_looked_at() -> None:
    assert {path.name for path in HERE.iterdir() if path.suffix != ".bib"} == EXPECTED.keys()
