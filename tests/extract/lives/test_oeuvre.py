"""How many papers, books or pictures somebody made in all."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def made(text: str) -> list[tuple[str, str]]:
    return [(one.subject_name, str(one.value)) for one in claims(text) if one.by == "oeuvre"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Voss had published 71 papers by 1940.",
        "By 1940 Ada Voss had published 71 papers.",
        "Ada Voss published 71 papers.",
    ],
)
def test_a_number_of_works_is_read(text: str) -> None:
    assert made(text) == [("Ada Voss", "71 paper")]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Voss published 12 papers in 1924.",
        "Ada Voss wrote 3 novels.",
        "Ada Voss had published about 71 papers.",
        "Ada Voss never published 71 papers.",
        "Ada Voss is said to have published 71 papers.",
    ],
)
def test_the_works_of_one_year_or_of_hearsay_are_left_alone(text: str) -> None:
    assert made(text) == []
