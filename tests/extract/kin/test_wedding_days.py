"""Anniversaries of a wedding tell when it was, and of which two."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def told(text: str) -> list[tuple[str, str, str]]:
    return [
        (one.subject_name, str(one.value), str(one.qualifier("time")))
        for one in claims(text)
        if one.by == "wedding-day"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Otto Hay and Ada Lind celebrated their 50th wedding anniversary on June 5, 1998.",
        "Otto Hay and Ada Lind kept their golden wedding in 1998.",
        "Otto Hay married Ada Lind. They kept their golden wedding in 1998.",
    ],
)
def test_it_is_told_of_the_couple(text: str) -> None:
    assert told(text) == [("Otto Hay", "Ada Lind", "[1947..1949]")]


@pytest.mark.parametrize(
    "text",
    [
        "Otto Hay and Ada Lind would have kept their golden wedding in 1998.",
        "Otto Hay and Ada Lind never kept their golden wedding in 1998.",
        "Otto Hay kept their golden wedding in 1998.",
        "Otto Hay and Ada Lind kept their golden wedding in 1998, three years after 1995.",
        "Otto Hay and Ada Lind saw the golden wedding of her parents in 1998.",
    ],
)
def test_of_others_nothing_is_told(text: str) -> None:
    assert told(text) == []


def test_who_preceded_her_in_death_died() -> None:
    text = "Ada Hay married Max Hay in 1948. He preceded her in death on July 2, 2001."
    found = [(one.subject_name, str(one.value)) for one in claims(text) if one.property == "died"]
    assert found == [("Max Hay", "2001-07-02")]
