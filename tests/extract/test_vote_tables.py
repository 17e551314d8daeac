"""Tables of votes with their shares, and the majority told beside them."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

TABLE = (
    "| Party | Votes | % |\n|---|---|---|\n| Blue | 5,000 | {blue} |\n| Red | 3,000 | 30.0 |\n"
    "| Green | 2,000 | 20.0 |\n| Total | 10,000 | |\n"
)


def drawn(lead: str, blue: str = "50.0") -> list[tuple[str, str, list[str]]]:
    text = f"# Votes of Kelby\n\n{lead}\n\n{TABLE.format(blue=blue)}"
    return [
        (one.property, str(one.value), [str(value) for _, value in one.qualifiers])
        for one in claims(text, "markdown")
        if one.property in ("percentage", "changed-by")
    ]


@pytest.mark.parametrize(
    ("lead", "blue", "expected"),
    [
        ("Otto Hay won.", "55.0", [("percentage", "55", ["5000", "10000"])]),
        (
            "Otto Hay won by a majority of 2,500.", "50.0",
            [("changed-by", "2500", ["3000", "5000"])],
        ),
        ("Otto Hay won with a majority of 2,000 votes.", "50.0", []),
        ("Otto Hay won with a majority of 20 per cent.", "50.0", []),
        ("A majority of 100 in 1901 became a majority of 2,500.", "50.0", []),
    ],
)  # fmt: skip
def test_shares_and_majorities_are_set_beside_the_votes(
    lead: str, blue: str, expected: list[tuple[str, str, list[str]]]
) -> None:
    assert drawn(lead, blue) == expected


def test_percentages_of_something_else_are_left_alone() -> None:
    text = (
        "# Kelby\n\n| Year | Output | % exported |\n|--|--|--|\n| 1901 | 500 | 20 |\n"
        "| 1902 | 300 | 40 |\n| 1903 | 200 | 10 |\n"
    )
    assert not [one for one in claims(text, "markdown") if one.property == "percentage"]
