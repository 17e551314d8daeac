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
        "It is a bridge with a width of 59 ft 10 in (18.24 m).",
        "It measured 228 ft from Kelby to Lund.",
    ],
)
def test_what_is_of_a_part_or_only_near_is_left_alone(text: str) -> None:
    assert measures(BRIDGE + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge is 381 metres long.", ("bridge", "length", "381 metres")),
        ("The line was opened in 1879. It is 16 miles long.", ("line", "length", "16 miles")),
        ("This theatre is 30 metres wide.", ("theatre", "width", "30 metres")),
    ],
)
def test_what_has_no_name_is_measured_where_it_is_one(text: str, expected: tuple[str, ...]) -> None:
    assert measures(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A bridge here was 381 metres long.",
        "The railway bridge is 381 metres long.",
        "One bridge is 381 metres long.",
        "The model is 2 metres long.",
        "The bridges are 381 metres long.",
        "The bridge is not 381 metres long.",
    ],
)
def test_what_may_be_one_of_many_is_not_measured(text: str) -> None:
    assert measures(text) == []
