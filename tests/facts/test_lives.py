"""What dates say about two of one name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factlint.facts.lives import Life, agree, cannot_be_one, life_of
from factlint.model import Date, Modality, Polarity
from factlint.vocabulary import load_vocabulary
from tests.facts.sayings import claim, person

ADA = person("Ada Byron")


def life(**told: str) -> Life:
    return life_of(
        [claim("a", ADA, name, Date(edtf)) for name, edtf in told.items()], load_vocabulary()
    )


def test_a_life_has_beginnings_ends_and_acts() -> None:
    known = life(born="1905", died="1966", defected="1944", buried="1967")
    assert [len(known.begins), len(known.ends), len(known.acts)] == [1, 1, 1]


@pytest.mark.parametrize("edtf", ["not a date", "1905-02-30", "..", "../.."])
def test_what_bounds_nothing_is_no_date(edtf: str) -> None:
    assert life(born=edtf) == Life()


def test_only_plain_statements_make_a_life() -> None:
    born = claim("a", ADA, "born", Date("1905"))
    doubted = [
        replace(born, modality=Modality.HEDGED),
        replace(born, modality=Modality.ATTRIBUTED),
        replace(born, polarity=Polarity.NEGATIVE),
    ]
    assert life_of(doubted, load_vocabulary()) == Life()


AGREE = [
    ("year and day", life(born="1905"), life(born="1905-10-11"), 1),
    ("both ends", life(born="1905", died="1966"), life(born="1905", died="1966-02"), 2),
    ("a century says nothing", life(born="19XX"), life(born="1905"), 0),
    ("an open date says nothing", life(born="1905/.."), life(born="1905"), 1),
    ("before", life(born="[..1905]"), life(born="1905"), 0),
    ("other years", life(born="1905"), life(born="1906"), 0),
    ("nothing known", Life(), Life(), 0),
]


@pytest.mark.parametrize(("a", "b", "ends"), [one[1:] for one in AGREE], ids=[o[0] for o in AGREE])
def test_ends_agree_that_are_known_to_the_year(a: Life, b: Life, ends: int) -> None:
    assert (agree(a, b), agree(b, a)) == (ends, ends)


APART = [
    ("ten years are a slip", life(born="1905"), life(born="1914"), False),
    ("more are another", life(born="1905"), life(born="1917"), True),
    ("an open end does not part", life(born="[..1800]"), life(born="1700"), False),
    ("an end known only upwards", life(died="[1966..]"), life(died="1990"), False),
    ("dead before the other was born", life(died="1904"), life(born="1905"), True),
    ("dead in the year of the other's birth", life(died="1905"), life(born="1905"), False),
    ("one of two readings fits", life(born="1905"), life(born="1905", baptised="1905"), False),
    ("nothing known", Life(), life(born="1905"), False),
]


@pytest.mark.parametrize(("a", "b", "two"), [one[1:] for one in APART], ids=[o[0] for o in APART])
def test_lives_too_far_apart_are_two(a: Life, b: Life, two: bool) -> None:
    assert (cannot_be_one(a, b), cannot_be_one(b, a)) == (two, two)
