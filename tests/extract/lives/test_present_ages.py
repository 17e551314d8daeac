"""How old people are as a report tells it."""

from __future__ import annotations

import pytest

from tests.extract.readings import read_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Hay, 34, of Mill Lane, won.", ("Ada Hay", "34 year")),
        ("Ada Hay, 34, won the vote.", ("Ada Hay", "34 year")),
        ("Ada Hay, aged 34, was fined.", ("Ada Hay", "34 year")),
        ("Ada Hay, a 34-year-old plumber, was fined.", ("Ada Hay", "34 year")),
        ("Ada Hay (34) of Mill Lane was fined.", ("Ada Hay", "34 year")),
        ("Ada Hay, who is 34, was fined.", ("Ada Hay", "34 year")),
        ("Ada Hay, 34, jumped, and Tom Ray, 56, from Leeds, fell.", ("Ada Hay", "34 year")),
        ("In 1950 Ada Hay, 34, of Mill Lane, won.", None),
        ("Ada Hay, who was 34, won.", None),
        ("Ada Hay scored 34, of which ten late.", None),
        ("The Leeds Bank, 34, of Mill Lane, was closed.", None),
    ],
)
def test_an_age_beside_a_name_is_of_today(text: str, expected: tuple[str, str] | None) -> None:
    found = [(one[0], one[2]) for one in read_by("present-age", text)]
    assert found[:1] == ([expected] if expected else [])
