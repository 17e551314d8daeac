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
    # A slip is ten years of 366 days, of both ends together five.
    ("births a slip apart", life(born="1905-01-01"), life(born="1915-01-09"), False),
    ("births a day more apart", life(born="1905-01-01"), life(born="1915-01-10"), True),
    ("deaths a slip apart", life(died="1905-01-01"), life(died="1915-01-09"), False),
    ("deaths a day more apart", life(died="1905-01-01"), life(died="1915-01-10"), True),
    (
        "both ends a slip apart",
        life(born="1905-01-01", died="1950-01-01"), life(born="1905-01-02", died="1955-01-04"),
        False,
    ),
    (
        "both ends a day more apart",
        life(born="1905-01-01", died="1950-01-01"), life(born="1905-01-02", died="1955-01-05"),
        True,
    ),
    (
        "births far apart, deaths agree",
        life(born="1805", died="1966"), life(born="1905", died="1966"), False,
    ),
    ("acts a slip after the end", life(died="1905-01-01"), life(defected="1915-01-09"), False),
    ("acts a day more after", life(died="1905-01-01"), life(defected="1915-01-10"), True),
    ("acts a slip before the birth", life(born="1915-01-09"), life(defected="1905-01-01"), False),
    ("acts a day more before", life(born="1915-01-10"), life(defected="1905-01-01"), True),
    (
        "one of two ends lies open",
        life(died="1904", dissolved="[1950..]"), life(born="1910"), False,
    ),
]  # fmt: skip


def test_what_lies_open_to_the_past_comes_first() -> None:
    known = life(born="1905", founded="[..1910]")
    assert [one.first is None for one in known.begins] == [True, False]


@pytest.mark.parametrize(("a", "b", "two"), [one[1:] for one in APART], ids=[o[0] for o in APART])
def test_lives_too_far_apart_are_two(a: Life, b: Life, two: bool) -> None:
    assert (cannot_be_one(a, b), cannot_be_one(b, a)) == (two, two)
