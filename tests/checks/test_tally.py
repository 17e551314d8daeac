"""Numbers of people, of money and of places that two texts of one thing tell."""

from __future__ import annotations

from pathlib import Path

import pytest

import factlint

RULE = "documents-count-alike"


def found(folder: Path, one: str, other: str) -> list[str]:
    texts = {
        "one.md": f"# The Halcyon\n\nOtto Hay (1850-1920) was a captain of the Halcyon. {one}\n",
        "other.md": f"# Talk\n\nOtto Hay (1850-1920) knew the Halcyon well. {other}\n",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    paths = [folder / name for name in texts]
    return [each.message for each in factlint.check(paths).findings if each.rule == RULE]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The turbine steamer Halcyon cost £73,500.",
            "The turbine steamer Halcyon was bought for £75,300.",
        ),
        (
            "The turbine steamer Halcyon cost £73,500 and can carry a band.",
            "The turbine steamer Halcyon was bought for £75,300 and had a speed of 20 knots.",
        ),
        (
            "The turbine steamer Halcyon cost £5000 and was insured for £500.",
            "The turbine steamer Halcyon cost £6000 and was insured for £500.",
        ),
        (
            "The Halcyon sank on 4 May 1907 in the Sound. Of 61 people on board 14 lost their"
            " lives.",
            "The Halcyon sank on 4 May 1907 in the Sound. 18 people died.",
        ),
        (
            "The turbine steamer Halcyon could carry 850 passengers.",
            "There was room for 580 passengers in the turbine steamer Halcyon.",
        ),
        (
            "Samuel Fell left £12,000 for the hospital of Port Ross.",
            "Samuel Fell bequeathed £21,000 for the building of a hospital at Port Ross.",
        ),
        (
            "The town council of Port Ross offered a reward of 2,000 crowns for the Halcyon.",
            "A reward of 5,000 crowns was offered by the town council of Port Ross.",
        ),
    ],
)
def test_two_numbers_of_one_thing_are_told(tmp_path: Path, one: str, other: str) -> None:
    assert len(found(tmp_path, one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The turbine steamer Halcyon cost £73,500.",
            "The turbine steamer Halcyon cost nearly £74,000.",
        ),
        (
            "The turbine steamer Halcyon cost £73,500.",
            "The turbine steamer Halcyon cost about £70,000.",
        ),
        (
            "The turbine steamer Halcyon cost £73,500.",
            "The engines of the turbine steamer Halcyon cost £45,300.",
        ),
        (
            "The turbine steamer Halcyon was built in 1908 at a cost of £73,500.",
            "The turbine steamer Halcyon was refitted in 1921 at a cost of £41,000.",
        ),
        (
            "The turbine steamer Halcyon cost £73,500.",
            "The turbine steamer Halcyon was sold for £41,000.",
        ),
        (
            "The Halcyon sank on 4 May 1907 in the Sound. 14 lost their lives.",
            "The Halcyon sank on 4 May 1907 in the Sound. 31 were saved.",
        ),
        (
            "The Halcyon sank on 4 May 1907 in the Sound. 14 lost their lives.",
            "The Halcyon sank on 4 May 1907 in the Sound. Nine passengers lost their lives.",
        ),
        (
            "The turbine steamer Halcyon could carry 850 passengers.",
            "In winter the turbine steamer Halcyon carried 420 passengers.",
        ),
        (
            "The turbine steamer Halcyon could carry 850 passengers.",
            "The turbine steamer Halcyon could carry 420 passengers in cabins.",
        ),
        (
            "Samuel Fell left £12,000 for the seamen of Port Ross.",
            "Samuel Fell left £20,000 for the poor of Port Ross.",
        ),
        (
            "Samuel Fell left £12,000 to the hospital of Port Ross.",
            "Samuel Fell left £9,000 to the school of Port Ross.",
        ),
        (
            "The fare to Port Ross cost 12 shillings in 1908.",
            "The fare to Port Ross cost 9 shillings in 1908 for children.",
        ),
        (
            "The Halcyon sank on 4 May 1907 in the Sound. The storm killed 83 men and boys.",
            "The Halcyon sank on 4 May 1907 in the Sound. The storm killed 71 men and 12 boys.",
        ),
        (
            "The Halcyon sank on 4 May 1907 in the Sound. 83 men were drowned.",
            "The Halcyon sank on 4 May 1907 in the Sound. 70 men were killed on the spot.",
        ),
        (
            "The turbine steamer Halcyon cost £73,500.",
            "The turbine steamer Halcyon cost £81,300 with her boilers and boats.",
        ),
        (
            "The turbine steamer Halcyon cost £73,500.",
            "The turbine steamer Halcyon was built at an estimated cost of £61,300.",
        ),
        (
            "The turbine steamer Halcyon has three funnels.",
            "The turbine steamer Halcyon is old. Two funnels are of brass.",
        ),
        (
            "In 1908 the steamer Halcyon made a profit of £4,000.",
            "In the first half of 1908 the steamer Halcyon made a profit of £2,500.",
        ),
    ],
)
def test_numbers_of_two_things_are_left_alone(tmp_path: Path, one: str, other: str) -> None:
    assert found(tmp_path, one, other) == []


def test_what_somebody_heard_is_no_number(tmp_path: Path) -> None:
    one = "The Halcyon sank on 4 May 1907 in the Sound. 14 lost their lives."
    other = 'The Halcyon sank on 4 May 1907 in the Sound. "They said that twenty had drowned."'
    assert found(tmp_path, one, other) == []
