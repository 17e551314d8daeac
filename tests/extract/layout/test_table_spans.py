"""Rows of tables whose years run backwards."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

HEAD = "# Kelby Railway\n\n| Engine | {begins} | {ends} |\n|---|---|---|\n| Ann | 1861 | 1899 |\n"


def reversed_rows(begins: str, ends: str, row: str) -> list[str]:
    text = HEAD.format(begins=begins, ends=ends) + row + "\n"
    return [str(one.value) for one in claims(text, "markdown") if one.property == "dated"]


@pytest.mark.parametrize(
    ("begins", "ends", "row", "expected"),
    [
        ("Built", "Scrapped", "| Eva | 1863 | 1861 |", ["1863 to 1861"]),
        ("Opened", "Closed", "| Eva | May 1863 | 1861 |", ["May 1863 to 1861"]),
        ("From", "To", "| Eva | 1963 | 3 May 1936 |", ["1963 to 3 May 1936"]),
        ("Built", "Scrapped", "| Eva | 1863 | 1863 |", []),
        ("Built", "Scrapped", "| Eva | 1863 | about 1861 |", []),
        ("Built", "Rebuilt", "| Eva | 1863 | 1861 |", []),
        ("From", "To", "| Eva | Leeds | 1861 |", []),
    ],
)
def test_a_row_that_ends_before_it_begins_is_read(
    begins: str, ends: str, row: str, expected: list[str]
) -> None:
    assert reversed_rows(begins, ends, row) == expected
