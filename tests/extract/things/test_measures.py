"""How long, high or wide something is said to be."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

BRIDGE = "Kelby Bridge is a bridge. "


def measures(text: str) -> list[tuple[str, str, str]]:
    return [
        (one.subject_name, one.property, str(one.value))
        for one in claims(text)
        if one.by == "measure"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It measured 228 ft from abutment to abutment.", ("Kelby Bridge", "length", "228 ft")),
        ("From end to end it measures 47 metres.", ("Kelby Bridge", "length", "47 metres")),
        ("In width the structure measured 9 metres.", ("Kelby Bridge", "width", "9 metres")),
        ("Its width is 7 metres.", ("Kelby Bridge", "width", "7 metres")),
        ("It measures 31 metres in height.", ("Kelby Bridge", "height", "31 metres")),
        ("The bridge measured 98 m (322 ft) end to end.", ("Kelby Bridge", "length", "98 m")),
    ],
)
def test_what_something_measures_is_its_size(text: str, expected: tuple[str, str, str]) -> None:
    assert measures(BRIDGE + text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "It has two towers and each measures 31 metres in height.",
        "The roadway measured 228 ft from abutment to abutment.",
        "It measured about 228 ft from abutment to abutment.",
        "In width the roadway measures 9 metres.",
        "It measured 228 ft from Kelby to Lund.",
    ],
)
def test_what_is_of_a_part_or_only_near_is_left_alone(text: str) -> None:
    assert measures(BRIDGE + text) == []
