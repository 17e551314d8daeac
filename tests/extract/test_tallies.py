"""Totals that stand beside their parts: what is taken for parts, and what is not."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def totals(text: str) -> list[str]:
    """Give each total with its parts."""
    return [
        f"{one.value}: " + ", ".join(str(value) for name, value in one.qualifiers if "part" in name)
        for one in claims(text)
        if one.property == "total-of-parts"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The school had 320 pupils, 180 boys and 150 girls.", "320 pupil: 180 boy, 150 girl"),
        ("It has 42 miles of track, 30 in Kent and 14 in Essex.", "42 mile: 30, 14"),
        ("Of the 85 aboard, 60 were saved and 22 were lost.", "85 aboard: 60, 22"),
        (
            "Of the 412 people who were on board, 97 died. The 305 who reached Riga alive sang.",
            "412 people: 97, 305",
        ),
        ("The school had 421 pupils, 150 boys and 262 girls.", "421 pupil: 150 boy, 262 girl"),
        ("It has five wheels, two in this train and four in that one.", "5 wheel: 2, 4"),
        ("He won five medals, two in 1901 and four in 1904.", "5 medal: 2, 4"),
        (
            "In three years he raised 960 coins, or 80 per cent: 410 in 1907, 330 in 1908 and 240"
            " in 1909.",
            "960 coin: 410, 330, 240",
        ),
        ("The hotel had 120 rooms, 70 with a bath and 60 without.", "120 room: 70, 60"),
        (
            "The fire killed 42 people. The dead were 20 men, 15 women and 9 children.",
            "42 people: 20 men, 15 women, 9 children",
        ),
        ("Her crew of 31 consisted of 6 officers, 20 seamen and 8 stokers.",
         "31: 6 officer, 20 seamen, 8 stoker"),
        ("The hall cost £4,200; the town gave £1,000, the county £2,000 and the club £1,500.",
         "4200: 1000, 2000, 1500"),
        ("A crew of 34, twelve officers and 24 men, was saved.", "34: 12 officer, 24 men"),
        ("Eight were killed: five sailors, three stokers and a cook.", "8: 5, 3, 1"),
        ("Her crew numbered nine: a master, a mate, two lampmen and six seamen.", "9: 1, 1, 2, 6"),
        ("Its 38 players, 22 strings, nine woodwind and five brass, were led by a dentist.",
         "38 player: 22 string, 9 woodwind, 5 brass"),
        ("A hall was let for £20,000 and cost £18,400, which left £2,600 in hand.",
         "20000: 18400, 2600"),
    ],
)  # fmt: skip
def test_parts_that_all_but_make_a_total_are_read_as_its_parts(text: str, expected: str) -> None:
    assert totals(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The hotel had 120 rooms, 60 beds and 50 cots.",
        "Of the 412 people who were on board, 97 died. The 315 who reached Riga alive sang.",
        "Of the 412 people who were on board, 97 died and 10 deserted. The 305 who lived sang.",
        "The council has 48 members, 24 of the left, 12 of the right and 10 of the middle.",
        "The firm has 64 employees, 38 fitters and 24 founders.",
        "The jury had nine members, three men, two clerks, two poets and the chairman.",
        "He kept nine horses, five cows, three pigs and two goats.",
        "There were 20 houses: 12 were damaged, 8 of them badly, and 3 wrecked.",
        "The hotel has 120 rooms, 3 bars and 2 restaurants.",
        "Eight people were killed: five sailors, two stokers and a cook.",
        "The village has 320 inhabitants, 110 houses and a church.",
        "A row of 34, twelve officers and 24 men, was shot.",
        "A crew of 34, twelve officers and 24 men were saved.",
        "The fire killed 42 people. Those injured were 20 men and 15 women.",
        "The fire killed 42 people. The survivors were 20 men and 12 women.",
        "He paid £20,000 for the house and £18,400 for the land and left £2,600 to his sister.",
        "It cost £2.2 million, £1.2 million for the hall, £0.5 million for the yard and £0.4"
        " million for the wall.",
        "In 1950 it employed 212 men, in 1960 118 and in 1970 84.",
        "Of the 12 jurors, 7 were women and 6 had children.",
        "The house has 10 rooms, 4 of them bedrooms, 3 with a view, and 2 baths.",
        "The slide killed 18 climbers, 14 of them Swiss, and three porters.",
        "The council has 48 seats, 24 held by Labour and 20 by the Liberals.",
        "The line is 42 miles long, 30 in Kent and 13 in Essex.",
        "In 1900 the mill had 240 workers, 150 men and 60 women, besides children.",
        "In 1950 of 212 pupils, 110 boys and 101 girls were boarders.",
        "The school had 97 pupils, 58 boys and 41 girls in their first year.",
        "The school had 97 pupils, 50 boys and 41 girls under twelve.",
        "Of the 85 aboard, 60 passengers and 22 sailors were saved.",
        "The fire killed 42 people. There were 20 men and 15 women at the inquest.",
        "The shares brought £20,000 and the pier cost £18,400, which left £1,500 after interest.",
    ],
)
def test_numbers_in_a_row_need_not_be_parts(text: str) -> None:
    assert totals(text) == []


def test_a_column_is_added_up_where_a_sentence_tells_its_sum() -> None:
    table = "| Party | Miles |\n|--|--|\n| North | 410 |\n| West | 285 |\n| South | 530 |\n\n"
    [told] = [
        one
        for one in claims(f"{table}The three together covered 1,325 miles.", "markdown")
        if one.property == "total-of-parts"
    ]
    assert [str(value) for _, value in told.qualifiers] == ["410", "285", "530"]


def test_a_sum_of_numbers_beside_it_is_of_no_column() -> None:
    table = "| Item | £ |\n|--|--|\n| Land | 900 |\n| House | 4,800 |\n| Yard | 500 |\n\n"
    text = "Otto Hay gave £5,000 and the town £1,400, together £6,400."
    assert not [one for one in claims(table + text, "markdown") if one.by == "column"]


def test_numbers_behind_some_of_a_part_may_be_parts_too() -> None:
    text = "The school had 60 pupils: 30 boys and 25 girls, two of whom were twins, and five late."
    assert not [one for one in claims(text) if one.by == "total"]
    alone = text.replace(", and five late", "")
    assert [one for one in claims(alone) if one.by == "total"]
