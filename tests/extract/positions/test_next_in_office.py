"""By whom somebody was succeeded, and when."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def successors(text: str) -> list[tuple[str, str, str]]:
    return [
        (one.subject_name, str(one.value), str(one.time))
        for one in claims(text)
        if one.property == "succeeded-by"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Max Hay was succeeded by Otto Lund in 1926.", ("Max Hay", "Otto Lund", "1926")),
        ("Max Hay died on 2 May 1926. He was replaced by the banker Otto Lund.",
         ("Max Hay", "Otto Lund", "1926-05-02")),
        ("Max Hay was followed in 1926 as manager by his son-in-law Otto Lund.",
         ("Max Hay", "Otto Lund", "1926")),
    ],
)  # fmt: skip
def test_a_successor_is_read_with_the_day(text: str, expected: tuple[str, str, str]) -> None:
    assert successors(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Max Hay was succeeded by Otto Lund.",
        "Max Hay died in 1926. He was succeeded by Otto Lund.",
        "Max Hay may have been succeeded by Otto Lund in 1926.",
        "Max Hay was not succeeded by Otto Lund in 1926.",
        "The lecture was followed by a concert in 1926.",
    ],
)
def test_what_has_no_day_or_is_no_office_is_left_alone(text: str) -> None:
    assert successors(text) == []
