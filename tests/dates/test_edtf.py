"""EDTF strings: the bounds they have, the parts they are made of, and why others are refused."""

from __future__ import annotations

import json
import pickle
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.dates import Bounds, Edtf, Kind, Precision, parse_edtf
from factlint.dates.days import day_number
from tests.shared_material import shared

Day = tuple[int, int, int] | None


def bounds(first: Day, last: Day) -> Bounds:
    return Bounds(first and day_number(*first), last and day_number(*last))


def whole_years(first: int, last: int) -> Bounds:
    return bounds((first, 1, 1), (last, 12, 31))


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("1905-10-11", Precision.DAY, (1905, 10, 11), (1905, 10, 11)),
        ("1905-10", Precision.MONTH, (1905, 10, 1), (1905, 10, 31)),
        ("1904-02", Precision.MONTH, (1904, 2, 1), (1904, 2, 29)),
        ("1905", Precision.YEAR, (1905, 1, 1), (1905, 12, 31)),
        ("-0043-03-15", Precision.DAY, (-43, 3, 15), (-43, 3, 15)),
        ("-0043", Precision.YEAR, (-43, 1, 1), (-43, 12, 31)),
        ("0000", Precision.YEAR, (0, 1, 1), (0, 12, 31)),
        ("1905-10-11T23:59:59-05:00", Precision.DAY, (1905, 10, 11), (1905, 10, 11)),
        ("1941-21", Precision.SEASON, (1941, 3, 1), (1941, 5, 31)),
        ("1941-24", Precision.SEASON, (1941, 12, 1), (1942, 2, 28)),
        ("1943-28", Precision.SEASON, (1943, 12, 1), (1944, 2, 29)),
        ("1941-30", Precision.SEASON, (1941, 12, 1), (1942, 2, 28)),
        ("1941-32", Precision.SEASON, (1941, 6, 1), (1941, 8, 31)),
        ("1941-33", Precision.SEASON, (1941, 1, 1), (1941, 3, 31)),
        ("1941-36", Precision.SEASON, (1941, 10, 1), (1941, 12, 31)),
        ("1941-38", Precision.SEASON, (1941, 5, 1), (1941, 8, 31)),
        ("1941-41", Precision.SEASON, (1941, 7, 1), (1941, 12, 31)),
        ("-0043-24", Precision.SEASON, (-43, 12, 1), (-42, 2, 28)),
        ("196X", Precision.DECADE, (1960, 1, 1), (1969, 12, 31)),
        ("18XX", Precision.CENTURY, (1800, 1, 1), (1899, 12, 31)),
        ("1XXX", Precision.MILLENNIUM, (1000, 1, 1), (1999, 12, 31)),
        ("XXXX", Precision.UNKNOWN, (0, 1, 1), (9999, 12, 31)),
        ("-XXXX", Precision.UNKNOWN, (-9999, 1, 1), (-1, 12, 31)),
        ("-01XX", Precision.CENTURY, (-199, 1, 1), (-100, 12, 31)),
        ("1XX3", Precision.MILLENNIUM, (1003, 1, 1), (1993, 12, 31)),
        ("1905-XX", Precision.YEAR, (1905, 1, 1), (1905, 12, 31)),
        ("1905-1X", Precision.YEAR, (1905, 10, 1), (1905, 12, 31)),
        ("1905-X1-11", Precision.YEAR, (1905, 1, 11), (1905, 11, 11)),
        ("1905-X2-30", Precision.YEAR, (1905, 12, 30), (1905, 12, 30)),
        ("1905-0X-31", Precision.YEAR, (1905, 1, 31), (1905, 8, 31)),
        ("1905-02-XX", Precision.MONTH, (1905, 2, 1), (1905, 2, 28)),
        ("1905-XX-3X", Precision.YEAR, (1905, 1, 30), (1905, 12, 31)),
        ("156X-12-25", Precision.DECADE, (1560, 12, 25), (1569, 12, 25)),
        ("190X-02-29", Precision.DECADE, (1904, 2, 29), (1908, 2, 29)),
        ("XXXX-02-29", Precision.UNKNOWN, (0, 2, 29), (9996, 2, 29)),
        ("1950S2", Precision.CENTURY, (1900, 1, 1), (1999, 12, 31)),
        ("1950S3", Precision.DECADE, (1950, 1, 1), (1959, 12, 31)),
        ("1950S4", Precision.YEAR, (1950, 1, 1), (1950, 12, 31)),
        ("-0043S3", Precision.DECADE, (-49, 1, 1), (-40, 12, 31)),
        ("-0003S3", Precision.DECADE, (-9, 1, 1), (-1, 12, 31)),
        ("Y17000", Precision.YEAR, (17000, 1, 1), (17000, 12, 31)),
        ("Y-17E7", Precision.YEAR, (-170_000_000, 1, 1), (-170_000_000, 12, 31)),
        ("Y1E17", Precision.YEAR, (10**17, 1, 1), (10**17, 12, 31)),
        ("Y10000S1", Precision.UNKNOWN, (10_000, 1, 1), (19_999, 12, 31)),
        ("Y-12345S5", Precision.YEAR, (-12_345, 1, 1), (-12_345, 12, 31)),
        ("Y17101E4S3", Precision.UNKNOWN, (171_000_000, 1, 1), (171_999_999, 12, 31)),
        ("Y-12345S4", Precision.DECADE, (-12_349, 1, 1), (-12_340, 12, 31)),
        ("193", Precision.DECADE, (1930, 1, 1), (1939, 12, 31)),
        ("19", Precision.CENTURY, (1900, 1, 1), (1999, 12, 31)),
        ("-04", Precision.CENTURY, (-499, 1, 1), (-400, 12, 31)),
    ],
)
def test_a_date_has_bounds(text: str, precision: Precision, first: Day, last: Day) -> None:
    parsed = parse_edtf(text)
    assert (parsed.kind, parsed.precision) == (Kind.DATE, precision)
    assert parsed.start == parsed.end == bounds(first, last)
    assert (parsed.first, parsed.last) == bounds(first, last)
    assert (parsed.text, str(parsed), parsed.parts) == (text, text, ())
    assert not parsed.is_interval
    assert not parsed.is_set


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("1919/1930", whole_years(1919, 1919), whole_years(1930, 1930)),
        (
            "1905-03/1905-10-11",
            bounds((1905, 3, 1), (1905, 3, 31)),
            bounds((1905, 10, 11), (1905, 10, 11)),
        ),
        ("1940/..", whole_years(1940, 1940), Bounds(None, None)),
        ("1940/", whole_years(1940, 1940), Bounds(None, None)),
        ("../1943", Bounds(None, None), whole_years(1943, 1943)),
        ("/1943", Bounds(None, None), whole_years(1943, 1943)),
        ("/", Bounds(None, None), Bounds(None, None)),
        ("196X/1972", whole_years(1960, 1969), whole_years(1972, 1972)),
    ],
)
def test_an_interval_has_bounds_for_its_start_and_for_its_end(
    text: str, start: Bounds, end: Bounds
) -> None:
    parsed = parse_edtf(text)
    assert (parsed.kind, parsed.start, parsed.end) == (Kind.INTERVAL, start, end)
    assert parsed.is_interval
    assert (parsed.first, parsed.last) == (start.first, end.last)


def test_the_sides_of_an_interval_are_dates_of_their_own() -> None:
    parsed = parse_edtf("1892~/..")
    start, end = parsed.parts
    assert start == parse_edtf("1892~")
    assert (end.kind, end.text, end.precision) == (Kind.OPEN, "..", Precision.UNKNOWN)
    end = parse_edtf("1892/").parts[1]
    assert (end.kind, end.text, end.precision) == (Kind.UNKNOWN, "", Precision.UNKNOWN)
    assert parsed.precision is Precision.YEAR
    assert parse_edtf("1892-03-04/189X").precision is Precision.DECADE
    assert parse_edtf("../..").precision is Precision.UNKNOWN


@pytest.mark.parametrize(
    ("text", "kind", "start", "end"),
    [
        ("[1917..1920]", Kind.ONE_OF, whole_years(1917, 1920), whole_years(1917, 1920)),
        ("[1667,1668,1670..1672]", Kind.ONE_OF, whole_years(1667, 1672), whole_years(1667, 1672)),
        ("[..1962]", Kind.ONE_OF, bounds(None, (1962, 12, 31)), bounds(None, (1962, 12, 31))),
        ("[1964..]", Kind.ONE_OF, bounds((1964, 1, 1), None), bounds((1964, 1, 1), None)),
        ("[1672,1667]", Kind.ONE_OF, whole_years(1667, 1672), whole_years(1667, 1672)),
        (
            "{1960,1961-12}",
            Kind.ALL_OF,
            whole_years(1960, 1960),
            bounds((1961, 12, 1), (1961, 12, 31)),
        ),
        ("{1667, 1670..1672}", Kind.ALL_OF, whole_years(1667, 1667), whole_years(1672, 1672)),
        ("{1670..}", Kind.ALL_OF, whole_years(1670, 1670), bounds(None, None)),
        ("{..1670}", Kind.ALL_OF, bounds(None, None), whole_years(1670, 1670)),
        ("{1960}", Kind.ALL_OF, whole_years(1960, 1960), whole_years(1960, 1960)),
        # 19XX may be 1900 or 1999, but it starts by the end of 1960 and does not end before 1960.
        (
            "{1960,19XX}",
            Kind.ALL_OF,
            bounds((1900, 1, 1), (1960, 12, 31)),
            bounds((1960, 1, 1), (1999, 12, 31)),
        ),
    ],
)
def test_a_set_has_the_bounds_of_one_or_of_all(
    text: str, kind: Kind, start: Bounds, end: Bounds
) -> None:
    parsed = parse_edtf(text)
    assert (parsed.kind, parsed.start, parsed.end) == (kind, start, end)
    assert parsed.is_set is (kind is Kind.ONE_OF)


def test_a_set_is_known_as_narrowly_as_its_widest_member() -> None:
    assert parse_edtf("[1667-03-01,166X]").precision is Precision.DECADE


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1905-10-11", (1905, 10, 11, None)),
        ("1905-10", (1905, 10, None, None)),
        ("1905-22", (1905, None, None, 22)),
        ("-0043", (-43, None, None, None)),
        ("156X-12-25", (None, 12, 25, None)),
        ("1905-XX-25", (1905, None, 25, None)),
        ("1950S2", (1950, None, None, None)),
        ("-0043S3", (-43, None, None, None)),
        ("Y-17E7", (-170_000_000, None, None, None)),
        ("193", (None, None, None, None)),
        ("1905/1910", (None, None, None, None)),
    ],
)
def test_the_parts_that_are_given_are_kept(text: str, parts: tuple[int | None, ...]) -> None:
    parsed = parse_edtf(text)
    assert (parsed.year, parsed.month, parsed.day, parsed.season) == parts


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("1905", False, False),
        ("1905~", True, False),
        ("1905?", False, True),
        ("1905%", True, True),
        ("1905-~10-11", True, False),
        ("?1905-10~-11", True, True),
        ("196X~", True, False),
        ("19?", False, True),
        ("19%", True, True),
        ("193~", True, False),
        ("1905-22%", True, True),
        ("1905~/1910?", True, True),
        ("1905/1910?", False, True),
        ("1905/1910~", True, False),
        ("1905?/1910", False, True),
        ("[1905~,1910?]", True, True),
        ("[1905,1910]", False, False),
    ],
)
def test_qualifiers_are_read(text: str, approximate: bool, uncertain: bool) -> None:
    parsed = parse_edtf(text)
    assert (parsed.approximate, parsed.uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "nothing stands there"),
        (" 1905", "a date has no space before or after it"),
        ("1905 ", "a date has no space before or after it"),
        ("1900-02-29", "month 02 of 1900 has 28 days"),
        ("1905-13", "there is no month 13"),
        ("1905-20", "there is no month 20"),
        ("1905-42", "there is no month 42"),
        ("1905-22-01", "there is no month 22"),
        ("19050", "a year of more than four digits begins with Y, as in Y17000"),
        ("11.10.1905", "a date is year-month-day with hyphens, as in 1905-10-11"),
        ("1905-1910", "a stretch of time has a slash, as in 1905/1910"),
        ("1905..1910", "a stretch of time has a slash, as in 1905/1910"),
        ("1905-3", "month and day have two digits each, as in 1905-03-07"),
        ("1905-03-7", "month and day have two digits each, as in 1905-03-07"),
        (
            "2004-(06)-11",
            "brackets and ^ are of an older draft; write 2004-06-~11 for a doubtful day",
        ),
        ("soon\nafter", "a date is written 1905, 1905-10 or 1905-10-11 (ISO 8601-2)"),
        ("١٩٠٥", "a date is written 1905, 1905-10 or 1905-10-11 (ISO 8601-2)"),
        ("-0000", "there is no year -0000; 0000 is 1 BC"),
        ("-0000S2", "there is no year -0000; 0000 is 1 BC"),
        ("-00", "there is no -00; the years before 1 BC begin with -0001"),
        ("-000", "there is no -000; the years before 1 BC begin with -0001"),
        ("196X-02-30", "no calendar day fits these digits"),
        ("1905-2X", "no calendar day fits these digits"),
        ("Y9999", "Y is for years of more than four digits; write this one with four"),
        ("Y00017000", "Y is for years of more than four digits; write this one with four"),
        ("Y1E19", "years of more than 18 digits are out of reach"),
        ("Y1E1000000000", "years of more than 18 digits are out of reach"),
        ("19050S2", "a year of other than four digits, or with an exponent, begins with Y"),
        ("1905E3S2", "a year of other than four digits, or with an exponent, begins with Y"),
        ("1950S0", "the year has no 0 significant digits"),
        ("1950S5", "the year has no 5 significant digits"),
        ("1905T10:10:10", "a time of day stands after a whole and certain day"),
        ("1905-10-11~T10:10:10", "a time of day stands after a whole and certain day"),
        ("1905-10-11?T10:10:10", "a time of day stands after a whole and certain day"),
        (
            "1905-10-11T10:10",
            "a time of day is written 23:20:30, with Z or +02:00 after it, not 10:10",
        ),
        ("1905-10-11T25:00:00", "there is no time of day 25:00:00"),
        ("1905-10-11T00:60:00", "there is no time of day 00:60:00"),
        ("1905-10-11T00:00:60", "there is no time of day 00:00:60"),
        ("1905-10-11T24:00:01", "the hour 24 is midnight sharp, 24:00:00"),
        ("1905-10-11T24:01:00", "the hour 24 is midnight sharp, 24:00:00"),
        ("1905-10-11T24:00:00.5", "the hour 24 is midnight sharp, 24:00:00"),
        ("1905-10-11T10:10:10+14:01", "there is no such time zone; they run from -12:00 to +14:00"),
        ("1905-10-11T10:10:10-12:01", "there is no such time zone; they run from -12:00 to +14:00"),
        ("1905-10-11T10:10:10+01:60", "there is no such time zone; they run from -12:00 to +14:00"),
        ("1905-10-11T10:10:10-00:00", "the zone of Greenwich is Z or +00:00, never -00:00"),
        (
            "1905/1906/1907",
            "a slash stands once, between the start and the end of an interval; "
            "a date has hyphens, as in 1905-10-11",
        ),
        ("1930/1919", "the end 1919 comes before the start 1930"),
        ("1930-02-02/1930-02-01", "the end 1930-02-01 comes before the start 1930-02-02"),
        ("1930-XX/192X", "the end 192X comes before the start 1930-XX"),
        ("1905-10/1905", "the end 1905 begins before the start 1905-10; write it more exactly"),
        ("1939/45", "a year has four digits, as in 0079"),
        ("1939-01-01T10:10:10Z/1940", "the sides of an interval are dates without a time of day"),
        ("[1905}", "a set is dates with commas between them, in []"),
        ("{1905", "a set is dates with commas between them, in {}"),
        ("[]", "a set is dates with commas between them, in []"),
        ("[..]", "an open '..' stands only at the beginning or the end of a set"),
        ("[1905,..1910]", "an open '..' stands only at the beginning or the end of a set"),
        ("[1905..,1910]", "an open '..' stands only at the beginning or the end of a set"),
        ("[1910..1905]", "the end 1905 comes before the start 1910"),
        ("[1905,\t1910]", "a date has no space before or after it"),
        ("[1905,]", "nothing stands there"),
        ("[1905,95]", "a year has four digits, as in 0079"),
    ],
)
def test_what_is_not_edtf_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(ValueError) as caught:
        parse_edtf(text)
    assert str(caught.value) == f"{text!r} is not a date in EDTF: {why}"


@pytest.mark.parametrize(
    "text",
    [
        "1919-XX-02/1919-XX-01",
        "1919-12-02/1919-XX-04",
        "1905-10-11T24:00:00",
        "1905-10-11T24:00:00.000",
        "1905-10-11T23:59:59.999Z",
        "1905-10-11T10:10:10+14:00",
        "1905-10-11T10:10:10-1200",
        "1905-10-11T10:10:10-12",
        "1905-10-11T10:10:10+00:00",
        "1905/1905",
        "1905-10-11/1905-10-11",
        "Y123456789012345678",
        "1905/1905-10",
        "-0043/0014",
        "[1905..1905]",
        "[1905-10-11..1905]",
        "{1960 ,  1961-12}",
    ],
)
def test_what_is_edtf_is_accepted(text: str) -> None:
    assert parse_edtf(text).text == text


# --- against brute force ----------------------------------------------------------------------


def fitting_days(pattern: str) -> Iterator[date]:
    """Give every day whose ISO date fits the pattern, by trying them all."""
    year, month, day = pattern.split("-")
    for digits in product(*("0123456789" if sign == "X" else sign for sign in year)):
        if (number := int("".join(digits))) > 0:
            for m in range(1, 13):
                for d in range(1, monthrange(number, m)[1] + 1):
                    if fits(month, m) and fits(day, d):
                        yield date(number, m, d)


def fits(pattern: str, number: int) -> bool:
    return all(p in ("X", n) for p, n in zip(pattern, f"{number:02}", strict=True))


PART = st.text("0123X", min_size=2, max_size=2)
YEAR = st.from_regex(r"[12][0-9][0-9X][0-9X]", fullmatch=True)


@given(YEAR, PART, PART)
def test_bounds_of_unspecified_digits_are_those_of_brute_force(
    year: str, month: str, day: str
) -> None:
    text = f"{year}-{month}-{day}"
    days = list(fitting_days(text))
    if not days:
        with pytest.raises(ValueError, match="is not a date in EDTF"):
            parse_edtf(text)
        return
    assert parse_edtf(text).start == (days[0].toordinal(), days[-1].toordinal())


@given(st.dates())
def test_every_day_is_read_as_itself(day: date) -> None:
    parsed = parse_edtf(day.isoformat())
    assert parsed.start == (day.toordinal(), day.toordinal())
    assert (parsed.year, parsed.month, parsed.day) == (day.year, day.month, day.day)


@given(st.text("0123456789X-/.[]{},~?%YESTZ: +", max_size=14))
def test_any_text_is_parsed_or_refused_in_words(text: str) -> None:
    try:
        parsed = parse_edtf(text)
    except ValueError as error:
        assert str(error).startswith(f"{text!r} is not a date in EDTF: ")
    else:
        assert_ordered(parsed)


def assert_ordered(parsed: Edtf) -> None:
    widened = parsed.widened()
    for inner, outer in ((parsed.start, widened.start), (parsed.end, widened.end)):
        assert inner.first is None or inner.last is None or inner.first <= inner.last
        assert (inner.first is None) == (outer.first is None)
        assert outer.first is None or inner.first is None or outer.first <= inner.first
        assert outer.last is None or inner.last is None or outer.last >= inner.last


@pytest.mark.parametrize("text", ["1905-10-~11", "1892~/..", "[..1962]", "1941-21", "18XX"])
def test_a_date_survives_being_sent_to_another_process(text: str) -> None:
    parsed = parse_edtf(text)
    sent = pickle.loads(pickle.dumps(parsed))
    assert asdict(sent) == asdict(parsed)
    assert sent.widened() == parsed.widened()


def test_equal_texts_are_equal_and_parsed_once() -> None:
    assert parse_edtf("1905-10-11") is parse_edtf("1905-10-11")
    assert parse_edtf("1905") != parse_edtf("1906")
    assert len({parse_edtf("1905"), parse_edtf("1905"), parse_edtf("1906")}) == 2


# --- the suites of other implementations --------------------------------------------------------

# Where the suites contradict each other, or the standard, the standard is followed.
ACCEPTED_AGAINST_A_SUITE = {
    # Spaces after commas: refused by edtf-validate, required by python-edtf and edtf.js.
    "[1667,1668, 1670..1672]",
    "{-1667,1668, 1670..1672}",
    # A year of more than four digits may stand in an interval (ISO 8601-2, 4.4.1).
    "Y-61000/-2000",
    # Seasons may stand in an interval: edtf-validate accepts '2003-22/2003-23'.
    "2012-21/2012-22",
}
OTHER_BOUNDS: dict[str, list[str | None]] = {
    # python-edtf takes an unknown side to be ten years away.
    "/2006": [None, "2006-12-31"],
    "2004-06-01/": ["2004-06-01", None],
    "1984-06-02?/": ["1984-06-02", None],
    # It ends a winter with its year; a winter goes on into the next.
    "2010-24": ["2010-12-01", "2011-02-28"],
}


def suite() -> list[dict[str, object]]:
    lines = shared("data", "edtf", "edtf.jsonl").read_text(encoding="utf-8").splitlines()
    return [row for row in map(json.loads, lines) if isinstance(row["edtf"], str)]


def is_edtf(text: str) -> bool:
    try:
        parse_edtf(text)
    except ValueError:
        return False
    return True


def test_the_suites_are_agreed_with_but_where_they_contradict_each_other() -> None:
    wrong = {row["edtf"] for row in suite() if is_edtf(str(row["edtf"])) != row["valid"]}
    assert wrong == ACCEPTED_AGAINST_A_SUITE


def test_the_bounds_of_the_suites_are_agreed_with() -> None:
    rows = [row for row in suite() if row.get("bounds")]
    assert len(rows) > 80
    for row in rows:
        text = str(row["edtf"])
        expected = OTHER_BOUNDS.get(text) or told_bounds(row)
        parsed = parse_edtf(text)
        assert [parsed.first, parsed.last] == [day_of(side) for side in expected], text


def told_bounds(row: dict[str, object]) -> list[str | None]:
    """Give the strict bounds, or for significant digits the widest, which the standard names."""
    told = row["bounds"]
    assert isinstance(told, list)
    if "S" in str(row["edtf"]):
        return told[2:]
    return told[:2] if len(told) in (2, 4) else [told[0], told[0]]


def day_of(text: str | None) -> int | None:
    if text in (None, "-inf", "inf"):
        return None
    year, month, day = str(text).rsplit("-", 2)
    return day_number(int(year), int(month), int(day))
