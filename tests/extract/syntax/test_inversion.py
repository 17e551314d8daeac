"""Subjects behind their verb, and what looks like them."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def dated(text: str) -> set[tuple[str, str, str]]:
    """Give subject, property and date of what a text tells of with a date."""
    return {
        (one.subject_name, one.property, str(one.value))
        for one in claims(text)
        if one.by == "clause"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Here, in 1922, died Ada Hale.", ("Ada Hale", "died", "1922")),
        ("At Corley in 1860 was born Ada Hale.", ("Ada Hale", "born", "1860")),
        ("In this house was born, on 3 May 1860, the painter Ada Hale.", ("Ada Hale", "born", "1860-05-03")),
        ("In 1880 was founded the Corley Mercury.", ("Corley Mercury", "founded", "1880")),
        ("In 1880 was opened the first bridge at Corley.", ("first bridge", "opened", "1880")),
        ("Then in 1921 came Ada Hale to Riga.", ("Ada Hale", "acted", "1921")),
        ("Under him in 1921 was built the chapel.", ("chapel", "built", "1921")),
        ("In 1911 died his wife Ada.", ("Ada", "died", "1911")),
        ("At Corley in 1860, in a house by the river, died the painter Ada Hale.", ("Ada Hale", "died", "1860")),
        ("Otto Lamb sold it in 1899; in 1902 died Ada Hale.", ("Ada Hale", "died", "1902")),
    ],
)  # fmt: skip
def test_a_subject_may_stand_behind_its_verb(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in dated(text)


@pytest.mark.parametrize(
    "text",
    [
        "In 1880 was elected mayor.",
        "In 1905 arrived Riga.",
        "In 1905 came to Riga.",
        "In 1921 died when Ada Hale left.",
        "In 1855 came Ada Hale's first book.",
        "In 1921 would have died Ada Hale.",
    ],
)
def test_what_else_stands_behind_a_verb_is_no_subject(text: str) -> None:
    assert dated(text) == set()
