"""How long an office was held, beside the years that a table gives."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

MUSEUM = (
    "# Kelby Museum\n\nThe Kelby Museum is a museum.\n\n| Name | From | To | Title |\n"
    "|---|---|---|---|\n| Otto Hay | 1901 | 1912 | Keeper |\n| Dr Ruth Voss | 1912 | 1930 |"
    " Director |\n\n"
)


def lengths(text: str) -> list[tuple[str, str, str]]:
    return [
        (one.subject_name, str(one.value), str(one.qualifier("distance")))
        for one in claims(MUSEUM + text, "markdown")
        if one.by == "tenure-length"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hay was its keeper for nineteen years.", ("Otto Hay", "1912", "19 year")),
        ("Voss served as director for 18 years.", ("Ruth Voss", "1930", "18 year")),
        (
            "Hay wrote. His nineteen years as keeper are told there.",
            ("Otto Hay", "1912", "19 year"),
        ),
        ("Hay held the post for nineteen years.", ("Otto Hay", "1912", "19 year")),
        ("Voss retired in 1930, after twenty years as director.", ("Ruth Voss", "1930", "20 year")),
        ("Voss directed the museum for twenty years.", ("Ruth Voss", "1930", "20 year")),
    ],
)
def test_a_length_is_set_beside_the_years_of_the_office(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert lengths(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Hay was its director for nineteen years.",
        "Hay held the post for forty years.",
        "Hay was president of the choir, and held the office for nine years.",
        "Hay held the post of mayor for nine years.",
        "Voss retired in 1935, after twenty years as director.",
        "Voss retired in 1930, after twenty years as chairman.",
        "Hay was never its keeper for nineteen years.",
        "Lind was its keeper for nineteen years.",
        "Hay was a keeper of bees for nineteen years.",
    ],
)
def test_a_length_of_no_known_office_is_left_alone(text: str) -> None:
    assert lengths(text) == []


def of_a_life(text: str) -> list[str]:
    found = claims(f"Otto Hay\n\nOtto Hay was a baker. {text}")
    return [str(one.value) for one in found if one.by == "tenure-length"]


@pytest.mark.parametrize(
    "text",
    [
        "He was appointed keeper in 1901. He retired in 1912. His nineteen years as keeper.",
        "He was appointed keeper in 1901. In 1912 he left. His nineteen years as keeper.",
        "He was made mayor of Riga in 1901. He retired in 1912. The ten years of his rule.",
    ],
)
def test_a_length_is_set_between_what_was_come_to_and_left(text: str) -> None:
    assert of_a_life(text) == ["1912"]


@pytest.mark.parametrize(
    "text",
    [
        "He was appointed keeper in 1901. He retired from the navy in 1912. His nineteen years as keeper.",
        "He was appointed keeper in 1901. He resigned in 1912 from the choir. His nineteen years as keeper.",
        "He was made a baronet in 1901. He retired in 1912. The ten years of his rule.",
    ],
)
def test_what_was_left_may_be_another_thing(text: str) -> None:
    assert of_a_life(text) == []


@pytest.mark.parametrize("head", ["In command", "Commanded", "Colonel"])
def test_who_commanded_stands_in_a_list_of_colonels_or_of_those_in_command(head: str) -> None:
    rows = "| Otto Hay | 1794–1811 |\n| Lord Voss | 1811–1829 |"
    heads = "| Colonel | Years |" if head == "Colonel" else f"| Name | {head} |"
    told = claims(
        f"# Kelby Yeomanry\n\n{heads}\n|---|---|\n{rows}\n\nLord Voss, who commanded it for ten"
        " years, was vain.",
        "markdown",
    )
    lengths = [
        (one.subject_name, str(one.value), str(one.qualifier("distance")))
        for one in told
        if one.by == "tenure-length"
    ]
    assert lengths == [("Voss", "1829", "10 year")]
