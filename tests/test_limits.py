"""The limits that decide what words mean are data, and a wrong file is refused by its line."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from factlint import limits
from factlint.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

NAMES = [one.name.replace("_", "-") for one in fields(limits.Limits)]
SLIP = 101 + NAMES.index("slip")
WHOLE = "".join(f"{name}: {number}\n" for number, name in enumerate(NAMES, 101))


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "vocabulary" / "language"
    folder.mkdir(parents=True)
    monkeypatch.setattr(limits, "rules_folder", lambda: tmp_path)
    return folder / "limits.yaml"


def test_the_shipped_limits_are_read() -> None:
    assert limits.load_limits().oldest > limits.load_limits().shortest_life > 0


def test_limits_are_what_the_file_says(file: Path) -> None:
    file.write_text(WHOLE, encoding="utf-8")
    assert limits._read() == limits.Limits(*range(101, 101 + len(NAMES)))


@pytest.mark.parametrize(
    ("number", "expected"), [(999, False), (1000, True), (2100, True), (2101, False)]
)
def test_a_number_of_four_digits_may_be_a_year(number: int, expected: bool) -> None:
    assert limits.load_limits().is_year(number) == expected


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (WHOLE + "youngest: 3\n", "nothing else"),
        ("oldest: 101\n", "it needs"),
        ("- 101\n", "it needs"),
        (WHOLE.replace("101", "old"), "'oldest' is a whole number, not 'old'"),
        (WHOLE.replace("\nslip: ", "\nslip: -"), f"'slip' is a whole number, not -{SLIP}"),
    ],
    ids=["unknown", "lacking", "list", "word", "negative"],
)
def test_a_wrong_file_is_refused(file: Path, text: str, why: str) -> None:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"limits\.yaml") as caught:
        limits._read()
    assert why in str(caught.value)
