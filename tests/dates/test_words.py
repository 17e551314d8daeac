"""Dates as people say them, and bounds written as EDTF."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.dates import (
    Bounds,
    bounds_in_words,
    day_in_words,
    day_number,
    edtf_between,
    edtf_of_day,
    in_words,
    parse_edtf,
)
from factlint.dates.writing import edtf_of_year


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1905-10-11", "11 October 1905"),
        ("1905-10-11T10:10:10Z", "11 October 1905"),
        ("1905-10", "October 1905"),
        ("1905", "1905"),
        ("0100", "100"),
        ("0079", "AD 79"),
        ("0001", "AD 1"),
        ("0079-10", "October AD 79"),
        ("0000", "1 BC"),
        ("-0043", "44 BC"),
        ("-0043-03-15", "15 March 44 BC"),
        ("Y17000", "17000"),
        ("1892~", "about 1892"),
        ("1892?", "perhaps 1892"),
        ("1892%", "perhaps about 1892"),
        ("1905-10-~11", "about 11 October 1905"),
        ("1941-21", "spring 1941"),
        ("1941-24", "winter 1941"),
        ("1941-25", "northern spring 1941"),
        ("1941-29", "southern spring 1941"),
        ("1941-26", "northern summer 1941"),
        ("1941-31", "southern autumn 1941"),
        ("1941-33", "the first quarter of 1941"),
        ("1941-36", "the last quarter of 1941"),
        ("1941-37", "the first four months of 1941"),
        ("1941-38", "the second four months of 1941"),
        ("1941-39", "the last four months of 1941"),
        ("1941-40", "the first half of 1941"),
        ("1941-41", "the second half of 1941"),
        ("0079-21", "spring AD 79"),
        ("196X", "the 1960s"),
        ("196X~", "about the 1960s"),
        ("193", "the 1930s"),
        ("001X", "the 10s"),
        ("180X", "between 1800 and 1809"),
        ("000X", "between 1 BC and AD 9"),
        ("-005X", "between 60 BC and 51 BC"),
        ("18XX", "the 19th century"),
        ("20XX", "the 21st century"),
        ("21XX", "the 22nd century"),
        ("22XX", "the 23rd century"),
        ("10XX", "the 11th century"),
        ("11XX", "the 12th century"),
        ("12XX", "the 13th century"),
        ("00XX", "the 1st century"),
        ("-00XX", "the 1st century BC"),
        ("-01XX", "the 2nd century BC"),
        ("19", "the 20th century"),
        ("1XXX", "between 1000 and 1999"),
        ("1XX3", "between 1003 and 1993"),
        ("19X3", "between 1903 and 1993"),
        ("1950S2", "about 1950 (between 1900 and 1999)"),
        ("1955S3", "about 1955 (between 1950 and 1959)"),
        ("Y171010000S3", "about 171010000 (between 171000000 and 171999999)"),
        ("156X-12-25", "25 December in the 1560s"),
        ("15XX-12", "December in the 16th century"),
        ("XXXX-12-25", "25 December of an unknown year"),
        ("XXXX", "an unknown year"),
        ("1999-XX", "1999"),
        ("1999-01-XX", "January 1999"),
        ("1999-XX-23", "1999"),
        ("1919/1930", "1919 to 1930"),
        ("1892~/1900-03", "about 1892 to March 1900"),
        ("1940/..", "since 1940"),
        ("1940/", "from 1940"),
        ("../1943", "until 1943"),
        ("/1943", "until 1943"),
        ("/", "an unknown time"),
        ("../..", "an unknown time"),
        ("[1917..1920]", "between 1917 and 1920"),
        ("[1667,1668]", "1667 or 1668"),
        ("[1667,1668,1670..1672]", "1667, 1668 or 1670 to 1672"),
        ("[1667]", "1667"),
        ("{1960,1961-12}", "1960 and December 1961"),
        ("{1960..1962}", "1960 to 1962"),
        ("[..1962]", "before 1963"),
        ("[..1962-12]", "before January 1963"),
        ("[..1963-02-28]", "before 1 March 1963"),
        ("[..-0001]", "before 1 BC"),
        ("[1964..]", "after 1963"),
        ("[1964-01..]", "after December 1963"),
        ("[1964-03-01..]", "after 29 February 1964"),
        ("[0001..]", "after 1 BC"),
        ("[1892~..]", "not before about 1892"),
        ("[..196X]", "not after the 1960s"),
        ("[..1962-22]", "not after summer 1962"),
        ("[..1950,1960]", "before 1951 or 1960"),
    ],
)
def test_a_date_is_said_as_people_say_it(text: str, words: str) -> None:
    assert in_words(parse_edtf(text)) == words


def test_an_open_side_alone_is_an_unknown_time() -> None:
    assert in_words(parse_edtf("1940/..").parts[1]) == "an unknown time"


@pytest.mark.parametrize(
    ("first", "last", "text", "words"),
    [
        ((1905, 10, 11), (1905, 10, 11), "1905-10-11", "11 October 1905"),
        ((1905, 1, 1), (1905, 1, 1), "1905-01-01", "1 January 1905"),
        ((1905, 10, 1), (1905, 10, 31), "1905-10", "October 1905"),
        ((1904, 2, 1), (1904, 2, 29), "1904-02", "February 1904"),
        ((1905, 1, 1), (1905, 12, 31), "1905", "1905"),
        ((1960, 1, 1), (1969, 12, 31), "196X", "the 1960s"),
        ((1800, 1, 1), (1899, 12, 31), "18XX", "the 19th century"),
        ((1800, 1, 1), (1809, 12, 31), "180X", "between 1800 and 1809"),
        ((1960, 1, 1), (1968, 12, 31), "[1960..1968]", "between 1960 and 1968"),
        ((1960, 1, 1), (1979, 12, 31), "[1960..1979]", "between 1960 and 1979"),
        (
            (1905, 1, 1),
            (1905, 3, 4),
            "[1905-01-01..1905-03-04]",
            "between 1 January 1905 and 4 March 1905",
        ),
        ((1905, 3, 1), (1906, 4, 30), "[1905-03..1906-04]", "between March 1905 and April 1906"),
        (
            (1905, 2, 1),
            (1905, 12, 31),
            "[1905-02..1905-12]",
            "between February 1905 and December 1905",
        ),
        (
            (1905, 1, 1),
            (1905, 11, 30),
            "[1905-01..1905-11]",
            "between January 1905 and November 1905",
        ),
        (None, (1962, 12, 31), "[..1962]", "before 1963"),
        (None, (1962, 11, 30), "[..1962-11]", "before December 1962"),
        (None, (1962, 11, 29), "[..1962-11-29]", "before 30 November 1962"),
        ((1964, 2, 1), None, "[1964-02..]", "after January 1964"),
        ((1964, 2, 2), None, "[1964-02-02..]", "after 1 February 1964"),
        ((1964, 1, 1), None, "[1964..]", "after 1963"),
        (
            (-99, 1, 1),
            (-43, 3, 15),
            "[-0099-01-01..-0043-03-15]",
            "between 1 January 100 BC and 15 March 44 BC",
        ),
        ((17000, 3, 1), (17000, 3, 1), "Y17000", "17000"),
        ((17000, 1, 1), (17001, 12, 31), "[Y17000..Y17001]", "between 17000 and 17001"),
        ((17000, 3, 1), (17001, 3, 1), "[Y17000..Y17001]", "between 17000 and 17001"),
    ],
)
def test_bounds_are_written_as_the_shortest_edtf(
    first: tuple[int, int, int] | None,
    last: tuple[int, int, int] | None,
    text: str,
    words: str,
) -> None:
    bounds = Bounds(first and day_number(*first), last and day_number(*last))
    assert edtf_between(bounds) == text
    assert bounds_in_words(bounds) == words


def test_what_nothing_bounds_has_words_but_no_edtf() -> None:
    assert bounds_in_words(Bounds(None, None)) == "an unknown time"
    with pytest.raises(ValueError, match=r"^a point of time without bounds has no EDTF$"):
        edtf_between(Bounds(None, None))


@pytest.mark.parametrize(
    ("year", "text"),
    [(9999, "9999"), (10000, "Y10000"), (-9999, "-9999"), (-10000, "Y-10000"), (0, "0000")],
)
def test_years_of_more_than_four_digits_are_written_with_y(year: int, text: str) -> None:
    assert edtf_of_year(year) == text
    assert parse_edtf(text).year == year


def test_a_day_is_written_and_said() -> None:
    number = day_number(1905, 10, 1)
    assert (edtf_of_day(number), day_in_words(number)) == ("1905-10-01", "1 October 1905")


NUMBERS = st.integers(day_number(-9999, 1, 1), day_number(9999, 12, 31))


@given(st.tuples(NUMBERS, NUMBERS).map(sorted))
def test_written_bounds_are_read_back(pair: list[int]) -> None:
    bounds = Bounds(*pair)
    assert parse_edtf(edtf_between(bounds)).start == bounds


@given(st.integers(-9999, 9989), st.sampled_from([1, 10, 100, 7]))
def test_written_years_are_read_back(first: int, count: int) -> None:
    last = min(first + count - 1, 9999)
    bounds = Bounds(day_number(first, 1, 1), day_number(last, 12, 31))
    assert parse_edtf(edtf_between(bounds)).start == bounds
