"""What a name is the name of: a school or a teacher, a body or a people, one thing or two."""

from __future__ import annotations

import pytest

from factlint.sources.entries import fields_of
from tests.extract.readings import claims, said, told

LINES = """
Ada Holm was a pupil of the painters Hugo Lind and Juan Moch. =>
Ada Holm is a student of Riga University. => Ada Holm|educated-at|Riga University
Ada Holm is an alumna of Eton. => Ada Holm|educated-at|Eton
In Riga she met the Kurdish singer Shara Naz. =>
In Riga she met the Bollywood actress Lara Bell. =>
In Riga she met Queen singer Lara Bell. => Lara Bell|member-of|Queen
Ada Holm was a leader of the Lind Muslim League. => Ada Holm|member-of|Lind Muslim League
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_only_a_body_has_members_and_only_a_school_has_pupils(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text, by="role") == said(wanted.strip())


def test_a_first_name_that_is_a_people_s_stays_a_name() -> None:
    text = "Christian Hee Voss (1731–1803) was a painter. The Christian painter Hugo Lind left."
    assert {one.subject_name for one in claims(text)} >= {"Christian Hee Voss"}
    assert "Christian Hugo Lind" not in {one.subject_name for one in claims(text)}


FIELDS = {
    "a school with a possessive": (
        "alma_mater = [[St. Peter's School]]", {("Ada Holm", "educated-at", "St. Peter's School")},
    ),
    "two schools": (
        "alma_mater = [[Lind College]]<br>[[Riga University|The University]] of Riga",
        {("Ada Holm", "educated-at", "Lind College"), ("Ada Holm", "educated-at", "University of Riga")},
    ),
    "a husband with his title": (
        "spouse = [[Hugo Lind, Count of Peel]]", {("Ada Holm", "spouse", "Hugo Lind")},
    ),
    "a partner is no husband": ("partner = Hugo Lind", set()),
}  # fmt: skip


@pytest.mark.parametrize(("field", "wanted"), FIELDS.values(), ids=FIELDS)
def test_a_link_is_one_name(field: str, wanted: set[tuple[str, str, str]]) -> None:
    page = f"{{{{Infobox person\n| name = Ada Holm\n| {field}\n}}}}\n"
    assert told(page, "wikitext", by="field") == wanted


def test_a_second_given_name_is_the_author_s() -> None:
    text = "Smith, A. Mark, ed. and trans. (2010) Lind on Refraction. Riga: Riga Press."
    found = dict(fields_of(text))
    assert (found["author"], found["title"], found["year"]) == (
        "Smith, A. Mark", "Lind on Refraction", "2010",
    )  # fmt: skip
    assert dict(fields_of("Smith, A. Light and its ways. 1999."))["title"] == "Light and its ways"
