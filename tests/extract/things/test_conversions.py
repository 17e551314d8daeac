"""Measures in two units of one system beside one of the other: 'five feet eleven (1.80 m)'."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def converted(text: str, form: str = "plain") -> list[tuple[str, str]]:
    return [
        (str(one.value), str(one.qualifier("into")))
        for one in claims(text, form)
        if one.property == "conversion"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was 5 ft 11 in (1.80 m) tall.", ("70.5-71.5 inch", "1.8 m")),
        ("He was 1.80 m (5 ft 11 in) tall.", ("70.5-71.5 inch", "1.8 m")),
        ("He was 180 cm (5 feet 11 inches) tall.", ("70.5-71.5 inch", "180 cm")),
        ("He weighed 12 st 3 lb (78 kg).", ("170.5-171.5 pound", "78 kg")),
        ("The wall is 6 ft (1.8 m) high.", ("6 ft", "1.8 m")),
        ("It had an engine of 20 horsepower (15 kW).", ("20 horsepower", "15 kW")),
        ("It had a 20 hp (15 kilowatts) engine.", ("20 hp", "15 kilowatts")),
    ],
)
def test_a_measure_of_two_units_is_turned_to_the_smaller(
    text: str, expected: tuple[str, str]
) -> None:
    assert converted(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "He was 5 ft 14 in (1.80 m) tall.",
        "He weighed 12 st 3 in (78 kg).",
        "He was 5 ft 11 in (the tallest).",
    ],
)
def test_what_is_no_such_measure_is_left_alone(text: str) -> None:
    assert converted(text) == []


def test_a_field_tells_a_measure_twice() -> None:
    text = "# Ada Hay\n\n- **Height:** 1.70 m (5 ft 11 in)\n\nAda Hay is a skier.\n"
    assert converted(text, "markdown") == [("70.5-71.5 inch", "1.7 m")]
