"""Stretches that look back on what was just told."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, read_by

TOLD = "Work on the tunnel began in 1866 and was finished in 1871. "


@pytest.mark.parametrize(
    "told",
    [
        "In those nine years the town",
        "During those nine years, it",
        "In those nine years as a building site the town",
    ],
)
def test_those_years_are_the_ones_just_told(told: str) -> None:
    assert len(read_by("lasted", f"{TOLD}{told} grew.")) == 1


@pytest.mark.parametrize(
    "told",
    [
        "In those two years when no ship came they starved.",
        "During those two years of peace the moor grew.",
        "In those two years that it was besieged, the town starved.",
        "In those two years under Otto Hay it was held.",
    ],
)
def test_those_years_may_be_others(told: str) -> None:
    assert read_by("lasted", TOLD + told) == []


STRIKE = "The strike at the mill began on 4 March 1912 and ended on 15 April 1912. "


@pytest.mark.parametrize(
    ("told", "lasted"),
    [
        ("For the thirteen weeks of the strike the chapel fed them.", "13 week"),
        ("The ten-week strike was the last.", "10 week"),
        ("The 42-day strike was the last.", "42 day"),
        ("Ada Hay fed them. For the thirteen weeks of the strike it was cold.", ""),
        ("Throughout the six weeks of the siege they sang.", ""),
        ("The ten-week voyage was the last.", ""),
        ("A ten-week strike was the last.", ""),
    ],
)
def test_what_lasted_so_long_is_taken_up_by_its_noun(told: str, lasted: str) -> None:
    lasting = [one for one in claims(STRIKE + told) if one.by == "lasted"]
    assert [str(one.qualifier("duration")) for one in lasting] == ([lasted] if lasted else [])


def test_a_strike_may_begin_and_end_in_two_sentences() -> None:
    told = (
        "The strike began on 4 March 1912. It ended on 15 April 1912. The ten-week strike was long."
    )
    (lasting,) = [one for one in claims(told) if one.by == "lasted"]
    assert str(lasting.time) == "1912-03-04/1912-04-15"
