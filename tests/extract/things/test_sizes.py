"""What a building or ship cost, holds, and how many floors it has."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

HALL = "Corbridge Hall\n\nCorbridge Hall is the town hall of Kelby. "
SHIP = "SS Aldersyde\n\nThe SS Aldersyde was a steamer. "


def sizes(text: str) -> list[tuple[str, str]]:
    return [(one.property, str(one.value)) for one in claims(text) if one.by == "size"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HALL + "It was built in 1876 at a cost of £48,000.", ("cost", "48000 £")),
        (HALL + "It was designed by Ada Hay and built in 1876 at a cost of £48,000.",
         ("cost", "48000 £")),
        (SHIP + "She cost £19,400.", ("cost", "19400 £")),
        (SHIP + "She could carry 1,510 passengers.", ("capacity", "1510")),
        (HALL + "The hall has three storeys and 212 rooms.", ("floors", "3")),
    ],
    ids=["at a cost of", "designed and built", "cost", "could carry", "storeys"],
)  # fmt: skip
def test_a_size_of_the_topic_is_read(text: str, expected: tuple[str, str]) -> None:
    assert sizes(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        HALL + "The restoration cost £48,000.",
        HALL + "It was later enlarged at a cost of £48,000.",
        HALL + "Repairs to it cost £300.",
        SHIP + "She could carry about 1,510 passengers.",
        SHIP + "At first she could carry 800 passengers.",
        SHIP + "The lifeboats could carry 60 people.",
        "Ada Hay was a weaver. Her loom cost £48.",
    ],
)
def test_what_others_or_other_times_cost_is_left_alone(text: str) -> None:
    assert sizes(text) == []


THEATRE = "The Lyceum\n\nThe Lyceum is a theatre in Kelby. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The theatre opened in 1902. It was built at a cost of £25,100.", ("cost", "25100 £")),
        ("The theatre was built at a cost of £25,100.", ("cost", "25100 £")),
        (THEATRE + "With 1,210 seats, it was the largest of all.", ("capacity", "1210")),
        (THEATRE + "It had 1,210 seats.", ("capacity", "1210")),
    ],
)
def test_what_has_no_name_has_a_size_where_it_is_one(text: str, expected: tuple[str, str]) -> None:
    assert sizes(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A theatre in Kelby cost £25,100.",
        "The new theatre cost £25,100.",
        "The organ cost £400.",
        THEATRE + "The balcony has 210 seats.",
        THEATRE + "It now has 640 seats.",
        THEATRE + "It had 400 seats in the stalls.",
    ],
)
def test_what_may_be_one_of_many_or_a_part_has_none(text: str) -> None:
    assert sizes(text) == []
