"""Offices told as rows of names with years."""

from __future__ import annotations

import pytest

from factlint.model import UNTITLED_OFFICE
from tests.extract.readings import claims, held

CHOIR = "# Kelby Choir\n\nThe Kelby Choir is a choir.\n\n"
THREE = [
    ("Otto Hay", "rector", "1901/1912"),
    ("Emil Voss", "rector", "1912/1930"),
    ("Jan Lind", "rector", "1928/1940"),
]


@pytest.mark.parametrize(
    "text",
    [
        "Its rectors were Otto Hay (1901–1912), Emil Voss (1912–1930) and Jan Lind (1928–1940).",
        "The rectors:\n\n- Otto Hay, 1901–1912\n- Emil Voss, 1912–30\n- Jan Lind, 1928–1940\n",
        "## Rectors\n\n- Otto Hay (1901–1912)\n- Emil Voss (1912–1930)\n- Jan Lind (1928–40)\n",
        "## Rectors\n\n* 1901–1912: Otto Hay\n* 1912–1930: Emil Voss\n* 1928–1940: Jan Lind\n",
        "## Rectors\n\n1. Sir Otto Hay 1901-1912\n2. Dr Emil Voss 1912-1930\n3. Jan Lind 1928-1940\n",
    ],
    ids=["sentence", "items", "brackets", "years first", "titles"],
)
def test_a_row_of_holders_is_read(text: str) -> None:
    assert held(CHOIR + text) == THREE


def test_a_row_in_lines_is_read() -> None:
    text = "Its rectors:\n\n  Otto Hay, 1901-1912\n  Emil Voss, 1912-1930\n  Jan Lind, 1928-1940\n"
    assert held(CHOIR + text, form="plain") == THREE


def test_the_last_of_a_row_may_be_told_in_words() -> None:
    text = "The directors: Otto Hay (1901–1912), Emil Voss (1912–1930) and Jan Lind, who took over"
    assert held(f"{CHOIR}{text} in 1928.")[-1] == ("Jan Lind", "director", "1928/..")


@pytest.mark.parametrize(
    ("lead", "office"),
    [
        ("She was followed by", "head"),
        ("Her successors were", "head"),
        ("Her successors as director were", "director"),
        ("Its heads were", "head"),
    ],
)
def test_who_came_after_held_one_office(lead: str, office: str) -> None:
    text = (
        f"{lead} Otto Hay (1901–1912), Emil Voss (1912–1930) and Jan Lind, who took over from Voss"
    )
    found = held(f"{CHOIR}{text} in 1928.")
    assert [(one, when) for one, _, when in found] == [
        ("Otto Hay", "1901/1912"), ("Emil Voss", "1912/1930"), ("Jan Lind", "1928/.."),
    ]  # fmt: skip
    assert {told for _, told, _ in found} == {UNTITLED_OFFICE if office == "head" else office}


@pytest.mark.parametrize("head", ["Colonel", "Matron", "Rector"])
def test_a_table_names_the_office_at_its_head(head: str) -> None:
    table = f"| {head} | Term |\n|--|--|\n| Sir Otto Hay | 1901–1912 |\n| Emil Voss | 1910–1930 |\n"
    assert held(CHOIR + table) == [
        ("Otto Hay", head.lower(), "1901/1912"),
        ("Emil Voss", head.lower(), "1910/1930"),
    ]


def test_years_of_an_office_are_no_life() -> None:
    text = "Its rectors were Otto Hay (1901–1912), Emil Voss (1912–1930) and Jan Lind (1928–1980)."
    assert not [one for one in claims(CHOIR + text, "markdown") if one.property == "born"]


@pytest.mark.parametrize(
    "text",
    [
        "It sang works by Otto Hay (1901–1972), Emil Voss (1912–1980) and Jan Lind (1928–1990).",
        "The drummers were Otto Hay (1991–1999), Emil Voss (1993–1998) and Jan Lind (1990–2001).",
        "They were followed by Otto Hay (1801–1852), Emil Voss (1812–1880) and Jan Lind (1828–1890).",
        "Its painters were Otto Hay (1801–1852), Emil Voss (1852–1930) and Jan Lind (1928–1990).",
        "The rectors were Otto Hay and Emil Voss (1912–1930).",
    ],
    ids=["lives", "at one time", "lives, too", "painters", "one"],
)
def test_what_is_no_row_of_holders_is_left_alone(text: str) -> None:
    assert held(CHOIR + text) == []
