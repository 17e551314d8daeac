"""Lists of sources in files of their own: BibTeX, CSL JSON, and which file a text means."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.errors import InputError
from factlint.sources import read_text
from factlint.sources.bibliographies import bibliographies_of, bibliography_of
from factlint.sources.bibliographies.bibtex import read_bibtex
from factlint.sources.bibliographies.csl import read_csl

BIBTEX = {
    "braces": ("@book{a, title = {The {M}ills}, year = 1954}", [("title", "The Mills"), ("year", "1954")]),
    "quotation-marks": ('@book{a, title = "The {"} Mills"}', [("title", 'The " Mills')]),
    "joined": ('@book{a, publisher = oup # " and " # {Co}}', [("publisher", "oup and Co")]),
    "parentheses": ("@book(a, year={1954})", [("year", "1954")]),
    "capitals": ("@BOOK{a,\n  TITLE={Mills},\n}", [("title", "Mills")]),
    "command": (r"@book{a, title={The \emph{Mills} \& Wheels}}", [("title", "The Mills Wheels")]),
    "never-closed": ("@book{a, title={Mills", [("title", "Mills")]),
    "no-fields": ("@book{a,}", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "fields"), BIBTEX.values(), ids=BIBTEX)
def test_a_bibtex_entry_is_read_with_its_fields(text: str, fields: list[tuple[str, str]]) -> None:
    (work,) = read_bibtex(text, "a.bib")
    assert (work.key, list(work.fields)) == ("a", fields)


def test_what_is_no_source_is_passed_over_and_lines_are_told() -> None:
    text = '% @book{c, year=1}?\n@string{oup = "OUP"}\n@comment{d}\n@book{a, year=1}\n@misc{b,}\n'
    works = read_bibtex(text.partition("\n")[2], "a.bib")
    assert [(work.key, work.kind, work.line) for work in works] == [
        ("a", "book", 3),
        ("b", "misc", 4),
    ]


@given(st.text(alphabet='@{}()",=#\\ab1 \n', max_size=60))
def test_no_text_stops_the_bibtex_reader(text: str) -> None:
    assert all(work.key for work in read_bibtex(text, "a.bib"))


def test_csl_json_gives_keys_authors_and_years() -> None:
    text = '[\n {"id": "a", "type": "book", "author": [{"family": "Hart"}],'
    text += ' "issued": {"date-parts": [[1954]]}}]'
    (work,) = read_csl(text, "a.json")
    assert (work.key, work.line, work.get("author"), work.get("year")) == ("a", 2, "Hart", "1954")


@pytest.mark.parametrize("text", ["{", "3", '{"a": 1}', '["a"]'])
def test_other_json_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        read_csl(text, "a.json")


CITING = "The mill was sold [@hart]."
NAMES = {
    "front-matter": ("---\nbibliography: lists/mine.bib\n---\n\n" + CITING, ["lists/mine.bib"]),
    "front-matter-list": ("---\nbibliography:\n  - lists/mine.bib\n  - more.json\n---\n\n" + CITING,
                          ["lists/mine.bib", "more.json"]),
    "beside-it": (CITING, ["mill.bib"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "paths"), NAMES.values(), ids=NAMES)
def test_a_text_names_its_list_or_has_it_beside_it(
    tmp_path: Path, text: str, paths: list[str]
) -> None:
    (tmp_path / "lists").mkdir()
    for name in ("lists/mine.bib", "mill.bib", "references.bib"):
        (tmp_path / name).write_text("@book{hart, year=1954}", encoding="utf-8")
    (tmp_path / "more.json").write_text("[]", encoding="utf-8")
    found = bibliography_of(read_text(text, str(tmp_path / "mill.md")))
    assert found is not None
    assert [Path(path).relative_to(tmp_path).as_posix() for path in found.paths] == paths


def test_a_list_that_is_missing_is_told_and_a_text_without_keys_needs_none(tmp_path: Path) -> None:
    named = read_text("---\nbibliography: no.bib\n---\n\n" + CITING, str(tmp_path / "a.md"))
    plain = read_text("The mill was sold.", str(tmp_path / "b.md"))
    lists, failures = bibliographies_of([named, plain])
    assert lists == {}
    assert [failure.path for failure in failures] == [(tmp_path / "no.bib").as_posix()]
