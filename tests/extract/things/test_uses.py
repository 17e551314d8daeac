"""What is done in a building, and what is told of ships and regiments by other names."""

from __future__ import annotations

import pytest

from factlint.extract.entities.numbered_bodies import NumberedBody, by_number
from tests.extract.readings import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hall was built in 1880. In 1935 the mayor gave a banquet in the hall.", ["1935"]),
        ("The tithe barn burned down in 1971. In 1964 a play was performed in the barn.", ["1964"]),
        ("The hall was built in 1880. The dance of 1954 was held in the hall.", ["1954"]),
        ("The hall was built in 1880. In 1935 she sang in the hall at Marlow.", []),
        ("The hall was built in 1880. In 1935 she sang in the garden of the hall.", []),
        ("In 1935 the mayor gave a banquet in the hall.", []),
        ("Lund Theatre\n\nLund Theatre was old. In 1935 Ada Hay sang at Lund Theatre.", ["1935"]),
        ("Lund Theatre\n\nLund Theatre was old. In 1935 Ada Hay sang for Lund Theatre.", []),
    ],
)
def test_a_building_is_used_when_something_is_done_in_it(text: str, expected: list[str]) -> None:
    assert [str(one.value) for one in claims(text) if one.property == "used"] == expected


def test_a_name_in_italics_is_a_ships_where_the_text_tells_of_it_as_of_one() -> None:
    text = "The *Lady Hay* sank on 9 May 1926. The *Lady Hay* had been launched in 1902.\n"
    told = [(one.subject_name, one.property) for one in claims(text, "markdown")]
    assert ("Lady Hay", "wrecked") in told
    assert ("Lady Hay", "launched") in told


def test_a_regiment_is_known_by_its_number() -> None:
    text = (
        "# 23rd Royal Lancers\n\nThe 23rd Royal Lancers was a regiment. The 23rd sailed in 1822.\n"
    )
    [sailed] = [one for one in claims(text, "markdown") if str(one.value) == "1822"]
    assert sailed.subject_name == "Royal Lancers"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The 23rd sailed in 1822.", ["23rd"]),
        ("It was relieved by men of the line. Then the 23rd, too, left.", ["23rd"]),
        ("On the 23rd it left.", []),
        ("On the 23rd, it left.", []),
        ("It stayed there until the 23rd.", []),
        ("It was the 23rd regiment of the line.", []),
    ],
    ids=[
        "sailed",
        "before a comma",
        "on a day",
        "on a day, a comma",
        "until a day",
        "before a noun",
    ],
)
def test_neither_a_day_of_a_month_nor_a_rank_is_a_regiment(text: str, found: list[str]) -> None:
    mentions = by_number(text, [], NumberedBody("23rd", "Royal Lancers"))
    assert [text[one.start : one.end] for one in mentions] == found
