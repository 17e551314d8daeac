"""The limits that decide what words mean are data, and a wrong file is refused by its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factlint import limits
from factlint.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = (
    "oldest: 125\nshortest-life: 12\nlongest-term: 45\nslip: 10\nslip-of-both: 5\nknown-within: 1\n"
    "one-term: 6\nstretch-slip: 10\n"
)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "vocabulary" / "language"
    folder.mkdir(parents=True)
    monkeypatch.setattr(limits, "rules_folder", lambda: tmp_path)
    return folder / "limits.yaml"


def test_the_shipped_limits_are_read() -> None:
    assert limits.load_limits().oldest > limits.load_limits().shortest_life > 0


def test_limits_are_what_the_file_says(file: Path) -> None:
    file.write_text(WHOLE.replace("125", "120"), encoding="utf-8")
    assert limits._read() == limits.Limits(120, 12, 45, 10, 5, 1, 6, 10)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (WHOLE + "youngest: 3\n", "nothing else"),
        ("oldest: 125\n", "it needs"),
        ("- 125\n", "it needs"),
        (WHOLE.replace("125", "old"), "'oldest' is a number of years, not 'old'"),
        (WHOLE.replace("\nslip: 10", "\nslip: -1"), "'slip' is a number of years, not -1"),
    ],
    ids=["unknown", "lacking", "list", "word", "negative"],
)
def test_a_wrong_file_is_refused(file: Path, text: str, why: str) -> None:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"limits\.yaml") as caught:
        limits._read()
    assert why in str(caught.value)
