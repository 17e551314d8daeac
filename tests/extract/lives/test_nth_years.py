"""Ages of the dead told by the year of their life, and totals of infoboxes."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, read_by


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Ada Hay died at Leeds in her seventy-fifth year.", "74-75"),
        ("Ada Hay died on 9 January 1838, in her 42nd year.", "41-42"),
        ("Ada Hay died in 1838 in her fortieth year.", "39-40"),
        ("Ada Hay died a few days short of her ninetieth birthday.", "89"),
        ("Ada Hay died in 1838, on the eve of her 80th birthday.", "79"),
        ("Ada Hay lived to be ninety-four.", "94"),
    ],
)
def test_the_year_of_a_life_tells_the_age_at_death(text: str, age: str) -> None:
    assert read_by("nth-year", text) == [("Ada Hay", "age-at-death", age)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Hay retired in her seventy-fifth year.",
        "Ada Hay was said to have died in her seventy-fifth year.",
        "Ada Hay died in her last year at Leeds.",
        "Ada Hay died two years short of her ninetieth birthday.",
        "Ada Hay retired a few days short of her ninetieth birthday.",
        "Ada Hay hoped to have lived to be ninety.",
        "Ada Hay died in the seventy-fifth year of the reign.",
    ],
)
def test_what_is_no_year_of_the_life_that_ended_tells_none(text: str) -> None:
    assert read_by("nth-year", text) == []


BOX = "{{Infobox footballer\n| name = Ada Hay\n| caps1 = 10\n| caps2 = %s\n| totalcaps = 31\n}}\n"


@pytest.mark.parametrize(
    ("second", "parts"), [("20", ["10", "20"]), ("(20)", ["10", "20"]), ("?", []), ("", [])]
)
def test_a_box_adds_up_what_it_numbers(second: str, parts: list[str]) -> None:
    text = BOX % second + "'''Ada Hay''' is a footballer."
    found = [one for one in claims(text, "wikitext") if one.property == "total-of-parts"]
    assert [str(value) for one in found for _, value in one.qualifiers] == parts


def test_a_report_tells_its_own_year() -> None:
    text = (
        "FINED\n\nWednesday 6 November 1963\n\nOn Monday 4 November 1963 Ada Hay, 19, was thrown"
        " clear. Later Hay, 21, said that it was dark.\n"
    )
    assert [value for _, _, value in read_by("present-age", text)] == ["19 year", "21 year"]
