"""Numbers beside a table whose rows they count."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

TABLE = (
    "| Engine | Builder | Built |\n|---|---|---|\n| Ann | Neilson | 1857 |\n"
    "| Eva | Neilson | 1861 |\n| Ida | Hudswell | 1863 |\n| Total | | 3 |\n"
)


def listed(before: str = "", behind: str = "") -> list[tuple[str, list[str]]]:
    text = f"# Kelby Railway\n\n{before}\n\n{TABLE}\n{behind}\n"
    return [
        (str(one.value), [str(value) for _, value in one.qualifiers])
        for one in claims(text, "markdown")
        if one.property == "listed"
    ]


@pytest.mark.parametrize(
    ("before", "behind", "expected"),
    [
        ("The line had four engines in all. They were:", "", ("4 engines", ["Ann", "Eva", "Ida"])),
        ("The line had these four engines:", "", ("4 engines", ["Ann", "Eva", "Ida"])),
        ("", "All four were scrapped.", ("4", ["Ann", "Eva", "Ida"])),
        ("", "The five engines were scrapped.", ("5 engines", ["Ann", "Eva", "Ida"])),
        ("", "Three of them came from Neilson of Glasgow.", ("3", ["Ann", "Eva"])),
    ],
    ids=["one sentence back", "announced", "all", "the two", "of one builder"],
)
def test_a_number_of_rows_is_read(before: str, behind: str, expected: object) -> None:
    assert listed(before, behind) == [expected]


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("The line had three engines:", "All three were scrapped."),
        ("Among its engines were these four engines:", "Two of them came from Neilson."),
        ("In 1857 the line had 14 engines:", ""),
        ("The line had 4 engines and 20 wagons:", ""),
        ("The line had four engines.", "Four more were bought."),
        ("It ran for four years:", "Three of them came from Leeds."),
        ("", "The two engines were scrapped."),
    ],
    ids=["right", "among", "far off", "two numbers", "no colon", "years", "some"],
)
def test_what_counts_no_rows_is_left_alone(before: str, behind: str) -> None:
    assert listed(before, behind) == []
