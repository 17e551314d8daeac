"""Two lives of one name whose ends differ: slips of the pen, or two people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import factlint

if TYPE_CHECKING:
    from pathlib import Path

ONE = "# Cecily Hay\n\nCecily Hay (2 May 1868 - 14 March 1941) was a composer.\n"


def found(folder: Path, other: str) -> list[str]:
    paths = [folder / "one.md", folder / "other.txt"]
    for path, text in zip(paths, (ONE, f"NEWS\n\n{other}\n"), strict=True):
        path.write_text(text, "utf-8")
    told = factlint.check(paths).findings
    return [one.message.partition(" on ")[0] for one in told if one.kind == "agreement"]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Cecily Hay was born on 4 May 1868. She died on 16 March 1941.", ["born", "died"]),
        ("Cecily Hay was born on 2 May 1866. She died on 16 March 1941.", ["born", "died"]),
        ("Cecily Hay was born on 2 May 1866. She died on 14 March 1941.", ["born"]),
        ("Cecily Hay (2 May 1868 - 16 March 1941) was a composer.", ["died"]),
    ],
)
def test_a_life_with_an_end_in_the_same_month_is_one(
    tmp_path: Path, other: str, expected: list[str]
) -> None:
    verbs = {"born": "was born", "died": "died"}
    assert set(found(tmp_path, other)) == {f"Cecily Hay {verbs[one]}" for one in expected}


@pytest.mark.parametrize(
    "other",
    [
        "Cecily Hay (4 June 1831 - 9 July 1909) was a composer.",
        "Cecily Hay (2 May 1866 - 14 March 1943) was a composer.",
        "Cecily Hay was born in 1866 and died in 1943.",
        "Cecily Hay was born in May 1868 and died in March 1941.",
    ],
)
def test_lives_with_two_other_ends_are_two(tmp_path: Path, other: str) -> None:
    assert found(tmp_path, other) == []
