"""Time values: what days they mean, and how Wikibase says them."""

from __future__ import annotations

import json

import pytest

from factlint.dates import bounds_in_words, julian_day_number, parse_edtf
from factlint.extract.times import find_times
from factlint.wikidata.comparing import compare_date
from factlint.wikidata.items import Snak, Statement
from factlint.wikidata.times import GREGORIAN, JULIAN, TimeValue, read_time
from factlint.wikidata.timewords import time_in_words
from tests.shared_material import shared

ORACLE_VALUES = "wbparsevalue-oracle-mw1.43.json"
ORACLE_WORDS = "wbformatvalue-oracle-mw1.43.json"


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        (TimeValue(1952, 3, 11, 11), "1952-03-11", "1952-03-11"),
        (TimeValue(1952, 3, 11, 10), "1952-03-01", "1952-03-31"),
        (TimeValue(1905, 1, 1, 9), "1905-01-01", "1905-12-31"),
        (TimeValue(1985, 0, 0, 8), "1980-01-01", "1989-12-31"),
        (TimeValue(1900, 0, 0, 7), "1801-01-01", "1900-12-31"),
        (TimeValue(1801, 0, 0, 7), "1801-01-01", "1900-12-31"),
        (TimeValue(1800, 0, 0, 7), "1701-01-01", "1800-12-31"),
        (TimeValue(2000, 0, 0, 7), "1901-01-01", "2000-12-31"),
        (TimeValue(2000, 0, 0, 6), "1001-01-01", "2000-12-31"),
        (TimeValue(2001, 0, 0, 6), "2001-01-01", "3000-12-31"),
        (TimeValue(-44, 0, 0, 9), "-0043-01-01", "-0043-12-31"),
        (TimeValue(-1, 0, 0, 9), "0000-01-01", "0000-12-31"),
        (TimeValue(-100, 0, 0, 7), "-0099-01-01", "0000-12-31"),
        (TimeValue(-44, 0, 0, 8), "-0048-01-01", "-0039-12-31"),
        (TimeValue(5, 0, 0, 8), "0001-01-01", "0009-12-31"),
        (TimeValue(1869, 6, 15, 11, JULIAN), "1869-06-27", "1869-06-27"),
        (TimeValue(1900, 2, 29, 11, JULIAN), "1900-03-13", "1900-03-13"),
        (TimeValue(1900, 2, 0, 10, JULIAN), "1900-02-13", "1900-03-13"),
        (TimeValue(1901, 2, 0, 10, JULIAN), "1901-02-14", "1901-03-13"),
        (TimeValue(1900, 2, 30, 11), "1900-02-01", "1900-02-28"),
        (TimeValue(1952, 5, 0, 11), "1952-05-01", "1952-05-31"),
        (TimeValue(1952, 0, 0, 11), "1952-01-01", "1952-12-31"),
        (TimeValue(1952, 13, 0, 10), "1952-01-01", "1952-12-31"),
        (TimeValue(1952, 3, 11, 14), "1952-03-11", "1952-03-11"),
    ],
    ids=str,
)
def test_a_time_value_means_these_days(value: TimeValue, first: str, last: str):
    assert value.bounds() == (parse_edtf(first).first, parse_edtf(last).last)


@pytest.mark.parametrize(
    "value", [TimeValue(0, 0, 0, 9), TimeValue(-13_798_000_000, 0, 0, 3), TimeValue(1, 0, 0, 5)],
    ids=str,
)  # fmt: skip
def test_what_is_no_year_has_no_days(value: TimeValue):
    assert value.bounds() is None


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ({"time": "+1952-00-00T00:00:00Z", "precision": 9}, TimeValue(1952, 0, 0, 9)),
        ({"time": "+00000001994-01-01T00:00:00Z", "precision": 11}, TimeValue(1994, 1, 1, 11)),
        ({"time": "-0044-03-15T00:00:00Z", "precision": 11,
          "calendarmodel": "http://www.wikidata.org/entity/Q1985786"},
         TimeValue(-44, 3, 15, 11, JULIAN)),
        ({"time": "+1994-01-01T00:00:00Z", "precision": 11, "calendarmodel": ""},
         TimeValue(1994, 1, 1, 11, GREGORIAN)),
        ({"time": "1994", "precision": 9}, None),
        ({"time": "+1994-01-01T00:00:00Z"}, None),
        ({}, None),
    ],
    ids=str,
)  # fmt: skip
def test_a_time_is_read_or_is_none(told: dict[str, object], read: TimeValue | None):
    assert read_time(told) == read


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (TimeValue(1966, 2, 25, 11), "25 February 1966"),
        (TimeValue(1966, 2, 0, 10), "February 1966"),
        (TimeValue(1966, 2, 25, 9), "1966"),
        (TimeValue(1985, 0, 0, 8), "1980s"),
        (TimeValue(1900, 0, 0, 7), "19th century"),
        (TimeValue(2001, 0, 0, 7), "21st century"),
        (TimeValue(200, 0, 0, 7), "2nd century"),
        (TimeValue(300, 0, 0, 7), "3rd century"),
        (TimeValue(1300, 0, 0, 7), "13th century"),
        (TimeValue(-44, 3, 15, 11, JULIAN), "15 March 44 BCE"),
        (TimeValue(-44, 3, 15, 11), "15 March 44 BCE (Gregorian)"),
        (TimeValue(1869, 6, 15, 11, JULIAN), "15 June 1869 (Julian)"),
        (TimeValue(-4_000_000, 0, 0, 3), "about 4,000,000 years before our era"),
        (TimeValue(12_000, 0, 0, 5), "about 12,000 years into our era"),
    ],
    ids=str,
)
def test_a_time_value_is_said_so(value: TimeValue, words: str):
    assert time_in_words(value) == words


def test_words_are_those_of_a_genuine_wikibase():
    path = shared("data", "wikidata_answers", ORACLE_WORDS)
    for time, precision, calendar, words in json.loads(path.read_text(encoding="utf-8")):
        value = read_time({"time": time, "precision": precision, "calendarmodel": calendar})
        assert value is not None
        ours = time_in_words(value)
        for ordinal in ("st", "nd", "rd", "th"):  # "19. century" is no English
            ours = ours.replace(f"{ordinal} century", ". century")
            ours = ours.replace(f"{ordinal} millennium", ". millennium")
        assert ours == words


# Texts that a genuine Wikibase 1.43 reads wrongly, or not at all where there is something to read.
MISREAD = {
    "10 October [O.S. 28 September] 1875",  # as 28 October 1875
    "02/03/1966",  # as 3 February, without a doubt
    "30 February 1900", "31 April 1900",  # days that do not exist
    "00 00 1900",  # as a day
    "0",  # a year that does not exist
    "100",  # a number
}  # fmt: skip


def test_dates_of_texts_are_read_as_a_genuine_wikibase_reads_them_where_that_is_right():
    path = shared("data", "wikidata_answers", ORACLE_VALUES)
    conflicts, compared = [], 0
    for row in json.loads(path.read_text(encoding="utf-8")):
        value = read_time(row["value"] or {})
        times = [one for one in find_times(row["raw"]) if one.edtf]
        if value is None or row["raw"] in MISREAD or len(times) != 1:
            continue
        compared += 1
        verdict = compare_date(
            parse_edtf(times[0].edtf or ""), (Statement("", Snak("P569", time=value)),)
        )
        if verdict.outcome not in ("match", "compatible"):
            conflicts.append((row["raw"], times[0].edtf, value))
    assert conflicts == []
    assert compared >= 20


def test_the_calendar_of_julian_days_is_told_by_their_own_numbers():
    bounds = TimeValue(1906, 12, 6, 11, JULIAN).bounds()
    assert bounds == (julian_day_number(1906, 12, 6),) * 2
    assert bounds is not None and bounds_in_words(bounds) == "19 December 1906"
