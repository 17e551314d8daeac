from __future__ import annotations

import pytest

from factlint.dates import Bounds, day_number
from factlint.facts import Facts
from factlint.reports.as_html.events import Event, events, shown
from tests.checks.saying import facts
from tests.reports.html.making import finding, numbered

MAX = facts(
    "Max | born | 1905-10-11",
    "Max | died | 1966-02-25",
    "Max | joined | 1968",
    "Max | member-of | The Party | time: 1929/1944",
    "Max | occupation | Engineer",
    "Max | spouse | Eva | time: ../1943",
    "Max | age-at-death | 59 | time: 1966-02-25",
)


def told(rows: list[Event]) -> list[tuple[str, str]]:
    return [(row.what, row.when) for row in rows]


def day(year: int, month: int = 1, number: int = 1) -> int:
    return day_number(year, month, number)


def test_what_has_a_date_is_told_in_the_order_of_time() -> None:
    assert told(events("max", [], MAX)) == [
        ("born", "11 October 1905"),
        ("member of: The Party", "1929 to 1944"),
        ("spouse: Eva", "until 1943"),
        ("died", "25 February 1966"),
        ("joined", "1968"),
    ]


def test_what_clashes_knows_its_findings() -> None:
    first, second = numbered(finding(MAX, 1, 2), finding(MAX, 1, 3))
    rows = events("max", [first, second], MAX)
    assert [(row.what, row.findings) for row in rows if row.clashes] == [
        ("member of: The Party", (second,)),
        ("died", (first, second)),
        ("joined", (first,)),
    ]


def test_an_age_is_laid_out_from_the_birth() -> None:
    (only,) = numbered(finding(MAX, 0, 1, 6))
    (row,) = (one for one in events("max", [only], MAX) if one.reckoned)
    assert (row.what, row.when) == ("aged 59", "11 October 1964 to 10 October 1965")
    assert row.reckoned == "reckoned from the birth, 11 October 1905"
    assert row.extent.start == Bounds(day(1964, 10, 11), day(1965, 10, 10))
    assert (row.findings, row.lasts, row.claims) == ((only,), False, ())


@pytest.mark.parametrize("born", ["[..1905]", "1905/.."], ids=["before", "since"])
def test_an_age_hangs_on_no_open_birth(born: str) -> None:
    open_ = facts(f"Max | born | '{born}'", "Max | age-at-death | 59")
    assert not any(row.reckoned for row in events("max", numbered(finding(open_, 0, 1)), open_))


@pytest.mark.parametrize(
    ("value", "first", "last", "lasts"),
    [
        ("1905", day(1905), day(1906) - 1, False),
        ("1905~", day(1900), day(1911) - 1, False),
        ("1919/1930", day(1919), day(1931) - 1, True),
        ("[..1962]", None, day(1963) - 1, False),
        ("1940/..", day(1940), None, True),
    ],
    ids=["a year", "about", "a stretch", "not after", "since"],
)
def test_vague_dates_keep_their_vagueness(
    value: str, first: int | None, last: int | None, lasts: bool
) -> None:
    (row,) = events("max", [], facts(f"Max | defected | '{value}'"))
    assert (row.first, row.last, row.lasts) == (first, last, lasts)


@pytest.mark.parametrize("value", ["/..", "XXXX-XX-XX"], ids=["no end known", "no year known"])
def test_what_has_no_bound_is_in_no_picture(value: str) -> None:
    assert events("max", [], facts(f"Max | defected | '{value}'")) == []


def test_a_claim_of_another_that_clashes_is_told_with_its_name() -> None:
    both = facts("Max | born | 1905", "Ann Hay | died | 1904", "Ann Hay | born | 1880")
    rows = events("max", numbered(finding(both, 0, 1)), both)
    assert told(rows) == [("Ann Hay: died", "1904"), ("born", "1905")]
    assert [row.phase for row in rows] == ["", "begins"]


def test_equal_statements_are_one_row_with_all_their_places() -> None:
    twice = facts("Max | born | 1905", "Max | born | 1905", "Max | born | 1906")
    rows = events("max", [], twice)
    assert [(row.what, row.when, len(row.claims)) for row in rows] == [
        ("born", "1905", 2),
        ("born", "1906", 1),
    ]


def test_a_denial_says_not() -> None:
    assert told(events("max", [], facts("Max | married | 1930 | polarity: negative"))) == [
        ("not married", "1930")
    ]


def test_what_a_text_speaks_of_in_passing_is_no_event() -> None:
    passing = facts("Max | told-of | 1930", "Max | born | 1905")
    assert told(events("max", [], passing)) == [("born", "1905")]


def test_the_picture_keeps_what_clashes_and_as_much_of_the_rest_as_fits() -> None:
    many = Facts()
    lines = [f"Max | defected | {1900 + number}" for number in range(60)]
    many = facts(*lines)
    rows = shown(events("max", numbered(finding(many, 50, 59)), many))
    assert len(rows) == 40
    assert [row.when for row in rows[-3:]] == ["1937", "1950", "1959"]
