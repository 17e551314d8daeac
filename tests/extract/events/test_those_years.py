"""Stretches that look back on what was just told."""

from __future__ import annotations

import pytest

from tests.extract.readings import read_by

TOLD = "Work on the tunnel began in 1866 and was finished in 1871. "


@pytest.mark.parametrize("told", ["In those nine years the town", "During those nine years, it"])
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
