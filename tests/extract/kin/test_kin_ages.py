"""Ages told by the death or the birth of one's kin."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

LINES = """
Her father, a miller, died when she was fourteen. => 14 1869
She was fifteen when her brother Emil was born in the mill. => 15 1862
Her brother, Emil, drowned when she was only 40. => 40 1897
Her mother died when she was fourteen. =>
Her father died when he was fourteen months in Riga. =>
She was fifteen when her uncle died. =>
Perhaps she was fifteen when her brother Emil was born. =>
Had her father died when she was fourteen, she would have left. =>
Her father died in 1869 when she was fourteen. =>
"""
PAGE = """# Ada Hay

- Born: 7 April 1857
- Father: Otto Hay (1811-1869)
- Siblings: Emil (1862-1897)

Ada Hay was a nurse. %s
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_an_age_is_dated_by_what_is_told_of_the_relative(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    found = [one for one in claims(PAGE % text, "markdown") if one.by == "kin-age"]
    assert [f"{one.value} {one.time}" for one in found] == ([wanted.strip()] if wanted else [])
