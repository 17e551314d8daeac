"""How many died in what a text is about."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def deaths(lead: str, field: str = "12") -> list[str]:
    """Give the numbers of dead that an infobox and a lead state."""
    box = f"{{{{Infobox event\n| name = Oaks Mill fire\n| deaths = {field}\n}}}}\n"
    found = claims(f"{box}{lead}\n\n== Mill ==\nIt killed 40 people.\n", "wikitext")
    return [str(one.value) for one in found if one.property == "deaths"]


@pytest.mark.parametrize(
    "lead",
    [
        "The '''Oaks Mill fire''' killed 14 men and boys on 3 May 1889.",
        "The '''Oaks Mill fire''' of 3 May 1889 claimed fourteen lives.",
        "The '''Oaks Mill fire''' broke out on 3 May 1889. The fire cost the deaths of 14 people.",
        "In the '''Oaks Mill fire''' of 1889, 14 workers died, five of them children.",
        "The '''Oaks Mill fire''' was a fire in 1889 in which fourteen people were killed.",
        "The '''Oaks Mill fire''' broke out on 3 May 1889. Fourteen people were killed and thirty injured.",
    ],
)
def test_the_dead_of_the_opening_are_read(lead: str) -> None:
    assert deaths(lead) == ["12", "14"]


@pytest.mark.parametrize(
    "lead",
    [
        "The '''Oaks Mill fire''' killed about 14 people in 1889.",
        "The '''Oaks Mill fire''' killed 14 men and 3 women in 1889.",
        "The '''Oaks Mill fire''' killed 14 people and 30 sheep, among them 3 people of note.",
        "The '''Oaks Mill fire''' was in 1889. Another fire killed 14 people in 1901.",
        "The '''Oaks Mill fire''' of 1889 killed more than 14 people.",
        "The '''Oaks Mill fire''' broke out on 3 May 1889. Fourteen people died on the first floor.",
    ],
)
def test_some_of_the_dead_or_others_are_left_alone(lead: str) -> None:
    assert deaths(lead) == ["12"]


@pytest.mark.parametrize("field", ["12–15", "12+", "at least 12", "12 or 13"])
def test_a_field_with_several_numbers_states_none(field: str) -> None:
    assert deaths("The '''Oaks Mill fire''' was a fire of 1889.", field) == []
