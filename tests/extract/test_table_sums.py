"""Totals of tables with the parts they are of."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

HEAD = "# Ehrlich Pianos\n\n| Year | Uprights | Grands | Total |\n|---|---|---|---|\n"
GOOD = "| 1909 | 1,450 | 210 | 1,660 |\n| 1924 | 1,620 | 180 | 1,800 |\n"


def totals(text: str) -> list[tuple[str, list[str]]]:
    """Give each total that does not add up, and its parts."""
    return [
        (str(one.value), [str(value) for _, value in one.qualifiers])
        for one in claims(text, "markdown")
        if one.by == "table"
    ]


def test_a_row_that_does_not_add_up_is_read() -> None:
    assert totals(HEAD + GOOD + "| 1950 | 640 | 90 | 830 |\n") == [("830", ["640", "90"])]


def test_a_last_row_that_does_not_add_up_is_read() -> None:
    text = (
        "# Votes\n\n| Ward | Hay | Voss |\n|---|---|---|\n| North | 120 | 80 |\n| South | 200 | 90 |\n"
        "| West | 50 | 60 |\n| Total | 370 | 250 |\n"
    )
    assert totals(text) == [("250", ["80", "90", "60"])]


LEAGUE = "# League\n\n| Team | Pld | W | D | L | Pts |\n|---|---|---|---|---|---|\n"
TEAMS = "| Kelby | 20 | 12 | 4 | 4 | 40 |\n| Leeds | 20 | 11 | 5 | 4 | 38 |\n"


def test_a_last_row_that_leaves_cells_out_is_read() -> None:
    text = (
        "# Ships\n\n| Ship | Built | Tons |\n|---|---|---|\n| Ann | 1872 | 300 |\n"
        "| Eva | 1874 | 450 |\n| Ida | 1880 | 500 |\n| Total | | 1,350 |\n"
    )
    assert totals(text) == [("1350", ["300", "450", "500"])]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("| York | 20 | 10 | 4 | 5 | 34 |", [("20", ["10", "4", "5"])]),
        ("| York | 20 | 10 | 4 | 6 | 35 |", [("35", ["30", "4"])]),
        ("| York | 20 | 10 | 4 | 6 | 34 |", []),
        ("| York | 20 | 10 | 4 | 6 | 31 |\n\nYork had three points deducted.", []),
        ("| York | 20 | 10 | 4 | 5 | 34 |\n| Hull | 20 | 10 | 4 | 5 | 34 |", []),
    ],
    ids=["matches", "points", "all well", "points deducted", "other matches"],
)
def test_a_table_of_matches_adds_up(row: str, expected: list[tuple[str, list[str]]]) -> None:
    assert totals(LEAGUE + TEAMS + row + "\n") == expected


RECORD = "# Danny Hay\n\n| Fights | Won | Lost | {} |\n|---|---|---|---|\n| 74 | 58 | {} | 6 |\n"


@pytest.mark.parametrize(
    ("last", "lost", "expected"),
    [
        ("Drawn", 11, [("74", ["58", "6", "11"])]),
        ("Drawn", 10, []),
        ("KO", 11, []),
        ("No contests", 11, []),
    ],
    ids=["one too many", "all well", "no draws told", "other ends"],
)
def test_one_record_adds_up(last: str, lost: int, expected: list[tuple[str, list[str]]]) -> None:
    assert totals(RECORD.format(last, lost)) == expected


def test_the_record_of_a_box_adds_up() -> None:
    box = "{{Infobox boxer\n| name = Danny Hay\n| total = 74\n| wins = 58\n| KO = 27\n| losses = 11\n| draws = %d\n}}\nDanny Hay"
    sums = [
        [str(one.value) for one in claims(box % draws, "wikitext") if one.by == "sum"]
        for draws in (6, 5)
    ]
    assert sums == [["74"], []]


@pytest.mark.parametrize(
    "text",
    [
        HEAD + GOOD + "| 1950 | 640 | 90 | 730 |\n",
        HEAD + "| 1909 | 1,450 | 210 | 2,660 |\n| 1924 | 1,620 | 180 | 2,800 |\n",
        HEAD + GOOD + "| 1950 | 640 | 90 | 9,830 |\n",
        "# Cups\n\n| Club | Won | Lost |\n|---|---|---|\n| Kelby | 3 | 4 |\n| Leeds | 5 | 6 |\n",
    ],
    ids=["adds up", "never adds up", "far off", "no total"],
)
def test_tables_that_add_up_or_never_do_are_left_alone(text: str) -> None:
    assert totals(text) == []
