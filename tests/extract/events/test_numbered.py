"""What is numbered within a section, and when each came."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def numbered(text: str) -> list[tuple[str, str]]:
    """Give the number and the date of each."""
    return [
        (str(one.qualifier("ordinal")), str(one.value))
        for one in claims(text)
        if one.property == "numbered-event"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The first assault, on 2 June 1659, failed. A second assault on 30 May also failed.",
            [("1", "1659-06-02"), ("2", "1659-05-30")],
        ),
        (
            "In 1883 the hundredth piano left the house, in 1899 the ten thousandth. The five"
            " thousandth was sold in 1901.",
            [("100", "1883"), ("10000", "1899"), ("5000", "1901")],
        ),
        (
            "The first volume came out in 1908 and the second in 1911. The war delayed the third"
            " until 1922. The fourth appeared in 1919.",
            [("3", "1922"), ("4", "1919")],
        ),
        (
            "The third, a motor boat, came in 1927. The fourth and last was stationed here in 1925.",
            [("3", "1927"), ("4", "1925")],
        ),
    ],
    ids=["assaults", "counted", "gone on", "alone"],
)
def test_numbered_events_are_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert numbered(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "His first wife died in 1890. His second wife died in 1880.",
        "The first factory was closed in 1990.",
        "The first assault had been beaten off in 1659.",
        "The first mayor was elected in 1890.",
        "The hundredth anniversary was kept in 1959.",
        "If the first assault had come on 2 June 1659, it would have failed.",
    ],
)
def test_what_is_no_row_is_left_alone(text: str) -> None:
    assert numbered(text) == []


def test_what_comes_in_turn_is_numbered() -> None:
    text = "She wrote two papers on terns, the first in 1893 and the second in May 1892."
    found = [(str(one.value), str(one.qualifier("ordinal"))) for one in claims(text)
             if one.property == "numbered-event"]  # fmt: skip
    assert found == [("1893", "1"), ("1892-05", "2")]


def test_what_ends_in_turn_is_not() -> None:
    text = "Two mills were closed, the first in 1893 and the second in 1892."
    assert not [one for one in claims(text) if one.property == "numbered-event"]
