"""Arithmetic that texts state: what is read of it, and what is left alone."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

TABLE = "| Year | Staff |\n|--|--|\n| 1910 | 140 |\n| 1930 | 210 |\n| 1950 | 420 |\n\n"


def reckoned(text: str, format: str = "plain") -> list[tuple[str, str, list[str]]]:  # noqa: A002
    """Give property, value and parts of the claims of arithmetic."""
    names = ("total-of-parts", "percentage", "multiplied", "changed-by", "listed", "conversion")
    return [
        (one.property, str(one.value), [str(value) for _, value in one.qualifiers])
        for one in claims(text, format)
        if one.property in names
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There were fourteen men on board: five scientists and seven sailors.",
            ("total-of-parts", "14 men", ["5 scientist", "7 sailor"]),
        ),
        (
            "He took £248: £131 from one drawer and £107 from the other.",
            ("total-of-parts", "248", ["131", "107"]),
        ),
        (
            "The regiment lost 118 men killed and 204 wounded, 332 in all.",
            ("total-of-parts", "332", ["118 men", "204 wounded"]),
        ),
        (
            "They played 34 matches, of which they won 19, drew 8 and lost 9.",
            ("total-of-parts", "34 match", ["19", "8", "9"]),
        ),
        (
            "Of 402 inhabitants 214 died; 178 were left.",
            ("total-of-parts", "402 inhabitant", ["214", "178"]),
        ),
        (
            "He had denied nine charges; the jury convicted him of six and acquitted him of two.",
            ("total-of-parts", "9 charge", ["6", "2"]),
        ),
        (
            "Of 5,200 tons of grain it saved 1,300 tons, or 40 per cent.",
            ("percentage", "35-45", ["1300 ton", "5200 ton"]),
        ),
        (
            "Of the budget of £38,000 a quarter, £12,500, went into the storm.",
            ("percentage", "20-30", ["12500", "38000"]),
        ),
        (
            "It cost £96,000, 20 per cent more than the £80,000 voted.",
            ("percentage", "120", ["96000", "80000"]),
        ),
        (
            "The crowd grew from 600 to 2,400, a threefold increase.",
            ("multiplied", "3", ["600", "2400"]),
        ),
        (
            "It employed 140 people. Later it was 560, four times as many.",
            ("multiplied", "4", ["140 people", "560"]),
        ),
        (
            "Output rose fourfold, from 12 to 48 million.",
            ("multiplied", "4", ["12", "48"]),
        ),
        (
            "The staff rose from 480 to 900, a rise of 320.",
            ("changed-by", "320", ["480", "900"]),
        ),
        (
            "I had three brothers: Jack, Will, Harry and Ted.",
            ("listed", "3 brothers", ["Jack", "Will", "Harry", "Ted"]),
        ),
        (
            "She lies in nine fathoms, about 26 metres.",
            ("conversion", "9 fathoms", ["26 metres"]),
        ),
        (
            "It stood at five foot, that's two and a half metres.",
            ("conversion", "5 foot", ["2.5 metres"]),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_reckoning_is_read(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert reckoned(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "If five of the fourteen men came, nine would be left: five sailors and four cooks.",
        "He wrote of many things, among them Rome, Paris and London.",
        "She toured for two years: Paris, London and Rome.",
        "About 40 per cent of them came back.",
        "It was 30 feet long, about 9 metres from the wall.",
        "The village lies a little over four miles away.",
        "He won 3 races in 1902 and lost 2 in 1903.",
        "The crowd grew from 600 to about 2,400, a threefold increase.",
    ],
)
def test_what_is_no_reckoning_is_left_alone(text: str) -> None:
    assert reckoned(text) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Between 1910 and 1930 the staff grew by 90.", [("changed-by", "90", ["140", "210"])]),
        ("The staff doubled between 1930 and 1950.", [("multiplied", "2", ["210", "420"])]),
        (
            "The staff rose from 1910 to 1930 and doubled in the next twenty years.",
            [],
        ),
        (
            "The wages fell between 1930 and 1950, and in the same years the staff rose by 90.",
            [("changed-by", "90", ["210", "420"])],
        ),
        ("The wages doubled between 1930 and 1950.", []),
        ("The staff doubled between 1920 and 1950.", []),
        ("The staff doubled in those years.", []),
    ],
)
def test_two_years_take_their_numbers_from_a_table(
    sentence: str, expected: list[tuple[str, str, list[str]]]
) -> None:
    assert reckoned(f"# Kelby Mill\n\n{TABLE}{sentence}\n", "markdown") == expected
