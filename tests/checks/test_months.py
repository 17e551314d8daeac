"""One deed that two texts date to two days of a month."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import factlint

if TYPE_CHECKING:
    from pathlib import Path

RULE = "documents-agree-on-the-day"
ONE = "# Thornby Hall School\n\nThornby Hall School was a boarding school. {}\n"
OTHER = "THE THORNBEIAN\n\nOld boys of Thornby Hall School will know the tale.\n\n{}\n"


def found(folder: Path, one: str, other: str) -> list[str]:
    paths = [folder / "one.md", folder / "other.txt"]
    for path, text in zip(paths, (ONE.format(one), OTHER.format(other)), strict=True):
        path.write_text(text, "utf-8")
    return [each.message for each in factlint.check(paths).findings if each.rule == RULE]


CONSECRATED = "The chapel was consecrated on 3 May 1881."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CONSECRATED, "On 13 May 1881 the chapel was consecrated by the bishop."),
        (CONSECRATED, "The chapel, consecrated on 8 May 1881, has a fine roof."),
        ("The gymnasium burned down on 4 June 1911.", "The gymnasium burned down on 14 June 1911."),
        ("The boathouse collapsed on 4 June 1911.", "The boathouse collapsed on 5 June 1911."),
    ],
)
def test_two_days_of_a_month_are_told(tmp_path: Path, one: str, other: str) -> None:
    assert len(found(tmp_path, one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CONSECRATED, "The chapel was consecrated on 3 May 1881."),
        (CONSECRATED, "The chapel was consecrated in May 1881."),
        (CONSECRATED, "The chapel was opened on 13 May 1881."),
        (CONSECRATED, "The burial ground was consecrated on 13 May 1881."),
        (CONSECRATED, "The second chapel was consecrated on 13 May 1881."),
        (CONSECRATED, "The chapel was consecrated again on 13 May 1881."),
        (CONSECRATED, "The chapel was consecrated on 13 May 1931."),
        (CONSECRATED, "The chapel is said to have been consecrated on 13 May 1881."),
        (CONSECRATED, "The chapel of Averley was consecrated on 13 May 1881."),
        (CONSECRATED, "The chapel in Church Street was consecrated on 13 May 1881."),
        (CONSECRATED, "The chapel was not consecrated on 13 May 1881."),
        (CONSECRATED, "Part of the chapel was consecrated on 13 May 1881."),
        (CONSECRATED, "The chapel was consecrated on 3 May 1881, and the spire on 13 May 1881."),
        (
            "The gymnasium burned down on 4 June 1911.",
            "In the night of 5 June 1911 it burned down.",
        ),
        (
            "The gymnasium burned on 4 June 1911.",
            "The gymnasium burned in the night of 3 June 1911.",
        ),
        ("The school met on 3 May 1881.", "The school met on 13 May 1881."),
    ],
)
def test_other_things_days_and_deeds_are_left_alone(tmp_path: Path, one: str, other: str) -> None:
    assert found(tmp_path, one, other) == []
