"""Two statements that cannot both be are reported once, by the rule that must hold."""

from __future__ import annotations

from pathlib import Path

import pytest

import factlint

ONE = "# Kelby Lighthouse\n\nKelby Lighthouse was first lit on 3 October 1857.\n"


@pytest.mark.parametrize(
    ("when", "rule"),
    [
        ("on 3 October 1859", "building-is-opened-once"),
        ("in 1859", "first-time-is-once"),
    ],
)
def test_the_same_two_statements_give_one_finding(tmp_path: Path, when: str, rule: str) -> None:
    other = f"The light\n\nKelby Lighthouse, first lit {when}, has 90 steps.\n"
    paths = [tmp_path / "one.md", tmp_path / "two.txt"]
    for path, text in zip(paths, (ONE, other), strict=True):
        path.write_text(text, encoding="utf-8")
    told = [one.rule for one in factlint.check(paths).findings if one.kind in ("agreement", "once")]
    assert told == [rule]
