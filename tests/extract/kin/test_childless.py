"""Who had no children."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def childless(text: str) -> list[str]:
    return [one.subject_name for one in claims(text) if one.by == "childless"]


@pytest.mark.parametrize(
    "text",
    [
        "Otto Hay was a clothier. Otto Hay had no children.",
        "Otto Hay was a clothier. He died childless in 1571.",
        "Otto Hay was a clothier. He left no children.",
        "Otto Hay\n\nOtto Hay was a clothier. There were no children from either marriage.",
    ],
)
def test_who_had_no_children_is_read(text: str) -> None:
    assert childless(text) == ["Otto Hay"]


@pytest.mark.parametrize(
    "text",
    [
        "Otto Hay married Ada Voss. They had no children.",
        "Otto Hay had no children by Ada Voss.",
        "Otto Hay would have had no children.",
        "Otto Hay had no children then.",
    ],
)
def test_what_is_said_of_a_couple_or_a_time_is_left_alone(text: str) -> None:
    assert childless(text) == []
