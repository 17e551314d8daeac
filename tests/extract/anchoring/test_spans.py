"""How long after something a clause says it came, beside its own date."""

from __future__ import annotations

import pytest

from factlint.model import Claim
from tests.extract.readings import claims

LATER = """
Victor Reed was recruited in 1958, and two years later, in 1961, he defected. => 1961 since 1958 by 2 year
Victor Reed left Riga in 1914. Two years later, in 1917, he married. => 1917 since 1914 by 2 year
Victor Reed left Riga in 1914. Two years later (in 1917) he married. => 1917 since 1914 by 2 year
The school, founded in 1900, closed twenty years later in 1925. => 1925 since 1900 by 20 year
Victor Reed left Riga in 1914. The town had no school. Two years later, in 1917, he married. => 1917 since 1914 by 2 year
In 1902 Victor Reed won. Three months later, in March 1903, he resigned. => 1903-03 since 1902 by 3 month
Victor Reed won in 1889; the following year, 1891, he resigned. => 1891 since 1889 by 1 year
Born in 1880, Victor Reed won in 1900 and three years later, in 1903, resigned. => 1903 since 1900 by 3 year
Victor Reed (born 1900) met Clara Voss, who left in 1880. Two years later, in 1902, he won. => 1902 since 1900 by 2 year
Clara Voss came in 1935. Victor Reed left the army; two years later (in 1882) he died. =>
Victor Reed left Riga in 1914. Two years later he married. =>
Victor Reed left Riga in 1914. In 1917 he married. =>
Ten years after the war, in 1955, Victor Reed returned. =>
""".strip().splitlines()


def _distance(claim: Claim) -> str:
    return f"{claim.time} since {claim.qualifier('since')} by {claim.qualifier('distance')}"


@pytest.mark.parametrize("line", LATER, ids=range(len(LATER)))
def test_a_distance_is_kept_beside_the_date_it_speaks_of(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = [_distance(one) for one in claims(text.strip()) if one.qualifier("since")]
    assert found == [wanted.strip()] * bool(wanted.strip())


def test_a_date_told_twice_is_one_date() -> None:
    text = "Clara Voss came in 1935. Victor Reed left; two years later (in 1882) he died."
    assert {one.time for one in claims(text)} == {"1935", "1882"}


LASTED = """
Victor Reed served as a clerk for two years and then as manager from 2007 to 2016. => -
Victor Reed served as manager from 2007 to 2016 and on the council for twenty years. => -
Victor Reed served as manager for nine years from 2007 to 2016. => 9 year
"""


@pytest.mark.parametrize("line", LASTED.strip().splitlines())
def test_a_stretch_is_that_of_the_term_it_is_told_of(line: str) -> None:
    text, _, wanted = line.partition(" => ")
    found = {str(one.qualifier("duration") or "-") for one in claims(text) if one.time}
    assert found == {wanted}
