from __future__ import annotations

import pytest

from factlint.model import Finding
from factlint.reports.as_html.drawing import timeline
from factlint.reports.as_html.events import events
from tests.checks.saying import facts
from tests.reports.html.making import finding, numbered
from tests.reports.html.reading import Element, read


def drawn(*lines: str, clash: tuple[int, ...] = ()) -> Element:
    told = facts(*lines)
    found: list[Finding] = [finding(told, *clash)] if clash else []
    return read(timeline(events("max", numbered(*found), told), "Max", "about-1"))


def span(element: Element) -> tuple[float, float]:
    first = float(element.attributes["x"].rstrip("%"))
    return first, first + float(element.attributes["width"].rstrip("%"))


def test_later_stands_to_the_right() -> None:
    picture = drawn("Max | born | 1900", "Max | defected | 1950", "Max | died | 1999")
    spans = [span(bar) for bar in picture.all("rect", "vague")]
    assert spans == sorted(spans)
    assert all(0 < first < last < 100 for first, last in spans)


def test_the_axis_names_few_years_and_none_at_the_edge() -> None:
    picture = drawn("Max | born | 1900", "Max | died | 1999")
    assert [year.text for year in picture.all(class_="year")] == [
        "1920", "1940", "1960", "1980",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [
        ("-0043-03-15", "0014-08-19", ["40 BC", "20 BC"]),
        ("-1200", "0300", ["1000 BC", "500 BC"]),
        ("1904-04-02", "1904-04-04", ["1904"]),
        ("-0500", "1999", ["500", "1000", "1500"]),
        ("-150000", "1999", None),
    ],
    ids=["before Christ", "across the eras", "days", "ages", "an age of the earth"],
)
def test_any_span_of_time_has_an_axis(first: str, last: str, years: list[str] | None) -> None:
    if years is None:
        first = "Y-150000"
    picture = drawn(f"Max | born | '{first}'", f"Max | died | '{last}'")
    told = [year.text for year in picture.all(class_="year")]
    assert len(told) <= 20
    if years is not None:
        assert told == years


def test_a_day_is_a_point_and_a_vague_one_a_bar() -> None:
    picture = drawn("Max | born | 1905-10-11", "Max | died | 196X")
    assert len(picture.all("circle", "point")) == 1
    first, last = span(picture.one("rect", "vague"))
    assert last - first > 10


def test_a_stretch_shows_what_it_surely_covers() -> None:
    picture = drawn("Max | born | 1900", "Max | member-of | The Party | time: 1919/1930")
    whole = span(picture.all("rect", "vague")[1])
    sure = span(picture.one("rect", "sure"))
    assert whole[0] < sure[0] < sure[1] < whole[1]


def test_a_stretch_that_may_have_been_empty_covers_nothing_surely() -> None:
    picture = drawn("Max | born | 1900", "Max | member-of | The Party | time: 1919/1919")
    assert picture.all("rect", "sure") == []


@pytest.mark.parametrize(
    ("time", "first", "last"),
    [("'[..1962]'", 0, None), ("1940/..", None, 100), ("../1943", 0, None), ("1940/", None, 100)],
    ids=["not after", "since", "until", "no end known"],
)
def test_an_open_end_goes_to_the_edge_with_an_arrow(
    time: str, first: int | None, last: int | None
) -> None:
    picture = drawn(f"Max | member-of | The Party | time: {time}", "Max | born | 1950-01-01")
    assert len(picture.all("path", "open")) == 1
    drawn_from, drawn_to = span(picture.one("rect", "vague"))
    assert (drawn_from == 0) == (first == 0)
    assert (round(drawn_to) == 100) == (last == 100)
    assert picture.all("rect", "sure") == []


def test_a_contradiction_differs_in_shape_and_is_named_in_words() -> None:
    picture = drawn(
        "Max | died | 1965-02-25", "Max | joined | 1968", "Max | born | 1905", clash=(0, 1)
    )
    groups = [group.attributes["class"] for group in picture.all("g", "bars")]
    assert groups == ["bars", "bars clash", "bars clash"]
    assert len(picture.all("path", "cross")) == 2
    rows = [row.text for row in picture.one("ol", "rows").all("li")]
    assert rows == ["born 1905", "✕ 1 died 25 February 1965", "✕ 1 joined 1968"]
    links = [link.attributes for link in picture.all("a")]
    assert links == [{"href": "#f-1", "aria-label": "Finding 1"}] * 2


def test_a_vague_contradiction_keeps_its_bar_under_the_cross() -> None:
    picture = drawn("Max | died | 196X", "Max | born | 1905", clash=(0, 1))
    born, died = picture.all("g", "clash")
    assert [len(one.all("rect", "vague")) for one in (born, died)] == [0, 1]
    assert [len(one.all("path", "cross")) for one in (born, died)] == [1, 1]


def test_the_life_is_shaded_as_long_as_any_date_lets_it_be() -> None:
    picture = drawn(
        "Max | born | 1905", "Max | died | 1965", "Max | died | 1966", "Max | joined | 1968"
    )
    first, last = span(picture.one("rect", "lifetime"))
    born, *_, died, visited = (span(bar) for bar in picture.all("rect", "vague"))
    assert first == pytest.approx(born[0])
    assert last == pytest.approx(died[1], abs=0.02)
    assert last <= visited[0]


@pytest.mark.parametrize(
    ("lines", "shaded"),
    [
        (["Max | joined | 1968"], 0),
        (["Max | born | 1968"], 1),
        (["Max | died | 1968", "Max | joined | 1950"], 1),
        (["Max | born | 1968", "Max | died | 1950"], 0),
    ],
    ids=["no life", "only born", "only died", "died before birth"],
)
def test_a_life_of_which_less_is_known_is_open_or_left_out(lines: list[str], shaded: int) -> None:
    assert len(drawn(*lines).all("rect", "lifetime")) == shaded


def test_the_picture_has_a_name_and_a_description() -> None:
    svg = drawn("Max | born | 1905", "Max | died | 1904", clash=(0, 1)).one("svg", role="img")
    assert svg.one("title").text == "Timeline of Max"
    assert svg.attributes["aria-labelledby"] == svg.one("title").attributes["id"]
    assert svg.one("desc").text == (
        "2 dated statements as bars on an axis of time; 2 of them in a contradiction. "
        "The list after the picture says the same in words."
    )


def test_long_words_are_cut_and_told_whole_where_one_points() -> None:
    long = "sailed " * 20
    row = drawn(f"Max | event | 1950 | what: {long}").one("ol", "rows").one("b")
    assert row.text == "sailed sailed sailed sailed sailed…"
    assert row.attributes["title"].startswith(long.strip()[:100])
