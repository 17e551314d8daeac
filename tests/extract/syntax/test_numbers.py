from __future__ import annotations

import pytest

from factlint.extract.syntax.numbers import number_of

NUMBERS = {
    "no": 0, "one": 1, "Twelve": 12, "twenty": 20, "forty": 40, "thirty-one": 31, "ninety-nine": 99,
    "7": 7, "1,250": 1250, "12,345,678": 12_345_678,
    "1,25": None, "thirty-twelvish": None, "many": None, "1.5": None, "": None, "-": None,
}  # fmt: skip


@pytest.mark.parametrize(("word", "number"), NUMBERS.items(), ids=NUMBERS)
def test_a_number_is_read(word: str, number: int | None) -> None:
    assert number_of(word) == number
