"""Fires and floods that a text comes back to, and lists under the heading of what a number counts."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def struck(text: str) -> list[str]:
    """Give the years of the one event that is told twice."""
    return [str(one.value) for one in claims(text) if one.property == "struck"]


def test_a_fire_that_is_told_twice_has_two_years() -> None:
    text = (
        "The mill was destroyed by fire on 12 March 1894. Its books were lost in the fire of 1893."
    )
    assert struck(text) == ["1894", "1893"]


@pytest.mark.parametrize(
    "text",
    [
        "The mill was destroyed by fire in March 1894. Its books were lost in the fire of 1894.",
        "The mill was destroyed by fire in March 1894. The house survived the fire of 1793.",
        "A flood in 1894 drowned forty. A second flood, in 1895, was worse than the flood of 1894.",
        "In 1900 the fire of 1890 was still talked of. The fire of 1892 was worse.",
        "The mill burned down in 1894. The hall was destroyed by fire in 1895.",
        "The town was flooded in 1894. It had sent money after the flood of 1893 at Riga.",
    ],
)
def test_two_fires_are_not_one(text: str) -> None:
    assert struck(text) == []


def test_a_number_counts_the_list_under_the_heading_of_its_noun() -> None:
    text = (
        "# Kelby School\n\nKelby School is a school. It had five heads in all.\n\n## Heads\n\n"
        "- Ann Hay, 1874–1906\n- Eva Lund, 1906–1929\n- Ida Voss, 1929–1948\n- Una Bell, 1948–1990\n"
    )
    [listed] = [one for one in claims(text, "markdown") if one.property == "listed"]
    assert len([name for name, _ in listed.qualifiers if name.startswith("item-")]) == 4
