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
