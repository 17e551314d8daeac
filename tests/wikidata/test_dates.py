"""Dates of texts against best-rank statements: what matches, what may be, what conflicts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.dates import edtf_of_day, parse_edtf
from factlint.wikidata.comparing import Outcome, Verdict, compare_date
from factlint.wikidata.items import Snak, Statement
from factlint.wikidata.times import TimeValue
from tests.wikidata.made_up import held

OLD_STYLE = "one may be Old Style (Julian), the other New Style (Gregorian)"
SPRING = "one may count the year from 25 March, the other from 1 January"
NEW_YEAR = "1 January often stands for the year alone"
BC = "years BC are often off by one"


def verdict(told: str, statements: tuple[Statement, ...]) -> Verdict:
    return compare_date(parse_edtf(told), statements)


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("1905-10-11", "1905-10-11"),
        ("1905-10", "1905-10"),
        ("1905", "1905"),
        ("190X", "190X"),
        ("1869-06-27", "1869-06-15 J"),
        ("1492-10-12", "1492-10-12 J"),  # before there was another calendar
        ("1905-01-01", "1905-01-01"),
        ("1582-10-04", "1582-10-04 J"),
    ],
)
def test_equal_dates_of_equal_precision_match(told: str, value: str):
    assert verdict(told, held(value)).outcome is Outcome.MATCH


@pytest.mark.parametrize(
    ("told", "value", "note"),
    [
        ("1905", "1905-10-11", None),
        ("1905-10-11", "1905", None),
        ("190X", "1905-10-11", None),
        ("1905-10-11", "19XX", None),
        ("19XX", "1905", None),
        ("1892~", "1895", None),
        ("[1917..1920]", "1918", None),
        ("[..1962]", "1950", None),
        ("1919/1930", "1925", None),
        ("1905-21", "1905-02-20", None),  # spring, told loosely
        ("1869-06-15", "1869-06-27", OLD_STYLE),
        ("1869-06-27", "1869-06-15", OLD_STYLE),
        ("1906-12-06", "1906-12-19", OLD_STYLE),
        ("1869-06-15", "1869-06-15 J", OLD_STYLE),
        ("1869-12", "1870-01-05", OLD_STYLE),
        ("1899-12-24", "1900", OLD_STYLE),
        ("1900-01-05", "1899", OLD_STYLE),
        ("1950-06-15", "1950-06-15 J", OLD_STYLE),  # marked Julian by mistake
        ("1732-02-22", "1731-02-11", SPRING),  # both at once
        ("1649-02-10", "1650-02-10", SPRING),
        ("1649", "1650-02-10", SPRING),
        ("1650-02-10", "1649", SPRING),
        ("1649", "1650-01-20", SPRING),
        ("1649", "1650-03-24", SPRING),
        ("1582-10-05", "1582-10-05 J", OLD_STYLE),  # the Gregorian calendar had begun
        ("1900-02", "1900-03-13", OLD_STYLE),  # 29 February of the Julian calendar
        ("1901-02", "1901-03-13", OLD_STYLE),
        ("1923-06-15", "1923-06-28", OLD_STYLE),
        ("1650-03-24", "1649-03-24", SPRING),
        ("1797-02-10", "1796-02-10", SPRING),
        ("1905-06-15", "1905-01-01", NEW_YEAR),
        ("1905", "1905-01-01", None),
        ("-0042", "-0043", BC),
        ("-0043", "-0044", BC),
    ],
)
def test_what_can_be_one_date_is_compatible(told: str, value: str, note: str | None):
    found = verdict(told, held(value))
    assert (found.outcome, found.notes) == (Outcome.COMPATIBLE, (note,) if note else ())


@pytest.mark.parametrize(
    ("told", "value", "gap"),
    [
        ("1905-10-12", "1905-10-11", 1),
        ("1905-11", "1905-10-11", 21),
        ("1906", "1905", 1),
        ("1906", "1905-10-11", 82),
        ("191X", "1905", 1462),
        ("1898~", "1892-06-01", 214),
        ("1871", "1869-02-04", 696),
        ("1969-06-15", "1969-06-27", 12),  # no calendar differs by then
        ("1869-06-15", "1869-06-26", 11),
        ("1906-06-15", "1905-01-01", 530),
        ("-0040", "-0043", None),
        ("[1964..]", "1963", 1),
        ("1650-03-25", "1649-03-25", 365),
        ("1798-02-10", "1797-02-10", 365),
        ("1649", "1650-04-20", 110),
        ("1650-04-20", "1649", 110),
        ("1649", "1648-06-10", 205),
        ("1650-21", "1651-02-10", None),  # of a season, no day is told
        ("1701-01-05", "16XX", 5),  # of a century, no year is
        ("1901-02", "1901-03-14", 14),
        ("1924-06-15", "1924-06-28", 13),
    ],
)
def test_what_no_reading_allows_conflicts(told: str, value: str, gap: int | None):
    found = verdict(told, held(value))
    assert found.outcome is Outcome.CONFLICT
    if gap is not None:
        assert found.gap == gap


@pytest.mark.parametrize(
    ("told", "statements", "outcome", "notes", "doubtful"),
    [
        ("1905", (), Outcome.ABSENT, (), False),
        ("1905", held("1905", ranks="d"), Outcome.ABSENT, (), False),
        ("1905", held("somevalue"), Outcome.UNKNOWN_VALUE, (), False),
        ("1905", held("novalue"), Outcome.NO_VALUE, (), False),
        ("1905", held("1901", "somevalue"), Outcome.UNKNOWN_VALUE, (), False),
        ("1905", held("1901", "1905"), Outcome.MATCH, ("Wikidata holds 2 values",), False),
        ("1906-12-19", held("1906-12-19", "1907-01-01", ranks="pn"), Outcome.MATCH, (), False),
        ("1907-01-02", held("1906-12-19", "1907-01-02", ranks="pn"), Outcome.CONFLICT,
         ("Wikidata holds the text's value too, at a lower rank",), True),
        ("1907-01-02", held("1906-12-19", "1907-01-02", ranks="nd"), Outcome.CONFLICT,
         ("Wikidata marks the text's value as deprecated",), False),
        ("1905", held("0001-01-01", ranks="n"), Outcome.CONFLICT, (), False),
        ("1630", held("16XX", P1319="1610", P1326="1640"), Outcome.COMPATIBLE, (), False),
        ("1650", held("16XX", P1319="1610", P1326="1640"), Outcome.CONFLICT, (), False),
        ("1660", held("somevalue", P1326="1650"), Outcome.CONFLICT, (), False),
        ("1640", held("somevalue", P1326="1650"), Outcome.COMPATIBLE, (), False),
        ("1700", held("somevalue", P1319="1650"), Outcome.COMPATIBLE, (), False),
        ("1645", held("1650", P1326="1640"), Outcome.COMPATIBLE, (), False),
        ("1853", held("1850", P1480="Q5727902"), Outcome.COMPATIBLE, (), False),
        ("1856", held("1850", P1480="Q5727902"), Outcome.CONFLICT, (), True),
        ("1856", held("1850", P1480="Q56644435"), Outcome.CONFLICT, (), True),
    ],
)  # fmt: skip
def test_ranks_unknown_values_and_qualifiers(
    told: str, statements: tuple[Statement, ...], outcome: Outcome, notes: tuple[str, ...],
    doubtful: bool,
):  # fmt: skip
    found = verdict(told, statements)
    assert (found.outcome, found.notes, found.doubtful) == (outcome, notes, doubtful)


def test_a_conflict_names_the_nearest_statement():
    statements = held("1901", "1909", "1990")
    assert verdict("1905", statements).statement is statements[0]


def test_parts_finer_than_the_precision_mean_nothing_in_any_calendar():
    year = Statement("", Snak("P569", time=TimeValue(1905, 1, 1, 9)))
    assert verdict("1906-01-05", (year,)).notes == (OLD_STYLE,)
    assert verdict("1906-02-05", (year,)).outcome is Outcome.CONFLICT


def test_what_cannot_be_used_is_unknown():
    unusable = Statement("", Snak("P569", time=TimeValue(0, 0, 0, 9)))
    assert verdict("1905", (unusable,)).outcome is Outcome.UNKNOWN_VALUE


@settings(max_examples=200)
@given(st.integers(400_000, 760_000), st.sampled_from([4, 7, 10]))
def test_a_date_cut_from_a_value_never_conflicts_with_it(day: int, length: int):
    told = edtf_of_day(day)
    assert verdict(told[:length], held(told)).outcome in (Outcome.MATCH, Outcome.COMPATIBLE)
    assert verdict(told, held(told[:length])).outcome in (Outcome.MATCH, Outcome.COMPATIBLE)


@settings(max_examples=200)
@given(st.integers(703_000, 760_000), st.integers(1, 9_000))
def test_other_days_of_this_age_conflict(day: int, later: int):
    told = edtf_of_day(day + later)
    value = edtf_of_day(day)
    is_trap = value.endswith("-01-01") and told[:4] == value[:4]
    assert (verdict(told, held(value)).outcome is Outcome.CONFLICT) is not is_trap
