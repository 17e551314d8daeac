"""Two towns that two texts, or a box and its article, give for one birth."""

from __future__ import annotations

import pytest

from tests.checks.two_texts import told_of_two

LATER = "He wrote many plays for the small theatres of the coast, and acted in some of them. "
RULE = "places-of-birth-and-death-agree"


def found(tmp_path, one: str, other: str) -> list[str]:
    return told_of_two(tmp_path, RULE, one, other)


def test_two_towns_are_told(tmp_path) -> None:
    messages = found(tmp_path, "He was born in Marsden in 1921.", "He was born at Kelby in 1921.")
    assert messages == ["Stefan Wolny: birthplace Kelby here, but Marsden elsewhere."]


@pytest.mark.parametrize(
    "other",
    [
        "He was born in England in 1921.",
        "He was born in Marsden in 1921.",
        "He was born at Kelby, near Marsden, in 1921.",
        "He may have been born at Kelby in 1921.",
        "He was born in Kelbyshire in 1921.",
    ],
    ids=["a country", "the same", "near", "hedged", "a county"],
)
def test_places_that_may_be_one_are_left_alone(tmp_path, other: str) -> None:
    assert found(tmp_path, "He was born in Marsden in 1921.", other) == []


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("His play was given in Marsden in 1952 and again in Kelby in 1953.", 1),
        ("In 1930 they left Kelby and moved to Marsden.", 1),
        ("His play was given in Marsden, as Kelby was then called.", 0),
        ("His play was given in Kelby and Marsden in 1952.", 0),
    ],
)
def test_places_told_of_at_two_times_are_two(tmp_path, said: str, number: int) -> None:
    one, other = "He was born in Marsden in 1921.", f"He was born at Kelby in 1921. {LATER}{said}"
    assert len(found(tmp_path, one, other)) == number
