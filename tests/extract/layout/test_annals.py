"""Chronicles: lists and tables whose entries open with their date."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

TABLE = """# Kelby School: a timeline

Kelby School is a school.

| Year | Event |
|------|-------|
| 1838 | Ambrose Holl is born at Varn |
| 1862 | The school opens |
| 1904 | Death of Ambrose Holl |
| May 1911 | Moved to Lund |
"""


def told(text: str) -> list[str]:
    """Give who did what when, as a Markdown text tells it."""
    return [
        f"{one.subject_name}|{one.property}|{one.time}"
        for one in claims(text, "markdown")
        if one.time and one.confidence > 0.5
    ]


def test_a_table_of_years_and_events_is_a_chronicle() -> None:
    assert told(TABLE) == [
        "Ambrose Holl|born|1838",
        "Kelby School|opened|1862",
        "Ambrose Holl|died|1904",
        "Kelby School|moved|1911-05",
    ]


def test_a_claim_of_a_row_stands_in_both_cells() -> None:
    (born,) = (one for one in claims(TABLE, "markdown") if one.property == "born")
    assert born.value_place.text == "1838"
    assert born.subject_place.text == "Ambrose Holl"
    assert born.place.line == 7


@pytest.mark.parametrize(
    "heads", ["| Year | Score |", "| No. | Event |", "| Year | Event | Place |", "| Born | Event |"]
)
def test_other_tables_are_none(heads: str) -> None:
    assert not told(TABLE.replace("| Year | Event |", heads))


@pytest.mark.parametrize(
    ("heading", "entry", "expected"),
    [
        ("Dates", "1882: launched at Port Doran", ["SS Low Star|launched|1882"]),
        ("Dates", "**1882** – Launched at Port Doran", ["SS Low Star|launched|1882"]),
        ("Timeline", "1923: sold to Otto Hay", ["SS Low Star|acquired|1923"]),
        ("Sister ships", "1882: launched at Port Doran", []),
        ("Dates", "1882: Otto Hay buys her", ["Otto Hay|acted|1882"]),
        ("Dates", "1882: Otto Hay retires; Max Voss becomes master",
         ["Otto Hay|left|1882", "Max Voss|appointed|1882"]),
        ("Dates", "1882: Works of Otto Hay", []),
        ("Dates", "1882: Birth of Otto Hay in Lund", ["Otto Hay|born|1882"]),
        ("Dates", "1882: Centenary of the birth of Otto Hay", []),
    ],
)  # fmt: skip
def test_an_entry_without_a_subject_is_about_the_topic(
    heading: str, entry: str, expected: list[str]
) -> None:
    text = f"# SS Low Star\n\nThe SS Low Star was a paddle steamer.\n\n## {heading}\n\n- {entry}\n"
    assert told(text) == expected


STOPPED = """Annals of Kelby School

1862. The school opens in May.

1881. Otto Hay dies on 17 October. The chair stays empty.

1904. On 2 April the hall is burnt.
"""


def test_a_year_with_a_full_stop_dates_what_follows() -> None:
    found = [
        f"{one.subject_name}|{one.property}|{one.time}"
        for one in claims(STOPPED)
        if one.confidence > 0.5
    ]
    assert "Otto Hay|died|1881" in found


@pytest.mark.parametrize("cut", ["1862. ", "1881. "])
def test_two_such_years_are_no_chronicle(cut: str) -> None:
    found = [one for one in claims(STOPPED.replace(cut, "")) if one.property == "died"]
    assert found == []


ENTRIES = """Annals of Kelby School

1862: The school opens in May.

1881: Death of Otto Hay. The chair stays empty.

1904: Half a century of the school. {}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Otto Hay hands over the cup to a boy.", ["Otto Hay|acted|1904"]),
        ("Otto Hay is elected president.", ["Otto Hay|appointed|1904"]),
        ("The cup that bears his name is of tin.", []),
        ("Otto Hay is now a rich man.", []),
        ("Otto Hay had left.", []),
        ("It stands in Mill Street.", []),
        ("Otto Hay gets a stone.", []),
        ("Otto Hay is honoured with a plaque.", []),
    ],
)
def test_an_entry_goes_on_in_its_year(text: str, expected: list[str]) -> None:
    found = [
        f"{one.subject_name}|{one.property}|{one.time}"
        for one in claims(ENTRIES.format(text))
        if one.confidence > 0.5 and one.place.line == 7
    ]
    assert found == expected
